"""What members do with their tickets: close, bring back, say who else of theirs sees them."""

from datetime import datetime

from assistant.api import (
    Args,
    Call,
    Caller,
    Example,
    Instead,
    Localized,
    Number,
    Permission,
    Place,
    Reply,
    Sight,
    TicketEnding,
    command,
)


class WhichTicket(Args):
    """A ticket by its number."""

    number: Number


class TicketClosed(Reply, message="ticket-steps-closed"):
    """The member needs nothing more."""

    number: str
    words: Example


class TicketReopened(Reply, message="ticket-steps-reopened"):
    """It is back with its circle; `back_at`: when people of it are, if not now."""

    number: str
    circle: Localized
    back_at: datetime | None


class TicketSight(Reply, message="ticket-steps-seen-by"):
    """Who sees it beside the circle; `shared`: also the member's other people."""

    number: str
    shared: bool


@command(
    "ticket-steps-close", requires=Permission.LINKED, private=True, shared=True, changes=True,
    repeatable=False, about="ticket", rank=25,
)  # fmt: skip
async def close(args: WhichTicket, caller: Caller, place: Place, ending: TicketEnding) -> Reply:
    """Close a ticket of the caller's; in its circle's room, as one of the circle."""
    if place.circle is not None:
        return Instead(call=Call(command="triage-done", given=args.model_dump()))
    ticket = await ending.close(caller, args.number)
    return TicketClosed(number=str(ticket.number), words=Example(ticket.number))


@command(
    "ticket-steps-reopen", requires=Permission.LINKED, private=True, shared=True, changes=True,
    repeatable=False, about="ticket", rank=26,
)  # fmt: skip
async def reopen(args: WhichTicket, caller: Caller, place: Place, ending: TicketEnding) -> Reply:
    """Bring a ticket of the caller's back; one that is long over is followed by a new one."""
    if place.circle is not None:
        return Instead(call=Call(command="triage-reopen", given=args.model_dump()))
    returned = await ending.reopen(caller, args.number)
    if returned is None:
        return Instead(call=Call(command="ticket-following-open", given=args.model_dump()))
    return TicketReopened(
        number=str(args.number), circle=returned.circle.names, back_at=returned.back_at
    )


@command(
    "ticket-steps-share", requires=Permission.LINKED, private=True, changes=True,
    repeatable=False, about="ticket", rank=62,
)  # fmt: skip
async def share(args: WhichTicket, caller: Caller, ending: TicketEnding) -> TicketSight:
    """Let everybody see a ticket who acts for the same member."""
    ticket = await ending.show_to(caller, args.number, Sight.COLLEAGUES)
    return TicketSight(number=str(ticket.number), shared=True)


@command(
    "ticket-steps-hide", requires=Permission.LINKED, private=True, changes=True,
    repeatable=False, about="ticket", rank=63,
)  # fmt: skip
async def hide(args: WhichTicket, caller: Caller, ending: TicketEnding) -> TicketSight:
    """Let nobody of the member see a ticket but who asked."""
    ticket = await ending.show_to(caller, args.number, Sight.AUTHOR)
    return TicketSight(number=str(ticket.number), shared=False)
