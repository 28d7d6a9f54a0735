"""Requests that wait for a circle, and what it decided."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    Row,
    String,
    Table,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approvals import Approval
from assistant.storage.persons import persons
from assistant.storage.schema import Instant, metadata

approvals = Table(
    "approvals",
    metadata,
    Column("number", ForeignKey("numbers.number"), primary_key=True),
    Column("kind", String, nullable=False),  # who carries the decision out
    Column("circle", String, nullable=False),  # slug
    Column("data", JSON, nullable=False),
    Column("asked_by", String, nullable=False),  # Matrix ID
    Column("asked_at", Instant, nullable=False),
    Column("approved", Boolean),  # None: undecided
    Column("decided_by", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("decided_at", Instant),
    Column("withdrawn_at", Instant),  # undecided for good
)


class ApprovalRepository:
    """Keeps requests to circles, each decided once."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, approval: Approval) -> None:
        """Keep a new, undecided request; raises IntegrityError when its number is taken."""
        await self._connection.execute(
            insert(approvals).values(
                number=approval.number,
                kind=approval.kind,
                circle=approval.circle,
                data=approval.data,
                asked_by=approval.asked_by,
                asked_at=approval.asked_at,
            )
        )

    async def get(self, number: int) -> Approval | None:
        """Return the request with that number, or None."""
        query = (
            select(approvals, persons.c.name)
            .outerjoin(persons, persons.c.id == approvals.c.decided_by)
            .where(approvals.c.number == number)
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _approval(row)

    async def decide(self, number: int, *, approved: bool, person_id: int, now: datetime) -> bool:
        """Note the decision; False, having done nothing, where there is one already."""
        query = update(approvals).where(approvals.c.number == number, _open())
        values = {"approved": approved, "decided_by": person_id, "decided_at": now}
        return (await self._connection.execute(query.values(values))).rowcount > 0

    async def withdraw(self, number: int, now: datetime) -> bool:
        """Note that a request was taken back; False, having done nothing, where it is not open."""
        query = update(approvals).where(approvals.c.number == number, _open())
        return (await self._connection.execute(query.values(withdrawn_at=now))).rowcount > 0

    async def open_of(self, user_ids: Collection[str]) -> tuple[tuple[int, str], ...]:
        """Return number and kind of what these Matrix IDs asked for and is still to be decided."""
        query = select(approvals.c.number, approvals.c.kind).where(
            approvals.c.asked_by.in_(user_ids), _open()
        )
        rows = await self._connection.execute(query.order_by(approvals.c.number))
        return tuple((row.number, row.kind) for row in rows)


def _open() -> ColumnElement[bool]:
    return approvals.c.approved.is_(None) & approvals.c.withdrawn_at.is_(None)


def _approval(row: Row[Any]) -> Approval:
    return Approval(
        number=row.number,
        kind=row.kind,
        circle=row.circle,
        data=row.data,
        asked_by=row.asked_by,
        asked_at=row.asked_at,
        approved=row.approved,
        decided_by=row.name,
        decided_at=row.decided_at,
        withdrawn_at=row.withdrawn_at,
    )
