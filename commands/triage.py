"""Triage: what a circle's people do with a ticket, in its thread or by reacting to its card."""

from datetime import datetime
from functools import partial
from typing import Annotated

from assistant.api import (
    Acknowledge,
    Args,
    Caller,
    CirclePeople,
    MomentWords,
    Number,
    Permission,
    Place,
    PriorityChoice,
    Reply,
    Rest,
    Silent,
    TicketDossier,
    TicketDossiers,
    TicketPlace,
    TicketTriage,
    Waking,
    command,
    tag_of,
)

DONE = "✅"
"""Our reaction on what needs no more words: the card says the rest."""

triaging = partial(
    command,
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    afar=True,
    changes=True,
    repeatable=False,
    about="ticket",
)
"""Declares what a circle's people do in its room, or alone with us; a service looks who they are.

What is said about a ticket, or shows more of it, is for the room.
"""


class WhichTicket(Args):
    """A ticket of the circle at hand."""

    number: Number


class WhoseTicket(Args):
    """A ticket, and who of the circle is to have it."""

    number: Number
    person: Annotated[str, Rest(max_length=100)]


class HowUrgent(Args):
    """A ticket, and how soon it is to be seen to."""

    number: Number
    priority: PriorityChoice


class WhichTag(Args):
    """A ticket, and a word for it."""

    number: Number
    tag: Annotated[str, Rest(max_length=60)]


class UntilWhen(Args):
    """A ticket that waits: for the member, or until a day."""

    number: Number
    until: MomentWords | None = None


class TicketWaitsUntil(Reply, message="triage-waits-until"):
    """The day was read so; the ticket comes back then."""

    number: str
    until: datetime


@triaging("triage-claim", rank=72)
async def claim(
    args: WhichTicket, caller: Caller, place: Place, here: TicketPlace, triage: TicketTriage
) -> Reply:
    """Take a ticket."""
    ticket = await here.reacted(caller, place, args.number)
    if ticket is None:
        return Silent()
    await triage.claim(caller, ticket)
    return Acknowledge(key=DONE)


@triaging("triage-take-over", rank=73)
async def take_over(
    args: WhichTicket, caller: Caller, place: Place, here: TicketPlace, triage: TicketTriage
) -> Acknowledge:
    """Take a ticket that somebody else has."""
    ticket = await here.ticket(caller, place, args.number)
    assert caller.person is not None
    await triage.assign(caller, ticket, caller.person)
    return Acknowledge(key=DONE)


@triaging("triage-release", rank=75)
async def release(
    args: WhichTicket, caller: Caller, place: Place, here: TicketPlace, triage: TicketTriage
) -> Acknowledge:
    """Put a ticket back into the queue."""
    await triage.release(caller, await here.ticket(caller, place, args.number))
    return Acknowledge(key=DONE)


@triaging("triage-assign", rank=74)
async def assign(
    args: WhoseTicket,
    caller: Caller,
    place: Place,
    here: TicketPlace,
    people: CirclePeople,
    triage: TicketTriage,
) -> Acknowledge:
    """Give a ticket to somebody of the circle."""
    ticket = await here.ticket(caller, place, args.number)
    person = await people.called(await here.circle_of(ticket), args.person)
    await triage.assign(caller, ticket, person)
    return Acknowledge(key=DONE)


@triaging("triage-rank", rank=77)
async def rank(
    args: HowUrgent, caller: Caller, place: Place, here: TicketPlace, triage: TicketTriage
) -> Acknowledge:
    """Say how soon a ticket is to be seen to."""
    ticket = await here.ticket(caller, place, args.number)
    await triage.rank(caller, ticket, args.priority.priority)
    return Acknowledge(key=DONE)


@triaging("triage-raise", rank=78)
async def raise_priority(
    args: WhichTicket, caller: Caller, place: Place, here: TicketPlace, triage: TicketTriage
) -> Reply:
    """Have a ticket seen to sooner."""
    ticket = await here.reacted(caller, place, args.number)
    if ticket is None:
        return Silent()
    await triage.raise_priority(caller, ticket)
    return Acknowledge(key=DONE)


@triaging("triage-tag", rank=79)
async def tag(
    args: WhichTag, caller: Caller, place: Place, here: TicketPlace, triage: TicketTriage
) -> Acknowledge:
    """Put a tag on a ticket."""
    ticket = await here.ticket(caller, place, args.number)
    await triage.tag(caller, ticket, tag_of(args.tag), on=True)
    return Acknowledge(key=DONE)


@triaging("triage-untag", rank=80)
async def untag(
    args: WhichTag, caller: Caller, place: Place, here: TicketPlace, triage: TicketTriage
) -> Acknowledge:
    """Take a tag off a ticket."""
    ticket = await here.ticket(caller, place, args.number)
    await triage.tag(caller, ticket, tag_of(args.tag), on=False)
    return Acknowledge(key=DONE)


@triaging("triage-wait", rank=76)
async def wait(
    args: UntilWhen,
    caller: Caller,
    place: Place,
    here: TicketPlace,
    waking: Waking,
    triage: TicketTriage,
) -> Reply:
    """Wait for the member, or until a day."""
    ticket = await here.reacted(caller, place, args.number)
    until = waking.read(args.until) if args.until else None
    if ticket is None:
        return Silent()
    await triage.wait(caller, ticket, until)
    if until is None:
        return Acknowledge(key=DONE)
    return TicketWaitsUntil(number=str(ticket.number), until=until)


@triaging("triage-done", rank=71)
async def done(
    args: WhichTicket, caller: Caller, place: Place, here: TicketPlace, triage: TicketTriage
) -> Reply:
    """End a ticket; the member hears in two minutes, so that it can be undone before."""
    ticket = await here.reacted(caller, place, args.number)
    if ticket is None:
        return Silent()
    await triage.resolve(caller, ticket)
    return Acknowledge(key=DONE)


@triaging("triage-reopen", hidden=True)
async def reopen(
    args: WhichTicket, caller: Caller, place: Place, here: TicketPlace, triage: TicketTriage
) -> Acknowledge:
    """Take a ticket up again that was resolved."""
    await triage.reopen(caller, await here.ticket(caller, place, args.number))
    return Acknowledge(key=DONE)


@triaging("triage-show", changes=False, hidden=True, afar=False)
async def show(
    args: WhichTicket, caller: Caller, place: Place, here: TicketPlace, dossiers: TicketDossiers
) -> TicketDossier:
    """Show what the circle may know about a ticket."""
    ticket = await here.ticket(caller, place, args.number)
    return await dossiers.of(ticket, await here.alone(caller, place))
