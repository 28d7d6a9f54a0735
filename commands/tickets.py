"""Tickets as members have them: listed, shown, and spoken in."""

from datetime import datetime
from typing import Annotated

from assistant.api import (
    Args,
    Call,
    Caller,
    Carrier,
    EventId,
    Example,
    Heard,
    Incoming,
    Instead,
    Line,
    Localized,
    NoSuchTicket,
    Noun,
    Number,
    Permission,
    Place,
    Reply,
    Rest,
    SeenTicket,
    SentFile,
    Side,
    Silent,
    SmallTalk,
    Text,
    TicketAwaiting,
    TicketCards,
    Tickets,
    TicketState,
    TicketTalking,
    TicketViewing,
    awaited,
    carries,
    command,
    linked_step,
    numbered,
    passed_on,
)


class WhichTicket(Args):
    """A ticket by its number; without it, the latest."""

    number: Number | None = None


class Speech(Args):
    """What somebody says in a ticket, or sends."""

    number: Number
    text: Annotated[str, Rest(max_length=4000, prose=True)] = ""
    event: EventId
    file: SentFile | None = None


class Edit(Args):
    """What a message says by now that went to a ticket."""

    number: Number
    event: EventId
    text: Annotated[str, Rest(max_length=4000, prose=True)] = ""


class Withdrawal(Args):
    """A message that went to a ticket, and was taken back."""

    number: Number
    event: EventId


class TicketLine(Reply, message="tickets-line"):
    """A ticket in the list."""

    number: str
    subject: str
    circle: Localized
    state: TicketState
    owner: str | None


class TicketsListed(Reply, message="tickets-listed"):
    """The member's tickets, the active ones first; () for none."""

    tickets: tuple[TicketLine, ...]


class TicketSaid(Reply, message="tickets-said"):
    """What one side said last; `mine`: the reader did; `person` None: they are forgotten."""

    mine: bool
    person: str | None
    text: str | None  # None: only a file was sent
    at: datetime


class TicketShown(Reply, message="tickets-shown"):
    """A ticket: where it stands, what was said last, and what can be done about it."""

    number: str
    words: Example
    subject: str
    circle: Localized
    state: TicketState
    owner: str | None
    together: bool  # others ask the same, and it is seen to with them
    back_at: datetime | None
    said: tuple[TicketSaid, ...]


class TicketsNone(Reply, message="tickets-none"):
    """There is none yet."""


class TicketBack(Reply, message="tickets-back"):
    """What was said has reopened a ticket; `back_at`: when people are there, if not now."""

    number: str
    circle: Localized
    back_at: datetime | None


@command("tickets-list", requires=Permission.LINKED, private=True, rank=14)
async def list_all(caller: Caller, viewing: TicketViewing) -> Reply:
    """List the caller's tickets, what is active first."""
    found = await viewing.listed(caller)
    if not found:
        return TicketsNone()
    return TicketsListed(tickets=tuple(_line(each) for each in found))


@command("tickets-show", requires=Permission.LINKED, private=True, shared=True, rank=15)
async def show(
    args: WhichTicket,
    caller: Caller,
    place: Place,
    tickets: Tickets,
    viewing: TicketViewing,
    cards: TicketCards,
) -> Reply:
    """Show a ticket as the caller may see it: the one of that number, else the latest."""
    if args.number is None:
        found = await viewing.listed(caller, limit=1)
        if not found:
            return TicketsNone()
        return _shown(await viewing.shown(caller, found[0].ticket))
    of_circle = Instead(call=Call(command="triage-show", given={"number": args.number}))
    try:
        ticket, side = await tickets.visible(caller, args.number)
    except NoSuchTicket:
        if place.circle is None:
            raise
        return of_circle  # which says so in the circle's words
    if side is Side.CIRCLE and place.circle is not None:
        return of_circle
    if side is Side.CIRCLE:
        return await cards.card(ticket)
    return _shown(await viewing.shown(caller, ticket))


@linked_step("tickets-say", wordless=True)
async def say(
    args: Speech,
    caller: Caller,
    place: Place,
    tickets: Tickets,
    talking: TicketTalking,
    small_talk: SmallTalk,
) -> Reply:
    """Take what the caller says, or sends, to the circle."""
    if await tickets.seen_to(caller, args.number):
        return Instead(call=Call(command="ticket-steps-elsewhere", given={"number": args.number}))
    line = Line(
        text=args.text,
        event_id=args.event,
        thanks=args.file is None and small_talk.thanks(args.text),
        attachment=args.file,
    )
    spoken = await talking.say(caller, args.number, line, place)
    match spoken.heard:
        case Heard.OVER:
            given = args.model_dump(exclude_none=True)
            return Instead(call=Call(command="ticket-following-open", given=given))
        case Heard.REOPENED:
            return TicketBack(
                number=str(spoken.ticket.number),
                circle=spoken.circle.names,
                back_at=spoken.back_at,
            )
        case Heard.RELAYED:
            return passed_on(said=False)


@command("tickets-edited", changes=True, shared=True, repeatable=False, wordless=True)
async def edited(args: Edit, caller: Caller, place: Place, talking: TicketTalking) -> Reply:
    """Let the other side read what a message says by now."""
    if place.circle is not None:
        return Instead(call=Call(command="triage-notes-edited", given=args.model_dump()))
    await talking.edited(caller, args.event, args.text)
    return Silent()


@command("tickets-redacted", changes=True, shared=True, repeatable=False, wordless=True)
async def redacted(args: Withdrawal, caller: Caller, place: Place, talking: TicketTalking) -> Reply:
    """Take a message back from the other side."""
    if place.circle is not None:
        return Instead(call=Call(command="triage-notes-redacted", given=args.model_dump()))
    await talking.redacted(caller, args.event)
    return Silent()


def _line(seen: SeenTicket) -> TicketLine:
    return TicketLine(
        number=str(seen.ticket.number),
        subject=seen.ticket.subject,
        circle=seen.circle.names,
        state=seen.standing.state,
        owner=seen.owner,
    )


def _shown(seen: SeenTicket) -> TicketShown:
    return TicketShown(
        number=str(seen.ticket.number),
        words=Example(seen.ticket.number),
        subject=seen.ticket.subject,
        circle=seen.circle.names,
        state=seen.standing.state,
        owner=seen.owner,
        together=seen.standing.number != seen.ticket.number,
        back_at=seen.back_at,
        said=tuple(
            TicketSaid(mine=each.mine, person=each.person, text=each.text or None, at=each.at)
            for each in seen.words
        ),
    )


numbered("ticket", Noun(shows="tickets-show", says="tickets-say"))
carries(
    "ticket",
    Carrier(
        says="tickets-say",
        notes="triage-notes-keep",
        edited="tickets-edited",
        redacted="tickets-redacted",
        elsewhere="ticket-steps-elsewhere",
        reactions={
            "🙋": "triage-claim",
            "✅": "triage-done",
            "⏸": "triage-wait",
            "⬆": "triage-raise",
        },
        opens=frozenset({"ticket-asking-new"}),
    ),
)


@awaited("ticket")
async def waiting(
    caller: Caller, incoming: Incoming, awaiting: TicketAwaiting, small_talk: SmallTalk
) -> int | None:
    """Return the ticket that the caller was asked about; else the one that was talked of last.

    A bare yes or no answers only what was asked.
    """
    found = await awaiting.waits(caller)
    content = incoming.content
    bare = isinstance(content, Text) and small_talk.agrees(content.body)
    if found is None and not bare:
        found = await awaiting.fresh(caller)
    return None if found is None else found.number
