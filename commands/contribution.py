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
    MemberList,
    Money,
    MoneyAmount,
    OwnMember,
    Parting,
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


class WhosePayer(Args):
    """A member's key, and, where several pay for it, the payer's account or name."""

    text: Annotated[str, Rest(max_length=200)]


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


class PartAsked(Reply, message="contribution-part-asked"):
    """Asks before what somebody pays counts for a member no more."""

    member: str
    payer: str
    source: str


class Parted(Reply, message="contribution-parted"):
    """Nothing of what this payer pays counts for the member."""

    member: str
    payer: str


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
    borrows="contribute-show",
    rank=70,
)
async def enter(args: Entry, caller: Caller, entering: Entering) -> ContributionEntered:
    """Note what a member pays."""
    member = await entering.member(args.key)
    kept = await entering.add(member, args.amount, args.interval, actor=caller.user_id)
    return ContributionEntered(member=kept.name, amount=args.amount, interval=args.interval)


async def before_parting(args: WhosePayer, members: MemberList, parting: Parting) -> PartAsked:
    """Say who would pay for the member no more."""
    member, words = await members.keyed(args.text)
    payer = await parting.payer(member, words)
    return PartAsked(member=member.name, payer=payer.payer.account, source=payer.source)


@command(
    "contribution-part",
    requires=Permission.MANAGE_MEMBERS,
    private=True,
    changes=True,
    confirm=before_parting,
    typed=True,
    repeatable=False,
    rank=79,
)
async def part(args: WhosePayer, caller: Caller, members: MemberList, parting: Parting) -> Parted:
    """Part a payer from a member whose it was taken for."""
    member, words = await members.keyed(args.text)
    payer = await parting.payer(member, words)
    await parting.part(caller, member, payer)
    return Parted(member=member.name, payer=payer.payer.account)
