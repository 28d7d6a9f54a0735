"""One-time codes that show that somebody reads a payer's mail."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    String,
    Table,
    delete,
    func,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata

payer_codes = Table(
    "payer_codes",
    metadata,
    Column("id", Integer, primary_key=True),
    # None: asked for with an address that pays nothing, so that both are treated alike
    Column("payer_id", ForeignKey("payers.id", ondelete="CASCADE"), index=True),
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("asker", String, nullable=False, index=True),  # a Matrix ID
    Column("address", String, nullable=False, index=True),  # HMAC-SHA256 of the address
    Column("digest", String, nullable=False, index=True),  # HMAC-SHA256 of the folded code
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
)


@dataclass(frozen=True, kw_only=True)
class PayerCode:
    """An open code: whose payments it links to which member."""

    digest: str
    payer_id: int
    member_id: int


class PayerCodeRepository:
    """One-time codes for payers; a used one is removed."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        digest: str,
        *,
        payer_id: int | None,
        member_id: int,
        asker: str,
        address: str,
        now: datetime,
        expires_at: datetime,
    ) -> None:
        """Keep a code's digest; several payers of one address may share a code."""
        values = {
            "payer_id": payer_id,
            "member_id": member_id,
            "asker": asker,
            "address": address,
            "digest": digest,
            "created_at": now,
            "expires_at": expires_at,
        }
        await self._connection.execute(insert(payer_codes).values(values))

    async def open(self, digest: str, now: datetime) -> tuple[PayerCode, ...]:
        """Return what an unexpired code links, () where it is none."""
        query = select(payer_codes).where(
            payer_codes.c.digest == digest,
            payer_codes.c.payer_id.is_not(None),
            payer_codes.c.expires_at > now,
        )
        return tuple(
            PayerCode(digest=row.digest, payer_id=row.payer_id, member_id=row.member_id)
            for row in await self._connection.execute(query)
        )

    async def waiting(self, member_ids: Collection[int], now: datetime) -> bool:
        """Say whether a code for one of these members is open, also one that links nothing."""
        query = select(payer_codes.c.id).where(
            payer_codes.c.member_id.in_(member_ids), payer_codes.c.expires_at > now
        )
        return (await self._connection.execute(query.limit(1))).first() is not None

    async def asked_by(self, asker: str, since: datetime) -> int:
        """Count the codes that a Matrix ID has asked for since then."""
        return await self._count(payer_codes.c.asker == asker, since)

    async def asked_for(self, address: str, since: datetime) -> int:
        """Count the codes that were asked for with an address (its digest) since then."""
        return await self._count(payer_codes.c.address == address, since)

    async def spend(self, digest: str) -> None:
        """Let the code work no more."""
        await self._connection.execute(delete(payer_codes).where(payer_codes.c.digest == digest))

    async def forget(self, before: datetime) -> None:
        """Remove codes that have expired before then."""
        await self._connection.execute(delete(payer_codes).where(payer_codes.c.expires_at < before))

    async def _count(self, condition: ColumnElement[bool], since: datetime) -> int:
        # An address with several payers makes several rows of one code.
        query = select(func.count(payer_codes.c.digest.distinct())).where(
            condition, payer_codes.c.created_at > since
        )
        return (await self._connection.execute(query)).scalar_one()
