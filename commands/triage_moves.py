"""Where tickets go: to another circle, into another ticket, beside it, or out of it."""

from functools import partial

from assistant.api import (
    Acknowledge,
    Args,
    Call,
    Caller,
    CircleSlug,
    EventId,
    Example,
    Incoming,
    Instead,
    Localized,
    Number,
    Permission,
    Place,
    Reply,
    Text,
    TicketMerging,
    TicketMoving,
    TicketPlace,
    TicketSplitting,
    command,
)

moving = partial(
    command,
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    repeatable=False,
    about="ticket",
)
"""Declares what the people of a circle do in its room; a service looks at who they are."""

QUOTED = 200
"""So much of a message is quoted, in characters."""


class WhereTo(Args):
    """A ticket, and the circle that is to have it."""

    circle: CircleSlug
    number: Number


class WithWhich(Args):
    """A ticket, and another one: that is looked for first, the one at hand goes without saying."""

    other: Number
    number: Number


class WhichTicket(Args):
    """A ticket of the circle at hand."""

    number: Number


class WhichMessage(Args):
    """A message of the member's in a ticket of the circle."""

    number: Number
    event: EventId


class TicketMoved(Reply, message="triage-moves-moved"):
    """Another circle has the ticket; `history`: with what was said, but for notes."""

    number: str
    circle: Localized
    history: bool


class TicketsMerged(Reply, message="triage-moves-merged"):
    """Another ticket stands for it, for so many people in all."""

    number: str
    into: str
    people: int


class TicketSplitQuestion(Reply, message="triage-moves-split-question"):
    """Asks whether a message is to become a ticket, of which the member is told.

    `text` is None where somebody reads it who is not of the circle.
    """

    text: str | None


class TicketSplitOff(Reply, message="triage-moves-made"):
    """A message is a ticket of its own now."""

    number: Example


@moving("triage-moves-to", rank=82)
async def move(
    args: WhereTo, caller: Caller, place: Place, here: TicketPlace, moving: TicketMoving
) -> TicketMoved:
    """Hand a ticket to another circle, with what was asked, and nothing that was said since."""
    ticket = await here.ticket(caller, place, args.number)
    circle = await moving.move(caller, ticket, args.circle, history=False)
    return TicketMoved(number=str(ticket.number), circle=circle.names, history=False)


@moving("triage-moves-whole", rank=83)
async def move_whole(
    args: WhereTo, caller: Caller, place: Place, here: TicketPlace, moving: TicketMoving
) -> TicketMoved:
    """Hand a ticket to another circle, with all that member and circle said to each other."""
    ticket = await here.ticket(caller, place, args.number)
    circle = await moving.move(caller, ticket, args.circle, history=True)
    return TicketMoved(number=str(ticket.number), circle=circle.names, history=True)


@moving("triage-moves-same", rank=84)
async def merge(
    args: WithWhich, caller: Caller, place: Place, here: TicketPlace, merging: TicketMerging
) -> TicketsMerged:
    """Let another ticket stand for this one."""
    ticket = await here.ticket(caller, place, args.number)
    other = await here.ticket(caller, place, args.other)
    guests = await here.guests(await here.circle(caller, place), place)
    merged = await merging.merge(caller, ticket, other, overheard=bool(guests))
    return TicketsMerged(
        number=str(ticket.number), into=str(merged.into.number), people=merged.people
    )


@moving("triage-moves-related", rank=85)
async def link(
    args: WithWhich, caller: Caller, place: Place, here: TicketPlace, merging: TicketMerging
) -> Acknowledge:
    """Note that two tickets have to do with each other."""
    ticket = await here.ticket(caller, place, args.number)
    await merging.link(caller, ticket, await here.ticket(caller, place, args.other))
    return Acknowledge(key="✅")


@moving("triage-moves-split", rank=86)
async def split(
    args: WhichTicket,
    caller: Caller,
    place: Place,
    incoming: Incoming,
    here: TicketPlace,
    splitting: TicketSplitting,
) -> Instead:
    """Make a ticket of the member's message that is replied to, once that is agreed."""
    ticket = await here.ticket(caller, place, args.number)
    content = incoming.content
    replied = content.reply_to if isinstance(content, Text) else None
    await splitting.meant(ticket, replied)
    given = {"number": ticket.number, "event": replied}
    return Instead(call=Call(command="triage-moves-split-off", given=given))


async def split_question(
    args: WhichMessage,
    caller: Caller,
    place: Place,
    here: TicketPlace,
    splitting: TicketSplitting,
) -> TicketSplitQuestion:
    """Ask before the member is told of a new number."""
    ticket = await here.ticket(caller, place, args.number)
    message = await splitting.meant(ticket, args.event)
    guests = await here.guests(await here.circle(caller, place), place)
    quoted = None if guests else " ".join(message.text.split())[:QUOTED]
    return TicketSplitQuestion(text=quoted)


@moving("triage-moves-split-off", confirm=split_question, wordless=True)
async def split_off(
    args: WhichMessage, caller: Caller, place: Place, here: TicketPlace, splitting: TicketSplitting
) -> TicketSplitOff:
    """Make a ticket of a message, and tell the member its number."""
    ticket = await here.ticket(caller, place, args.number)
    message = await splitting.meant(ticket, args.event)
    made = await splitting.split(caller, ticket, message)
    return TicketSplitOff(number=Example(made.number))
