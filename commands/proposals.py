"""Proposals: what the co-op, or a circle, is asked to decide; listed, shown and announced."""

from typing import Annotated

from assistant.api import (
    Args,
    BallotDelivery,
    Caller,
    Changed,
    EarlierOffered,
    Noun,
    Number,
    OpensTooEarly,
    Permission,
    ProposalAmending,
    ProposalAmendQuestion,
    ProposalAnnounced,
    ProposalAnnouncing,
    ProposalDrafting,
    ProposalList,
    Proposals,
    ProposalsListed,
    ProposalStage,
    ProposalWithdrawn,
    ProposalWithdrawQuestion,
    Reach,
    Reply,
    Rest,
    amend_question,
    command,
    member_step,
    notice_of,
    numbered,
    proposal_announced,
    proposal_changed,
    proposal_shown,
    proposals_listed,
)


class WhichProposal(Args):
    """A proposal by its number."""

    number: Number


class MaybeProposal(Args):
    """A proposal by its number; without it, the newest."""

    number: Number | None = None


class Amended(Args):
    """The text that takes the place of the one that was announced."""

    number: Number
    text: Annotated[str, Rest(max_length=20_000, verbatim=True)]


@command("proposals-list", requires=Permission.MEMBER, private=True, rank=16)
async def list_running(caller: Caller, proposals: ProposalList) -> ProposalsListed:
    """List what is to be decided, and the caller's own drafts."""
    return proposals_listed(await proposals.running(caller))


@command("proposals-mine", requires=Permission.MEMBER, private=True, rank=64)
async def list_mine(caller: Caller, proposals: ProposalList) -> ProposalsListed:
    """List what the caller has proposed."""
    return proposals_listed(await proposals.mine(caller))


@command("proposals-decided", requires=Permission.MEMBER, private=True, rank=65)
async def list_decided(caller: Caller, proposals: ProposalList) -> ProposalsListed:
    """List what is decided."""
    return proposals_listed(await proposals.decided(caller))


@command("proposals-show", requires=Permission.MEMBER, private=True, about="proposal", rank=66)
async def show(
    args: MaybeProposal,
    caller: Caller,
    proposals: Proposals,
    listed: ProposalList,
    delivery: BallotDelivery,
) -> Reply:
    """Show a proposal, and what one can do about it."""
    if args.number is None:
        found = (*await listed.running(caller), *await listed.decided(caller))
        if not found:
            return proposals_listed(())
        proposal = found[0]
    else:
        proposal = await proposals.meant(caller, args.number)
    seen = await listed.seen(caller, proposal)
    is_open = proposal.stage is ProposalStage.OPEN
    sent = await delivery.progress(proposal) if seen.mine and is_open else None
    return proposal_shown(proposal, seen, sent)


async def before_announcing(
    args: WhichProposal, caller: Caller, announcing: ProposalAnnouncing, drafting: ProposalDrafting
) -> Reply:
    """Show the notice as everybody will read it; ask first where it would open too early."""
    try:
        await drafting.may_open(caller, args.number, None)
    except OpensTooEarly as early:
        return EarlierOffered(refusal=early, opens_at=early.earliest)
    proposal = await announcing.ready(caller, args.number)
    return notice_of(proposal, await drafting.kind_of(proposal), asked=True)


@member_step("proposals-announce", confirm=before_announcing, about="proposal", rank=67)
async def announce(
    args: WhichProposal,
    caller: Caller,
    announcing: ProposalAnnouncing,
    reach: Reach,
    proposals: Proposals,
) -> ProposalAnnounced:
    """Give notice of a draft to everybody whom it concerns."""
    proposal = await announcing.announce(caller, args.number)
    leader = await proposals.led_by_another(caller, proposal)
    return proposal_announced(proposal, await reach.unreached(proposal), leader)


async def before_amending(
    args: Amended, caller: Caller, amending: ProposalAmending
) -> ProposalAmendQuestion | None:
    """Say what an amendment does; a draft is just changed."""
    cost = await amending.cost(caller, args.number, Changed(text=args.text))
    return None if cost is None else amend_question(cost)


@member_step("proposals-amend", confirm=before_amending, about="proposal", ordered=True, rank=68)
async def amend(args: Amended, caller: Caller, amending: ProposalAmending) -> Reply:
    """Put another text in place: notice and vote begin again."""
    return proposal_changed(await amending.change(caller, args.number, Changed(text=args.text)))


async def before_withdrawing(
    args: WhichProposal, caller: Caller, drafting: ProposalDrafting
) -> ProposalWithdrawQuestion | None:
    """Ask before it is gone for good; a draft can be had back."""
    proposal = await drafting.own(caller, args.number)
    if proposal.stage is ProposalStage.DRAFT:
        return None
    return ProposalWithdrawQuestion(number=str(proposal.number), title=proposal.wording.title)


@member_step("proposals-withdraw", confirm=before_withdrawing, about="proposal", rank=69)
async def withdraw(
    args: WhichProposal, caller: Caller, amending: ProposalAmending
) -> ProposalWithdrawn:
    """Take a proposal back."""
    proposal = await amending.withdraw(caller, args.number)
    return ProposalWithdrawn(number=str(proposal.number), draft=proposal.announced_at is None)


numbered("proposal", Noun(shows="proposals-show", says="votes-say"))
