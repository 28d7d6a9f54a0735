"""Passes: personal links to the door, each for one person, one room and one entrance."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, String, Table, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.meetings import MeetingRole
from assistant.storage.schema import Instant, metadata

passes = Table(
    "passes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", String, nullable=False, unique=True),
    Column("room_id", ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("role", String, nullable=False),
    Column("until", Instant, nullable=False, index=True),
    Column("used_at", Instant),
)


@dataclass(frozen=True, kw_only=True)
class Pass:
    """What a personal link stands for."""

    id: int
    room_id: int
    person_id: int
    role: MeetingRole
    until: datetime
    used_at: datetime | None


class PassRepository:
    """Keeps passes by the digest of their secret."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, digest: str, *, room_id: int, person_id: int, role: MeetingRole, until: datetime
    ) -> None:
        """Keep a new pass."""
        values = {"room_id": room_id, "person_id": person_id, "role": role, "until": until}
        await self._connection.execute(insert(passes).values(digest=digest, **values))

    async def by_digest(self, digest: str) -> Pass | None:
        """Return the pass, used or expired or not, or None."""
        query = select(passes).where(passes.c.digest == digest)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        return Pass(
            id=row.id,
            room_id=row.room_id,
            person_id=row.person_id,
            role=MeetingRole(row.role),
            until=row.until,
            used_at=row.used_at,
        )

    async def use(self, pass_id: int, now: datetime) -> bool:
        """Mark a pass as used; False where it was, or where its time is over."""
        result = await self._connection.execute(
            update(passes)
            .where(passes.c.id == pass_id, passes.c.used_at.is_(None), passes.c.until > now)
            .values(used_at=now)
        )
        return result.rowcount == 1

    async def keep(self, pass_id: int, now: datetime, until: datetime) -> None:
        """Let a pass that can be used now be good until then."""
        await self._connection.execute(
            update(passes)
            .where(passes.c.id == pass_id, passes.c.used_at.is_(None), passes.c.until > now)
            .values(until=until)
        )

    async def sweep(self, now: datetime) -> None:
        """Delete those whose time is over."""
        await self._connection.execute(delete(passes).where(passes.c.until <= now))
