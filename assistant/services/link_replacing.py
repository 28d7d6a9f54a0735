"""Links to a ballot that got into the wrong hands: those end, and new ones are mailed."""

from dataclasses import dataclass

from assistant.domain.ballots import Surface
from assistant.domain.incoming import Incoming
from assistant.domain.persons import Caller, Person
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Refusal, Reply
from assistant.services.ballot_links import BallotLinks
from assistant.services.ballot_times import late, over
from assistant.services.kinds import Kinds
from assistant.services.leading import LedBy
from assistant.services.proposals import Proposals
from assistant.services.roll_names import RollNames
from assistant.services.vote_letters import Asking
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import Voters
from assistant.storage.audit import AuditRepository
from assistant.storage.ballot_links import BallotLinkRepository
from assistant.storage.ballots import BallotRepository, RollRepository
from assistant.storage.paper_ballots import PaperBallotRepository
from assistant.storage.unit_of_work import Transaction

REPLACED = "ballot-links-replaced"
"""How the audit trail names it."""
MOST = 3
"""Times for one voter in a vote: more is no accident, and mails are a nuisance, too."""


class NotReplacing(Refusal, message="ballot-links-not-yours"):
    """Only who leads a vote, its tellers and a member's own people have links replaced."""

    number: str
    leader: LedBy


class NoLinks(Refusal, message="ballot-links-none"):
    """Nobody who is called that was mailed a link in that vote."""

    number: str


class ReplacedOften(Refusal, message="ballot-links-often"):
    """It was done as often as it may be."""

    number: str
    member: str


class LinksReplaced(Reply, message="ballot-links-replaced"):
    """Old links lead nowhere, and so many new ones are on their way."""

    number: str
    member: str
    mailed: int


@dataclass(frozen=True, kw_only=True)
class Replacements:
    """How often it was done in a vote.

    `used`: after ballots were cast with a link; None: of a secret vote nobody can know.
    """

    times: int = 0
    used: int | None = 0


class LinkReplacing:
    """Ends links and mails new ones, for whoever may ask for it."""

    def __init__(
        self,
        *,
        proposals: Proposals,
        names: RollNames,
        voters: Voters,
        kinds: Kinds,
        roll: RollRepository,
        ballots: BallotRepository,
        links: BallotLinks,
        kept: BallotLinkRepository,
        papers: PaperBallotRepository,
        mails: VoteMails,
        audit: AuditRepository,
        incoming: Incoming,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._names = names
        self._voters = voters
        self._kinds = kinds
        self._roll = roll
        self._ballots = ballots
        self._links = links
        self._kept = kept
        self._papers = papers
        self._mails = mails
        self._audit = audit
        self._incoming = incoming
        self._now = tx.now

    async def replace(self, caller: Caller, number: int, said: str) -> LinksReplaced:
        """End every link to that voter's ballot, and mail a new one to each who had one.

        A ballot that was cast with one stands until another comes: nobody but its voter takes it
        back. The audit trail has it, and the minutes count it. Raises `NoSuchProposal`, `NoLinks`,
        `NotReplacing`, `ReplacedOften`, and why no ballot is taken now.
        """
        proposal = await self._proposals.meant(caller, number)
        voter_id, rest = await self._names.meant(proposal, said)
        people = () if voter_id is None else await self._voters.people(proposal, voter_id)
        if not await self._may(caller, proposal, people):
            leader = await self._proposals.led_by(caller, proposal)
            raise NotReplacing(number=str(number), leader=leader)
        if late(proposal, self._incoming.cast_at) or proposal.stage is not Stage.OPEN:
            raise over(proposal)
        remote = await self._by_mail(number, voter_id, people)
        on_roll = voter_id is not None and await self._roll.get(number, voter_id) is not None
        if voter_id is None or rest or not on_roll or not remote or not self._links.works:
            raise NoLinks(number=str(number))
        member = await self._voters.named(proposal, voter_id)
        before = await self._audit.noted(REPLACED, str(number))
        if sum(each["voter"] == voter_id for each in before) >= MOST:
            raise ReplacedOften(number=str(number), member=member)
        await self._kept.drop(number, voter_id)
        for person in remote:
            asked = f"instead:{self._incoming.event_id}"
            await self._mails.invite(proposal, voter_id, person, asked=asked, why=Asking.INSTEAD)
        await self._note(caller, proposal, voter_id)
        return LinksReplaced(number=str(number), member=member, mailed=len(remote))

    async def _may(self, caller: Caller, proposal: Proposal, people: tuple[Person, ...]) -> bool:
        if caller.person is None:
            return False
        tellers = await self._papers.tellers_of(proposal.number)
        if caller.person.id in tellers | {each.id for each in people}:
            return True
        leads = await self._proposals.may_lead(caller, proposal)
        return leads or await self._proposals.writes(caller, proposal)

    async def _by_mail(
        self, number: int, voter_id: int | None, people: tuple[Person, ...]
    ) -> list[Person]:
        """Return who of these votes by mail: who was mailed a link, or can be asked no other way.

        Somebody with a Matrix ID was, too, where a secret ballot could not be asked for in chat.
        """
        holders = frozenset() if voter_id is None else await self._kept.holders(number, voter_id)
        return [
            each
            for each in people
            if each.email is not None
            and (each.id in holders or await self._voters.address(each) is None)
        ]

    async def _note(self, caller: Caller, proposal: Proposal, voter_id: int) -> None:
        version = proposal.wording.version
        kind = await self._kinds.version(proposal.kind_id)
        used = None
        if not kind.secret:
            used = any(
                each.surface is Surface.WEB and each.version == version
                for each in await self._ballots.of_voter(proposal.number, voter_id)
            )
        await self._audit.add(
            REPLACED,
            actor=caller.user_id,
            now=self._now,
            person_id=None if caller.person is None else caller.person.id,
            subject=str(proposal.number),
            data={"voter": voter_id, "version": version, "used": used},
        )


async def replacements(audit: AuditRepository, proposal: Proposal, *, secret: bool) -> Replacements:
    """Return how often links were replaced in the vote on the text that holds."""
    every = await audit.noted(REPLACED, str(proposal.number))
    here = [each for each in every if each["version"] == proposal.wording.version]
    used = None if secret else sum(bool(each["used"]) for each in here)
    return Replacements(times=len(here), used=used)
