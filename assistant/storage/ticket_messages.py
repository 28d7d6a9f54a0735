"""What was said in tickets, who did what with them, and how they are connected."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Index,
    Integer,
    Row,
    String,
    Table,
    bindparam,
    delete,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.ticket_moves import Move
from assistant.domain.tickets import Said, TicketMessage
from assistant.storage.schema import Instant, metadata
from assistant.storage.ticket_search import TicketSearch

ticket_messages = Table(
    "ticket_messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", ForeignKey("tickets.number", ondelete="CASCADE"), nullable=False, index=True),
    Column("said", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("author_id", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("text", String, nullable=False),
    Column("event_id", String, index=True),  # one reply may go to several tickets
    Column("copy", String, unique=True),  # transaction id
    Column("file_id", ForeignKey("ticket_files.id", ondelete="SET NULL")),
    Column("edited_at", Instant),
    Column("redacted_at", Instant),
)

ticket_steps = Table(
    "ticket_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", ForeignKey("tickets.number", ondelete="CASCADE"), nullable=False, index=True),
    Column("step", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("person_id", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("data", JSON, nullable=False),  # no words of anybody's
)

ticket_tags = Table(
    "ticket_tags",
    metadata,
    Column("number", ForeignKey("tickets.number", ondelete="CASCADE"), primary_key=True),
    Column("tag", String, primary_key=True, index=True),
)

ticket_links = Table(
    "ticket_links",
    metadata,
    Column("number", ForeignKey("tickets.number", ondelete="CASCADE"), primary_key=True),
    Column("other", ForeignKey("tickets.number", ondelete="CASCADE"), primary_key=True),
    Index("ix_ticket_links_other", "other"),
)

ticket_ratings = Table(
    "ticket_ratings",
    metadata,
    Column("number", ForeignKey("tickets.number", ondelete="CASCADE"), primary_key=True),
    Column("reopened", Integer, primary_key=True),  # which resolution: so often it was reopened
    Column("stars", Integer, nullable=False),  # 1 to 5
    Column("text", String),
    Column("at", Instant, nullable=False),
)

_ADD = insert(ticket_messages).returning(ticket_messages.c.id)
_RELAYED = update(ticket_messages).where(ticket_messages.c.id == bindparam("message"))
_NOTE = insert(ticket_steps)
"""Made once: each reply runs them."""

COMPLAINT = "complain"
"""The step that says about which circle a ticket complains: `{"about": slug}`."""


@dataclass(frozen=True, kw_only=True)
class TicketStep:
    """Something that was done with a ticket, for the audit trail."""

    step: str
    at: datetime
    person_id: int | None
    data: Mapping[str, Any]


class TicketMessageRepository:
    """What was said in tickets, oldest first."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, message: TicketMessage) -> int:
        """Keep a message and return its id; the id of `message` is ignored."""
        values = {**vars(message), "said": message.said.value}
        values.pop("id")
        message_id = int((await self._connection.execute(_ADD, values)).scalar_one())
        await TicketSearch(self._connection).refresh(message.number)
        return message_id

    async def get(self, message_id: int) -> TicketMessage | None:
        """Return the message with that id, or None."""
        return await self._one(ticket_messages.c.id == message_id)

    async def by_event(self, event_id: str) -> tuple[TicketMessage, ...]:
        """Return what a person said with that event: in one ticket, or to several at once."""
        query = select(ticket_messages).where(ticket_messages.c.event_id == event_id)
        rows = await self._connection.execute(query.order_by(ticket_messages.c.id))
        return tuple(_message(row) for row in rows)

    async def by_copy(self, txn_id: str) -> TicketMessage | None:
        """Return the message that we relayed under that transaction id, or None."""
        return await self._one(ticket_messages.c.copy == txn_id)

    async def by_file(self, file_id: int) -> TicketMessage | None:
        """Return the message that a file came with, or None."""
        return await self._one(ticket_messages.c.file_id == file_id)

    async def said_by(self, person_id: int) -> tuple[TicketMessage, ...]:
        """Return what a person said on the member's side, in tickets of others, too."""
        theirs = ticket_messages.c.author_id == person_id
        sides = ticket_messages.c.said.in_((Said.REQUEST.value, Said.MESSAGE.value))
        query = select(ticket_messages).where(theirs, sides).order_by(ticket_messages.c.id)
        return tuple(_message(row) for row in await self._connection.execute(query))

    async def of(self, number: int, *, limit: int | None = None) -> tuple[TicketMessage, ...]:
        """Return what was said in a ticket, oldest first; with a limit, the last ones."""
        query = select(ticket_messages).where(ticket_messages.c.number == number)
        query = query.order_by(ticket_messages.c.id.desc()).limit(limit)
        rows = (await self._connection.execute(query)).all()
        return tuple(_message(row) for row in reversed(rows))

    async def relayed(self, message_id: int, txn_id: str | None) -> None:
        """Note under which transaction id a message was relayed; None: the other side has none."""
        await self._connection.execute(_RELAYED, {"message": message_id, "copy": txn_id})

    async def edit(self, message_id: int, text: str, now: datetime) -> None:
        """Keep what its author made of a message."""
        await self._change(message_id, text=text, edited_at=now)

    async def redact(self, message_id: int, now: datetime) -> None:
        """Wipe what its author took back."""
        await self._change(message_id, text="", file_id=None, redacted_at=now)

    async def _change(self, message_id: int, **values: Any) -> None:
        query = update(ticket_messages).where(ticket_messages.c.id == message_id)
        query = query.values(**values)
        number = await self._connection.execute(query.returning(ticket_messages.c.number))
        if "text" in values:
            await TicketSearch(self._connection).refresh(number.scalar_one())

    async def _one(self, condition: Any) -> TicketMessage | None:
        row = (await self._connection.execute(select(ticket_messages).where(condition))).first()
        return None if row is None else _message(row)


