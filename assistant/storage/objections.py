"""Objections to proposals under consent."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    Text,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.objections import Objection, ObjectionState
from assistant.domain.vote_counting import Objected
from assistant.storage.schema import Instant, metadata

objections = Table(
    "objections",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("voter_id", Integer, nullable=False),  # as on the roll
    Column("person_id", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("ballot", Integer, nullable=False),
    Column("reason", Text),
    Column("state", String, nullable=False),
    Column("raised_at", Instant, nullable=False),
    Column("settled_at", Instant),
    Column("finding", Text),
)


class ObjectionRepository:
    """Keeps objections."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, objection: Objection) -> None:
        """Keep a new one; raises IntegrityError when its place is taken."""
        await self._connection.execute(insert(objections).values(vars(objection)))

    async def change(self, objection: Objection) -> None:
        """Overwrite what is kept of it."""
        table = objections
        query = update(table).where(
            table.c.number == objection.number, table.c.place == objection.place
        )
        await self._connection.execute(query.values(vars(objection)))

    async def get(self, number: int, place: int) -> Objection | None:
        """Return the objection at that place, or None."""
        one = (objections.c.number == number) & (objections.c.place == place)
        return next(iter(await self._where(one)), None)

    async def of(self, number: int) -> tuple[Objection, ...]:
        """Return every one to a proposal, in the order in which they were raised."""
        return await self._where(objections.c.number == number)

    async def of_voter(self, number: int, version: int, voter_id: int) -> tuple[Objection, ...]:
        """Return a voter's to one version of the text, oldest first."""
        table = objections
        theirs = (table.c.version == version) & (table.c.voter_id == voter_id)
        return await self._where((table.c.number == number) & theirs)

    async def next_place(self, number: int) -> int:
        """Return the place of the next one to a proposal."""
        query = select(func.coalesce(func.max(objections.c.place), 0))
        found = await self._connection.execute(query.where(objections.c.number == number))
        return int(found.scalar_one()) + 1

    async def states(self, number: int, version: int) -> Mapping[int, Objected]:
        """Return what became of each voter's newest objection to that version."""
        table = objections
        query = (table.c.number == number) & (table.c.version == version)
        return {each.voter_id: each.became for each in await self._where(query)}

    async def _where(self, condition: ColumnElement[bool]) -> tuple[Objection, ...]:
        query = select(objections).where(condition).order_by(objections.c.place)
        return tuple(_objection(row) for row in await self._connection.execute(query))


def _objection(row: Row[Any]) -> Objection:
    values = dict(row._mapping)  # noqa: SLF001 - its documented name
    return Objection(**{**values, "state": ObjectionState(row.state)})
