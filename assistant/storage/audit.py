"""Who changed what, when; never what anybody wrote."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

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

    async def about(self, action: str, subject: str, since: datetime) -> tuple[str, ...]:
        """Return what `about` says in the notes of `action` on `subject` since then."""
        query = select(audit.c.data).where(
            audit.c.action == action, audit.c.subject == subject, audit.c.at > since
        )
        rows = await self._connection.execute(query)
        return tuple(str(row.data.get("about", "")) for row in rows)
