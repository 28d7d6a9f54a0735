"""Who changed what, when; never what anybody wrote."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

STATUS_CHANGED = "members-status"
"""A member, by its key, stands elsewhere than `before`."""
CIRCLE_ENTERED, CIRCLE_LEFT = "circle-entered", "circle-left"
"""A person was put into a circle, by its id, or taken out of it."""

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False, index=True),
    Column("actor", String, nullable=False),  # a Matrix ID, or "operator"
    Column("person_id", ForeignKey("persons.id", ondelete="SET NULL")),
    Column("action", String, nullable=False),  # a command's message id, or "members-import", …
    Column("subject", String, nullable=False, default=""),
    Column("data", JSON, nullable=False),
)


@dataclass(frozen=True, kw_only=True)
class Noted:
    """What was done, with the ids, keys and counts that belong to it."""

    action: str
    data: dict[str, Any]


class AuditRepository:
    """Keeps who changed what; nothing is ever taken out."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        action: str,
        *,
        actor: str,
        now: datetime,
        person_id: int | None = None,
        subject: str = "",
        data: dict[str, Any] | None = None,
    ) -> None:
        """Note that `actor` (a Matrix ID, or `operator`) did `action` to `subject`.

        `data` holds ids, keys and counts; never what anybody wrote, never a secret.
        """
        values = {
            "at": now,
            "actor": actor,
            "person_id": person_id,
            "action": action,
            "subject": subject,
            "data": data or {},
        }
        await self._connection.execute(insert(audit).values(values))

    async def first_since(
        self, actions: Collection[str], since: datetime
    ) -> dict[tuple[str, int | None], Noted]:
        """Return the first note on each subject and person of these actions, from `since` on."""
        query = select(audit).where(audit.c.action.in_(actions), audit.c.at >= since)
        found: dict[tuple[str, int | None], Noted] = {}
        for row in await self._connection.execute(query.order_by(audit.c.at, audit.c.id)):
            noted = Noted(action=row.action, data=row.data)
            found.setdefault((row.subject, row.person_id), noted)
        return found

    async def noted(self, action: str, subject: str) -> tuple[dict[str, Any], ...]:
        """Return the data of every note of `action` on `subject`, oldest first."""
        query = select(audit.c.data).where(audit.c.action == action, audit.c.subject == subject)
        rows = await self._connection.execute(query.order_by(audit.c.id))
        return tuple(dict(row.data) for row in rows)

    async def versions(self, action: str, subject: str) -> dict[int, datetime]:
        """Return when `action` was noted on `subject`, by the `version` in the notes' data."""
        query = select(audit.c.at, audit.c.data).where(
            audit.c.action == action, audit.c.subject == subject
        )
        rows = await self._connection.execute(query.order_by(audit.c.id))
        return {int(row.data["version"]): row.at for row in rows}

    async def about(self, action: str, subject: str, since: datetime) -> tuple[str, ...]:
        """Return what `about` says in the notes of `action` on `subject` since then."""
        query = select(audit.c.data).where(
            audit.c.action == action, audit.c.subject == subject, audit.c.at > since
        )
        rows = await self._connection.execute(query)
        return tuple(str(row.data.get("about", "")) for row in rows)
