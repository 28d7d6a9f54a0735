"""Tickets that have to do with each other: one stands for several, or they are only linked."""

from dataclasses import dataclass, replace
from typing import Any

from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Ticket
from assistant.services.circle_people import CirclePeople
from assistant.services.post import Post
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_news import TicketNews
from assistant.services.ticket_steps import (
    TicketMovedOn,
    TicketStepBack,
    changes,
    standing,
    take_along,
    take_back,
)
from assistant.services.tickets import NOUN, Tickets, in_circle
from assistant.services.undo import Undo, undoes
from assistant.storage.circles import CircleRepository
from assistant.storage.ticket_messages import TicketRecordRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

MERGE = "ticket-merge"
LINK = "ticket-link"
"""Kinds of what takes merging, and linking, back."""


class SameTicket(Refusal, message="triage-same-ticket"):
    """A ticket was to be merged or linked with itself."""

    number: str


class TicketJoined(Reply, message="triage-joined"):
    """Shows, in the thread of a ticket, another one for which it stands now."""

    number: str
    person: str
    subject: str


class TicketLinkBack(Reply, message="triage-link-back"):
    """A link was taken back."""

    number: str
    other: str


@dataclass(frozen=True, kw_only=True)
class Merged:
    """The ticket that stands for another one now, and for how many people in all."""

    into: Ticket
    people: int


class TicketMerging:
    """Merges and links tickets of one circle; members are shown nothing of each other."""

    def __init__(
        self,
        *,
        tickets: Tickets,
        keeping: TicketKeeping,
        repository: TicketRepository,
        records: TicketRecordRepository,
        people: CirclePeople,
        news: TicketNews,
        post: Post,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._tickets = tickets
        self._keeping = keeping
        self._repository = repository
        self._records = records
        self._people = people
        self._news = news
        self._post = post
        self._undo = undo
        self._now = tx.now

    async def merge(
        self, caller: Caller, ticket: Ticket, other: Ticket, *, overheard: bool = False
    ) -> Merged:
        """Let what stands for `other` stand for `ticket`, too, and for all that it stood for.

        Where that is `overheard`, the thread is not shown who asks, and what.

        Raises `SameTicket`; `TicketStands` where one of the two is over.
        """
        into = await self._tickets.standing(other)
        if into.number == (await self._tickets.standing(ticket)).number:
            raise SameTicket(number=str(into.number))
        with standing(into):
            into.claimed(0)  # only what is active can stand for another one
        with standing(ticket):
            after = ticket.merged(into.number, self._now)
        below = await self._repository.merged_into(ticket.number)
        await self._keeping.keep(ticket, after, "merge", caller, {"into": into.number})
        for each in below:
            # No chains: one step leads to the ticket that stands for it.
            follows = replace(each, merged_into=into.number)
            await self._keeping.keep(each, follows, "merge", caller, {"into": into.number})
        data = changes(ticket, after) | {"below": [each.number for each in below]}
        await self._undo.record(MERGE, data)
        if not overheard:
            await self._show(ticket, into)
        return Merged(into=into, people=len(await self._news.together(into)))

    async def link(self, caller: Caller, ticket: Ticket, other: Ticket) -> None:
        """Say that two tickets have to do with each other; raises `SameTicket`."""
        if ticket.number == other.number:
            raise SameTicket(number=str(other.number))
        known = other.number in await self._records.links(ticket.number)
        await self._records.link(ticket.number, other.number)
        if not known:
            data = {"other": other.number}
            await self._keeping.show(ticket, "link", caller, data)
            await self._undo.record(LINK, {"number": ticket.number, **data})

    async def _show(self, ticket: Ticket, into: Ticket) -> None:
        circle = await self._keeping.circle_of(into)
        named = ticket.user_id or "…"
        if ticket.person_id is not None:
            named = await self._people.name(ticket.person_id)
        joined = TicketJoined(number=str(ticket.number), person=named, subject=ticket.subject)
        about = Subject(noun=NOUN, number=ticket.number)
        self._post.circle(circle, joined, thread=into.card, about=about)


@undoes(MERGE, aloud=True)
async def undo_merging(
    data: dict[str, Any],
    caller: Caller,
    circles: CircleRepository,
    repository: TicketRepository,
    keeping: TicketKeeping,
) -> TicketStepBack:
    """Let each ticket stand for itself again, or for those for which it stood."""
    into = data["after"]["merged_into"]
    ticket = await take_back(data, caller, circles, repository, keeping)

    def back(each: Ticket) -> Ticket | None:
        return replace(each, merged_into=ticket.number) if each.merged_into == into else None

    await take_along(data["below"], caller, repository, keeping, back)
    return TicketStepBack(number=str(ticket.number))


@undoes(LINK, aloud=True)
async def undo_link(
    data: dict[str, Any],
    caller: Caller,
    circles: CircleRepository,
    repository: TicketRepository,
    records: TicketRecordRepository,
) -> TicketLinkBack:
    """Take a link back, for who is still of the circle; raises `TicketMovedOn`."""
    ticket = await repository.get(data["number"])
    circle = None if ticket is None else await circles.get(ticket.circle_id)
    if circle is None or not in_circle(caller, circle):
        raise TicketMovedOn(number=str(data["number"]))
    await records.unlink(data["number"], data["other"])
    return TicketLinkBack(number=str(data["number"]), other=str(data["other"]))
