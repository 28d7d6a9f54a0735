"""Legal entities of the co-op, which issue invoices."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Integer, Row, String, Table, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.entities import Entity, TaxCategory
from assistant.domain.replies import Localized
from assistant.storage.schema import metadata
from assistant.storage.snapshots import address_in, address_out

entities = Table(
    "entities",
    metadata,
    Column("slug", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("address", JSON, nullable=False),
    Column("email", String),
    Column("vat_number", String),
    Column("registration_number", String),
    Column("category", String, nullable=False),
    Column("rate", String, nullable=False),  # decimal, per cent
    Column("reason", JSON),  # by language
    Column("series", String, nullable=False),
    Column("credit_series", String, nullable=False),
    Column("language", String, nullable=False),
    Column("iban", String),
    Column("bic", String),
    Column("payment_days", Integer, nullable=False),
    Column("is_default", Boolean, nullable=False),
)


class EntityRepository:
    """The co-op's legal entities, as they are now; documents keep them as they were."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self) -> tuple[Entity, ...]:
        """Return every entity, by slug."""
        rows = await self._connection.execute(select(entities).order_by(entities.c.slug))
        return tuple(_entity(row) for row in rows)

    async def by_slug(self, slug: str) -> Entity | None:
        """Return the entity with that slug, or None."""
        query = select(entities).where(entities.c.slug == slug)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _entity(row)

    async def default(self) -> Entity | None:
        """Return the entity that issues where nothing else is said, or None."""
        found = await self.all()
        return next((each for each in found if each.default), found[0] if len(found) == 1 else None)

    async def put(self, entity: Entity) -> None:
        """Keep an entity, in place of what was known under its slug."""
        values = _columns(entity)
        query = update(entities).where(entities.c.slug == entity.slug).values(**values)
        if (await self._connection.execute(query)).rowcount == 0:
            await self._connection.execute(insert(entities).values(**values))


def _columns(entity: Entity) -> Mapping[str, Any]:
    values = vars(entity) | {
        "address": address_out(entity.address),
        "category": entity.category.value,
        "rate": str(entity.rate),
        "reason": None if entity.reason is None else dict(entity.reason),
        "is_default": entity.default,
    }
    del values["default"]
    return values


def _entity(row: Row[Any]) -> Entity:
    values = {column.name: getattr(row, column.name) for column in entities.columns}
    default = values.pop("is_default")
    return Entity(
        **values
        | {
            "address": address_in(values["address"]),
            "category": TaxCategory(values["category"]),
            "rate": Decimal(values["rate"]),
            "reason": None if values["reason"] is None else Localized(values["reason"]),
            "default": default,
        }
    )
