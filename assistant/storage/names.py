"""The names that members may type: of circles and of plans, in one statement."""

from dataclasses import dataclass

from sqlalchemy import func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.replies import Localized
from assistant.storage.circles import circles, confidants
from assistant.storage.plans import plans

_later = plans.alias()
_newest = select(func.max(_later.c.version)).where(_later.c.level == plans.c.level)
_NAMES = union_all(
    select(
        literal("circle").label("kind"),
        circles.c.slug.label("key"),
        circles.c.names,
        circles.c.position,
    ).where(circles.c.id.not_in(select(confidants.c.circle_id))),
    select(literal("plan"), plans.c.level, plans.c.names, plans.c.position).where(
        plans.c.ended_at.is_(None), plans.c.version == _newest.scalar_subquery()
    ),
).order_by("position", "key")


@dataclass(frozen=True, kw_only=True)
class Names:
    """Names by key, in the co-op's own order: circles by slug, and plans offered by level."""

    circles: dict[str, Localized]
    plans: dict[str, Localized]


class NameRepository:
    """Reads names for every message, so it reads nothing else."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self) -> Names:
        """Return the names as they stand."""
        rows = (await self._connection.execute(_NAMES)).all()
        named = {
            kind: {row.key: Localized(row.names) for row in rows if row.kind == kind}
            for kind in ("circle", "plan")
        }
        return Names(circles=named["circle"], plans=named["plan"])
