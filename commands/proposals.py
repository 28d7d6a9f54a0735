"""Proposals: what the co-op, or a circle, is asked to decide; listed, shown and announced."""

from datetime import datetime
from typing import Annotated

from assistant.api import (
    Args,
    BallotDelivery,
    Caller,
    Example,
    Localized,
    Noun,
    Number,
    Permission,
    Progress,
    ProposalAnnouncing,
    ProposalDrafting,
    ProposalList,
    ProposalNotice,
    Proposals,
    ProposalStage,
    Prose,
    Reply,
    ResolutionProposal,
    Rest,
    VerdictOutcome,
    command,
    notice_of,
    numbered,
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


class ProposalLine(Reply, message="proposals-line"):
    """A proposal in a list."""

    number: str
    title: str
    stage: ProposalStage
    opens_at: datetime | None
    closes_at: datetime | None
    outcome: VerdictOutcome | None


class ProposalsListed(Reply, message="proposals-listed"):
    """Several; () where there are none."""

    lines: tuple[ProposalLine, ...]
    more: int


class ProposalProgress(Reply, message="proposals-progress"):
    """How far its ballots have come; for who proposed it."""

    sent: int
    waiting: int
    done: bool


class ProposalShown(Reply, message="proposals-shown"):
    """One proposal, for whoever may see it."""

    number: str
    title: str
    text: Prose
    kind: Localized
    circle: Localized | None
    stage: ProposalStage
    options: tuple[str, ...]
    seats: str | None
    opens_at: datetime | None
    closes_at: datetime | None
    cast: int | None
    eligible: int | None
    outcome: VerdictOutcome | None
    progress: ProposalProgress | None
    mine: bool
    words: Example


class ProposalAnnounced(Reply, message="proposals-announced"):
    """Notice is given."""

    number: str
    opens_at: datetime
    closes_at: datetime


class ProposalAmendQuestion(Reply, message="proposals-amend-question"):
    """Asks before ballots are void and notice begins again."""

    number: str
    title: str
    open: bool


class ProposalWithdrawQuestion(Reply, message="proposals-withdraw-question"):
    """Asks before a proposal is taken back for good."""

    number: str
    title: str


class ProposalWithdrawn(Reply, message="proposals-withdrawn"):
    """It is not to be decided any more."""

    number: str


@command("proposals-list", requires=Permission.MEMBER, private=True, rank=16)
async def list_running(caller: Caller, proposals: ProposalList) -> ProposalsListed:
    """List what is to be decided, and the caller's own drafts."""
    return _listed(await proposals.running(caller))


@command("proposals-mine", requires=Permission.MEMBER, private=True, rank=64)
async def list_mine(caller: Caller, proposals: ProposalList) -> ProposalsListed:
    """List what the caller has proposed."""
    return _listed(await proposals.mine(caller))


@command("proposals-decided", requires=Permission.MEMBER, private=True, rank=65)
async def list_decided(caller: Caller, proposals: ProposalList) -> ProposalsListed:
    """List what is decided."""
    return _listed(await proposals.decided(caller))


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
            return ProposalsListed(lines=(), more=0)
        proposal = found[0]
    else:
        proposal = await proposals.meant(caller, args.number)
    seen = await listed.seen(proposal)
    writes = await proposals.writes(caller, proposal)
    is_open = proposal.stage is ProposalStage.OPEN
    sent = await delivery.progress(proposal) if writes and is_open else None
    return ProposalShown(
        number=str(proposal.number),
        title=proposal.wording.title,
        text=Prose(proposal.wording.text),
        kind=seen.kind.titles,
        circle=None if seen.circle is None else seen.circle.names,
        stage=proposal.stage,
        options=proposal.wording.options,
        seats=str(proposal.seats) if proposal.seats > 1 else None,
        opens_at=seen.opens_at,
        closes_at=seen.closes_at,
        cast=seen.cast,
        eligible=proposal.eligible,
        outcome=_outcome(proposal),
        progress=None if sent is None else _progress(sent),
        mine=writes,
        words=Example(proposal.number),
    )


async def before_announcing(
    args: WhichProposal, caller: Caller, announcing: ProposalAnnouncing, drafting: ProposalDrafting
) -> ProposalNotice:
    """Show the notice as everybody will read it."""
    proposal = await announcing.ready(caller, args.number)
    return notice_of(proposal, await drafting.kind_of(proposal), asked=True)


@command(
    "proposals-announce",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    confirm=before_announcing,
    about="proposal",
    repeatable=False,
    rank=67,
)
async def announce(
    args: WhichProposal, caller: Caller, announcing: ProposalAnnouncing
) -> ProposalAnnounced:
    """Give notice of a draft to everybody whom it concerns."""
    proposal = await announcing.announce(caller, args.number)
    assert proposal.opens_at is not None
    assert proposal.closes_at is not None
    return ProposalAnnounced(
        number=str(proposal.number), opens_at=proposal.opens_at, closes_at=proposal.closes_at
    )


async def before_amending(
    args: Amended, caller: Caller, drafting: ProposalDrafting
) -> ProposalAmendQuestion:
    """Say what an amendment does."""
    proposal = await drafting.own(caller, args.number)
    return ProposalAmendQuestion(
        number=str(proposal.number),
        title=proposal.wording.title,
        open=proposal.stage is ProposalStage.OPEN,
    )


@command(
    "proposals-amend",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    confirm=before_amending,
    about="proposal",
    repeatable=False,
    rank=68,
)
async def amend(args: Amended, caller: Caller, announcing: ProposalAnnouncing) -> ProposalAnnounced:
    """Put another text in place: notice and vote begin again."""
    proposal = await announcing.amend(caller, args.number, args.text)
    assert proposal.opens_at is not None
    assert proposal.closes_at is not None
    return ProposalAnnounced(
        number=str(proposal.number), opens_at=proposal.opens_at, closes_at=proposal.closes_at
    )


async def before_withdrawing(
    args: WhichProposal, caller: Caller, drafting: ProposalDrafting
) -> ProposalWithdrawQuestion:
    """Ask before it is gone for good."""
    proposal = await drafting.own(caller, args.number)
    return ProposalWithdrawQuestion(number=str(proposal.number), title=proposal.wording.title)


@command(
    "proposals-withdraw",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    confirm=before_withdrawing,
    about="proposal",
    repeatable=False,
    rank=69,
)
async def withdraw(
    args: WhichProposal, caller: Caller, announcing: ProposalAnnouncing
) -> ProposalWithdrawn:
    """Take a proposal back."""
    proposal = await announcing.withdraw(caller, args.number)
    return ProposalWithdrawn(number=str(proposal.number))


def _outcome(proposal: ResolutionProposal) -> VerdictOutcome | None:
    return None if proposal.outcome is None else VerdictOutcome(outcome=proposal.outcome)


def _progress(progress: Progress) -> ProposalProgress:
    return ProposalProgress(sent=progress.sent, waiting=progress.waiting, done=progress.done)


def _listed(found: tuple[ResolutionProposal, ...]) -> ProposalsListed:
    lines = tuple(
        ProposalLine(
            number=str(each.number),
            title=each.wording.title,
            stage=each.stage,
            opens_at=each.opens_at,
            closes_at=each.closes_at,
            outcome=_outcome(each),
        )
        for each in found
    )
    return ProposalsListed(lines=lines[:SHOWN], more=max(0, len(lines) - SHOWN))


SHOWN = 5
numbered("proposal", Noun(shows="proposals-show", says="votes-say"))
