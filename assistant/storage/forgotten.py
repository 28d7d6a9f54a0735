"""Payers whom we were asked to forget, as digests: who it was cannot be read from them."""

from collections.abc import Collection, Iterable

from sqlalchemy import Column, String, Table, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import batched, metadata

forgotten_payers = Table(
    "forgotten_payers",
    metadata,
    Column("digest", String, primary_key=True),  # HMAC-SHA256 of source and account
)


class ForgottenRepository:
    """The digests of forgotten payers."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, digests: Iterable[str]) -> None:
        """Keep these; one that is there already stays."""
        for some in batched(digests):
            rows = [{"digest": digest} for digest in some]
            await self._connection.execute(insert(forgotten_payers).on_conflict_do_nothing(), rows)

    async def any(self) -> bool:
        """Whether there is one at all."""
        query = select(forgotten_payers.c.digest).limit(1)
        return (await self._connection.execute(query)).first() is not None

    async def among(self, digests: Collection[str]) -> frozenset[str]:
        """Return which of these are kept."""
        found = set[str]()
        for some in batched(digests):
            query = select(forgotten_payers.c.digest).where(forgotten_payers.c.digest.in_(some))
            found |= set((await self._connection.execute(query)).scalars())
        return frozenset(found)
