"""Unsolicited messages: what was sent today, what waits for the morning, what is muted."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String, nullable=False),  # what `mute` mutes
    Column("key", String, nullable=False, unique=True),  # the same notice once
    Column("reply", JSON),  # {"message", "fields"}; wiped once sent
    Column("created_at", Instant, nullable=False),
    Column("sent_at", Instant),
)

mutes = Table(
    "mutes",
    metadata,
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String, primary_key=True),
)


class MuteRepository:
    """Which kinds of unsolicited message each person does not want."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, person_id: int) -> frozenset[str]:
        """Return the kinds that the person has muted."""
        query = select(mutes.c.kind).where(mutes.c.person_id == person_id)
        return frozenset((await self._connection.execute(query)).scalars())

    async def put(self, person_id: int, kinds: frozenset[str]) -> None:
        """Mute exactly these kinds for the person."""
        await self._connection.execute(delete(mutes).where(mutes.c.person_id == person_id))
        if kinds:
            rows = [{"person_id": person_id, "kind": kind} for kind in sorted(kinds)]
            await self._connection.execute(insert(mutes), rows)
