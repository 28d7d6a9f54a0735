"""The one place where a ticket is changed: its clock, its trail and its card follow."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from assistant.domain.circles import Circle
from assistant.domain.persons import Caller
from assistant.domain.tickets import Ticket
from assistant.services.ticket_acknowledging import TicketAcknowledging
from assistant.services.ticket_cards import TicketCards
from assistant.services.ticket_clocks import TicketClocks
from assistant.services.ticket_queue import TicketQueue
from assistant.services.ticket_thinning import TicketThinning
from assistant.storage.circles import CircleRepository
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.ticket_search import TicketSearch
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction


class TicketKeeping:
    """Keeps what a step makes of a ticket."""

    def __init__(
        self,
        *,
        repository: TicketRepository,
        messages: TicketMessageRepository,
        records: TicketRecordRepository,
        circles: CircleRepository,
        cards: TicketCards,
        clocks: TicketClocks,
        acknowledging: TicketAcknowledging,
        search: TicketSearch,
        thinning: TicketThinning,
        queue: TicketQueue,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._messages = messages
        self._records = records
        self._circles = circles
        self._cards = cards
        self._clocks = clocks
        self._acknowledging = acknowledging
        self._search = search
        self._thinning = thinning
        self._queue = queue
        self._now = tx.now

    async def begin(self, ticket: Ticket, by: Caller | None) -> Ticket:
        """Keep a new ticket, start its clock, and post its card; raises `CircleHasNoRoom`."""
        circle = await self.circle_of(ticket)
        await self._repository.add(ticket)
        ticket = await self._clocks.set(None, ticket)
        ticket = replace(ticket, card=await self._cards.post(ticket, circle))
        await self._repository.change(ticket)
        await self._queue.later(ticket.circle_id)
        await self._note(ticket, "open", by, {"circle": circle.slug})
        return ticket

    async def keep(
        self,
        before: Ticket,
        after: Ticket,
        step: str,
        by: Caller | None,
        data: Mapping[str, Any] | None = None,
    ) -> Ticket:
        """Keep what `step` has made of a ticket, and return it with its clock set.

        `by` is who took the step, None where time did; `data` for the trail holds nobody's words.
        A ticket that changed circles gets a card in its new room, and one whose `card` is None now
        another one; raises `CircleHasNoRoom`.
        """
        after = await self._clocks.set(before, after)
        if after.circle_id != before.circle_id:
            circle = await self.circle_of(after)
            data = {**(data or {}), **await self._handed_on(before, circle)}
            await self._cards.leave(before, circle)
            after = replace(after, card=await self._cards.post(after, circle))
        elif after.card is None:
            after = replace(after, card=await self._renewed(before, after))
        elif after != before:
            await self._cards.refresh(after)
        await self._repository.change(after)
        for circle_id in {before.circle_id, after.circle_id} if after != before else ():
            await self._queue.later(circle_id)
        if (after.subject, after.circle_id) != (before.subject, before.circle_id):
            await self._search.refresh(after.number)
        await self._acknowledging.follow(before, after)
        if after.closed_at is not None and before.closed_at is None:
            await self._thinning.plan()
        await self._note(after, step, by, data)
        return after

    async def show(
        self, ticket: Ticket, step: str, by: Caller | None, data: Mapping[str, Any] | None = None
    ) -> None:
        """Let card and trail follow what changed beside the ticket itself: its tags."""
        await self._cards.refresh(ticket)
        await self._note(ticket, step, by, data)

    async def circle_of(self, ticket: Ticket) -> Circle:
        """Return the circle that sees to a ticket; circles are never deleted."""
        circle = await self._circles.get(ticket.circle_id)
        assert circle is not None
        return circle

    async def _renewed(self, before: Ticket, after: Ticket) -> str | None:
        return await self._cards.renew(before, after, await self.circle_of(after))

    async def _handed_on(self, before: Ticket, circle: Circle) -> dict[str, Any]:
        """Return what tells later what the next circle may read (`domain/ticket_moves.py`)."""
        last = await self._messages.of(before.number, limit=1)
        former = await self.circle_of(before)
        return {"from": former.slug, "to": circle.slug, "said": last[0].id if last else 0}

    async def _note(
        self, ticket: Ticket, step: str, by: Caller | None, data: Mapping[str, Any] | None
    ) -> None:
        person_id = by.person.id if by is not None and by.person is not None else None
        await self._records.note(ticket.number, step, now=self._now, person_id=person_id, data=data)
