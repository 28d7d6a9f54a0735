"""Contributing: where a member pays what its plan costs, or more."""

from assistant.api import (
    Args,
    Caller,
    Coop,
    Interval,
    Localized,
    Money,
    OwnMember,
    Plans,
    Reply,
    command,
)


class WhoContributes(Args):
    """One of the caller's members."""

    member: OwnMember


class ContributeShown(Reply, message="contribute-shown"):
    """Where to pay, and how much; without `url` the circle that looks after money says."""

    member: str
    plan: Localized
    price: Money | None
    suggested: Money | None
    interval: Interval
    url: str | None


class ContributeFree(Reply, message="contribute-free"):
    """The plan costs nothing; who can is thanked for giving."""

    plan: Localized
    url: str | None


class ContributeContact(Reply, message="contribute-contact"):
    """Contacts do not see money."""

    member: str


class ContributeNoPlan(Reply, message="contribute-no-plan"):
    """Which link is right depends on the plan."""

    member: str
    url: str | None


@command("contribute-show", private=True, rank=26)
async def show(args: WhoContributes, caller: Caller, plans: Plans, coop: Coop) -> Reply:
    """Give the payment link that is right for the member's plan."""
    holding = await plans.of(caller, args.member)
    if not holding.money:
        return ContributeContact(member=holding.member.name)
    plan = holding.plan
    if plan is None:
        return ContributeNoPlan(member=holding.member.name, url=coop.contribute_url)
    url = plan.payment_url or coop.contribute_url
    if plan.price is not None and plan.price.minor == 0:
        return ContributeFree(plan=plan.names, url=url)
    return ContributeShown(
        member=holding.member.name,
        plan=plan.names,
        price=plan.price,
        suggested=plan.suggested,
        interval=plan.interval,
        url=url,
    )
