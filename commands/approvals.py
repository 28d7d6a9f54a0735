"""Approvals: what a circle decides, by number."""

from datetime import datetime
from typing import Annotated

from assistant.api import (
    AlreadyDecided,
    Approvals,
    Approving,
    Args,
    Caller,
    Example,
    Noun,
    Number,
    Permission,
    Place,
    Reply,
    Rest,
    command,
    numbered,
)


class WhichApproval(Args):
    """A request's number, and whatever was written with it."""

    number: Number
    text: Annotated[str, Rest(max_length=1000)] | None = None


class ApprovalGiven(Reply, message="approvals-given"):
    """The circle has approved; `outcome` is what that brought, where it may be said."""

    number: str
    outcome: Reply | None


class ApprovalRefused(Reply, message="approvals-refused"):
    """The circle has refused."""

    number: str
    outcome: Reply | None


class ApprovalShown(Reply, message="approvals-shown"):
    """Where a request stands; `approved` None: undecided. `decides`: the reader is to decide."""

    number: str
    words: Example
    approved: bool | None
    by: str | None
    at: datetime | None
    decides: bool


@command(
    "approvals-approve",
    requires=Permission.MEMBER,
    shared=True,
    changes=True,
    repeatable=False,
    rank=80,
)
async def approve(
    args: WhichApproval, caller: Caller, place: Place, approvals: Approvals, approving: Approving
) -> ApprovalGiven:
    """Approve what the caller's circle was asked."""
    outcome = await _decide(args, caller, place, approvals, approving, approved=True)
    return ApprovalGiven(number=str(args.number), outcome=outcome)


@command(
    "approvals-refuse",
    requires=Permission.MEMBER,
    shared=True,
    changes=True,
    repeatable=False,
    rank=81,
)
async def refuse(
    args: WhichApproval, caller: Caller, place: Place, approvals: Approvals, approving: Approving
) -> ApprovalRefused:
    """Refuse what the caller's circle was asked; what is written with it goes to who asked."""
    outcome = await _decide(args, caller, place, approvals, approving, approved=False)
    return ApprovalRefused(number=str(args.number), outcome=outcome)


async def _decide(
    args: WhichApproval,
    caller: Caller,
    place: Place,
    approvals: Approvals,
    approving: Approving,
    *,
    approved: bool,
) -> Reply | None:
    """Decide; what that brought, and who was quicker, is said among the circle only."""
    try:
        decision, outcome = await approving.decide(
            caller, args.number, approved=approved, why=args.text
        )
    except AlreadyDecided as known:
        if _within(place, (await approvals.show(caller, args.number)).circle):
            raise
        raise AlreadyDecided(
            number=known.number, approved=known.approved, by=None, at=known.at
        ) from None
    return outcome if _within(place, decision.circle.slug) else None


def _within(place: Place, circle: str) -> bool:
    return place.direct or place.circle == circle


@command("approvals-show", requires=Permission.BILLED, private=True, hidden=True, rank=82)
async def show(args: WhichApproval, caller: Caller, approvals: Approvals) -> ApprovalShown:
    """Show where a request stands, to who asked and who decides."""
    approval = await approvals.show(caller, args.number)
    return ApprovalShown(
        number=str(args.number),
        words=Example(args.number),
        approved=approval.approved,
        by=approval.decided_by,
        at=approval.decided_at,
        decides=approval.open and await approvals.may_decide(caller, approval),
    )


numbered("approval", Noun(shows="approvals-show", says="approvals-show"))
