"""Errands that may be what ends a process, or that need not be ordered twice."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.outbox import outbox


class ErrandRepository:
    """Looks at rows of the outbox that are errands."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def begun(self, key: str, now: datetime) -> bool:
        """Note that an errand begins; say whether it had begun before, under a process that ended.

        Belongs to a transaction that is committed before the errand is done.
        """
        one = outbox.c.txn_id == f"errand:{key}"
        before = (await self._connection.execute(select(outbox.c.attempted_at).where(one))).scalar()
        if before is None:
            await self._connection.execute(update(outbox).where(one).values(attempted_at=now))
        return before is not None

    async def waits(self, prefix: str) -> bool:
        """Say whether an errand whose key begins with `prefix` has not come to its end."""
        begins = outbox.c.txn_id.between(f"errand:{prefix}", f"errand:{prefix}\U0010ffff")
        query = select(outbox.c.id).where(begins, outbox.c.state == "new").limit(1)
        return (await self._connection.execute(query)).first() is not None
