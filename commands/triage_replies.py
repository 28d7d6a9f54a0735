"""What circles say to members: nothing else leaves a circle's room."""

from dataclasses import asdict
from typing import Annotated

from assistant.api import (
    SENT,
    Acknowledge,
    Args,
    Ask,
    Call,
    Caller,
    EventId,
    Instead,
    Number,
    Permission,
    Place,
    Reply,
    ReplyReading,
    Rest,
    SentFile,
    TicketPlace,
    TicketReplies,
    TicketWords,
    command,
    file_of,
)

LONGEST = 4000
QUOTED = 200
"""So much of what was sent is shown again, in characters."""


class WhatToSay(Args):
    """A ticket, and what its member is to read or get."""

    number: Number
    text: Annotated[str, Rest(max_length=LONGEST, verbatim=True)] | None = None
    event: EventId
    file: SentFile | None = None


class ReplySent(Reply, message="triage-replies-sent"):
    """The member gets it; `text` None: only a file."""

    person: str
    text: str | None


class ReplySentAll(Reply, message="triage-replies-sent-all"):
    """All who asked get it."""

    people: int
    text: str | None


class ReplyToAll(Reply, message="triage-replies-all-question"):
    """Asks whether all who asked are to get it."""

    people: int
    text: str | None


class ReplyNothing(Reply, message="triage-replies-nothing"):
    """Asks for the words."""

    person: str


@command(
    "triage-replies-one",
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    repeatable=False,
    about="ticket",
    rank=70,
)
async def answer(
    args: WhatToSay,
    caller: Caller,
    place: Place,
    here: TicketPlace,
    reading: ReplyReading,
    replies: TicketReplies,
) -> Reply:
    """Tell the member who asked, and show what was told."""
    circle = await here.circle(caller, place)
    ticket, text = await reading.read(caller, circle, args.number, args.text or "")
    file = await reading.file(ticket, args.file, place)
    guests = await here.guests(circle, place)
    # Who asked is nobody's business who only sits in the room.
    person = str(ticket.number) if guests else await replies.name(ticket)
    if not text and file is None:
        call = Call(command="triage-replies-one", given={"number": ticket.number})
        return Ask(call=call, slot="text", question=ReplyNothing(person=person))
    words = TicketWords(
        caller=caller,
        text=text,
        event_id=args.event,
        file=None if file is None else file_of(file),
        file_id=None if file is None else file.id,
    )
    await replies.send(caller, ticket, words)
    return Acknowledge(key=SENT) if guests else ReplySent(person=person, text=_quoted(text))


async def all_question(
    args: WhatToSay, caller: Caller, place: Place, here: TicketPlace, replies: TicketReplies
) -> ReplyToAll | None:
    """Ask before several people are told; nothing where there is but one."""
    ticket = await here.ticket(caller, place, args.number)
    people = len(await replies.readers(ticket))
    if people < 2 or not (args.text or args.file):  # noqa: PLR2004 - several
        return None
    return ReplyToAll(people=people, text=_quoted(args.text or ""))


@command(
    "triage-replies-all",
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    confirm=all_question,
    repeatable=False,
    about="ticket",
    rank=71,
)
async def answer_all(
    args: WhatToSay,
    caller: Caller,
    place: Place,
    here: TicketPlace,
    reading: ReplyReading,
    replies: TicketReplies,
) -> Reply:
    """Tell everybody who asked the same; where nobody else did, `all` is a word like any other."""
    ticket = await here.ticket(caller, place, args.number)
    people = len(await replies.readers(ticket))
    if people < 2 or not (args.text or args.file):  # noqa: PLR2004 - several
        text = reading.with_word(args.text or "")
        given = {"number": args.number, "text": text, "event": args.event}
        file = {} if args.file is None else {"file": asdict(args.file)}
        return Instead(call=Call(command="triage-replies-one", given={**given, **file}))
    file_ = await reading.file(ticket, args.file, place)
    words = TicketWords(
        caller=caller,
        text=args.text or "",
        event_id=args.event,
        file=None if file_ is None else file_of(file_),
        file_id=None if file_ is None else file_.id,
    )
    sent = await replies.send_all(caller, ticket, words)
    return ReplySentAll(people=sent, text=_quoted(args.text or ""))


def _quoted(text: str) -> str | None:
    """Return what of a text is shown again: in one line, not too long."""
    line = " ".join(text.split())
    return (line if len(line) <= QUOTED else f"{line[: QUOTED - 1].rstrip()}…") or None
