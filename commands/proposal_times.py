"""When one can vote on a draft: said as people say it, and read back."""

from functools import partial

from assistant.api import (
    Args,
    Caller,
    EarlierOffered,
    MomentWords,
    Number,
    OpensTooEarly,
    ProposalDrafting,
    Reply,
    Waking,
    draft_timed,
    member_step,
)


class When(Args):
    """When voting begins, or ends."""

    number: Number
    at: MomentWords


timing = partial(member_step, about="proposal")
"""Declares what changes the times of a draft."""


async def before_opening(
    args: When, caller: Caller, drafting: ProposalDrafting, when: Waking
) -> EarlierOffered | None:
    """Offer the first moment that may be, where what was said is too early."""
    try:
        await drafting.may_open(caller, args.number, when.read(args.at))
    except OpensTooEarly as early:
        return EarlierOffered(refusal=early, opens_at=early.earliest)
    return None


@timing("proposal-times-opens", confirm=before_opening, rank=85)
async def opens(args: When, caller: Caller, drafting: ProposalDrafting, when: Waking) -> Reply:
    """Say when voting begins."""
    at = when.read(args.at)
    return draft_timed(await drafting.timed(await drafting.opens(caller, args.number, at)))


@timing("proposal-times-closes", rank=86)
async def closes(args: When, caller: Caller, drafting: ProposalDrafting, when: Waking) -> Reply:
    """Say until when one may vote."""
    at = when.read(args.at)
    return draft_timed(await drafting.timed(await drafting.closes(caller, args.number, at)))
