"""What members pay."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.money import Money
from assistant.domain.plans import Contribution, ContributionStatus, Interval
from assistant.storage.schema import metadata

contributions = Table(
    "contributions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("source", String, nullable=False),
    Column("source_key", String, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
    Column("interval", String, nullable=False),
    Column("status", String, nullable=False),
    Column("next_charge", Date),
    UniqueConstraint("source", "source_key"),
)

_OF_MEMBER = (
    select(contributions)
    .where(contributions.c.member_id == bindparam("of"))
    .order_by(contributions.c.next_charge.is_(None), contributions.c.next_charge)
)


class ContributionRepository:
    """What members pay, as each source knows it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, member_id: int, source_key: str, contribution: Contribution) -> None:
        """Keep a contribution under its source's own key, in place of what was known of it."""
        values = {
            "member_id": member_id,
            "amount_minor": contribution.amount.minor,
            "currency": contribution.amount.currency,
            "interval": contribution.interval.value,
            "status": contribution.status.value,
            "next_charge": contribution.next_charge,
        }
        key = {"source": contribution.source, "source_key": source_key}
        query = update(contributions).filter_by(**key).values(values)
        if (await self._connection.execute(query)).rowcount == 0:
            await self._connection.execute(insert(contributions).values(values | key))

    async def remove(self, source: str, source_key: str) -> None:
        """Forget the contribution that a source's key stands for, if there is one."""
        await self._connection.execute(
            delete(contributions).filter_by(source=source, source_key=source_key)
        )

    async def owner(self, source: str, source_key: str) -> int | None:
        """Return the id of the member whose contribution a source's key stands for, or None."""
        query = select(contributions.c.member_id).filter_by(source=source, source_key=source_key)
        return (await self._connection.execute(query)).scalar_one_or_none()

    async def of_member(self, member_id: int) -> tuple[Contribution, ...]:
        """Return what a member pays or paid, the next charge first."""
        rows = await self._connection.execute(_OF_MEMBER, {"of": member_id})
        return tuple(_contribution(row) for row in rows)


def _contribution(row: Row[Any]) -> Contribution:
    return Contribution(
        source=row.source,
        amount=Money(row.amount_minor, row.currency),
        interval=Interval(row.interval),
        status=ContributionStatus(row.status),
        next_charge=row.next_charge,
    )
