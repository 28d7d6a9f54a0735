"""How far the sync has come, and the gaps that it left."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    Integer,
    String,
    Table,
    delete,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

checkpoint = Table(
    "checkpoint",
    metadata,
    Column("id", Integer, primary_key=True),  # always 1
    Column("next_batch", String),
    Column("number", Integer, nullable=False),  # of syncs committed
    Column(
        "drained", Boolean, nullable=False, default=True
    ),  # the last sync had room for more to-device messages
    Column("at", Instant),
    Column("begun_at", Instant),  # when the last committed sync was asked for, by our clock
    Column("awaited", Instant),  # somebody waits for a sync that begins no earlier
    Column("device_id", String),  # whose process wrote it: a changed one has no echoes of the old
)

gaps = Table(
    "gaps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room_id", String, nullable=False, index=True),
    Column("start", String, nullable=False),  # where to go on reading backwards
    Column("until", String),  # the token before the gap; None for a room just joined
    Column("position", Integer, nullable=False),  # next position to give, counting down
)

_REACHED = select(
    checkpoint.c.next_batch,
    checkpoint.c.number,
    checkpoint.c.drained,
    checkpoint.c.device_id,
    checkpoint.c.begun_at,
)
_MOVE = update(checkpoint)


@dataclass(frozen=True, kw_only=True)
class Checkpoint:
    """Where the sync stands; `next_batch` is None before the first one."""

    next_batch: str | None = None
    number: int = 0
    drained: bool = True
    device_id: str | None = None
    begun_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A stretch of a room's timeline that is still to be read, backwards from `start`."""

    id: int
    room_id: str
    start: str
    until: str | None
    position: int


class CheckpointRepository:
    """Reads and moves the sync's token, and keeps the list of gaps."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def read(self) -> Checkpoint:
        """Return where the sync stands."""
        row = (await self._connection.execute(_REACHED)).one_or_none()
        return Checkpoint() if row is None else Checkpoint(**row._mapping)  # noqa: SLF001 - its documented name

    async def write(self, reached: Checkpoint, now: datetime) -> None:
        """Move to `reached`."""
        values = {**vars(reached), "at": now}
        changed = await self._connection.execute(_MOVE, values)
        if changed.rowcount == 0:
            await self._connection.execute(insert(checkpoint).values(id=1, **values))

    async def awaited(self, now: datetime) -> datetime | None:
        """Return from when on a sync is awaited; None where one that began since is committed.

        One that began later than `now` counts for none: the clock was put back.
        """
        query = select(checkpoint.c.awaited).where(
            checkpoint.c.awaited.is_not(None),
            or_(
                checkpoint.c.begun_at.is_(None),
                checkpoint.c.awaited > checkpoint.c.begun_at,
                checkpoint.c.begun_at > now,
            ),
        )
        instant: datetime | None = (await self._connection.execute(query)).scalar()
        return instant

    async def open_gap(self, room_id: str, start: str, until: str | None, position: int) -> None:
        """Add a gap; the next event found in it gets `position`, the one before it one less."""
        await self._connection.execute(
            insert(gaps).values(room_id=room_id, start=start, until=until, position=position)
        )

    async def gaps(self) -> list[Gap]:
        """Return the open gaps, oldest first."""
        found = await self._connection.execute(select(gaps).order_by(gaps.c.id))
        return [Gap(**row._mapping) for row in found]  # noqa: SLF001

    async def gap(self, gap_id: int) -> Gap | None:
        """Return one gap, unless it is closed."""
        row = (
            await self._connection.execute(select(gaps).where(gaps.c.id == gap_id))
        ).one_or_none()
        return None if row is None else Gap(**row._mapping)  # noqa: SLF001

    async def move_gap(self, gap_id: int, start: str, position: int) -> None:
        """Go on later from `start`."""
        await self._connection.execute(
            update(gaps).where(gaps.c.id == gap_id).values(start=start, position=position)
        )

    async def close_gap(self, gap_id: int) -> None:
        """Take a gap off the list: it is filled, or cannot be."""
        await self._connection.execute(delete(gaps).where(gaps.c.id == gap_id))

    async def close_gaps_of(self, room_id: str) -> None:
        """Forget the gaps of a room that we have left."""
        await self._connection.execute(delete(gaps).where(gaps.c.room_id == room_id))

    async def has_gap(self, room_id: str) -> bool:
        """Say whether something of the room is still to be read."""
        query = select(gaps.c.id).where(gaps.c.room_id == room_id).limit(1)
        return (await self._connection.execute(query)).first() is not None
