"""What a circle's people do with one ticket: take it, hand it on, rank it, wait, resolve."""

from datetime import datetime
from typing import Any

from assistant.domain.persons import Caller, Person
from assistant.domain.replies import Refusal, Reply
from assistant.domain.tickets import Ticket, TicketPriority
from assistant.services.circle_people import CirclePeople
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_news import TicketNews
from assistant.services.ticket_steps import TicketMovedOn, TicketSteps, standing
from assistant.services.tickets import in_circle
from assistant.services.undo import Undo, undoes
from assistant.storage.ticket_messages import TicketRecordRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

TAG = "ticket-tag"
"""The kind of what undoes a tag."""
LONGEST_TAG = 30
MOST_TAGS = 8


class TicketTaken(Refusal, message="triage-taken"):
    """Somebody else of the circle has the ticket."""

    number: str
    person: str


class TicketHeld(Refusal, message="triage-held"):
    """The ticket is the caller's already."""

    number: str


class TicketUnowned(Refusal, message="triage-unowned"):
    """Nobody has the ticket, so nobody can give it back."""

    number: str


class TicketAssigned(Reply, message="triage-assigned"):
    """Tells somebody of the circle that a ticket is theirs now."""

    number: str
    person: str
    by: str
    subject: str


class TooManyTags(Refusal, message="triage-too-many-tags"):
    """A ticket has so many tags and no more."""

    count: int


class TicketTagBack(Reply, message="triage-tag-back"):
    """A tag was put on, or taken off, and that was taken back."""

    number: str
    tag: str


class TicketTriage:
    """Takes the steps; who may take them is looked at before (`TicketPlace`)."""

    def __init__(
        self,
        *,
        steps: TicketSteps,
        keeping: TicketKeeping,
        people: CirclePeople,
        records: TicketRecordRepository,
        news: TicketNews,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._steps = steps
        self._keeping = keeping
        self._people = people
        self._records = records
        self._news = news
        self._undo = undo
        self._now = tx.now

    async def claim(self, caller: Caller, ticket: Ticket) -> Ticket:
        """Give the ticket to the caller; raises `TicketTaken`, `TicketHeld`, `TicketStands`."""
        me = _id(caller)
        with standing(ticket):
            after = ticket.claimed(me)
        if ticket.owner_id == me:
            raise TicketHeld(number=str(ticket.number))
        if ticket.owner_id is not None:
            raise TicketTaken(
                number=str(ticket.number), person=await self._people.name(ticket.owner_id)
            )
        return await self._steps.take(ticket, after, "claim", caller)

    async def release(self, caller: Caller, ticket: Ticket) -> Ticket:
        """Put the ticket back into the queue; raises `TicketUnowned`, `TicketStands`."""
        with standing(ticket):
            after = ticket.released()
        if ticket.owner_id is None:
            raise TicketUnowned(number=str(ticket.number))
        return await self._steps.take(ticket, after, "release", caller)

    async def assign(self, caller: Caller, ticket: Ticket, person: Person) -> Ticket:
        """Give the ticket to somebody of the circle, whose phone then rings.

        Raises `TicketHeld` where the caller wants what they have, `TicketStands`.
        """
        with standing(ticket):
            after = ticket.claimed(person.id)
        if after == ticket and person.id == _id(caller):
            raise TicketHeld(number=str(ticket.number))
        kept = await self._steps.take(ticket, after, "assign", caller)
        if person.id != _id(caller) and after != ticket:
            assert caller.person is not None
            await self._people.ring(
                await self._keeping.circle_of(ticket),
                ticket,
                person,
                TicketAssigned(
                    number=str(ticket.number),
                    person=person.name,
                    by=caller.person.name,
                    subject=ticket.subject,
                ),
            )
        return kept

    async def rank(self, caller: Caller, ticket: Ticket, priority: TicketPriority) -> Ticket:
        """Say how soon the ticket is to be seen to; raises `TicketStands`."""
        with standing(ticket):
            after = ticket.ranked(priority)
        data = {"from": int(ticket.priority), "to": int(priority)}
        return await self._steps.take(ticket, after, "priority", caller, data)

    async def raise_priority(self, caller: Caller, ticket: Ticket) -> Ticket:
        """Have the ticket seen to sooner, by one step; the highest stays. `TicketStands`."""
        higher = min(ticket.priority + 1, TicketPriority.URGENT)
        return await self.rank(caller, ticket, TicketPriority(higher))

    async def wait(self, caller: Caller, ticket: Ticket, until: datetime | None) -> Ticket:
        """Wait for the member, or until a day; raises `TicketStands`.

        The member hears soon that it is their turn, unless a reply has just said so, or a day has.
        """
        with standing(ticket):
            after = ticket.waiting(self._now, until)
        kept = await self._steps.take(ticket, after, "wait", caller)
        if until is None:
            await self._news.later(kept)
        return kept

    async def resolve(self, caller: Caller, ticket: Ticket) -> Ticket:
        """End the ticket, and those merged into it; the members hear soon. `TicketStands`."""
        with standing(ticket):
            after = ticket.resolved(self._now)
        kept = await self._steps.take(ticket, after, "resolve", caller)
        await self._news.later(kept)
        return kept

    async def reopen(self, caller: Caller, ticket: Ticket) -> Ticket:
        """Take a ticket up again that was resolved; raises `TicketStands`."""
        with standing(ticket):
            after = ticket.taken_up(self._now)
        return await self._steps.take(ticket, after, "reopen", caller)

    async def tag(self, caller: Caller, ticket: Ticket, tag: str, *, on: bool) -> bool:
        """Put a tag on the ticket, or take it off; False where that changes nothing.

        Raises `TooManyTags`.
        """
        tags = await self._records.tags(ticket.number)
        if (tag in tags) is on:
            return False
        if on and len(tags) >= MOST_TAGS:
            raise TooManyTags(count=MOST_TAGS)
        await self._records.tag(ticket.number, tag, on=on)
        await self._keeping.show(ticket, "tag" if on else "untag", caller)
        await self._undo.record(TAG, {"number": ticket.number, "tag": tag, "on": on})
        return True


def _id(caller: Caller) -> int:
    assert caller.person is not None
    return caller.person.id


def tag_of(text: str) -> str:
    """Return the tag that is written so: one word, in small letters, without `#`; or nothing."""
    words = text.strip().lstrip("#").casefold().split()
    return "-".join(words)[:LONGEST_TAG]


@undoes(TAG, aloud=True)
async def undo_tag(
    data: dict[str, Any],
    caller: Caller,
    repository: TicketRepository,
    records: TicketRecordRepository,
    keeping: TicketKeeping,
) -> TicketTagBack:
    """Take a tag off again, or put it back; raises `TicketMovedOn`."""
    ticket = await repository.get(data["number"])
    if ticket is None or not in_circle(caller, await keeping.circle_of(ticket)):
        raise TicketMovedOn(number=str(data["number"]))
    await records.tag(ticket.number, data["tag"], on=not data["on"])
    await keeping.show(ticket, "undo", caller)
    return TicketTagBack(number=str(ticket.number), tag=data["tag"])
