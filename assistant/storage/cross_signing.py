"""Our cross-signing keys, their seeds encrypted."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.crypto import cross_signing_keys


@dataclass(frozen=True, kw_only=True)
class StoredSigningKey:
    """One of our three keys; `usage` is `master`, `self_signing` or `user_signing`."""

    usage: str
    public: str
    seed: bytes = field(repr=False)


class CrossSigningRepository:
    """Keeps our cross-signing keys."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def keys(self, user_id: str) -> Mapping[str, StoredSigningKey]:
        """Return the keys of `user_id` by their usage."""
        table = cross_signing_keys
        rows = await self._connection.execute(
            select(table.c.usage, table.c.public, table.c.seed).where(table.c.user_id == user_id)
        )
        return {
            row.usage: StoredSigningKey(usage=row.usage, public=row.public, seed=row.seed)
            for row in rows
        }

    async def replace(self, user_id: str, keys: list[StoredSigningKey]) -> None:
        """Write `keys` in the place of all that `user_id` had."""
        table = cross_signing_keys
        await self._connection.execute(delete(table).where(table.c.user_id == user_id))
        await self._connection.execute(
            insert(table), [{"user_id": user_id, **vars(key)} for key in keys]
        )

    async def reseal(self, user_id: str, usage: str, seed: bytes) -> None:
        """Replace the encrypted seed of one key."""
        table = cross_signing_keys
        await self._connection.execute(
            update(table)
            .where(table.c.user_id == user_id, table.c.usage == usage)
            .values(seed=seed)
        )
