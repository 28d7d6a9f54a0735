"""Tickets, each a row that knows where it stands."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    Row,
    String,
    Table,
    bindparam,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.tickets import (
    ACTIVE,
    OF_MONEY,
    Sight,
    State,
    Stopwatch,
    Ticket,
    TicketPriority,
)
from assistant.storage.schema import Instant, metadata

_ACTIVE = "state in ('new', 'open', 'waiting')"
IS_ACTIVE = text(f"tickets.{_ACTIVE}")
"""Written out: with bound values no database would use the index on it."""

tickets = Table(
    "tickets",
    metadata,
    Column("number", ForeignKey("numbers.number"), primary_key=True),
    Column("circle_id", ForeignKey("circles.id"), nullable=False),
    Column("person_id", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("user_id", String),  # the Matrix ID that asked
    Column("member_id", ForeignKey("members.id", ondelete="SET NULL"), index=True),
    Column("subject", String, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("state", String, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("sight", String, nullable=False),
    Column("owner_id", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("answered_at", Instant),
    Column("waiting_since", Instant),
    Column("wake_at", Instant),
    Column("resolved_at", Instant),
    Column("closed_at", Instant),
    Column("merged_into", ForeignKey("tickets.number", ondelete="SET NULL")),
    Column("follows", ForeignKey("tickets.number", ondelete="SET NULL")),
    Column("reopened", Integer, nullable=False),
    Column("nudged", Integer, nullable=False),
    Column("escalated", Integer, nullable=False),
    Column("spent", BigInteger, nullable=False),  # working time in milliseconds
    Column("running_since", Instant),
    Column("due_at", Instant),
    Column("thread", String),  # event or transaction id of the root in the direct room
    Column("card", String),  # transaction id of the card in the circle's room
    Index(
        "ix_tickets_queue",
        "circle_id",
        "priority",
        "due_at",
        sqlite_where=text(_ACTIVE),
        postgresql_where=text(_ACTIVE),
    ),
    Index("ix_tickets_circle_state", "circle_id", "state", "resolved_at"),
    Index("ix_tickets_merged_into", "merged_into"),
    Index("ix_tickets_follows", "follows"),
)

_GET = select(tickets).where(tickets.c.number == bindparam("number"))
_CHANGE = update(tickets).where(tickets.c.number == bindparam("changed"))
"""Made once: each reply runs them."""

_NO_DUE = 253402300799000
"""Later than any deadline: what has none comes last in a queue."""


class TicketRepository:
    """Keeps tickets."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, ticket: Ticket) -> None:
        """Keep a new one; raises IntegrityError when its number is taken."""
        await self._connection.execute(insert(tickets).values(_columns(ticket)))

    async def get(self, number: int) -> Ticket | None:
        """Return the ticket of that number, or None."""
        row = (await self._connection.execute(_GET, {"number": number})).one_or_none()
        return None if row is None else _ticket(row)

    async def change(self, ticket: Ticket) -> None:
        """Overwrite what is kept of the ticket with that number."""
        await self._connection.execute(_CHANGE, {**_columns(ticket), "changed": ticket.number})

    async def seen_by(
        self,
        person_id: int,
        together: Collection[int],
        money: Collection[int],
        *,
        kept: Mapping[Sight, Collection[int]],
        limit: int,
    ) -> tuple[Ticket, ...]:
        """Return what a person sees on the member's side: what is active first, newest first.

        `together` are the members for which they act, `money` those of them that they represent;
        what they asked themselves and is seen as in `kept` is theirs for those members only.
        """
        query = self._seen(person_id, together, money, kept)
        active = tickets.c.state.in_(sorted(ACTIVE))
        return await self._where(query, order=(active.desc(), tickets.c.number.desc()), limit=limit)

    @staticmethod
    def _seen(
        person_id: int,
        together: Collection[int],
        money: Collection[int],
        kept: Mapping[Sight, Collection[int]],
    ) -> ColumnElement[bool]:
        own = tickets.c.person_id == person_id
        for sight, members in kept.items():
            own &= or_(
                tickets.c.sight != sight,
                tickets.c.member_id.is_(None),
                tickets.c.member_id.in_(members),
            )
        return or_(
            own,
            tickets.c.member_id.in_(together) & (tickets.c.sight == Sight.COLLEAGUES),
            tickets.c.member_id.in_(money) & tickets.c.sight.in_(sorted(OF_MONEY)),
        )

    async def queue(
        self, circle_id: int, *, owner_id: int | None = None, limit: int
    ) -> tuple[Ticket, ...]:
        """Return a circle's active tickets, the most urgent first; only an owner's, where given."""
        conditions = [tickets.c.circle_id == circle_id, IS_ACTIVE]
        if owner_id is not None:
            conditions.append(tickets.c.owner_id == owner_id)
        order = (
            tickets.c.priority.desc(),
            func.coalesce(tickets.c.due_at, text(str(_NO_DUE))),
            tickets.c.number,
        )
        return await self._where(*conditions, order=order, limit=limit)

    async def counts(self, circle_id: int) -> dict[State, int]:
        """Count a circle's active tickets by state."""
        query = (
            select(tickets.c.state, func.count())
            .where(tickets.c.circle_id == circle_id, IS_ACTIVE)
            .group_by(tickets.c.state)
        )
        found = {State(state): n for state, n in await self._connection.execute(query)}
        return {state: found.get(state, 0) for state in sorted(ACTIVE)}

    async def awaiting(self, person_id: int) -> tuple[Ticket, ...]:
        """Return the tickets that wait for an answer of who asked, newest first."""
        waits = tickets.c.state == State.WAITING
        order = (tickets.c.waiting_since.desc(), tickets.c.number.desc())
        return await self._where(tickets.c.person_id == person_id, waits, order=order)

    async def talked_of(
        self, person_id: int, *, resolved: datetime, opened: datetime
    ) -> tuple[Ticket, ...]:
        """Return what a person asked, and that was resolved or opened since, the latest first."""
        fresh = or_(
            (tickets.c.state == State.RESOLVED) & (tickets.c.resolved_at >= resolved),
            (tickets.c.state.in_(sorted(ACTIVE))) & (tickets.c.opened_at >= opened),
        )
        order = (
            func.coalesce(tickets.c.resolved_at, tickets.c.opened_at).desc(),
            tickets.c.number.desc(),
        )
        return await self._where(tickets.c.person_id == person_id, fresh, order=order)

    async def numbers_of(self, person_id: int) -> tuple[int, ...]:
        """Return the numbers of all that a person ever asked."""
        query = select(tickets.c.number).where(tickets.c.person_id == person_id)
        rows = await self._connection.execute(query.order_by(tickets.c.number))
        return tuple(rows.scalars())

    async def active_of(self, person_id: int) -> tuple[Ticket, ...]:
        """Return the active tickets that a person asked, newest first."""
        order = (tickets.c.number.desc(),)
        return await self._where(tickets.c.person_id == person_id, IS_ACTIVE, order=order)

    async def owned_by(self, person_id: int, circle_id: int) -> tuple[Ticket, ...]:
        """Return the active tickets of a circle that a person has taken."""
        mine = (tickets.c.owner_id == person_id) & (tickets.c.circle_id == circle_id)
        return await self._where(mine, IS_ACTIVE)

    async def merged_into(self, number: int) -> tuple[Ticket, ...]:
        """Return the tickets for which that one stands, not those of its own merging again."""
        return await self._where(tickets.c.merged_into == number)

    async def standing_for_others(self, person_id: int) -> tuple[Ticket, ...]:
        """Return a person's tickets into which others are merged."""
        others = tickets.alias()
        merged = select(others.c.merged_into).where(others.c.merged_into.is_not(None))
        return await self._where(tickets.c.person_id == person_id, tickets.c.number.in_(merged))

    async def followed_by(self, number: int) -> Ticket | None:
        """Return the newest ticket that goes on with that one, or None."""
        order = (tickets.c.number.desc(),)
        return next(iter(await self._where(tickets.c.follows == number, order=order)), None)

    async def ended_before(self, then: datetime, *, limit: int) -> tuple[Ticket, ...]:
        """Return tickets that were closed before an instant, oldest first."""
        over = tickets.c.closed_at < then
        return await self._where(over, order=(tickets.c.closed_at,), limit=limit)

    async def _where(
        self,
        *conditions: ColumnElement[bool] | Any,
        order: tuple[Any, ...] = (tickets.c.number,),
        limit: int | None = None,
    ) -> tuple[Ticket, ...]:
        query = select(tickets).where(*conditions).order_by(*order)
        if limit is not None:
            query = query.limit(limit)
        return tuple(_ticket(row) for row in await self._connection.execute(query))


def _columns(ticket: Ticket) -> dict[str, Any]:
    values = dict(vars(ticket))
    watch: Stopwatch = values.pop("watch")
    return {
        **values,
        "state": ticket.state.value,
        "priority": int(ticket.priority),
        "sight": ticket.sight.value,
        "spent": round(watch.spent.total_seconds() * 1000),
        "running_since": watch.since,
    }


def _ticket(row: Row[Any]) -> Ticket:
    values = dict(row._mapping)  # noqa: SLF001 - its documented name
    spent, since = values.pop("spent"), values.pop("running_since")
    ticket = Ticket(**values)
    return replace(
        ticket,
        state=State(row.state),
        priority=TicketPriority(row.priority),
        sight=Sight(row.sight),
        watch=Stopwatch(spent=timedelta(milliseconds=spent), since=since),
    )
