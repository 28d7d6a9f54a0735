"""Unsolicited messages: what was sent today, what waits for the morning, what is muted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    delete,
    func,
    insert,
    null,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String, nullable=False),  # what `mute` mutes
    Column("key", String, nullable=False, unique=True),  # the same notice once
    Column("reply", JSON),  # {"reply", "fields", "about"}; wiped once sent
    Column("created_at", Instant, nullable=False),
    Column("sent_at", Instant),
)

mutes = Table(
    "mutes",
    metadata,
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String, primary_key=True),
)


class MuteRepository:
    """Which kinds of unsolicited message each person does not want."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, person_id: int) -> frozenset[str]:
        """Return the kinds that the person has muted."""
        query = select(mutes.c.kind).where(mutes.c.person_id == person_id)
        return frozenset((await self._connection.execute(query)).scalars())

    async def put(self, person_id: int, kinds: frozenset[str]) -> None:
        """Mute exactly these kinds for the person."""
        await self._connection.execute(delete(mutes).where(mutes.c.person_id == person_id))
        if kinds:
            rows = [{"person_id": person_id, "kind": kind} for kind in sorted(kinds)]
            await self._connection.execute(insert(mutes), rows)


@dataclass(frozen=True, kw_only=True)
class WaitingNotice:
    """A notice that waits for the daily bundle.

    `reply` is as `reply_codec` writes it, with the subjects that it is `about`.
    """

    id: int
    kind: str
    reply: dict[str, Any]


class NoticeRepository:
    """Keeps unsolicited messages: those that were sent, each once, and those that wait."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        *,
        person_id: int,
        kind: str,
        key: str,
        reply: dict[str, Any] | None,
        now: datetime,
    ) -> bool:
        """Keep a notice that waits, or, with `reply` None, that is sent at once.

        Returns False, having done nothing, when `key` is known already.
        """
        result = await self._connection.execute(
            upsert(notices)
            .values(
                person_id=person_id,
                kind=kind,
                key=key,
                reply=null() if reply is None else reply,
                created_at=now,
                sent_at=now if reply is None else None,
            )
            .on_conflict_do_nothing(index_elements=["key"])
        )
        return result.rowcount > 0

    async def withdraw(self, key: str) -> None:
        """Forget what waits under keys that begin with `key` and a colon; what was sent stays."""
        begins = notices.c.key.startswith(f"{key}:", autoescape=True)
        await self._connection.execute(delete(notices).where(begins, notices.c.sent_at.is_(None)))

    async def sent_since(self, person_id: int, since: datetime) -> int:
        """Count the messages that the person was sent since then; a bundle counts as one."""
        told = (notices.c.person_id == person_id, notices.c.sent_at >= since)
        at_once = notices.c.sent_at == notices.c.created_at
        single = select(func.count()).where(*told, at_once)
        bundled = select(func.count(notices.c.sent_at.distinct())).where(*told, ~at_once)
        query = select(single.scalar_subquery() + bundled.scalar_subquery())
        return int((await self._connection.execute(query)).scalar_one())

    async def waiting(self, person_id: int) -> tuple[WaitingNotice, ...]:
        """Return what waits for the person's bundle, oldest first."""
        query = (
            select(notices.c.id, notices.c.kind, notices.c.reply)
            .where(notices.c.person_id == person_id, notices.c.sent_at.is_(None))
            .order_by(notices.c.id)
        )
        rows = (await self._connection.execute(query)).mappings()
        return tuple(WaitingNotice(**row) for row in rows)

    async def sent(self, ids: tuple[int, ...], now: datetime) -> None:
        """Mark notices as sent and wipe what they said."""
        await self._connection.execute(
            update(notices).where(notices.c.id.in_(ids)).values(sent_at=now, reply=null())
        )