class TicketRecordRepository:
    """The audit trail of tickets, their tags, links and ratings."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def note(
        self,
        number: int,
        step: str,
        *,
        now: datetime,
        person_id: int | None,
        data: Mapping[str, Any] | None = None,
    ) -> None:
        """Note what was done; `data` holds nobody's words."""
        values = {
            "number": number,
            "step": step,
            "at": now,
            "person_id": person_id,
            "data": dict(data or {}),
        }
        await self._connection.execute(_NOTE, values)

    async def steps(self, number: int) -> tuple[TicketStep, ...]:
        """Return what was done with a ticket, oldest first."""
        query = select(ticket_steps).where(ticket_steps.c.number == number)
        rows = await self._connection.execute(query.order_by(ticket_steps.c.id))
        return tuple(
            TicketStep(step=row.step, at=row.at, person_id=row.person_id, data=row.data)
            for row in rows
        )

    async def moves(self, number: int) -> tuple[Move, ...]:
        """Return how a ticket went from circle to circle, oldest first."""
        return tuple(
            Move(
                before=step.data["from"],
                after=step.data["to"],
                history=bool(step.data.get("history")),
                said=step.data["said"],
            )
            for step in await self.steps(number)
            if "said" in step.data
        )

    async def complained_of(self, number: int) -> frozenset[str]:
        """Return the slugs of the circles about which a ticket complains."""
        steps = await self.steps(number)
        return frozenset(step.data["about"] for step in steps if step.step == COMPLAINT)

    async def tags(self, number: int) -> tuple[str, ...]:
        """Return a ticket's tags, sorted."""
        query = select(ticket_tags.c.tag).where(ticket_tags.c.number == number)
        return tuple(sorted((await self._connection.execute(query)).scalars()))

    async def tag(self, number: int, tag: str, *, on: bool) -> None:
        """Put a tag on a ticket, or take it off; once is as good as twice."""
        where = (ticket_tags.c.number == number) & (ticket_tags.c.tag == tag)
        await self._connection.execute(delete(ticket_tags).where(where))
        if on:
            await self._connection.execute(insert(ticket_tags).values(number=number, tag=tag))
        await TicketSearch(self._connection).refresh(number)

    async def link(self, one: int, other: int) -> None:
        """Say that two tickets have to do with each other; once is as good as twice."""
        number, other = sorted((one, other))
        where = (ticket_links.c.number == number) & (ticket_links.c.other == other)
        await self._connection.execute(delete(ticket_links).where(where))
        await self._connection.execute(insert(ticket_links).values(number=number, other=other))

    async def unlink(self, one: int, other: int) -> None:
        """Take a link back."""
        number, other = sorted((one, other))
        where = (ticket_links.c.number == number) & (ticket_links.c.other == other)
        await self._connection.execute(delete(ticket_links).where(where))

    async def links(self, number: int) -> tuple[int, ...]:
        """Return the numbers of the tickets that have to do with one."""
        query = select(ticket_links).where(
            or_(ticket_links.c.number == number, ticket_links.c.other == number)
        )
        rows = await self._connection.execute(query)
        return tuple(sorted(row.other if row.number == number else row.number for row in rows))

    async def rate(
        self, number: int, reopened: int, stars: int, text: str | None, now: datetime
    ) -> bool:
        """Keep a rating of one resolution; False where it was rated before, which stays."""
        if await self.rated(number, reopened):
            return False
        values = {"number": number, "reopened": reopened, "stars": stars, "text": text, "at": now}
        await self._connection.execute(insert(ticket_ratings).values(values))
        return True

    async def rated(self, number: int, reopened: int) -> bool:
        """Whether one resolution of a ticket was rated."""
        known = (ticket_ratings.c.number == number) & (ticket_ratings.c.reopened == reopened)
        found = await self._connection.execute(select(ticket_ratings.c.stars).where(known))
        return found.first() is not None


def _message(row: Row[Any]) -> TicketMessage:
    values = dict(row._mapping)  # noqa: SLF001 - its documented name
    return TicketMessage(**{**values, "said": Said(row.said)})
