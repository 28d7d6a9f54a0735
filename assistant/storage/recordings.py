"""Recordings of meetings, as their servers tell of them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    UniqueConstraint,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.meetings import Meeting, Recording, RecordingState, ServerRecording
from assistant.domain.rooms import BackEndName
from assistant.storage.numbers import NumberRepository
from assistant.storage.rooms import rooms
from assistant.storage.schema import Instant, metadata

recordings = Table(
    "recordings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room_id", ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("meeting_id", ForeignKey("meetings.id", ondelete="SET NULL")),
    Column("server", String, nullable=False),
    Column("record_id", String, nullable=False),
    Column("state", String, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("links", JSON, nullable=False),  # [[format, address]]
    Column("told_at", Instant),
    Column("back_end", String, nullable=False, server_default="bigbluebutton"),
    Column("number", Integer, unique=True, index=True),  # of the one counter
    UniqueConstraint("server", "record_id"),
)

NOUN = "recording"


class RecordingRepository:
    """Keeps recordings; deleted ones are listed no more."""

    def __init__(self, connection: AsyncConnection, numbers: NumberRepository) -> None:
        self._connection = connection
        self._numbers = numbers

    async def put(self, meeting: Meeting, told: ServerRecording) -> Recording:
        """Keep what a server tells of a recording of `meeting`, under a number if it is new.

        One that we had deleted stays deleted, whatever the server says while it is at it.
        """
        assert meeting.server is not None
        length = told.ended_at - told.started_at
        values: dict[str, Any] = {
            "state": told.state,
            "started_at": told.started_at,
            "minutes": max(round(length.total_seconds() / 60), 0),
            "links": [list(link) for link in told.links],
        }
        known = await self.known(meeting.server, told.record_id)
        if known is None:
            number = await self._numbers.take(NOUN)
            await self._connection.execute(
                insert(recordings).values(
                    room_id=meeting.room_id,
                    meeting_id=meeting.id,
                    back_end=meeting.back_end,
                    server=meeting.server,
                    record_id=told.record_id,
                    number=number,
                    **values,
                )
            )
        elif known.state is not RecordingState.DELETED:
            await self._connection.execute(
                update(recordings).where(recordings.c.id == known.id).values(**values)
            )
        found = await self.known(meeting.server, told.record_id)
        assert found is not None
        return found

    async def get(self, number: int) -> Recording | None:
        """Return the recording of that number, or None."""
        return await self._one(recordings.c.number == number)

    async def known(self, server: str, record_id: str) -> Recording | None:
        """Return what is known of a server's recording, or None."""
        return await self._one(recordings.c.server == server, recordings.c.record_id == record_id)

    async def of_rooms(self, room_ids: Collection[int]) -> tuple[Recording, ...]:
        """Return the recordings of these rooms, the newest first."""
        query = (
            select(recordings)
            .where(
                recordings.c.room_id.in_(room_ids),
                recordings.c.state != RecordingState.DELETED,
            )
            .order_by(recordings.c.started_at.desc(), recordings.c.id.desc())
        )
        return tuple(_recording(row) for row in await self._connection.execute(query))

    async def count_of(self, member_id: int) -> int:
        """Return how many recordings a member's rooms have, deleted rooms included."""
        query = (
            select(func.count())
            .select_from(recordings.join(rooms, rooms.c.id == recordings.c.room_id))
            .where(rooms.c.member_id == member_id, recordings.c.state != RecordingState.DELETED)
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def set_state(self, recording_id: int, state: RecordingState) -> None:
        """Note where a recording stands; a deleted one stays deleted."""
        await self._connection.execute(
            update(recordings)
            .where(recordings.c.id == recording_id, recordings.c.state != RecordingState.DELETED)
            .values(state=state)
        )

    async def told(self, recording_id: int, now: datetime) -> None:
        """Note that its people were told of it."""
        await self._connection.execute(
            update(recordings).where(recordings.c.id == recording_id).values(told_at=now)
        )

    async def _one(self, *which: Any) -> Recording | None:
        row = (await self._connection.execute(select(recordings).where(*which))).one_or_none()
        return None if row is None else _recording(row)


def _recording(row: Row[Any]) -> Recording:
    return Recording(
        id=row.id,
        number=row.number,
        room_id=row.room_id,
        record_id=row.record_id,
        back_end=BackEndName(row.back_end),
        server=row.server,
        state=RecordingState(row.state),
        started_at=row.started_at,
        minutes=row.minutes,
        links=tuple((kind, address) for kind, address in row.links),
        told_at=row.told_at,
    )
