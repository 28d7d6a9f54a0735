"""Meetings on video servers; a room has at most one that has not ended."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    Row,
    String,
    Table,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.meetings import Meeting, Standing
from assistant.storage.schema import Instant, metadata

meetings = Table(
    "meetings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room_id", ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("external_id", String, nullable=False, unique=True),
    Column("state", String, nullable=False),
    Column("server", String),
    Column("create_time", BigInteger),  # milliseconds since the epoch, by the server
    Column("opened_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Index(
        "uq_meetings_room_not_ended",
        "room_id",
        unique=True,
        sqlite_where=text("state <> 'ended'"),
        postgresql_where=text("state <> 'ended'"),
    ),
)


class MeetingRepository:
    """Keeps meetings."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, room_id: int, external_id: str, now: datetime) -> int:
        """Keep a meeting that is being opened and return its id; IntegrityError beside another."""
        result = await self._connection.execute(
            insert(meetings).values(
                room_id=room_id, external_id=external_id, state=Standing.OPENING, opened_at=now
            )
        )
        key = result.inserted_primary_key
        assert key is not None
        return int(key[0])

    async def current(self, room_id: int) -> Meeting | None:
        """Return the room's meeting that has not ended, or None."""
        return await self._one(meetings.c.room_id == room_id, meetings.c.state != Standing.ENDED)

    async def get(self, meeting_id: int) -> Meeting | None:
        """Return the meeting, or None."""
        return await self._one(meetings.c.id == meeting_id)

    async def by_external_id(self, external_id: str) -> Meeting | None:
        """Return the meeting, or None."""
        return await self._one(meetings.c.external_id == external_id)

    async def open(self) -> tuple[Meeting, ...]:
        """Return every meeting that has not ended."""
        query = select(meetings).where(meetings.c.state != Standing.ENDED).order_by(meetings.c.id)
        return tuple(_meeting(row) for row in await self._connection.execute(query))

    async def opened(self, meeting_id: int, *, server: str, create_time: int) -> None:
        """Note that the server has it, and since when by its own clock."""
        await self._change(meeting_id, state=Standing.OPEN, server=server, create_time=create_time)

    async def ended(self, meeting_id: int, now: datetime) -> None:
        """Note that it is over."""
        await self._change(meeting_id, state=Standing.ENDED, ended_at=now)

    async def _change(self, meeting_id: int, **values: Any) -> None:
        await self._connection.execute(
            update(meetings)
            .where(meetings.c.id == meeting_id, meetings.c.state != Standing.ENDED)
            .values(**values)
        )

    async def _one(self, *which: Any) -> Meeting | None:
        row = (await self._connection.execute(select(meetings).where(*which))).one_or_none()
        return None if row is None else _meeting(row)


def _meeting(row: Row[Any]) -> Meeting:
    return Meeting(
        id=row.id,
        room_id=row.room_id,
        external_id=row.external_id,
        state=Standing(row.state),
        server=row.server,
        create_time=row.create_time,
        opened_at=row.opened_at,
        ended_at=row.ended_at,
    )
