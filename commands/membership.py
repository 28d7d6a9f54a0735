"""Membership: what the co-op decides about it."""

from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    Decision,
    MemberList,
    Permission,
    Reply,
    Rest,
    command,
)

KEEPS = Permission.MANAGE_MEMBERS


class Whom(Args):
    """A member, by key or name."""

    member: Annotated[str, Rest(max_length=200)]


class MembershipDecisionAsked(Reply, message="membership-decision-asked"):
    """Asks before a membership is suspended, resumed or ended."""

    member: str
    key: str
    decision: Decision


class MembershipDecided(Reply, message="membership-decided"):
    """What was decided; the member is told."""

    member: str
    decision: Decision


class MembershipUnnamed(Reply, message="membership-unnamed-done"):
    """Whether a member pays from a source that stays unnamed."""

    member: str
    unnamed: bool


@command(
    "membership-unnamed", requires=Permission.MANAGE_MONEY, private=True, changes=True, rank=78
)
async def unnamed(args: Whom, caller: Caller, members: MemberList) -> MembershipUnnamed:
    """Mark a member as paid from a source that stays unnamed, or, once more, no longer."""
    member = await members.unname(caller, await members.one(args.member))
    return MembershipUnnamed(member=member.name, unnamed=member.paid_unnamed)


async def before_suspending(args: Whom, members: MemberList) -> MembershipDecisionAsked:
    """Ask whether the membership is to be suspended."""
    return await _ask(args, members, Decision.SUSPENDED)


@command(
    "membership-suspend", requires=KEEPS, private=True, changes=True, confirm=before_suspending,
    typed=True, repeatable=False, rank=75,
)  # fmt: skip
async def suspend(args: Whom, caller: Caller, members: MemberList) -> MembershipDecided:
    """Suspend a membership, and tell the member."""
    return await _decide(args, caller, members, Decision.SUSPENDED)


async def before_resuming(args: Whom, members: MemberList) -> MembershipDecisionAsked:
    """Ask whether the membership is to be in force."""
    return await _ask(args, members, Decision.ACTIVE)


@command(
    "membership-resume", requires=KEEPS, private=True, changes=True, confirm=before_resuming,
    typed=True, repeatable=False, rank=76,
)  # fmt: skip
async def resume(args: Whom, caller: Caller, members: MemberList) -> MembershipDecided:
    """Admit an applicant, or take a suspended or former member back; tell the member."""
    return await _decide(args, caller, members, Decision.ACTIVE)


async def before_ending(args: Whom, members: MemberList) -> MembershipDecisionAsked:
    """Ask whether the membership is to end."""
    return await _ask(args, members, Decision.ENDED)


@command(
    "membership-end", requires=KEEPS, private=True, changes=True, confirm=before_ending,
    typed=True, repeatable=False, rank=77,
)  # fmt: skip
async def end(args: Whom, caller: Caller, members: MemberList) -> MembershipDecided:
    """End a membership, and tell the member."""
    return await _decide(args, caller, members, Decision.ENDED)


async def _ask(args: Whom, members: MemberList, decision: Decision) -> MembershipDecisionAsked:
    member = await members.one(args.member)
    members.check(member, decision)
    return MembershipDecisionAsked(member=member.name, key=member.key, decision=decision)


async def _decide(
    args: Whom, caller: Caller, members: MemberList, decision: Decision
) -> MembershipDecided:
    member = await members.one(args.member)
    await members.decide(caller, member, decision)
    return MembershipDecided(member=member.name, decision=decision)
