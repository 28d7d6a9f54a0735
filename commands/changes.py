"""Plan changes: to another level, now or when the period ends, with what it costs said before."""

from datetime import date

from assistant.api import (
    Args,
    Caller,
    Changes,
    ChangeTiming,
    Example,
    Interval,
    Localized,
    Money,
    OwnMember,
    PlanLevel,
    Proposal,
    Reply,
    command,
)


class WantedPlan(Args):
    """A plan for one of the caller's members, and when."""

    level: PlanLevel
    timing: ChangeTiming | None = None
    member: OwnMember


class WhoseChange(Args):
    """One of the caller's members."""

    member: OwnMember


class ChangesAsk(Reply, message="changes-ask"):
    """What a change would bring. `effective` None: it counts at once.

    `extra` is what the rest of the paid period costs more, None where that cannot be said;
    `circle` has to agree, None where nobody has to.
    """

    member: str
    before: Localized | None
    plan: Localized
    price: Money | None
    interval: Interval
    effective: date | None
    extra: Money | None
    circle: Localized | None


class ChangesDone(Reply, message="changes-done"):
    """The plan is another now; `payment_url` is where the contribution is changed, if known."""

    member: str
    plan: Localized
    payment_url: str | None


class ChangesLater(Reply, message="changes-later"):
    """The plan will be another from that day on."""

    member: str
    plan: Localized
    effective: date
    payment_url: str | None


class ChangesWaiting(Reply, message="changes-waiting"):
    """The circle was asked, under `number`."""

    plan: Localized
    circle: Localized
    number: Example


class ChangesKept(Reply, message="changes-kept"):
    """The change was taken back; `plan` None: the member has none."""

    member: str
    plan: Localized | None


async def preview(args: WantedPlan, caller: Caller, changes: Changes) -> ChangesAsk:
    """Say what the change would bring."""
    return _asked(await changes.propose(caller, args.member, args.level, args.timing))


@command("changes-new", private=True, changes=True, confirm=preview, typed=True, rank=27)
async def change(args: WantedPlan, caller: Caller, changes: Changes) -> Reply:
    """Change the plan of a member whom the caller represents."""
    outcome = await changes.request(caller, args.member, args.level, args.timing)
    wanted, after = outcome.proposal, outcome.proposal.after
    if outcome.number is not None and wanted.circle is not None:
        return ChangesWaiting(
            plan=after.names, circle=wanted.circle.names, number=Example(outcome.number)
        )
    if wanted.effective is not None:
        return ChangesLater(
            member=wanted.member.name,
            plan=after.names,
            effective=wanted.effective,
            payment_url=after.payment_url,
        )
    return ChangesDone(member=wanted.member.name, plan=after.names, payment_url=after.payment_url)


@command("changes-withdraw", private=True, changes=True, rank=28)
async def withdraw(args: WhoseChange, caller: Caller, changes: Changes) -> ChangesKept:
    """Take back a change that waits, or that has not come yet."""
    kept = await changes.withdraw(caller, args.member)
    name = next(member.name for member in caller.members if member.key == args.member)
    return ChangesKept(member=name, plan=kept.names if kept else None)


def _asked(wanted: Proposal) -> ChangesAsk:
    return ChangesAsk(
        member=wanted.member.name,
        before=wanted.before.names if wanted.before else None,
        plan=wanted.after.names,
        price=wanted.after.price,
        interval=wanted.after.interval,
        effective=wanted.effective,
        extra=wanted.extra if wanted.extra is not None and wanted.extra.minor else None,
        circle=wanted.circle.names if wanted.circle else None,
    )
