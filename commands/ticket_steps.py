"""What members do with their tickets: close, bring back, say who else of theirs sees them."""

from datetime import datetime
from typing import Annotated

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
    Refusal,
    Reply,
    Rest,
    Sight,
    TicketEnding,
    TicketPlace,
    Tickets,
    command,
    linked_step,
    seen_to,
)

SHOWN = 200
"""Words that long are shown to be pasted, in characters."""


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


class Order(Args):
    """What somebody of a circle says about its ticket where its room is not."""

    number: Number
    text: Annotated[str, Rest(max_length=5000, prose=True)] = ""


class TicketSeenToThere(Refusal, message="ticket-steps-there"):
    """The caller sees to the ticket as one of the circle, in its room: `words` are for there."""

    number: str
    circle: Localized
    words: Example | None
    note: bool  # they are a note there


@linked_step("ticket-steps-close", shared=True, about="ticket", rank=25)
async def close(
    args: WhichTicket, caller: Caller, place: Place, tickets: Tickets, ending: TicketEnding
) -> Reply:
    """Close a ticket of the caller's, or resolve one of their circle's."""
    if place.circle is not None or await tickets.seen_to(caller, args.number):
        return Instead(call=Call(command="triage-done", given=args.model_dump()))
    ticket = await ending.close(caller, args.number)
    return TicketClosed(number=str(ticket.number), words=Example(ticket.number))


@linked_step("ticket-steps-reopen", shared=True, about="ticket", rank=26)
async def reopen(
    args: WhichTicket, caller: Caller, place: Place, tickets: Tickets, ending: TicketEnding
) -> Reply:
    """Bring a ticket of the caller's back; one that is long over is followed by a new one."""
    if place.circle is not None or await tickets.seen_to(caller, args.number):
        return Instead(call=Call(command="triage-reopen", given=args.model_dump()))
    returned = await ending.reopen(caller, args.number)
    if returned is None:
        return Instead(call=Call(command="ticket-following-open", given=args.model_dump()))
    return TicketReopened(
        number=str(args.number), circle=returned.circle.names, back_at=returned.back_at
    )


@linked_step("ticket-steps-share", about="ticket", rank=62)
async def share(args: WhichTicket, caller: Caller, ending: TicketEnding) -> TicketSight:
    """Let everybody see a ticket who acts for the same member."""
    ticket = await ending.show_to(caller, args.number, Sight.COLLEAGUES)
    return TicketSight(number=str(ticket.number), shared=True)


@linked_step("ticket-steps-hide", about="ticket", rank=63)
async def hide(args: WhichTicket, caller: Caller, ending: TicketEnding) -> TicketSight:
    """Let nobody of the member see a ticket but who asked."""
    ticket = await ending.show_to(caller, args.number, Sight.AUTHOR)
    return TicketSight(number=str(ticket.number), shared=False)


@command("ticket-steps-elsewhere", requires=Permission.LINKED, private=True, wordless=True)
async def elsewhere(args: Order, caller: Caller, tickets: Tickets, here: TicketPlace) -> Reply:
    """Show somebody of a circle what to type in its room."""
    ticket, _ = await tickets.visible(caller, args.number)
    circle = await here.circle_of(ticket)
    fits = 0 < len(args.text) <= SHOWN
    raise TicketSeenToThere(
        number=str(ticket.number),
        circle=circle.names,
        words=Example(args.text) if fits else None,
        note=not args.text.startswith("!"),
    )


@seen_to("ticket")
async def seen_to_by(number: int, caller: Caller, tickets: Tickets) -> bool:
    """Whether the caller sees a ticket as one of its circle, and not as a member."""
    return await tickets.seen_to(caller, number)
