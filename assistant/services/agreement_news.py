"""News of agreements: who leads is asked for them, who sees to one is told, reviews fall due."""

from datetime import datetime, timedelta
from typing import Any

from assistant.domain.agreements import Agreement
from assistant.domain.coop import Coop, Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Person
from assistant.domain.proposals import Proposal
from assistant.domain.quiet_hours import awake
from assistant.domain.replies import Example, Reply
from assistant.domain.subjects import Subject
from assistant.services.leading import Leading
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.proposal_cards import ProposalCards
from assistant.services.proposals import NOUN
from assistant.services.voters import Voters
from assistant.storage.agreements import AgreementRepository
from assistant.storage.due import DueRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

ENTRUSTED = "decision-entrusted"
"""The kind of due row that tells somebody what they see to."""
GATHERED = timedelta(minutes=10)
"""So long it is said what a decision needs: one message tells whoever sees to it all of that."""
REVIEW, MORNING = "decision-review", "decision-morning"
"""Kinds of due rows: a review's hour, and who waits for their morning to hear of it."""


class AgreementWanted(Reply, message="agreements-wanted"):
    """Asks who leads for what is still missing of a decision that was just made."""

    number: str
    title: str
    responsible: tuple[str, ...]
    criteria: str | None
    review_at: datetime | None
    words: Example


class Entrusted(Reply, message="agreements-entrusted"):
    """Tells somebody that they see to a decision."""

    number: str
    title: str
    criteria: str | None
    review_at: datetime | None
    words: Example


class ReviewDue(Reply, message="agreements-review-due"):
    """It is time to look whether a decision works."""

    number: str
    title: str
    criteria: str | None
    words: Example


