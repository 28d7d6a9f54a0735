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
from assistant.services.proposals import Proposals
from assistant.services.voters import Voters
from assistant.storage.ballots import RollRepository
from assistant.storage.callers import CallerRepository
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
        proposals: Proposals,
        papers: PaperBallotRepository,
        ballots: OpenBallots,
        refused: RefusedBallotRepository,
        roll: RollRepository,
        voters: Voters,
        callers: CallerRepository,
        persons: PersonRepository,
        due: DueRepository,
        post: Post,
        coop: Coop,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._papers = papers
        self._ballots = ballots
        self._refused = refused
        self._roll = roll
        self._voters = voters
        self._callers = callers
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
        lines = tuple([await self._line(proposal, each) for each in waiting[:SHOWN]])
        number = str(proposal.number)
        message = PapersWait(
            number=number,
            title=proposal.wording.title,
            lines=lines,
            more=len(waiting) - len(lines),
            closes_at=closes_at,
            words=Example(number),
        )
        for teller_id in sorted(await self._papers.tellers_of(proposal.number)):
            person = await self._persons.get(teller_id)
            if person is not None and person_id in {None, teller_id}:
                await self._tell(proposal, person, message)

    async def waiting(self, proposal: Proposal) -> tuple[PaperEntry, ...]:
        """Return the entries on the text that holds; none of who has voted elsewhere since."""
        number, version = proposal.number, proposal.wording.version
        every = [each for each in await self._papers.waiting(number) if each.version == version]
        voters = await self._roll.among([number], {each.voter_id for each in every})
        elsewhere = await self._ballots.elsewhere(proposal, voters)
        left = {each.voter_id for each in voters} - elsewhere
        return tuple(each for each in every if each.voter_id in left)

    async def settle(self, proposal: Proposal) -> None:
        """Count what one teller alone had entered, for the minutes, and keep none of it."""
        number, version = proposal.number, proposal.wording.version
        times = sum(each.version == version for each in await self._papers.waiting(number))
        if times:
            await self._refused.count(number, version, RefusedFor.ONE_TELLER, times=times)
        await self._papers.forget(number)

    async def _line(self, proposal: Proposal, entry: PaperEntry) -> PaperLine:
        teller = await self._persons.get(entry.person_id)
        return PaperLine(
            member=await self._voters.named(proposal, entry.voter_id),
            teller="" if teller is None else teller.name,
        )

    async def _tell(self, proposal: Proposal, person: Person, message: PapersWait) -> None:
        """Tell a teller who still sees what is voted on; in their night, in the morning."""
        address = await self._voters.address(person)
        if address is None:
            return
        if not await self._proposals.sees(await self._callers.of_user(address), proposal):
            return
        at = awake(self._now, person.timezone or self._coop.timezone, self._times)
        if self._now < at < message.closes_at:
            await self._plan(proposal, person.id, at)
            return
        self._post.relay(
            user_id=address,
            message=message,
            priority=Priority.REMINDER,
            key=f"{REMIND}:{proposal.number}:{self._now.isoformat()}",
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
