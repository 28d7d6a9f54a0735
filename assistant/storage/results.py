"""What was declared of votes, as everybody is told it: counted once, read whenever it is asked."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, Table, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import batched, metadata

results = Table(
    "results",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("verdict", JSON, nullable=False),  # a reply, as `reply_codec` writes it
    Column("lines", JSON, nullable=False),  # several
    Column("binds", Boolean, nullable=False),
    Column("published", Boolean, nullable=False),
    Column("ballots", Integer, nullable=False),
)


@dataclass(frozen=True, kw_only=True)
class KeptResult:
    """One result; `ballots` are as many as are published, or would be."""

    number: int
    verdict: Any
    lines: list[Any]
    binds: bool
    published: bool
    ballots: int


class ResultRepository:
    """Keeps results; each is there from its declaration on, and never changes."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, result: KeptResult) -> None:
        """Keep a result; one that is there already stays."""
        added = insert(results).values(vars(result))
        await self._connection.execute(added.on_conflict_do_nothing())

    async def several(self, numbers: Collection[int]) -> dict[int, KeptResult]:
        """Return what is kept of those votes, by their numbers."""
        found: dict[int, KeptResult] = {}
        for some in batched(numbers):
            query = select(results).where(results.c.number.in_(some))
            for row in await self._connection.execute(query):
                found[row.number] = KeptResult(**row._mapping)  # noqa: SLF001 - its documented name
        return found

    async def get(self, number: int) -> KeptResult | None:
        """Return the result of that vote, or None."""
        query = select(results).where(results.c.number == number)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else KeptResult(**row._mapping)  # noqa: SLF001 - its documented name
