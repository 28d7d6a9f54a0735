"""What the recognisers need to know of the co-op and of the asker, read once for a message."""

from dataclasses import dataclass, field

from assistant.domain.members import Member
from assistant.domain.persons import Caller
from assistant.domain.replies import Localized
from assistant.storage.circles import CircleRepository
from assistant.storage.plans import PlanRepository


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Names that a member may type: circles and plans by key, and the asker's own members."""

    circles: dict[str, Localized] = field(default_factory=dict)
    plans: dict[str, Localized] = field(default_factory=dict)
    members: tuple[Member, ...] = ()


class FactReader:
    """Reads the facts of one message."""

    def __init__(self, circles: CircleRepository, plans: PlanRepository) -> None:
        self._circles = circles
        self._plans = plans

    async def read(self, caller: Caller) -> Facts:
        """Return what `caller` may name."""
        return Facts(
            circles={circle.slug: circle.names for circle in await self._circles.all()},
            plans={plan.level: plan.names for plan in await self._plans.current()},
            members=caller.members,
        )
