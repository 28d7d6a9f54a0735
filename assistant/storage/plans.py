"""Plans, every version of them."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Integer,
    Row,
    String,
    Table,
    bindparam,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.money import Money
from assistant.domain.plans import Interval, Limit, LimitName, Plan
from assistant.domain.replies import Localized
from assistant.storage.schema import Instant, metadata

plans = Table(
    "plans",
    metadata,
    Column("level", String, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("names", JSON, nullable=False),  # by language
    Column("price_minor", BigInteger),  # None: by quote
    Column("currency", String),
    Column("interval", String, nullable=False),
    Column("limits", JSON, nullable=False),  # [{"name", "value", "hard"}]
    Column("position", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("suggested_minor", BigInteger),
    Column("payment_url", String),
    Column("approval", String),  # a circle's slug
    Column("ended_at", Instant),  # a level that the newest file no longer has
)

_NEWEST_OF_LEVEL = (
    select(plans).where(plans.c.level == bindparam("of")).order_by(plans.c.version.desc()).limit(1)
)


class PlanRepository:
    """The co-op's service levels; the newest version of each is the one that counts."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def current(self) -> tuple[Plan, ...]:
        """Return the newest version of every level that is still offered, in the co-op's order."""
        return tuple(plan for plan, ended in await self._newest() if not ended)

    async def by_level(self, level: str) -> Plan | None:
        """Return the newest version of a level, offered or not, or None."""
        row = (await self._connection.execute(_NEWEST_OF_LEVEL, {"of": level})).one_or_none()
        return None if row is None else _plan(row)

    async def add_version(self, plan: Plan, now: datetime) -> None:
        """Keep a new version of a level; raises IntegrityError when the version exists."""
        values = {
            "level": plan.level,
            "version": plan.version,
            "names": dict(plan.names),
            "price_minor": None if plan.price is None else plan.price.minor,
            "currency": None if plan.price is None else plan.price.currency,
            "interval": plan.interval.value,
            "limits": [
                {"name": limit.name.value, "value": limit.value, "hard": limit.hard}
                for limit in plan.limits
            ],
            "position": plan.position,
            "suggested_minor": None if plan.suggested is None else plan.suggested.minor,
            "payment_url": plan.payment_url,
            "approval": plan.approval,
            "created_at": now,
        }
        await self._connection.execute(insert(plans).values(values))

    async def end(self, level: str, now: datetime) -> None:
        """Offer a level no more; who has it keeps it."""
        query = update(plans).where(plans.c.level == level, plans.c.ended_at.is_(None))
        await self._connection.execute(query.values(ended_at=now))

    async def resume(self, plan: Plan, position: int) -> None:
        """Offer a version (again) as it is, at that place in the co-op's order."""
        query = update(plans).where(plans.c.level == plan.level, plans.c.version == plan.version)
        await self._connection.execute(query.values(position=position, ended_at=None))

    async def _newest(self) -> list[tuple[Plan, bool]]:
        newest = (
            select(plans.c.level, func.max(plans.c.version).label("version"))
            .group_by(plans.c.level)
            .subquery()
        )
        query = (
            select(plans)
            .join(
                newest,
                (plans.c.level == newest.c.level) & (plans.c.version == newest.c.version),
            )
            .order_by(plans.c.position, plans.c.level)
        )
        rows = await self._connection.execute(query)
        return [(_plan(row), row.ended_at is not None) for row in rows]


def _plan(row: Row[Any]) -> Plan:
    price = None if row.price_minor is None else Money(row.price_minor, row.currency)
    return Plan(
        level=row.level,
        version=row.version,
        names=Localized(row.names),
        price=price,
        interval=Interval(row.interval),
        limits=tuple(
            Limit(name=LimitName(limit["name"]), value=limit["value"], hard=limit["hard"])
            for limit in row.limits
        ),
        position=row.position,
        suggested=None if row.suggested_minor is None else Money(row.suggested_minor, row.currency),
        payment_url=row.payment_url,
        approval=row.approval,
    )
