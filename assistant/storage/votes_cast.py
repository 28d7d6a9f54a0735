"""How far votes have come: entries of ledgers, and who of a roll has voted."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.ballots import ballots, counts


class VotesCastRepository:
    """Counts what was cast, without reading it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def entries(self, number: int, version: int, *, before: int | None = None) -> int:
        """Count the entries of a version's ledger, or only those before a position of the table."""
        query = select(func.count()).where(ballots.c.number == number, ballots.c.version == version)
        if before is not None:
            query = query.where(ballots.c.position < before)
        return int((await self._connection.execute(query)).scalar_one())

    async def turnout(self, number: int, version: int) -> int:
        """Count the voters whose newest ballot in time counts: neither taken back nor spoiled."""
        table = ballots
        newest = func.row_number().over(
            partition_by=table.c.voter_id,
            order_by=(table.c.sent_at.desc(), table.c.position.desc()),
        )
        said = (
            select(table.c.content, newest.label("place"))
            .where(
                table.c.number == number,
                table.c.version == version,
                table.c.late.is_(False),
                table.c.content != {"unreadable": True},
            )
            .subquery()
        )
        query = select(func.count()).where(said.c.place == 1, *counts(said.c.content))
        return int((await self._connection.execute(query)).scalar_one())

    async def voted(self, number: int, version: int, voters: Collection[int]) -> frozenset[int]:
        """Return which of these voters have cast anything in time, taken back or not."""
        query = select(ballots.c.voter_id).distinct()
        query = query.where(
            ballots.c.number == number,
            ballots.c.version == version,
            ballots.c.late.is_(False),
            ballots.c.voter_id.in_(voters),
        )
        return frozenset((await self._connection.execute(query)).scalars())
