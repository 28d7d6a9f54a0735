"""What waits to leave, by what it says: content is looked into nowhere else."""

from sqlalchemy import String, cast, null, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.outbox import outbox


class UnsentRepository:
    """Finds rows that have not left, and wipes them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def saying(self, text: str) -> dict[str, str]:
        """Return what waits and holds that text, as JSON by its transaction id."""
        kept = cast(outbox.c.content, String)
        query = select(outbox.c.txn_id, kept).where(
            outbox.c.state == "new", kept.contains(text, autoescape=True)
        )
        return {row[0]: row[1] for row in await self._connection.execute(query)}

    async def drop(self, txn_id: str, why: str) -> None:
        """End a row that waits and wipe what it says; nothing waits for it."""
        await self._connection.execute(
            update(outbox)
            .where(outbox.c.txn_id == txn_id, outbox.c.state == "new")
            .values(state="dead", content=null(), error=why)
        )
