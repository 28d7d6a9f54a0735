"""Billing details: whom each member's documents are made out to."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, String, Table, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.details import Address, BillingDetails
from assistant.storage.schema import Instant, metadata

billing_details = Table(
    "billing_details",
    metadata,
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), primary_key=True),
    Column("name", String, nullable=False),
    Column("street", String),
    Column("extra", String),
    Column("postcode", String),
    Column("city", String),
    Column("region", String),
    Column("country", String),  # ISO 3166-1 alpha-2
    Column("tax_number", String),
    Column("updated_at", Instant, nullable=False),
)

_OF_MEMBER = select(billing_details).where(billing_details.c.member_id == bindparam("of"))


class DetailsRepository:
    """The newest billing details of each member; what was issued keeps its own."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, member_id: int) -> BillingDetails | None:
        """Return the member's details, or None where none were ever given."""
        row = (await self._connection.execute(_OF_MEMBER, {"of": member_id})).one_or_none()
        if row is None:
            return None
        whole = row.street is not None and row.city is not None and row.country is not None
        address = Address(
            street=row.street, city=row.city, country=row.country, postcode=row.postcode,
            region=row.region, extra=row.extra,
        ) if whole else None  # fmt: skip
        return BillingDetails(name=row.name, address=address, tax_number=row.tax_number)

    async def put(self, member_id: int, details: BillingDetails, now: datetime) -> None:
        """Keep the member's details, in place of those that were known."""
        to = details.address
        values = {
            "name": details.name,
            "street": to.street if to else None,
            "extra": to.extra if to else None,
            "postcode": to.postcode if to else None,
            "city": to.city if to else None,
            "region": to.region if to else None,
            "country": to.country if to else None,
            "tax_number": details.tax_number,
            "updated_at": now,
        }
        await self._connection.execute(
            insert(billing_details)
            .values(member_id=member_id, **values)
            .on_conflict_do_update(index_elements=["member_id"], set_=values)
        )

    async def drop(self, member_id: int) -> None:
        """Forget the member's details."""
        query = delete(billing_details).where(billing_details.c.member_id == member_id)
        await self._connection.execute(query)
