"""Paper ballots on their way: who enters them in a vote, and what one teller alone has entered."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    delete,
    insert,
    select,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import metadata

tellers = Table(
    "tellers",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_tellers_person_id", "person_id"),
)

paper_entries = Table(
    "paper_entries",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("voter_id", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False),
    Column("content", JSON, nullable=False),
    Column("because", Text),
    Index("ix_paper_entries_person_id", "person_id"),
)


@dataclass(frozen=True, kw_only=True)
class PaperEntry:
    """What one teller has read on a voter's paper; `person_id` is the teller."""

    number: int
    voter_id: int
    version: int
    person_id: int
    content: dict[str, Any]
    because: str | None


class PaperBallotRepository:
    """Keeps tellers, and entries until a second teller has made the same."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def tellers_of(self, number: int) -> frozenset[int]:
        """Return the person ids of a vote's tellers."""
        query = select(tellers.c.person_id).where(tellers.c.number == number)
        return frozenset((await self._connection.execute(query)).scalars())

    async def name(self, number: int, person_ids: frozenset[int]) -> None:
        """Make these the tellers of a vote, in place of those before."""
        await self._connection.execute(delete(tellers).where(tellers.c.number == number))
        rows = [{"number": number, "person_id": each} for each in sorted(person_ids)]
        await self._connection.execute(insert(tellers), rows)

    async def entry(self, number: int, voter_id: int) -> PaperEntry | None:
        """Return what a first teller has entered for a voter, or None."""
        query = select(paper_entries).where(
            paper_entries.c.number == number, paper_entries.c.voter_id == voter_id
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else PaperEntry(**row._mapping)  # noqa: SLF001 - its documented name

    async def put(self, entry: PaperEntry) -> None:
        """Keep an entry, in place of one before."""
        values = vars(entry)
        added = upsert(paper_entries).values(values)
        keys = ["number", "voter_id"]
        await self._connection.execute(
            added.on_conflict_do_update(index_elements=keys, set_=values)
        )

    async def drop(self, number: int, voter_id: int) -> None:
        """Drop an entry."""
        one = (paper_entries.c.number == number) & (paper_entries.c.voter_id == voter_id)
        await self._connection.execute(delete(paper_entries).where(one))

    async def forget(self, number: int) -> None:
        """Drop all entries of a vote."""
        gone = delete(paper_entries).where(paper_entries.c.number == number)
        await self._connection.execute(gone)

    async def waiting(self, number: int) -> tuple[PaperEntry, ...]:
        """Return the entries that wait for a second teller."""
        query = select(paper_entries).where(paper_entries.c.number == number)
        query = query.order_by(paper_entries.c.voter_id)
        rows = await self._connection.execute(query)
        return tuple(PaperEntry(**row._mapping) for row in rows)  # noqa: SLF001 - its documented name
