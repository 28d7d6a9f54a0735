"""Rolls, and the ledgers of open votes."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
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
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.ballots import Ballot, Surface, Voter
from assistant.storage.schema import Instant, batched, metadata

roll = Table(
    "roll",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    # A member, or in a circle's own decision a person. No foreign key: who leaves stays in N.
    Column("voter_id", Integer, primary_key=True),
    Column("classes", JSON, nullable=False),
    Column("left_at", Instant),
    Index("ix_roll_voter_id", "voter_id"),
)

ballots = Table(
    "ballots",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("voter_id", Integer, nullable=False),
    Column("person_id", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("surface", String, nullable=False),
    Column("ref", String, nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("late", Boolean, nullable=False),
    Column("content", JSON, nullable=False),
    Column("because", Text),
    Column("previous", String, nullable=False),
    Column("hash", String, nullable=False),
    Index("uq_ballots_number_ref", "number", "ref", unique=True),
    Index("ix_ballots_number_voter_id", "number", "voter_id"),
)


def never_given(ids: Column[int]) -> ColumnElement[int]:
    """Return an id for a new row that was never anybody's on a roll.

    SQLite gives the highest id again once its row is deleted: whoever joins next would stand on
    the rolls of who was forgotten, in place of them.
    """
    newest = select(func.coalesce(func.max(ids), 0)).scalar_subquery()
    on_rolls = select(func.coalesce(func.max(roll.c.voter_id), 0)).scalar_subquery()
    return func.max(newest, on_rolls) + 1


def counts(content: ColumnElement[Any]) -> tuple[ColumnElement[bool], ...]:
    """Return what a ballot's content has to be to count: something, and not spoiled."""
    return content != {}, content != {"spoiled": True}


class RollRepository:
    """Keeps who may vote on what, as frozen at the record date."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def freeze(self, voters: Iterable[Voter]) -> None:
        """Keep a roll; raises IntegrityError where a voter is on it already."""
        for some in batched(voters):
            rows = [{**vars(one), "classes": list(one.classes)} for one in some]
            await self._connection.execute(insert(roll), rows)

    async def leave(self, number: int, voter_ids: Collection[int], now: datetime) -> None:
        """Note that these have left, whose ballots stand no more."""
        for some in batched(voter_ids):
            one = (roll.c.number == number) & roll.c.voter_id.in_(some)
            await self._connection.execute(update(roll).where(one).values(left_at=now))

    async def left(self, number: int) -> frozenset[int]:
        """Return whose ballots stand no more."""
        query = select(roll.c.voter_id).where(roll.c.number == number, roll.c.left_at.is_not(None))
        return frozenset((await self._connection.execute(query)).scalars())

    async def drop(self, number: int) -> None:
        """Forget a roll: its vote starts again from the beginning."""
        await self._connection.execute(delete(roll).where(roll.c.number == number))

    async def get(self, number: int, voter_id: int) -> Voter | None:
        """Return that voter of the proposal, or None where it is not on the roll."""
        query = select(roll).where(roll.c.number == number, roll.c.voter_id == voter_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _voter(row)

    async def among(
        self, numbers: Collection[int], voter_ids: Collection[int]
    ) -> tuple[Voter, ...]:
        """Return those of these voters who are on the rolls of these proposals."""
        query = select(roll).where(roll.c.number.in_(numbers), roll.c.voter_id.in_(voter_ids))
        return tuple(_voter(row) for row in await self._connection.execute(query))

    async def of(self, number: int, *, after: int = 0, limit: int = -1) -> tuple[Voter, ...]:
        """Return voters of the proposal with ids beyond `after`, in their order."""
        query = select(roll).where(roll.c.number == number, roll.c.voter_id > after)
        query = query.order_by(roll.c.voter_id).limit(limit)
        return tuple(_voter(row) for row in await self._connection.execute(query))

    async def holding(self, voter_ids: Collection[int]) -> tuple[tuple[int, int], ...]:
        """Return (proposal, voter) wherever one of these is on a roll."""
        query = select(roll.c.number, roll.c.voter_id).where(roll.c.voter_id.in_(voter_ids))
        return tuple((row.number, row.voter_id) for row in await self._connection.execute(query))


class BallotRepository:
    """Keeps the ledger of each open vote: rows are added, never changed."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, ballot: Ballot) -> None:
        """Append one; raises IntegrityError where its position or its ref is taken."""
        await self._connection.execute(insert(ballots).values(vars(ballot)))

    async def last(self, number: int) -> Ballot | None:
        """Return the newest entry of a ledger, or None."""
        found = await self._where(ballots.c.number == number, newest=True, limit=1)
        return next(iter(found), None)

    async def by_ref(self, number: int, ref: str) -> Ballot | None:
        """Return the ballot that this event, or other surface, cast."""
        found = await self._where((ballots.c.number == number) & (ballots.c.ref == ref))
        return next(iter(found), None)

    async def by_hash(self, number: int, begins: str) -> tuple[Ballot, ...]:
        """Return the entries whose hashes begin so, of whatever version."""
        alike = ballots.c.hash.startswith(begins, autoescape=True)
        return await self._where((ballots.c.number == number) & alike)

    async def of_voter(self, number: int, voter_id: int) -> tuple[Ballot, ...]:
        """Return every ballot of one voter, oldest first."""
        one = (ballots.c.number == number) & (ballots.c.voter_id == voter_id)
        return await self._where(one)

    async def of_voters(
        self, numbers: Collection[int], voter_ids: Collection[int]
    ) -> tuple[Ballot, ...]:
        """Return every ballot of these voters in these votes, each vote's oldest first."""
        return await self._where(ballots.c.number.in_(numbers) & ballots.c.voter_id.in_(voter_ids))

    async def of(self, number: int) -> tuple[Ballot, ...]:
        """Return a whole ledger, oldest first."""
        return await self._where(ballots.c.number == number)

    async def of_version(self, number: int, version: int) -> tuple[Ballot, ...]:
        """Return the ledger of one version, oldest first."""
        return await self._where((ballots.c.number == number) & (ballots.c.version == version))

    async def _where(
        self, condition: Any, *, newest: bool = False, limit: int | None = None
    ) -> tuple[Ballot, ...]:
        order = ballots.c.position.desc() if newest else ballots.c.position
        query = select(ballots).where(condition).order_by(order).limit(limit)
        return tuple(_ballot(row) for row in await self._connection.execute(query))


def _voter(row: Row[Any]) -> Voter:
    return Voter(
        number=row.number,
        voter_id=row.voter_id,
        classes=tuple(row.classes),
        left_at=row.left_at,
    )


def _ballot(row: Row[Any]) -> Ballot:
    values = dict(row._mapping)  # noqa: SLF001 - its documented name
    return Ballot(**{**values, "surface": Surface(row.surface)})
