"""What is said in rounds of consent, and in tests of objections."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    Row,
    String,
    Table,
    Text,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.rounds import Opinion, Phase, Remark
from assistant.storage.schema import Instant, metadata

remarks = Table(
    "remarks",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("phase", String, nullable=False),
    Column("person_id", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("text", Text),
    Column("event_id", String, index=True),
    Column("said_at", Instant, nullable=False),
    Column("answer", Text),
    Column("answered_by", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("answered_at", Instant),
    Column("shared_at", Instant),
)

opinions = Table(
    "opinions",  # on an objection, by those who test it
    metadata,
    Column("number", Integer, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("voter_id", Integer, primary_key=True),  # as on the roll
    Column("person_id", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("stands", Boolean),
    Column("because", Text),
    Column("said_at", Instant, nullable=False),
    ForeignKeyConstraint(
        ["number", "place"], ["objections.number", "objections.place"], ondelete="CASCADE"
    ),
)


class RemarkRepository:
    """Keeps remarks."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, remark: Remark) -> None:
        """Keep a new one; raises IntegrityError when its place is taken."""
        await self._connection.execute(insert(remarks).values(vars(remark)))

    async def change(self, remark: Remark) -> None:
        """Overwrite what is kept of it."""
        query = update(remarks).where(_one(remark.number, remark.place))
        await self._connection.execute(query.values(vars(remark)))

    async def drop(self, remark: Remark) -> None:
        """Keep it no more."""
        await self._connection.execute(delete(remarks).where(_one(remark.number, remark.place)))

    async def get(self, number: int, place: int) -> Remark | None:
        """Return the remark at that place, or None."""
        return next(iter(await self._where(_one(number, place))), None)

    async def of(self, number: int) -> tuple[Remark, ...]:
        """Return every one about a proposal, in the order in which they were made."""
        return await self._where(remarks.c.number == number)

    async def by_event(self, number: int, event_id: str) -> Remark | None:
        """Return what that message said about a proposal, or None."""
        one = (remarks.c.number == number) & (remarks.c.event_id == event_id)
        return next(iter(await self._where(one)), None)

    async def next_place(self, number: int) -> int:
        """Return the place of the next one about a proposal."""
        query = select(func.coalesce(func.max(remarks.c.place), 0))
        found = await self._connection.execute(query.where(remarks.c.number == number))
        return int(found.scalar_one()) + 1

    async def share(self, number: int, places: tuple[int, ...], at: datetime) -> None:
        """Note that the answers to these were told to all."""
        query = update(remarks).where(remarks.c.number == number, remarks.c.place.in_(places))
        await self._connection.execute(query.values(shared_at=at))

    async def _where(self, condition: ColumnElement[bool]) -> tuple[Remark, ...]:
        query = select(remarks).where(condition).order_by(remarks.c.place)
        return tuple(_remark(row) for row in await self._connection.execute(query))


class OpinionRepository:
    """Keeps what is found in tests of objections."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, opinion: Opinion) -> None:
        """Keep a voter's; it takes the place of what they found before."""
        values = vars(opinion)
        added = upsert(opinions).values(values)
        keys = ["number", "place", "voter_id"]
        await self._connection.execute(
            added.on_conflict_do_update(index_elements=keys, set_=values)
        )

    async def of(self, number: int, place: int) -> tuple[Opinion, ...]:
        """Return all on one objection, in the order in which they came."""
        one = (opinions.c.number == number) & (opinions.c.place == place)
        query = select(opinions).where(one).order_by(opinions.c.said_at, opinions.c.voter_id)
        return tuple(
            Opinion(**row._mapping)  # noqa: SLF001 - its documented name
            for row in await self._connection.execute(query)
        )


def _one(number: int, place: int) -> ColumnElement[bool]:
    return (remarks.c.number == number) & (remarks.c.place == place)


def _remark(row: Row[Any]) -> Remark:
    values = dict(row._mapping)  # noqa: SLF001 - its documented name
    return Remark(**{**values, "phase": Phase(row.phase)})
