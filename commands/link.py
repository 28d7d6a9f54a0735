"""Linking: from a Matrix account to the person whom the co-op knows, and back."""

from datetime import timedelta

from assistant.api import (
    Args,
    Caller,
    Claims,
    EmailAddress,
    LinkCode,
    Linking,
    Localized,
    MatrixId,
    Permission,
    Plans,
    Reply,
    Times,
    Unlinking,
    command,
)


class ByEmail(Args):
    """The address that the co-op knows."""

    email: EmailAddress


class ByCode(Args):
    """A code, mailed or handed over."""

    code: LinkCode


class WhichAccount(Args):
    """One of the caller's accounts; None: the one at hand."""

    account: MatrixId | None = None


class LinkMailed(Reply, message="link-mailed"):
    """Says the same whether the address is known or not."""

    email: str
    valid: timedelta


class LinkPlace(Reply, message="link-place"):
    """A member of the person who was linked; `own`: the person's only one, of the same name."""

    member: str
    plan: Localized | None
    own: bool


class LinkDone(Reply, message="link-done"):
    """The welcome."""

    name: str
    places: tuple[LinkPlace, ...]


class LinkWrong(Reply, message="link-wrong"):
    """The code is wrong, used or expired: which, is not said. `left`: tries until a pause."""

    left: int


class LinkPaid(Reply, message="link-paid"):
    """A payer's payments are the member's now."""

    member: str


class LinkRemoved(Reply, message="link-removed"):
    """An account was unlinked; `own`: the one that asked."""

    account: str
    own: bool


@command(
    "link-account",
    requires=Permission.ANYONE,
    changes=True,
    repeatable=False,
    introduces=True,
    rank=12,
)
async def by_email(args: ByEmail, caller: Caller, linking: Linking, times: Times) -> LinkMailed:
    """Send a code to an address, if it is known."""
    await linking.request(caller, args.email)
    return LinkMailed(email=args.email, valid=times.code_expiry)


@command(
    "link-code", requires=Permission.ANYONE, changes=True, hidden=True, repeatable=False, rank=14
)
async def by_code(
    args: ByCode, caller: Caller, linking: Linking, claims: Claims, plans: Plans
) -> Reply:
    """Link the caller to the person whose code it is, or a payer to a member of the caller's."""
    if caller.person is not None and await claims.waiting(caller):
        claim = await claims.redeem(caller, args.code)
        if claim.member is None:
            return LinkWrong(left=claim.left)
        return LinkPaid(member=claim.member.name)
    attempt = await linking.redeem(caller, args.code)
    if attempt.linked is None or attempt.linked.person is None:
        return LinkWrong(left=attempt.left)
    name = attempt.linked.person.name
    holdings = await plans.own(attempt.linked)
    alone = len(holdings) == 1 and holdings[0].member.name == name
    places = tuple(
        LinkPlace(member=each.member.name, plan=each.plan.names if each.plan else None, own=alone)
        for each in holdings
    )
    return LinkDone(name=name, places=places)


@command(
    "link-remove",
    private=True,
    changes=True,
    confirm="link-remove-confirm",
    repeatable=False,
    rank=99,
)
async def remove(args: WhichAccount, caller: Caller, unlinking: Unlinking) -> LinkRemoved:
    """Take an account of the caller's away, this one if none is named."""
    account = await unlinking.unlink(caller, args.account)
    return LinkRemoved(account=account, own=account == caller.user_id)
