"""Prospects, apart from everything that is known of members."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    delete,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.prospects import Prospect
from assistant.storage.schema import Instant, metadata

prospects = Table(
    "prospects",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("email", String, index=True),  # casefolded
    Column("user_id", String, index=True),  # Matrix ID
    Column("source", String),
    Column("note", String),
    Column("first_seen", Instant, nullable=False),
    Column("member_id", ForeignKey("members.id", ondelete="SET NULL"), index=True),
    Column("became_at", Instant),
)


class ProspectRepository:
    """People who may become members."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def open(self) -> tuple[Prospect, ...]:
        """Return everybody who has not become a member, the latest first."""
        query = select(prospects).where(prospects.c.became_at.is_(None))
        rows = await self._connection.execute(query.order_by(prospects.c.id.desc()))
        return tuple(_prospect(row) for row in rows)

    async def get(self, prospect_id: int) -> Prospect | None:
        """Return the prospect, or None."""
        query = select(prospects).where(prospects.c.id == prospect_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _prospect(row)

    async def noted(self, source: str, name: str, emails: Collection[str]) -> bool:
        """Say whether somebody has one of these addresses, or without any came so named from there.

        Who has become a member since counts, too. Addresses are casefolded.
        """
        columns = prospects.c
        same = [columns.source == source, columns.name == name, columns.email.is_(None)]
        wanted = [columns.email.in_(emails)] if emails else same
        query = select(columns.id).where(*wanted).limit(1)
        return (await self._connection.execute(query)).first() is not None

    async def add(self, prospect: Prospect) -> Prospect:
        """Keep a new prospect; the id of `prospect` is ignored, the answer has the real one."""
        query = insert(prospects).values(_columns(prospect)).returning(prospects.c.id)
        return replace(prospect, id=(await self._connection.execute(query)).scalar_one())

    async def update(self, prospect: Prospect) -> None:
        """Overwrite everything that is known of the prospect with that id."""
        query = update(prospects).where(prospects.c.id == prospect.id)
        await self._connection.execute(query.values(_columns(prospect)))

    async def remove(self, prospect_id: int) -> None:
        """Forget a prospect."""
        await self._connection.execute(delete(prospects).where(prospects.c.id == prospect_id))

    async def became(
        self, member_id: int, emails: Collection[str], user_ids: Collection[str], now: datetime
    ) -> int:
        """Note that whoever has one of these addresses or Matrix IDs is a member; return how many.

        Addresses are casefolded.
        """
        if not emails and not user_ids:
            return 0
        known = or_(prospects.c.email.in_(emails), prospects.c.user_id.in_(user_ids))
        query = update(prospects).where(prospects.c.became_at.is_(None), known)
        done = await self._connection.execute(query.values(member_id=member_id, became_at=now))
        return done.rowcount


def _columns(prospect: Prospect) -> dict[str, Any]:
    return {
        "name": prospect.name,
        "email": prospect.email,
        "user_id": prospect.user_id,
        "source": prospect.source,
        "note": prospect.note,
        "first_seen": prospect.first_seen,
        "member_id": prospect.member_id,
        "became_at": prospect.became_at,
    }


def _prospect(row: Row[Any]) -> Prospect:
    return Prospect(
        id=row.id, name=row.name, email=row.email, user_id=row.user_id, source=row.source,
        note=row.note, first_seen=row.first_seen, member_id=row.member_id, became_at=row.became_at,
    )  # fmt: skip
