"""Plans: what is offered, and what a member has, seen by somebody who acts for that member."""

from dataclasses import dataclass

from assistant.domain.changes import PlanChange
from assistant.domain.members import Member
from assistant.domain.persons import Caller
from assistant.domain.plans import Contribution, ContributionStatus, Plan, Use
from assistant.domain.replies import Refusal
from assistant.services.limits import Limits
from assistant.storage.changes import ChangeRepository
from assistant.storage.contributions import ContributionRepository
from assistant.storage.plans import PlanRepository


class NotYourMember(Refusal, message="plan-not-yours"):
    """The caller acts for no member of that name; whether there is one is not said."""

    asked: str


@dataclass(frozen=True, kw_only=True)
class Holding:
    """A member's plan as the caller may see it: `money` False says nothing of price and payment.

    `plan` is None where the member has none. `contribution` is the one in force, or None.
    """

    member: Member
    plan: Plan | None
    money: bool
    contribution: Contribution | None
    uses: tuple[Use, ...]
    pending: PlanChange | None  # a change that waits or is scheduled


class Plans:
    """Tells plans, and money to representatives only."""

    def __init__(
        self,
        plans: PlanRepository,
        contributions: ContributionRepository,
        changes: ChangeRepository,
        limits: Limits,
    ) -> None:
        self._plans = plans
        self._contributions = contributions
        self._changes = changes
        self._limits = limits

    async def offered(self) -> tuple[Plan, ...]:
        """Return the plans that one can have, in the co-op's order."""
        return await self._plans.current()

    async def level(self, level: str | None) -> Plan | None:
        """Return the newest version of a level, offered or not, or None."""
        return None if level is None else await self._plans.by_level(level)

    async def of(self, caller: Caller, key: str) -> Holding:
        """Return what the member with that key has; raises NotYourMember for any but one's own."""
        member = next((each for each in caller.members if each.key == key), None)
        if member is None:
            raise NotYourMember(asked=key)
        return await self._holding(caller, member)

    async def own(self, caller: Caller) -> tuple[Holding, ...]:
        """Return what each of the caller's members has; () for who acts for none."""
        return tuple([await self._holding(caller, member) for member in caller.members])

    async def _holding(self, caller: Caller, member: Member) -> Holding:
        money = caller.represents(member)
        paid = await self._contributions.of_member(member.id) if money else ()
        plan = await self.level(member.plan)
        return Holding(
            member=member,
            plan=plan,
            money=money,
            contribution=in_force(paid),
            uses=() if plan is None else await self._limits.uses(member, plan),
            pending=await self._changes.open_of(member.id),
        )


def in_force(paid: tuple[Contribution, ...]) -> Contribution | None:
    """Return which of a member's contributions counts: an active one, else one that rests."""
    return next(
        (each for each in paid if each.status is ContributionStatus.ACTIVE),
        next((each for each in paid if each.status is ContributionStatus.PAUSED), None),
    )
