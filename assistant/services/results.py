"""Results as members ask for them: shown, drawn, taken out, and held against a receipt."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.outgoing import File
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.receipts import OpenReceipt, read_receipt
from assistant.domain.replies import Refusal
from assistant.domain.standing import Standing
from assistant.services.counting_votes import CountedVote, CountingVotes
from assistant.services.files import Content, Gone, produces
from assistant.services.ports import ResultRenderer
from assistant.services.post import Post
from assistant.services.proposals import NoSuchProposal, Proposals
from assistant.services.result_news import PICTURE, picture_of
from assistant.services.vote_exports import export_files
from assistant.services.vote_minutes import MinutesKeeping
from assistant.storage.proposals import ProposalRepository

MINUTES, EXPORT = "vote-minutes", "vote-export"
"""Kinds of files."""
_BEGUN = frozenset({Stage.OPEN, Stage.CLOSED, Stage.DECLARED})
_TYPES = {
    "json": "application/json",
    "py": "text/x-python",
    "blt": "text/plain",
    "txt": "text/plain",
}


class NotDeclared(Refusal, message="results-not-declared"):
    """A vote has no result yet; `closes_at` None: nobody knows when it closes."""

    number: str
    closes_at: datetime | None


class NoLedger(Refusal, message="results-no-ledger"):
    """A sense check has no ledger."""

    number: str


class ReceiptUnknown(Refusal, message="results-receipt-unknown"):
    """No ledger that the caller may see has that receipt."""


@dataclass(frozen=True, kw_only=True)
class Verified:
    """What became of a receipt's ballot; `standing` and `position` None: of a secret one."""

    proposal: Proposal
    vote: CountedVote
    standing: Standing | None = None
    position: int | None = None


class Results:
    """Finds results for whoever may see them."""

    def __init__(self, *, proposals: Proposals, counting: CountingVotes, post: Post) -> None:
        self._proposals = proposals
        self._counting = counting
        self._post = post

    async def declared(self, caller: Caller, number: int) -> CountedVote:
        """Return a declared vote; raises `NoSuchProposal`, and `NotDeclared` before that."""
        proposal = await self._proposals.meant(caller, number)
        if proposal.stage is not Stage.DECLARED:
            raise NotDeclared(number=str(number), closes_at=proposal.closes_at)
        return await self._counting.of(proposal)

    def send_picture(self, vote: CountedVote, locale: str) -> None:
        """Let the picture follow the answer."""
        self._post.attach(picture_of(vote.proposal, locale))

    def send_minutes(self, vote: CountedVote, locale: str) -> None:
        """Let the minutes follow the answer, to print and as text."""
        number = vote.proposal.number
        for ending, mimetype in (("pdf", "application/pdf"), ("md", "text/markdown")):
            key = f"{number}:{locale}:{ending}"
            self._post.attach(
                File(kind=MINUTES, key=key, name=f"{number}.{ending}", mimetype=mimetype)
            )

    def send_export(self, vote: CountedVote) -> None:
        """Let the ledger and what counts it follow the answer; raises `NoLedger`."""
        number = vote.proposal.number
        if not vote.kind.binds:
            raise NoLedger(number=str(number))
        for name in export_files(vote):
            mimetype = _TYPES[name.rpartition(".")[2]]
            self._post.attach(
                File(kind=EXPORT, key=f"{number}:{name}", name=name, mimetype=mimetype)
            )

    async def verify(self, caller: Caller, code: str) -> Verified:
        """Say what became of the ballot that was answered with a receipt; `ReceiptUnknown`."""
        receipt = read_receipt(code)
        if receipt is None:
            raise ReceiptUnknown
        try:
            proposal = await self._proposals.meant(caller, receipt.number)
        except NoSuchProposal:
            raise ReceiptUnknown from None
        if proposal.stage not in _BEGUN:
            raise ReceiptUnknown
        vote = await self._counting.of(proposal)
        if isinstance(receipt, OpenReceipt):
            place = receipt.position - 1
            if not (
                0 <= place < len(vote.ledger) and vote.ledger[place].hash.startswith(receipt.hash)
            ):
                raise ReceiptUnknown
            return Verified(
                proposal=proposal,
                vote=vote,
                standing=vote.states[place],
                position=receipt.position,
            )
        if not any(each.tracker == receipt.tracker and each.content for each in vote.secret):
            raise ReceiptUnknown
        return Verified(proposal=proposal, vote=vote)


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
    vote = await counting.of(proposal)
    return lambda: renderer.picture(vote, locale)


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
    found = await keeping.of(proposal)
    if ending == "pdf":
        return lambda: renderer.minutes(found, locale)
    return lambda: renderer.markdown(found, locale)


@produces(EXPORT)
async def export(key: str, proposals: ProposalRepository, counting: CountingVotes) -> Content:
    """Take `NUMBER:NAME` out; raises `Gone` where there is no such file."""
    number, _, name = key.partition(":")
    proposal = await proposals.get(int(number))
    if proposal is None or proposal.stage is not Stage.DECLARED:
        raise Gone
    vote = await counting.of(proposal)
    content = export_files(vote).get(name) if vote.kind.binds else None
    if content is None:
        raise Gone
    return content
