"""What falls due: deadlines, reminders, the daily bundle. A due row becomes an inbox row."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Integer, String, Table, delete, func, select, text, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

due = Table(
    "due",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("key", String, nullable=False, unique=True),
    Column("at", Instant, nullable=False, index=True),
    Column("room_id", String),  # the conversation it belongs to, if any
    Column("data", JSON, nullable=False),
    Column("failures", Integer, nullable=False, server_default=text("0")),  # in a row
)


@dataclass(frozen=True, kw_only=True)
class Due:
    """Something that falls due at `at`; `key` names it, so that it can be moved or dropped.

    Seeing to it has failed `failures` times since it was put.
    """

    kind: str
    key: str
    at: datetime
    room_id: str | None
    data: dict[str, Any]
    failures: int = 0


class DueRepository:
    """Notes what falls due, and hands it out once."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(
        self,
        kind: str,
        key: str,
        at: datetime,
        data: dict[str, Any],
        room_id: str | None = None,
    ) -> None:
        """Let `key` fall due at `at`; if it waits already, it is moved there with the new data."""
        values = {"kind": kind, "at": at, "data": data, "room_id": room_id}
        await self._connection.execute(
            insert(due)
            .values(key=key, **values)
            .on_conflict_do_update(index_elements=["key"], set_=values)
        )

    async def put_first(
        self,
        kind: str,
        key: str,
        at: datetime,
        data: dict[str, Any],
        room_id: str | None = None,
    ) -> None:
        """Let `key` fall due at `at`; what waits already stays as it is."""
        await self._connection.execute(
            insert(due)
            .values(key=key, kind=kind, at=at, data=data, room_id=room_id)
            .on_conflict_do_nothing(index_elements=["key"])
        )

    async def put_back(self, one: Due) -> None:
        """Let what was taken fall due again; where its key was put anew since, that stays."""
        await self._connection.execute(
            insert(due).values(vars(one)).on_conflict_do_nothing(index_elements=["key"])
        )

    async def hasten(self, key: str, at: datetime) -> None:
        """Let `key` fall due at `at` already; does nothing where it is unknown, or earlier."""
        waiting = update(due).where(due.c.key == key, due.c.at > at)
        await self._connection.execute(waiting.values(at=at))

    async def drop(self, key: str) -> None:
        """Let `key` not fall due any more; does nothing where it is unknown."""
        await self._connection.execute(delete(due).where(due.c.key == key))

    async def take(self, now: datetime, limit: int = 100) -> list[Due]:
        """Remove what has fallen due by `now`, earliest first, and return it."""
        query = select(due).where(due.c.at <= now).order_by(due.c.at, due.c.id).limit(limit)
        rows = (await self._connection.execute(query)).all()
        ids = [row.id for row in rows]
        await self._connection.execute(delete(due).where(due.c.id.in_(ids)))
        return [
            Due(
                kind=row.kind,
                key=row.key,
                at=row.at,
                room_id=row.room_id,
                data=row.data,
                failures=row.failures,
            )
            for row in rows
        ]

    async def next_at(self) -> datetime | None:
        """Return when the next row falls due."""
        earliest: datetime | None = (
            await self._connection.execute(select(func.min(due.c.at)))
        ).scalar()
        return earliest
