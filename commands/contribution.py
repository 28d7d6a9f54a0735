"""Contributions: claiming what one pays under another address, and entering them by hand."""

from datetime import timedelta
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    Claims,
    EmailAddress,
    Entering,
    Interval,
    IntervalWord,
    Money,
    MoneyAmount,
    OwnMember,
    Permission,
    Reply,
    Rest,
    Times,
    command,
)


class PaidFrom(Args):
    """The address that one pays with, and for whom."""

    email: EmailAddress
    member: OwnMember


class Entry(Args):
    """How much somebody pays, how often, and who: a member's key."""

    amount: MoneyAmount
    interval: IntervalWord
    key: Annotated[str, Rest(max_length=64)]


class ContributionMailed(Reply, message="contribution-mailed"):
    """Says the same whether somebody pays with the address or not."""

    email: str
    member: str
    valid: timedelta


class ContributionConfirm(Reply, message="contribution-enter-confirm"):
    """Asks whether this is what is meant."""

    key: str
    member: str
    amount: Money
    interval: Interval


class ContributionEntered(Reply, message="contribution-entered"):
    """What was entered."""

    member: str
    amount: Money
    interval: Interval


@command(
    "contribution-claim",
    requires=Permission.SEE_MONEY,
    private=True,
    changes=True,
    repeatable=False,
    rank=34,
)
async def claim(args: PaidFrom, caller: Caller, claims: Claims, times: Times) -> ContributionMailed:
    """Mail a code to the address that one pays with."""
    member = await claims.request(caller, args.email, args.member)
    return ContributionMailed(email=args.email, member=member.name, valid=times.code_expiry)


async def preview(args: Entry, entering: Entering) -> ContributionConfirm:
    """Say what would be entered."""
    member = await entering.member(args.key)
    return ContributionConfirm(
        key=member.key, member=member.name, amount=args.amount, interval=args.interval
    )


@command(
    "contribution-enter",
    requires=Permission.MANAGE_MONEY,
    private=True,
    changes=True,
    confirm=preview,
    repeatable=False,
    rank=70,
)
async def enter(args: Entry, caller: Caller, entering: Entering) -> ContributionEntered:
    """Note what a member pays."""
    member = await entering.member(args.key)
    kept = await entering.add(member, args.amount, args.interval, actor=caller.user_id)
    return ContributionEntered(member=kept.name, amount=args.amount, interval=args.interval)
