"""Plans: the one that a member has, and those that one can have."""

from datetime import date
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    ChangeState,
    Contribution,
    ContributionStatus,
    Example,
    Holding,
    Interval,
    Limit,
    LimitName,
    Localized,
    Money,
    Permission,
    Plan,
    PlanLevel,
    Plans,
    Refusal,
    Reply,
    Slot,
    command,
)


class WhosePlan(Args):
    """One of the caller's members, or a level, whoever has it."""

    member: Annotated[str, Slot("own-member", unless="level")] | None = None
    level: PlanLevel | None = None


class PlanLimit(Reply, message="plan-limit"):
    """One limit; `value` None is no limit, `hours` is set for whole ones, `hard` False warns."""

    name: LimitName
    value: int | None
    hours: int | None
    hard: bool
    used: int | None  # how much of it is used now; None: not counted


class PlanPaid(Reply, message="plan-paid"):
    """The member pays what the plan costs, or has no plan with a price."""

    amount: Money
    interval: Interval
    next_charge: date | None


class PlanPaidOther(Reply, message="plan-paid-other"):
    """The member pays something else than the plan costs."""

    amount: Money
    interval: Interval
    price: Money
    price_interval: Interval
    next_charge: date | None


class PlanPaused(Reply, message="plan-paused"):
    """The payment rests."""

    amount: Money
    interval: Interval


class PlanUnpaid(Reply, message="plan-unpaid"):
    """No payment is known; `price` None is by quote."""

    price: Money | None
    interval: Interval


class PlanFree(Reply, message="plan-free"):
    """The plan costs nothing, and nothing is paid."""


class PlanForContact(Refusal, message="plan-for-contact"):
    """Why a contact sees no money."""

    member: str


class PlanSuggested(Reply, message="plan-suggested"):
    """What those who can are asked to give."""

    amount: Money
    interval: Interval


class PlanPending(Reply, message="plan-pending"):
    """A change to come: from that day on, or once the circle has agreed to `number`."""

    plan: Localized
    effective: date | None
    number: Example | None


class PlanShown(Reply, message="plan-shown"):
    """A member's plan."""

    member: str
    plan: Localized
    payment: Reply | Refusal
    suggested: PlanSuggested | None
    limits: tuple[PlanLimit, ...]
    pending: PlanPending | None
    since: date | None


class PlanMissing(Reply, message="plan-missing"):
    """The member has no plan."""

    member: str


class PlanLine(Reply, message="plan-line"):
    """One plan in the list; `own`: one of the caller's members has it."""

    plan: Localized
    price: Money | None
    interval: Interval
    suggested: Money | None
    limits: tuple[PlanLimit, ...]
    own: bool


class PlanList(Reply, message="plan-listed"):
    """The plans that one can have; () where there are none."""

    plans: tuple[PlanLine, ...]


@command("plan-show", private=True, rank=12)
async def show(args: WhosePlan, caller: Caller, plans: Plans) -> Reply:
    """Show what the caller's member has: level, limits, and, to a representative, money.

    Where a level was named, and no member, show what anybody gets at that level, and its price.
    """
    if args.member is None:
        plan = await plans.level(args.level)
        return await list_all(caller, plans) if plan is None else _line(plan, caller)
    holding = await plans.of(caller, args.member)
    if holding.plan is None:
        return PlanMissing(member=holding.member.name)
    return PlanShown(
        member=holding.member.name,
        plan=holding.plan.names,
        payment=_payment(holding, holding.plan),
        suggested=_suggested(holding, holding.plan),
        limits=tuple(_limit(use.limit, use.used) for use in holding.uses),
        pending=await _pending(holding, plans),
        since=holding.member.since,
    )


@command("plan-list", requires=Permission.BELONG, private=True, rank=25)
async def list_all(caller: Caller, plans: Plans) -> PlanList:
    """List the plans that one can have, and mark the caller's own."""
    return PlanList(plans=tuple([_line(plan, caller) for plan in await plans.offered()]))


def _line(plan: Plan, caller: Caller) -> PlanLine:
    return PlanLine(
        plan=plan.names,
        price=plan.price,
        interval=plan.interval,
        suggested=plan.suggested,
        limits=tuple(_limit(limit, None) for limit in plan.limits),
        own=plan.level in {member.plan for member in caller.members},
    )


def _payment(holding: Holding, plan: Plan) -> Reply | Refusal:
    if not holding.money:
        return PlanForContact(member=holding.member.name)
    if holding.contribution is None and plan.price is not None and plan.price.minor == 0:
        return PlanFree()
    if holding.contribution is None:
        return PlanUnpaid(price=plan.price, interval=plan.interval)
    return _paid(holding.contribution, plan)


def _paid(paid: Contribution, plan: Plan) -> Reply:
    if paid.status is ContributionStatus.PAUSED:
        return PlanPaused(amount=paid.amount, interval=paid.interval)
    if plan.price is None or (paid.amount, paid.interval) == (plan.price, plan.interval):
        return PlanPaid(amount=paid.amount, interval=paid.interval, next_charge=paid.next_charge)
    return PlanPaidOther(
        amount=paid.amount,
        interval=paid.interval,
        price=plan.price,
        price_interval=plan.interval,
        next_charge=paid.next_charge,
    )


def _suggested(holding: Holding, plan: Plan) -> PlanSuggested | None:
    if plan.suggested is None or not holding.money:
        return None
    return PlanSuggested(amount=plan.suggested, interval=plan.interval)


async def _pending(holding: Holding, plans: Plans) -> PlanPending | None:
    change = holding.pending
    after = await plans.level(change.after) if change is not None else None
    if change is None or after is None:
        return None
    waits = change.state is ChangeState.WAITING and change.number is not None
    return PlanPending(
        plan=after.names,
        effective=None if waits else change.effective,
        number=Example(change.number) if waits else None,
    )


def _limit(limit: Limit, used: int | None) -> PlanLimit:
    return PlanLimit(
        name=limit.name, value=limit.value, hours=_hours(limit), hard=limit.hard, used=used
    )


def _hours(limit: Limit) -> int | None:
    """Return a length of meetings in hours where those are whole, as people say them."""
    whole = limit.name is LimitName.MINUTES and limit.value and limit.value % 60 == 0
    return limit.value // 60 if whole and limit.value else None