class AgreementNews:
    """Tells those whom an agreement concerns."""

    def __init__(
        self,
        *,
        repository: AgreementRepository,
        leading: Leading,
        voters: Voters,
        persons: PersonRepository,
        cards: ProposalCards,
        due: DueRepository,
        post: Post,
        coop: Coop,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._leading = leading
        self._voters = voters
        self._persons = persons
        self._cards = cards
        self._due = due
        self._post = post
        self._coop = coop
        self._times = times
        self._now = tx.now

    async def decided(self, proposal: Proposal) -> None:
        """Ask who leads for what is missing, and tell those who see to it already."""
        if not proposal.stands:
            return
        agreement = await self._repository.of(proposal.number)
        people = await self.people(agreement)
        for person in people:
            await self.entrusted(proposal, agreement, person)
        lead = await self._leading.lead(proposal)
        missing = not people or agreement.criteria is None or proposal.review_at is None
        if lead is not None and missing:
            message = AgreementWanted(
                number=str(proposal.number),
                title=proposal.wording.title,
                responsible=tuple(each.name for each in people),
                criteria=agreement.criteria,
                review_at=proposal.review_at,
                words=Example(proposal.number),
            )
            await self._tell(proposal, lead, message, "agree")
        await self.clock(proposal)

    async def entrust(self, proposal: Proposal, person: Person) -> None:
        """Tell one person soon that they see to a decision, with what is agreed by then."""
        data = {"proposal": proposal.number, "person_id": person.id}
        await self._due.put(ENTRUSTED, _key(proposal, person), self._now + GATHERED, data)

    async def agreed(self, proposal: Proposal, people: tuple[Person, ...]) -> None:
        """Tell those who wait for it now: all is said that is asked for."""
        for person in people:
            await self._due.hasten(_key(proposal, person), self._now)

    async def gathered(self, proposal: Proposal, person: Person) -> None:
        """Tell one person that they see to a decision, if they still do."""
        agreement = await self._repository.of(proposal.number)
        if proposal.stands and person.id in agreement.responsible:
            await self.entrusted(proposal, agreement, person)

    async def entrusted(self, proposal: Proposal, agreement: Agreement, person: Person) -> None:
        """Tell one person that they see to a decision."""
        message = Entrusted(
            number=str(proposal.number),
            title=proposal.wording.title,
            criteria=agreement.criteria,
            review_at=proposal.review_at,
            words=Example(proposal.number),
        )
        await self._tell(proposal, person, message, f"entrusted:{self._now.isoformat()}")

    async def people(self, agreement: Agreement) -> tuple[Person, ...]:
        """Return who sees to it, in the order in which they were named."""
        found = [await self._persons.get(each) for each in agreement.responsible]
        return tuple(each for each in found if each is not None)

    async def clock(self, proposal: Proposal) -> None:
        """Let the review fall due at its hour, where there is one."""
        key, at = f"{REVIEW}:{proposal.number}", proposal.review_at
        if at is None or not proposal.stands:
            await self._due.drop(key)
            return
        await self._due.put(REVIEW, key, at, {"proposal": proposal.number, "at": at.isoformat()})

    async def due(self, proposal: Proposal, data: dict[str, Any]) -> None:
        """Remind who sees to it, else who leads, and the circle's room."""
        agreement = await self._repository.of(proposal.number)
        people = await self.people(agreement)
        if not people:
            lead = await self._leading.lead(proposal)
            people = () if lead is None else (lead,)
        for person in people:
            await self.remind(proposal, person, data)
        room = await self._cards.room_of(proposal)
        if room is not None and room.room_id is not None:
            key = f"{NOUN}:{proposal.number}:review:{data['at']}"
            said = await self._due_said(proposal)
            self._post.circle(room, said, key=key, about=Subject(NOUN, proposal.number))

    async def remind(self, proposal: Proposal, person: Person, data: dict[str, Any]) -> None:
        """Remind one person; whose night it is, in the morning."""
        at = awake(self._now, person.timezone or self._coop.timezone, self._times)
        if at > self._now:
            key = f"{MORNING}:{proposal.number}:{data['at']}:{person.id}"
            await self._due.put(MORNING, key, at, {**data, "person_id": person.id})
            return
        await self._tell(proposal, person, await self._due_said(proposal), f"review:{data['at']}")

    async def _due_said(self, proposal: Proposal) -> ReviewDue:
        return ReviewDue(
            number=str(proposal.number),
            title=proposal.wording.title,
            criteria=(await self._repository.of(proposal.number)).criteria,
            words=Example(proposal.number),
        )

    async def may_hear(self, proposal: Proposal, person: Person) -> bool:
        """Tell whether somebody may read of it: a circle's own decision is its people's alone."""
        return await self._leading.inside(proposal, person.id)

    async def _tell(self, proposal: Proposal, person: Person, message: Reply, key: str) -> None:
        if not await self.may_hear(proposal, person):
            return
        address = await self._voters.address(person)
        if address is not None:
            self._post.relay(
                user_id=address,
                message=message,
                priority=Priority.REMINDER,
                key=f"{NOUN}:{proposal.number}:{key}",
                about=Subject(NOUN, proposal.number),
            )


def _key(proposal: Proposal, person: Person) -> str:
    return f"{ENTRUSTED}:{proposal.number}:{person.id}"


async def _to_review(incoming: Incoming, proposals: ProposalRepository) -> Proposal | None:
    """Return the decision whose review is due as it was said when the row was put."""
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await proposals.get(int(content.data["proposal"]))
    if proposal is None or not proposal.stands or proposal.review_at is None:
        return None
    return proposal if proposal.review_at.isoformat() == content.data["at"] else None


@when_due(ENTRUSTED)
async def entrust(
    incoming: Incoming,
    proposals: ProposalRepository,
    persons: PersonRepository,
    news: AgreementNews,
) -> None:
    """Tell somebody that they see to a decision, once those who say so are through."""
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await proposals.get(int(content.data["proposal"]))
    person = await persons.get(int(content.data["person_id"]))
    if proposal is not None and person is not None:
        await news.gathered(proposal, person)


@when_due(REVIEW)
async def review(incoming: Incoming, proposals: ProposalRepository, news: AgreementNews) -> None:
    """Remind of a review, once."""
    proposal, content = await _to_review(incoming, proposals), incoming.content
    if proposal is not None and isinstance(content, FellDue):
        await news.due(proposal, dict(content.data))


@when_due(MORNING)
async def review_in_the_morning(
    incoming: Incoming,
    proposals: ProposalRepository,
    persons: PersonRepository,
    news: AgreementNews,
) -> None:
    """Remind one person whose night is over."""
    proposal, content = await _to_review(incoming, proposals), incoming.content
    if proposal is None or not isinstance(content, FellDue):
        return
    person = await persons.get(int(content.data["person_id"]))
    if person is not None:
        await news.remind(proposal, person, dict(content.data))
