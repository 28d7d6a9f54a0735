"""Clocks of tickets: what each step does to them, and the rows that fall due."""

from dataclasses import replace
from datetime import datetime

from assistant.domain.coop import Coop, Times
from assistant.domain.quiet_hours import awake
from assistant.domain.ticket_clock import closes_at, lead_due, next_nudge, wound
from assistant.domain.tickets import Ticket
from assistant.services.desks import Desks
from assistant.storage.due import DueRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

CLOCK, NUDGE, WAKE, CLOSE = "ticket-clock", "ticket-nudge", "ticket-wake", "ticket-close"
"""Kinds of rows: a clock is up; the member is silent; waiting ends; a resolved one closes."""


class TicketClocks:
    """Sets the clock of a ticket that has changed, and notes when something falls due."""

    def __init__(
        self,
        *,
        desks: Desks,
        due: DueRepository,
        persons: PersonRepository,
        coop: Coop,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._desks = desks
        self._due = due
        self._persons = persons
        self._coop = coop
        self._times = times
        self._now = tx.now

    async def set(self, before: Ticket | None, after: Ticket) -> Ticket:
        """Return `after` with its clock set as of now; `before` is None for a new ticket."""
        if before is not None and before.answered_at != after.answered_at:
            after = replace(after, escalated=0)  # the second clock has nobody asked about it yet
        desk = await self._desks.of(after.circle_id)
        moved = before is not None and before.circle_id != after.circle_id
        counted = await self._desks.of(before.circle_id) if before is not None and moved else desk
        ticket = wound(after, self._now, counted=counted.hours, hours=desk.hours, times=desk.times)
        await self._plan_clock(before, ticket)
        if ticket.escalated == 1 and ticket.due_at and before is not None and not before.due_at:
            await self.plan_lead(ticket)
        await self._plan_nudge(before, ticket)
        woke = None if before is None else before.wake_at
        await self._plan(WAKE, ticket, woke, ticket.wake_at)
        closed = None if before is None else closes_at(before)
        await self._plan(CLOSE, ticket, closed, closes_at(ticket))
        return ticket

    async def plan_lead(self, ticket: Ticket) -> None:
        """Let the circle's lead be asked later about what the circle was asked about now."""
        desk = await self._desks.of(ticket.circle_id)
        at = lead_due(ticket, self._now, desk.hours, desk.times)
        await self._put(CLOCK, ticket, awake(at, desk.zone or self._coop.timezone, self._times))

    async def _plan_clock(self, before: Ticket | None, ticket: Ticket) -> None:
        """Let the clock fall due anew where that has changed, never in quiet hours."""
        at = ticket.due_at if ticket.escalated == 0 else None
        known = before.due_at if before is not None and before.escalated == 0 else None
        if at is None and ticket.escalated == 1 and ticket.due_at is not None:
            return  # the lead's turn is noted already
        if at is not None and at != known:
            desk = await self._desks.of(ticket.circle_id)
            at = awake(at, desk.zone or self._coop.timezone, self._times)
        await self._plan(CLOCK, ticket, known, at)

    async def _plan_nudge(self, before: Ticket | None, ticket: Ticket) -> None:
        at = next_nudge(ticket)
        known = next_nudge(before) if before is not None else None
        if at is not None and at != known and ticket.person_id is not None:
            person = await self._persons.get(ticket.person_id)
            zone = person.timezone if person is not None else None
            at = awake(at, zone or self._coop.timezone, self._times)
        await self._plan(NUDGE, ticket, known, at)

    async def _plan(
        self, kind: str, ticket: Ticket, known: datetime | None, at: datetime | None
    ) -> None:
        if at is not None and at != known:
            await self._put(kind, ticket, at)
        elif at is None and known is not None:
            await self._due.drop(_key(kind, ticket))

    async def _put(self, kind: str, ticket: Ticket, at: datetime) -> None:
        await self._due.put(kind, _key(kind, ticket), at, {"ticket": ticket.number})


def _key(kind: str, ticket: Ticket) -> str:
    return f"{kind}:{ticket.number}"
