"""Canned replies: what a circle often answers, kept by name, in languages."""

from typing import Annotated

from assistant.api import (
    SENT,
    Acknowledge,
    Args,
    Call,
    Caller,
    CannedSending,
    DeskKeeping,
    EventId,
    Example,
    Instead,
    Language,
    LocaleCode,
    Number,
    Permission,
    Place,
    Prose,
    Reader,
    Reply,
    Rest,
    TextKind,
    TicketReplies,
    TicketWords,
    command,
)

LONGEST = 4000
LONGEST_NAME = 60


class WhichCanned(Args):
    """The name of a reply, and the ticket whose member is to get it."""

    number: Number | None = None
    name: Annotated[str, Rest(max_length=LONGEST_NAME)] | None = None
    event: EventId


class CannedOfTicket(Args):
    """A ticket, and the name of the reply that its member is to get."""

    number: Number
    name: Annotated[str, Rest(max_length=LONGEST_NAME)]
    event: EventId


class NamedCanned(Args):
    """The name of a reply."""

    name: Annotated[str, Rest(max_length=LONGEST_NAME)]


class NewCanned(Args):
    """A name and words, and the language that they are in."""

    locale: LocaleCode | None = None
    text: Annotated[str, Rest(max_length=LONGEST, verbatim=True)]


class CannedName(Reply, message="canned-name"):
    """The name of a reply, and in which languages it is kept."""

    name: str
    languages: tuple[str, ...]


class CannedListed(Reply, message="canned-listed"):
    """What the circle keeps; () for nothing."""

    names: tuple[CannedName, ...]


class CannedInLanguage(Reply, message="canned-in-language"):
    """A reply in one language."""

    language: Language
    text: Prose


class CannedShown(Reply, message="canned-shown"):
    """A reply, in each of its languages."""

    name: str
    texts: tuple[CannedInLanguage, ...]
    words: Example


class CannedKept(Reply, message="canned-kept"):
    """A reply is kept; `anew`: another one had its name and language."""

    name: str
    language: Language
    text: str
    anew: bool
    words: Example


class CannedQuestion(Reply, message="canned-question"):
    """Asks whether a member is to get a reply."""

    person: str  # the ticket's number where others read along
    text: Prose
    language: Language


class CannedSent(Reply, message="canned-sent"):
    """The member gets it."""

    person: str
    name: str


class CannedDropped(Reply, message="canned-dropped"):
    """A reply is kept no more, in no language."""

    name: str


@command("canned-show", requires=Permission.MEMBER, shared=True, direct=False, rank=90)
async def show(args: WhichCanned, caller: Caller, place: Place, keeping: DeskKeeping) -> Reply:
    """List the circle's canned replies, show one, or send it to the member of a ticket."""
    if args.name is None:
        names = await keeping.names(caller, place, TextKind.CANNED)
        return CannedListed(
            names=tuple(CannedName(name=each.name, languages=each.locales) for each in names)
        )
    if args.number is not None:
        given = {"number": args.number, "name": args.name, "event": args.event}
        return Instead(call=Call(command="canned-send", given=given))
    found = await keeping.shown(caller, place, TextKind.CANNED, args.name)
    return CannedShown(
        name=found[0].name,
        texts=tuple(
            CannedInLanguage(language=Language(each.language), text=Prose(each.text or ""))
            for each in found
        ),
        words=Example(found[0].name),
    )


async def question(
    args: CannedOfTicket,
    caller: Caller,
    place: Place,
    sending: CannedSending,
    replies: TicketReplies,
) -> CannedQuestion:
    """Show the reply as the member would read it."""
    found = await sending.read(caller, place, args.number, args.name)
    return CannedQuestion(
        person=str(args.number) if found.guests else await replies.name(found.ticket),
        text=Prose(found.canned.text or ""),
        language=Language(found.canned.language),
    )


@command(
    "canned-send",
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    confirm=question,
    repeatable=False,
    about="ticket",
    rank=91,
)
async def send(
    args: CannedOfTicket,
    caller: Caller,
    place: Place,
    sending: CannedSending,
    replies: TicketReplies,
) -> Reply:
    """Send a canned reply to the member who asked."""
    found = await sending.read(caller, place, args.number, args.name)
    words = TicketWords(caller=caller, text=found.canned.text or "", event_id=args.event)
    await replies.send(caller, found.ticket, words)
    if found.guests:
        return Acknowledge(key=SENT)
    return CannedSent(person=await replies.name(found.ticket), name=found.canned.name)


@command(
    "canned-keep",
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    repeatable=False,
    rank=91,
)
async def keep(
    args: NewCanned, caller: Caller, place: Place, reader: Reader, keeping: DeskKeeping
) -> CannedKept:
    """Keep a reply under a name."""
    locale = args.locale or place.locale or reader.locale
    kept = await keeping.keep_canned(caller, place, args.text, locale)
    return CannedKept(
        name=kept.text.name,
        language=Language(kept.text.language),
        text=kept.text.text or "",
        anew=kept.anew,
        words=Example(kept.text.name),
    )


@command(
    "canned-drop",
    requires=Permission.MEMBER,
    shared=True,
    direct=False,
    changes=True,
    repeatable=False,
    rank=92,
)
async def drop(
    args: NamedCanned, caller: Caller, place: Place, keeping: DeskKeeping
) -> CannedDropped:
    """Keep a reply no more."""
    dropped = await keeping.drop(caller, place, TextKind.CANNED, args.name)
    return CannedDropped(name=dropped[0].name)
