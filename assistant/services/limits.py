"""Limits: the one place that other features ask how far a member's plan reaches."""

from collections.abc import Awaitable, Callable

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.members import Member
from assistant.domain.plans import Limit, LimitName, Plan, Use
from assistant.domain.replies import Localized, Refusal
from assistant.storage.members import MemberRepository
from assistant.storage.plans import PlanRepository

Measure = Callable[[AsyncConnection, int], Awaitable[int]]
"""Counts what the member with that id uses now."""

MEASURES: dict[LimitName, Measure] = {}


class LimitReached(Refusal, message="plan-limit-reached"):
    """The plan ends here, and its limit is hard."""

    member: str
    plan: Localized
    name: LimitName
    value: int


def measures(name: LimitName) -> Callable[[Measure], Measure]:
    """Declare who counts the use of what `name` limits; ValueError when somebody does already."""

    def declare(measure: Measure) -> Measure:
        if name in MEASURES:
            raise ValueError(f"two functions count {name}")
        MEASURES[name] = measure
        return measure

    return declare


class Limits:
    """Says how far a plan reaches, and keeps what goes beyond a hard limit from happening.

    A member without a plan has no limits: what such a member may do at all is a matter of rights.
    """

    def __init__(self, plans: PlanRepository, connection: AsyncConnection) -> None:
        self._plans = plans
        self._connection = connection

    async def check(self, member: Member, name: LimitName, wanted: int) -> Limit | None:
        """Return the soft limit that `wanted`, the whole of it, goes beyond, for a warning.

        None where it goes beyond nothing; raises `LimitReached` where the limit is hard.
        """
        plan = await self._plan_of(member)
        limit = _limit(plan, name)
        if plan is None or limit is None or limit.value is None or wanted <= limit.value:
            return None
        if limit.hard:
            raise LimitReached(member=member.name, plan=plan.names, name=name, value=limit.value)
        return limit

    async def of(self, member: Member, name: LimitName) -> Limit | None:
        """Return what the member's plan says of `name`; None where it says nothing."""
        return _limit(await self._plan_of(member), name)

    async def hard(self, member: Member, name: LimitName) -> int | None:
        """Return the number beyond which nothing goes; None where there is none such."""
        limit = await self.of(member, name)
        return limit.value if limit is not None and limit.hard else None

    async def uses(self, member: Member, plan: Plan) -> tuple[Use, ...]:
        """Return the limits of `plan` with what the member uses now, where that is counted."""
        return tuple(
            [Use(limit=limit, used=await self._used(member, limit.name)) for limit in plan.limits]
        )

    async def _used(self, member: Member, name: LimitName) -> int | None:
        measure = MEASURES.get(name)
        return None if measure is None else await measure(self._connection, member.id)

    async def _plan_of(self, member: Member) -> Plan | None:
        return None if member.plan is None else await self._plans.by_level(member.plan)


def _limit(plan: Plan | None, name: LimitName) -> Limit | None:
    return next((each for each in plan.limits if each.name is name), None) if plan else None


@measures(LimitName.PEOPLE)
async def people_of(connection: AsyncConnection, member_id: int) -> int:
    """Count who acts for the member."""
    return len(await MemberRepository(connection).agents_of(member_id))
