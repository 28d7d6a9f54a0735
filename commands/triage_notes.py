"""Notes: what a circle's people write about a ticket among themselves, and what becomes of it."""

from functools import partial
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    EventId,
    Incoming,
    NoSuchTicket,
    Number,
    Permission,
    Place,
    Reply,
    Rest,
    SentFile,
    Silent,
    Text,
    TicketNotes,
    TicketPlace,
    TicketReplies,
    TicketSaid,
    TicketWords,
    TriageElsewhere,
    TriageOutsider,
    command,
)

noting = partial(
    command,
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    repeatable=False,
    wordless=True,
)
"""Declares what is done with words that are for nobody of us."""


class WrittenThere(Args):
    """What people write about a ticket among themselves."""

    number: Number
    text: Annotated[str, Rest(max_length=70000)] = ""
    event: EventId
    file: SentFile | None = None


class TakenBackThere(Args):
    """A message about a ticket that is gone."""

    number: Number
    event: EventId


class NoteStays(Reply, message="triage-notes-stays"):
    """A note was edited into a reply: it stays a note."""


class ReplyStays(Reply, message="triage-notes-reply-stays"):
    """A reply was edited into a note: the member still reads it."""


class ReplyEdited(Reply, message="triage-notes-reply-edited"):
    """The member reads the new words."""

    people: int


class ReplyTakenBack(Reply, message="triage-notes-reply-taken-back"):
    """The member's copy is taken back."""

    people: int


@noting("triage-notes-keep")
async def note(
    args: WrittenThere, caller: Caller, place: Place, here: TicketPlace, notes: TicketNotes
) -> Silent:
    """Keep what somebody of the circle writes; of others nothing is kept, and nothing is said."""
    try:
        ticket = await here.ticket(caller, place, args.number)
    except (NoSuchTicket, TriageElsewhere, TriageOutsider):
        return Silent()
    await notes.keep(caller, ticket, args.text, args.event, args.file, place)
    return Silent()


@noting("triage-notes-edited")
async def edited(
    args: WrittenThere,
    caller: Caller,
    place: Place,
    incoming: Incoming,
    here: TicketPlace,
    notes: TicketNotes,
    replies: TicketReplies,
) -> Reply:
    """Let notes and replies follow an edit of somebody of the circle; neither becomes the other."""
    try:
        await here.circle(caller, place)
    except (TriageElsewhere, TriageOutsider):
        return Silent()
    said = await notes.own(caller, args.number, args.event)
    ordered = isinstance(incoming.content, Text) and incoming.content.body.lstrip().startswith("!")
    replied = [each for each in said if each.said is TicketSaid.REPLY]
    if not replied:
        for each in said:
            await notes.reword(each, args.text)
        return NoteStays() if said and ordered else Silent()
    if not ordered:
        return ReplyStays()
    words = TicketWords(caller=caller, text=args.text, event_id=args.event)
    return ReplyEdited(people=await replies.edited(tuple(replied), words))


@noting("triage-notes-redacted")
async def redacted(args: TakenBackThere, notes: TicketNotes, replies: TicketReplies) -> Reply:
    """Forget a note, or take back every copy of a reply."""
    said = await notes.of_event(args.number, args.event)
    for each in said:
        if each.said is TicketSaid.NOTE:
            await notes.wipe(each)
    people = await replies.recalled(tuple(e for e in said if e.said is TicketSaid.REPLY))
    return ReplyTakenBack(people=people) if people else Silent()
