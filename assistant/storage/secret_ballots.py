"""What is kept of secret ballots: slots that a poll's key leads to, and nobody without it."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Row,
    String,
    Table,
    delete,
    func,
    select,
    true,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.ballots import SecretBallot
from assistant.storage.ballots import counts
from assistant.storage.schema import batched, metadata

secret_ballots = Table(
    "secret_ballots",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("slot", String, primary_key=True),
    Column("tracker", String, nullable=False),
    Column("content", JSON, nullable=False),
    Column("classes", JSON, nullable=False),
    Column("earlier", JSON, nullable=False),
    Column("receipts", JSON),
    # A row id would keep the order in which people voted.
    sqlite_with_rowid=False,
)


class SecretBallotRepository:
    """Keeps secret ballots by their slots."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, ballot: SecretBallot) -> None:
        """Keep what its slot holds by now, in place of what it held."""
        values = {
            "tracker": ballot.tracker,
            "content": ballot.content,
            "classes": list(ballot.classes),
            "earlier": [list(each) for each in ballot.earlier],
            "receipts": list(ballot.receipts),
        }
        added = upsert(secret_ballots).values(number=ballot.number, slot=ballot.slot, **values)
        keys = ["number", "slot"]
        await self._connection.execute(
            added.on_conflict_do_update(index_elements=keys, set_=values)
        )

    async def get(self, number: int, slot: str) -> SecretBallot | None:
        """Return what that slot holds, or None."""
        table = secret_ballots
        query = select(table).where(table.c.number == number, table.c.slot == slot)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _secret(row)

    async def among(self, number: int, slots: Collection[str]) -> tuple[SecretBallot, ...]:
        """Return what these slots hold."""
        table = secret_ballots
        query = select(table).where(table.c.number == number, table.c.slot.in_(slots))
        return tuple(_secret(row) for row in await self._connection.execute(query))

    async def taken(self, number: int, slots: Collection[str]) -> frozenset[str]:
        """Return which of these slots hold anything, be it taken back by now."""
        table = secret_ballots
        query = select(table.c.slot).where(table.c.number == number, table.c.slot.in_(slots))
        return frozenset((await self._connection.execute(query)).scalars())

    async def of(self, number: int) -> tuple[SecretBallot, ...]:
        """Return every one of a vote, by its tracker."""
        table = secret_ballots
        query = select(table).where(table.c.number == number).order_by(table.c.tracker)
        return tuple(_secret(row) for row in await self._connection.execute(query))

    async def filled(self, number: int, slots: Collection[str]) -> frozenset[str]:
        """Return which of these slots hold a ballot that was not taken back."""
        table = secret_ballots
        one = (table.c.number == number) & table.c.slot.in_(slots)
        query = select(table.c.slot).where(one, table.c.content != {})
        return frozenset((await self._connection.execute(query)).scalars())

    async def replaced(self, number: int, receipt: str) -> bool:
        """Tell whether a slot had that receipt, masked, before the one that it has now."""
        each = func.json_each(secret_ballots.c.receipts).table_valued("value")
        one = (secret_ballots.c.number == number) & (each.c.value == receipt)
        query = select(each.c.value).select_from(secret_ballots.join(each, true())).where(one)
        return (await self._connection.execute(query)).first() is not None

    async def is_cast(self, number: int, tracker: str) -> bool:
        """Tell whether a ballot, not one that was taken back, has that tracker."""
        table = secret_ballots
        one = select(table.c.tracker).where(
            table.c.number == number, table.c.tracker == tracker, table.c.content != {}
        )
        return (await self._connection.execute(one)).first() is not None

    async def count(self, number: int) -> int:
        """Count the slots that hold a ballot, neither taken back nor spoiled."""
        query = select(func.count()).where(
            secret_ballots.c.number == number, *counts(secret_ballots.c.content)
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def seal(self, number: int) -> None:
        """Keep every one under its tracker, without slot and what came before; none taken back."""
        table = secret_ballots
        one = table.c.number == number
        await self._connection.execute(delete(table).where(one, table.c.content == {}))
        sealed = update(table).where(one).values(slot=table.c.tracker, earlier=[], receipts=[])
        await self._connection.execute(sealed)

    async def drop(self, number: int, slots: Collection[str]) -> None:
        """Drop what these slots hold."""
        for some in batched(slots):
            one = (secret_ballots.c.number == number) & secret_ballots.c.slot.in_(some)
            await self._connection.execute(delete(secret_ballots).where(one))

    async def clear(self, number: int) -> None:
        """Drop every one of a vote, to start again or to be kept without what came before."""
        gone = delete(secret_ballots).where(secret_ballots.c.number == number)
        await self._connection.execute(gone)


def _secret(row: Row[Any]) -> SecretBallot:
    values = dict(row._mapping)  # noqa: SLF001 - its documented name
    earlier = tuple((ref, content, sealed) for ref, content, sealed in row.earlier)
    more = {"earlier": earlier, "receipts": tuple(row.receipts or ())}
    return SecretBallot(**{**values, "classes": tuple(row.classes), **more})
