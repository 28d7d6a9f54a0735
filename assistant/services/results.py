"""Results as members ask for them: shown, drawn, taken out, and held against a receipt."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.incoming import Incoming
from assistant.domain.outgoing import File
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.receipts import OpenReceipt, read_receipt
from assistant.domain.replies import Example, Refusal
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.standing import Standing, leavers, standings
from assistant.services.counting_votes import CountingVotes
from assistant.services.files import Content, Gone, produces
from assistant.services.kinds import Kinds
from assistant.services.ports import ResultRenderer
from assistant.services.post import Post
from assistant.services.private_chats import PrivateChats
from assistant.services.proposals import NoSuchProposal, Proposals
from assistant.services.result_news import PICTURE, ResultIncomplete, note_on, picture_of
from assistant.services.secret_ballots import SecretBallots
from assistant.services.told_results import ToldResult, ToldResults
from assistant.services.vote_exports import export_file, export_names
from assistant.services.vote_minutes import MinutesKeeping
from assistant.storage.ballots import BallotRepository, RollRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.storage.unit_of_work import Transaction
from assistant.storage.votes_cast import VotesCastRepository

MINUTES, EXPORT = "vote-minutes", "vote-export"
"""Kinds of files."""
_TYPES = {
    "json": "application/json",
    "py": "text/x-python",
    "blt": "text/plain",
    "txt": "text/plain",
}


class NotDeclared(Refusal, message="results-not-declared"):
    """A vote has no result yet; `closes_at` None: nobody knows when it closes."""

    number: str
    over: bool
    closes_at: datetime | None


class EndedWithout(Refusal, message="results-without"):
    """A vote was withdrawn, or its ballots are lost: it comes to nothing."""

    number: str


class NoLedger(Refusal, message="results-no-ledger"):
    """A sense check has no ledger."""

    number: str


class ReceiptUnknown(Refusal, message="results-receipt-unknown"):
    """No ledger that the caller may see has that receipt.

    `amended`: it may be of a secret ballot on an earlier text, of which nothing is kept. `secret`:
    it may be of one that was changed since.
    """

    amended: bool = False
    secret: bool = False


class ReceiptInClear(Refusal, message="results-receipt-in-clear"):
    """The receipt of a secret ballot was said where servers can read it: it is not spoken of."""

    words: Example


class ReceiptReplaced(Refusal, message="results-receipt-replaced"):
    """A secret ballot with that receipt was changed since; nobody is told what replaced it."""

    number: str
    words: Example


@dataclass(frozen=True, kw_only=True)
class Declared:
    """A declared vote as it is shown."""

    proposal: Proposal
    kind: KindOfResolution
    told: ToldResult

    @property
    def note(self) -> ResultIncomplete | None:
        """What has to be said beside the result; None where nothing has."""
        return note_on(self.proposal)


@dataclass(frozen=True, kw_only=True)
class Verified:
    """What became of a receipt's ballot; `standing` and `position` None: of a secret one.

    `version` is that of the text it was cast on. `published`: once declared, whether single ballots
    are.
    """

    proposal: Proposal
    version: int
    published: bool = False
    standing: Standing | None = None
    position: int | None = None

    @property
    def void(self) -> bool:
        """Whether what was voted on is not to be decided any more: amended since, or withdrawn."""
        proposal = self.proposal
        return proposal.stage is Stage.WITHDRAWN or self.version != proposal.wording.version


class Results:
    """Finds results for whoever may see them."""

    def __init__(
        self,
        *,
        proposals: Proposals,
        kinds: Kinds,
        told: ToldResults,
        roll: RollRepository,
        ballots: BallotRepository,
        secret_ballots: SecretBallotRepository,
        secret: SecretBallots,
        cast: VotesCastRepository,
        chats: PrivateChats,
        incoming: Incoming,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._kinds = kinds
        self._told = told
        self._roll = roll
        self._ballots = ballots
        self._secret_ballots = secret_ballots
        self._secret = secret
        self._cast = cast
        self._chats = chats
        self._incoming = incoming
        self._post = post
        self._tx = tx

    async def declared(self, caller: Caller, number: int) -> Declared:
        """Return a declared vote; raises `NoSuchProposal`, `EndedWithout`, or `NotDeclared`."""
        proposal = await self._proposals.meant(caller, number)
        if proposal.stage is Stage.WITHDRAWN:
            raise EndedWithout(number=str(number))
        if proposal.stage is not Stage.DECLARED:
            closes_at = proposal.closes_at
            over = closes_at is not None and closes_at <= self._tx.now
            raise NotDeclared(number=str(number), over=over, closes_at=closes_at)
        kind = await self._kinds.version(proposal.kind_id)
        return Declared(proposal=proposal, kind=kind, told=await self._told.of(proposal))

    def send_picture(self, vote: Declared, locale: str) -> None:
        """Let the picture follow the answer."""
        self._post.attach(picture_of(vote.proposal, locale))

    def send_minutes(self, vote: Declared, locale: str) -> None:
        """Let the minutes follow the answer, to print and as text."""
        number = vote.proposal.number
        for ending, mimetype in (("pdf", "application/pdf"), ("md", "text/markdown")):
            key = f"{number}:{locale}:{ending}"
            self._post.attach(
                File(kind=MINUTES, key=key, name=f"{number}.{ending}", mimetype=mimetype)
            )

    def send_export(self, vote: Declared) -> None:
        """Let the ledger and what counts it follow the answer; raises `NoLedger`."""
        number = vote.proposal.number
        if not vote.kind.binds:
            raise NoLedger(number=str(number))
        for name in export_names(vote.kind, published=vote.told.published):
            mimetype = _TYPES[name.rpartition(".")[2]]
            self._post.attach(
                File(kind=EXPORT, key=f"{number}:{name}", name=name, mimetype=mimetype)
            )

    async def verify(self, caller: Caller, code: str) -> Verified:
        """Say what became of the ballot that was answered with a receipt.

        Raises `ReceiptUnknown`, `ReceiptReplaced` as long as that can be known, and
        `ReceiptInClear`.
        """
        receipt = read_receipt(code)
        if receipt is None:
            raise ReceiptUnknown
        try:
            proposal = await self._proposals.meant(caller, receipt.number)
        except NoSuchProposal:
            raise ReceiptUnknown from None
        if isinstance(receipt, OpenReceipt):
            return await self._verified(proposal, receipt)
        # Who asks for a tracker says whose it is: nobody ever reads that message again.
        self._tx.forget_keys()
        if await self._chats.in_clear(caller.user_id, self._incoming.place):
            raise ReceiptInClear(words=Example(str(proposal.number)))
        if not await self._secret_ballots.is_cast(proposal.number, receipt.tracker):
            if await self._secret.replaced(proposal, receipt.tracker):
                words = Example(str(proposal.number))
                raise ReceiptReplaced(number=str(proposal.number), words=words)
            # What was cast in secret on an earlier text is dropped with it.
            raise ReceiptUnknown(amended=proposal.wording.version > 1, secret=True)
        declared = proposal.stage is Stage.DECLARED
        published = declared and (await self._told.of(proposal)).published
        version = proposal.wording.version
        return Verified(proposal=proposal, version=version, published=published)

    async def _verified(self, proposal: Proposal, receipt: OpenReceipt) -> Verified:
        for ballot in await self._ballots.by_hash(proposal.number, receipt.hash):
            number, version = ballot.number, ballot.version
            earlier = await self._cast.entries(number, version, before=ballot.position)
            if earlier + 1 != receipt.position:
                continue
            theirs = [
                each
                for each in await self._ballots.of_voter(number, ballot.voter_id)
                if each.version == version
            ]
            voter = await self._roll.get(number, ballot.voter_id)
            left = leavers([] if voter is None else [voter])
            standing = standings(theirs, left)[theirs.index(ballot)]
            return Verified(
                proposal=proposal, version=version, standing=standing, position=receipt.position
            )
        raise ReceiptUnknown


@produces(PICTURE)
async def picture(
    key: str,
    proposals: ProposalRepository,
    counting: CountingVotes,
    renderer: ResultRenderer | None = None,
) -> Content:
    """Draw the result of `NUMBER:LOCALE`; raises `Gone` where there is none."""
    number, _, locale = key.partition(":")
    proposal = await proposals.get(int(number))
    if proposal is None or proposal.stage is not Stage.DECLARED or renderer is None:
        raise Gone
    held = await counting.read(proposal)
    return lambda: renderer.picture(held.count(), locale)


@produces(MINUTES)
async def minutes(
    key: str,
    proposals: ProposalRepository,
    keeping: MinutesKeeping,
    renderer: ResultRenderer | None = None,
) -> Content:
    """Write the minutes of `NUMBER:LOCALE:ENDING`; raises `Gone` where there are none."""
    number, locale, ending = key.split(":")
    proposal = await proposals.get(int(number))
    if proposal is None or proposal.stage is not Stage.DECLARED or renderer is None:
        raise Gone
    held = await keeping.read(proposal)
    if ending == "pdf":
        return lambda: renderer.minutes(held.count(), locale)
    return lambda: renderer.markdown(held.count(), locale)


@produces(EXPORT)
async def export(key: str, proposals: ProposalRepository, counting: CountingVotes) -> Content:
    """Take `NUMBER:NAME` out; raises `Gone` where there is no such file."""
    number, _, name = key.partition(":")
    proposal = await proposals.get(int(number))
    if proposal is None or proposal.stage is not Stage.DECLARED:
        raise Gone
    held = await counting.read(proposal)
    if not held.kind.binds:
        raise Gone

    def content() -> bytes:
        found = export_file(held.count(), name)
        if found is None:
            raise Gone
        return found

    return content
