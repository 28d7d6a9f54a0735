"""How many ballots were refused, by reason; neither whose they were nor what they said."""

from collections.abc import Mapping

from sqlalchemy import Column, ForeignKey, Integer, String, Table, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.refused_ballots import RefusedFor
from assistant.storage.schema import metadata

refused_ballots = Table(
    "refused_ballots",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("why", String, primary_key=True),
    Column("times", Integer, nullable=False),
)


class RefusedBallotRepository:
    """Counts them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def count(self, number: int, version: int, why: RefusedFor, *, times: int = 1) -> None:
        """Count one more, or so many."""
        table = refused_ballots
        added = insert(table).values(number=number, version=version, why=why.value, times=times)
        more = {"times": table.c.times + times}
        keys = ["number", "version", "why"]
        await self._connection.execute(added.on_conflict_do_update(index_elements=keys, set_=more))

    async def of(self, number: int, version: int) -> Mapping[RefusedFor, int]:
        """Return how many were refused of a version, by reason."""
        table = refused_ballots
        one = (table.c.number == number) & (table.c.version == version)
        rows = await self._connection.execute(select(table.c.why, table.c.times).where(one))
        return {RefusedFor(row.why): row.times for row in rows}
