"""Meetings on video servers; a room has at most one that has not ended."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Row,
    String,
    Table,
    false,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.meetings import Meeting, Opened, Standing
from assistant.domain.rooms import BackEndName
from assistant.storage.schema import Instant, metadata

_NOT_ENDED = "state <> 'ended'"
NOT_ENDED = text(f"meetings.{_NOT_ENDED}")
"""Written out: with a bound value no database would use the index on it."""

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
    Column("back_end", String, nullable=False, server_default="bigbluebutton"),
    Column("awaits_recording", Boolean, nullable=False, server_default=false()),
    Column("people", Integer),  # in it when we last looked
    Index(
        "uq_meetings_room_not_ended",
        "room_id",
        unique=True,
        sqlite_where=text(_NOT_ENDED),
        postgresql_where=text(_NOT_ENDED),
    ),
)


class MeetingRepository:
    """Keeps meetings."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        room_id: int,
        external_id: str,
        now: datetime,
        *,
        back_end: BackEndName,
        server: str,
        awaits_recording: bool = False,
    ) -> int:
        """Keep a meeting that is being opened and return its id; IntegrityError beside another."""
        result = await self._connection.execute(
            insert(meetings).values(
                room_id=room_id,
                external_id=external_id,
                state=Standing.OPENING,
                back_end=back_end,
                server=server,
                opened_at=now,
                awaits_recording=awaits_recording,
            )
        )
        key = result.inserted_primary_key
        assert key is not None
        return int(key[0])

    async def current(self, room_id: int) -> Meeting | None:
        """Return the room's meeting that has not ended, or None."""
        return await self._one(meetings.c.room_id == room_id, NOT_ENDED)

    async def get(self, meeting_id: int) -> Meeting | None:
        """Return the meeting, or None."""
        return await self._one(meetings.c.id == meeting_id)

    async def by_external_id(self, external_id: str) -> Meeting | None:
        """Return the meeting, or None."""
        return await self._one(meetings.c.external_id == external_id)

    async def named(self, external_ids: Collection[str]) -> tuple[Meeting, ...]:
        """Return the meetings of these external ids, ended or not; others are left out."""
        query = select(meetings).where(meetings.c.external_id.in_(external_ids))
        rows = await self._connection.execute(query.order_by(meetings.c.id))
        return tuple(_meeting(row) for row in rows)

    async def open(self) -> tuple[Meeting, ...]:
        """Return every meeting that has not ended, room by room."""
        query = select(meetings).where(NOT_ENDED).order_by(meetings.c.room_id)
        return tuple(_meeting(row) for row in await self._connection.execute(query))

    async def latest(self, room_id: int) -> Meeting | None:
        """Return the room's meeting that was opened last, ended or not, or None."""
        query = select(meetings).where(meetings.c.room_id == room_id)
        query = query.order_by(meetings.c.id.desc()).limit(1)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _meeting(row)

    async def awaiting(self) -> tuple[Meeting, ...]:
        """Return the meetings that have ended, and whose recordings are still to be asked for."""
        query = select(meetings).where(
            meetings.c.state == Standing.ENDED, meetings.c.awaits_recording
        )
        rows = await self._connection.execute(query.order_by(meetings.c.id))
        return tuple(_meeting(row) for row in rows)

    async def moved(self, seen: Meeting, server: str) -> bool:
        """Note that another server is asked to open it; False where it is no longer as `seen`."""
        return await self._change(seen, state=Standing.OPENING, server=server)

    async def opened(self, seen: Meeting, opened: Opened) -> bool:
        """Note that the server has it, and since when; False where it is no longer as `seen`."""
        return await self._change(seen, state=Standing.OPEN, create_time=opened.create_time)

    async def ended(self, seen: Meeting, now: datetime) -> bool:
        """Note that it is over; False where it is no longer as `seen`."""
        return await self._change(seen, state=Standing.ENDED, ended_at=now)

    async def counted(self, meeting_id: int, people: int) -> None:
        """Note how many are in it."""
        await self._connection.execute(
            update(meetings).where(meetings.c.id == meeting_id).values(people=people)
        )

    async def await_no_recording(self, meeting_id: int) -> None:
        """Note that nothing more is to be asked of its recordings."""
        await self._connection.execute(
            update(meetings).where(meetings.c.id == meeting_id).values(awaits_recording=False)
        )

    async def _change(self, seen: Meeting, **values: Any) -> bool:
        """Change a meeting that is still as `seen`: others may have been at it in between."""
        result = await self._connection.execute(
            update(meetings)
            .where(
                meetings.c.id == seen.id,
                meetings.c.state == seen.state,
                meetings.c.server == seen.server,
                meetings.c.create_time.is_not_distinct_from(seen.create_time),
            )
            .values(**values)
        )
        return result.rowcount == 1

    async def _one(self, *which: Any) -> Meeting | None:
        row = (await self._connection.execute(select(meetings).where(*which))).one_or_none()
        return None if row is None else _meeting(row)


def _meeting(row: Row[Any]) -> Meeting:
    return Meeting(
        id=row.id,
        room_id=row.room_id,
        external_id=row.external_id,
        state=Standing(row.state),
        back_end=BackEndName(row.back_end),
        server=row.server,
        create_time=row.create_time,
        opened_at=row.opened_at,
        ended_at=row.ended_at,
        awaits_recording=row.awaits_recording,
        people=row.people,
    )
