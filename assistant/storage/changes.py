"""Plan changes: what was wished for, what waits, and what was done."""

from datetime import datetime
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
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.changes import OPEN, ChangeState, PlanChange, Timing
from assistant.domain.money import Money
from assistant.storage.schema import Instant, metadata

plan_changes = Table(
    "plan_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("number", Integer, unique=True),  # of the one counter, where a circle has to agree
    Column("before", String),
    Column("after", String, nullable=False),
    Column("timing", String, nullable=False),
    Column("state", String, nullable=False),
    Column("effective", Date),
    Column("extra_minor", BigInteger),
    Column("currency", String),
    Column("asked_by", ForeignKey("persons.id", ondelete="SET NULL")),
    Column("asked_at", Instant, nullable=False),
)


class ChangeRepository:
    """Keeps plan changes; a member has one open one at most."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, change_id: int) -> PlanChange | None:
        """Return the change, or None."""
        query = select(plan_changes).where(plan_changes.c.id == change_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _change(row)

    async def open_of(self, member_id: int) -> PlanChange | None:
        """Return what waits or is scheduled for a member, or None."""
        query = (
            select(plan_changes)
            .where(
                plan_changes.c.member_id == member_id,
                plan_changes.c.state.in_([state.value for state in OPEN]),
            )
            .order_by(plan_changes.c.id.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _change(row)

    async def add(self, change: PlanChange, now: datetime) -> int:
        """Keep a new change, whose id is ignored, and return its id."""
        values = {
            "member_id": change.member_id,
            "number": change.number,
            "before": change.before,
            "after": change.after,
            "timing": change.timing.value,
            "state": change.state.value,
            "effective": change.effective,
            "extra_minor": None if change.extra is None else change.extra.minor,
            "currency": None if change.extra is None else change.extra.currency,
            "asked_by": change.asked_by,
            "asked_at": now,
        }
        query = insert(plan_changes).values(values).returning(plan_changes.c.id)
        return int((await self._connection.execute(query)).scalar_one())

    async def set(self, change_id: int, **values: Any) -> None:
        """Change columns of a change: `state`, `effective`, `number`."""
        query = update(plan_changes).where(plan_changes.c.id == change_id).values(values)
        await self._connection.execute(query)


def _change(row: Row[Any]) -> PlanChange:
    return PlanChange(
        id=row.id,
        member_id=row.member_id,
        number=row.number,
        before=row.before,
        after=row.after,
        timing=Timing(row.timing),
        state=ChangeState(row.state),
        effective=row.effective,
        extra=None if row.extra_minor is None else Money(row.extra_minor, row.currency),
        asked_by=row.asked_by,
    )
