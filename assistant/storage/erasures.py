"""Who asked to be forgotten, and when that is done."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Table, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

erasures = Table(
    "erasures",
    metadata,
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("asked_at", Instant, nullable=False),
    Column("at", Instant, nullable=False),
)


class ErasureRepository:
    """Keeps who is to be forgotten."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def at(self, person_id: int) -> datetime | None:
        """Return when a person is to be forgotten, or None."""
        query = select(erasures.c.at).where(erasures.c.person_id == person_id)
        found: datetime | None = (await self._connection.execute(query)).scalar_one_or_none()
        return found

    async def put(self, person_id: int, asked_at: datetime, at: datetime) -> None:
        """Note that a person is to be forgotten `at`."""
        values = {"asked_at": asked_at, "at": at}
        await self._connection.execute(
            insert(erasures)
            .values(person_id=person_id, **values)
            .on_conflict_do_update(index_elements=["person_id"], set_=values)
        )

    async def drop(self, person_id: int) -> None:
        """Let a person stay."""
        await self._connection.execute(delete(erasures).where(erasures.c.person_id == person_id))
