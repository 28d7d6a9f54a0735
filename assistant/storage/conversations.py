"""Where each conversation stands: the open dialogue, the last command, what `more` shows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Integer,
    String,
    Table,
    bindparam,
    null,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

conversations = Table(
    "conversations",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("user_id", String, primary_key=True),
    Column("dialogue", JSON),  # {"command", "args", "asking", "question_txn", ...} or null
    Column("dialogue_expires_at", Instant),
    Column("last_command", JSON),  # for `again`: {"command", "args"}
    Column("last_refusal", JSON),  # for `why`: {"message", "fields"}
    Column("more", JSON),  # for `more`: the rest of a list
    Column("updated_at", Instant, nullable=False),
    Column("guess", String),  # the language that is answered in while nothing has made it sure
)

_ONE = select(conversations).where(
    conversations.c.room_id == bindparam("room"), conversations.c.user_id == bindparam("user")
)

undos = Table(
    "undos",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("user_id", String, nullable=False, index=True),
    Column(
        "event_id", String, index=True
    ),  # of the command, or reaction, that is undone by taking it back
    Column("kind", String, nullable=False),
    Column("data", JSON, nullable=False),
    Column("until", Instant, nullable=False),
    Column("done_at", Instant),
)
_UNDO = undos.insert()


@dataclass(frozen=True, kw_only=True)
class Conversation:
    """What is remembered of one person in one room; values are JSON, None where nothing is."""

    room_id: str
    user_id: str
    dialogue: dict[str, Any] | None = None
    dialogue_expires_at: datetime | None = None
    last_command: dict[str, Any] | None = None
    last_refusal: dict[str, Any] | None = None
    more: list[Any] | None = None
    guess: str | None = None


@dataclass(frozen=True, kw_only=True)
class UndoRecord:
    """Something that can be undone until `until`."""

    id: int
    user_id: str
    event_id: str | None
    kind: str
    data: dict[str, Any]
    until: datetime


class ConversationRepository:
    """Reads and writes conversations, one per person and room."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, room_id: str, user_id: str) -> Conversation:
        """Return what is remembered; an empty conversation where nothing is."""
        found = await self._connection.execute(_ONE, {"room": room_id, "user": user_id})
        row = found.mappings().one_or_none()
        if row is None:
            return Conversation(room_id=room_id, user_id=user_id)
        return Conversation(**{key: row[key] for key in Conversation.__dataclass_fields__})

    async def guess_of(self, user_id: str) -> str | None:
        """Return the language that was guessed last in any room of this Matrix ID, or None."""
        query = (
            select(conversations.c.guess)
            .where(conversations.c.user_id == user_id, conversations.c.guess.is_not(None))
            .order_by(conversations.c.updated_at.desc())
            .limit(1)
        )
        guess: str | None = (await self._connection.execute(query)).scalar()
        return guess

    async def change(self, room_id: str, user_id: str, now: datetime, **values: Any) -> None:
        """Set the named columns of one conversation; the others stay as they are."""
        kept = {key: null() if value is None else value for key, value in values.items()}
        row = {"room_id": room_id, "user_id": user_id, "updated_at": now, **kept}
        statement = insert(conversations).values(**row)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["room_id", "user_id"], set_={"updated_at": now, **kept}
            )
        )

    async def move(self, old: str, new: str) -> None:
        """Let the conversations of one room go on in another, where they have not begun yet."""
        begun = select(conversations.c.user_id).where(conversations.c.room_id == new)
        await self._connection.execute(
            update(conversations)
            .where(conversations.c.room_id == old, conversations.c.user_id.not_in(begun))
            .values(room_id=new)
        )


class UndoRepository:
    """Keeps what can be undone, and that it was."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, *, user_id: str, event_id: str | None, kind: str, data: dict[str, Any],
        until: datetime,
    ) -> None:  # fmt: skip
        """Record that what `event_id` did can be undone until `until`."""
        values = {"user_id": user_id, "event_id": event_id, "kind": kind, "data": data}
        await self._connection.execute(_UNDO, {**values, "until": until})

    async def latest(
        self, user_id: str, now: datetime, event_id: str | None = None
    ) -> tuple[UndoRecord, ...]:
        """Return what the latest event (or `event_id`) of this person did, newest change first.

        Empty when it is too late, or when it was undone already.
        """
        query = select(undos).where(
            undos.c.user_id == user_id, undos.c.done_at.is_(None), undos.c.until >= now
        )
        if event_id is not None:
            query = query.where(undos.c.event_id == event_id)
        rows = (await self._connection.execute(query.order_by(undos.c.id.desc()))).mappings().all()
        return tuple(
            UndoRecord(**{key: row[key] for key in UndoRecord.__dataclass_fields__})
            for row in rows
            if row["event_id"] == rows[0]["event_id"]
        )

    async def mark(self, ids: tuple[int, ...], now: datetime) -> None:
        """Say that these records were undone."""
        await self._connection.execute(update(undos).where(undos.c.id.in_(ids)).values(done_at=now))
