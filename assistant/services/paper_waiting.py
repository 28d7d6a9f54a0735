"""Papers that one teller alone has entered: tellers are reminded, and minutes count them."""

from datetime import datetime, timedelta

from assistant.domain.coop import Coop, Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Person
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.quiet_hours import awake
from assistant.domain.refused_ballots import RefusedFor
from assistant.domain.replies import Example
from assistant.domain.subjects import Subject
from assistant.services.ballot_asking import NOUN
from assistant.services.occasions import when_due
from assistant.services.open_ballots import OpenBallots
from assistant.services.paper_replies import PaperLine, PapersWait
from assistant.services.post import Post
from assistant.services.voters import Voters
from assistant.storage.ballots import RollRepository
from assistant.storage.due import DueRepository
from assistant.storage.paper_ballots import PaperBallotRepository, PaperEntry
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.refused_ballots import RefusedBallotRepository
from assistant.storage.unit_of_work import Transaction

REMIND = "paper-waiting"
"""The kind of due row at which tellers are reminded."""
BEFORE, GATHERED = timedelta(days=1), timedelta(hours=1)
"""So long before the close tellers are reminded; what is entered later is gathered so long."""
SHOWN = 5


class PaperWaiting:
    """Sees to entries that wait for another teller."""

    def __init__(
        self,
        *,
        papers: PaperBallotRepository,
        ballots: OpenBallots,
        refused: RefusedBallotRepository,
        roll: RollRepository,
        voters: Voters,
        persons: PersonRepository,
        due: DueRepository,
        post: Post,
        coop: Coop,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._papers = papers
        self._ballots = ballots
        self._refused = refused
        self._roll = roll
        self._voters = voters
        self._persons = persons
        self._due = due
        self._post = post
        self._coop = coop
        self._times = times
        self._now = tx.now

    async def later(self, proposal: Proposal) -> None:
        """Let tellers be reminded of what waits then, while there is time to enter it."""
        closes_at = proposal.closes_at
        if closes_at is not None and self._now < closes_at:
            soon = self._now + min(GATHERED, (closes_at - self._now) / 2)
            await self._plan(proposal, None, max(closes_at - BEFORE, soon))

    async def remind(self, proposal: Proposal, person_id: int | None) -> None:
        """Tell every teller, or one whose night is over, what waits; nobody where nothing does."""
        waiting = await self.waiting(proposal)
        closes_at = proposal.closes_at
        if not waiting or closes_at is None or closes_at <= self._now:
            return
        lines = tuple([await self._line(proposal, each) for each in waiting])
        for teller_id in sorted(await self._papers.tellers_of(proposal.number)):
            person = await self._persons.get(teller_id)
            if person is not None and person_id in {None, teller_id}:
                await self._tell(proposal, person, lines, closes_at)

    async def waiting(self, proposal: Proposal) -> tuple[PaperEntry, ...]:
        """Return the entries on the text that holds; none of who has voted elsewhere since."""
        found = []
        for each in await self._papers.waiting(proposal.number):
            voter = await self._roll.get(proposal.number, each.voter_id)
            if voter is None or each.version != proposal.wording.version:
                continue
            if await self._ballots.on_paper(proposal, voter) is not False:
                found.append(each)
        return tuple(found)

    async def settle(self, proposal: Proposal) -> None:
        """Count what one teller alone had entered, for the minutes, and keep none of it."""
        for each in await self._papers.waiting(proposal.number):
            if each.version == proposal.wording.version:
                await self._refused.count(proposal.number, each.version, RefusedFor.ONE_TELLER)
            await self._papers.drop(proposal.number, each.voter_id)

    async def _line(self, proposal: Proposal, entry: PaperEntry) -> PaperLine:
        teller = await self._persons.get(entry.person_id)
        return PaperLine(
            member=await self._voters.named(proposal, entry.voter_id),
            teller="" if teller is None else teller.name,
        )

    async def _tell(
        self, proposal: Proposal, person: Person, lines: tuple[PaperLine, ...], closes_at: datetime
    ) -> None:
        address = await self._voters.address(person)
        if address is None:
            return
        at = awake(self._now, person.timezone or self._coop.timezone, self._times)
        if self._now < at < closes_at:
            await self._plan(proposal, person.id, at)
            return
        number = str(proposal.number)
        self._post.relay(
            user_id=address,
            message=PapersWait(
                number=number,
                title=proposal.wording.title,
                lines=lines[:SHOWN],
                more=max(0, len(lines) - SHOWN),
                closes_at=closes_at,
                words=Example(number),
            ),
            priority=Priority.REMINDER,
            key=f"{REMIND}:{number}:{self._now.isoformat()}",
            about=Subject(NOUN, proposal.number),
        )

    async def _plan(self, proposal: Proposal, person_id: int | None, at: datetime) -> None:
        data = {"proposal": proposal.number, "person": person_id}
        key = f"{REMIND}:{proposal.number}:{person_id or ''}"
        await self._due.put_first(REMIND, key, at, data)


@when_due(REMIND)
async def remind(incoming: Incoming, proposals: ProposalRepository, waiting: PaperWaiting) -> None:
    """Remind the tellers, while the vote is open."""
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await proposals.get(int(content.data["proposal"]))
    if proposal is not None and proposal.stage is Stage.OPEN:
        await waiting.remind(proposal, content.data["person"])
