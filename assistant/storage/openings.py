"""Openings: Matrix IDs that were asked to act for a member, and have not answered yet."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, Row, String, Table, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.members import Role
from assistant.storage.schema import Instant, metadata

openings = Table(
    "openings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("user_id", String, nullable=False, index=True),
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("role", String, nullable=False),
    Column("name", String, nullable=False),
    Column("asked_by", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False),
    Column("expires_at", Instant, nullable=False),
)


@dataclass(frozen=True, kw_only=True)
class Opening:
    """A place among a member's people that waits for the yes of whoever `user_id` is."""

    id: int
    user_id: str
    member_id: int
    role: Role
    name: str  # of the person, as whoever asked knows it
    asked_by: int  # a person
    expires_at: datetime


class OpeningRepository:
    """Keeps whom members have asked in; what has expired counts no more."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, opening: Opening) -> int:
        """Keep an opening, in place of an earlier one for the same ID and member; return its id."""
        await self.remove(opening.user_id, opening.member_id)
        values = {
            "user_id": opening.user_id,
            "member_id": opening.member_id,
            "role": opening.role.value,
            "name": opening.name,
            "asked_by": opening.asked_by,
            "expires_at": opening.expires_at,
        }
        query = insert(openings).values(values).returning(openings.c.id)
        return int((await self._connection.execute(query)).scalar_one())

    async def latest(self, user_id: str, now: datetime) -> Opening | None:
        """Return what a Matrix ID was asked last, or None."""
        query = (
            select(openings)
            .where(openings.c.user_id == user_id, openings.c.expires_at > now)
            .order_by(openings.c.id.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _opening(row)

    async def of_member(self, member_id: int, now: datetime) -> tuple[Opening, ...]:
        """Return whom a member has asked in, oldest first."""
        query = select(openings).where(
            openings.c.member_id == member_id, openings.c.expires_at > now
        )
        rows = await self._connection.execute(query.order_by(openings.c.id))
        return tuple(_opening(row) for row in rows)

    async def remove(self, user_id: str, member_id: int) -> None:
        """Let the question stand no more, answered or not."""
        await self._connection.execute(
            delete(openings).where(openings.c.user_id == user_id, openings.c.member_id == member_id)
        )


def _opening(row: Row[Any]) -> Opening:
    return Opening(
        id=row.id, user_id=row.user_id, member_id=row.member_id, role=Role(row.role),
        name=row.name, asked_by=row.asked_by, expires_at=row.expires_at,
    )  # fmt: skip
