"""Asking a circle: in one line, or step by step; what it has said already is told first."""

from typing import Annotated

from assistant.api import (
    Args,
    Ask,
    Call,
    Caller,
    CircleSlug,
    EventId,
    Faq,
    Incidents,
    Incoming,
    Instead,
    Localized,
    OwnMember,
    Permission,
    Place,
    Reader,
    Reply,
    Rest,
    SentFile,
    SmallTalk,
    Text,
    TicketAcknowledging,
    TicketAsking,
    Wish,
    command,
    last_resort,
    passed_on,
)

Words = Annotated[str, Rest(max_length=4000, prose=True)]


class Question(Args):
    """Somebody's own words, and the circle that they are for, where one is named first."""

    circle: CircleSlug | None = None
    text: Annotated[str, Rest(max_length=4000, verbatim=True)]
    event: EventId | None = None
    file: SentFile | None = None


class ForWhom(Args):
    """Somebody's own words, or a file, or both; perhaps with whom they are for."""

    text: Words = ""
    event: EventId | None = None
    file: SentFile | None = None
    circle: CircleSlug | None = None


class ForCircle(ForWhom):
    """The same, of a circle."""

    circle: CircleSlug


class Request(Args):
    """What is asked of which circle, for which member."""

    text: Words = ""
    event: EventId | None = None
    file: SentFile | None = None
    circle: CircleSlug
    member: OwnMember


class CircleToAsk(Reply, message="ticket-asking-circle"):
    """A circle that may be asked."""

    circle: Localized
    remit: Localized


class WhichCircle(Reply, message="ticket-asking-which"):
    """Asks which of these circles is meant."""

    circles: tuple[CircleToAsk, ...]


class KnownTrouble(Reply, message="ticket-asking-trouble-line"):
    """Trouble that the circle knows of, and what it says about it."""

    name: str
    text: str


class AskedOfTrouble(Reply, message="ticket-asking-trouble"):
    """Says what the circle knows of already, and asks whether that is what was meant."""

    circle: Localized
    known: tuple[KnownTrouble, ...]


class TroubleFollowed(Reply, message="ticket-asking-followed"):
    """Says that the asker will hear when it is over; nothing was sent to the circle."""


class AskedBefore(Reply, message="ticket-asking-faq"):
    """Says what the circle answers to that, and asks whether it is to be asked all the same."""

    circle: Localized
    answer: str


@command("ticket-asking-new", requires=Permission.BELONG, private=True, repeatable=False, rank=12)
async def ask(args: Question, incoming: Incoming, small_talk: SmallTalk) -> Reply:
    """Ask a circle in somebody's own words; who only says that they have a question is asked."""
    content = incoming.content
    if args.file is None and small_talk.contentless(args.text):
        given = args.model_dump(exclude_none=True, include={"circle"})
        return Ask(call=Call(command="ticket-asking-new", given=given), slot="text")
    # What was asked for first is the thread's root only where it holds the words, or the file.
    if isinstance(content, Text) and args.text in content.body:
        return _step("where", args, event=incoming.event_id)
    return _step("where", args)


# What is asked is judged step by step, each a command that nobody calls: for whom it is, for which
# member, and whether the circle has answered it before.


@command(
    "ticket-asking-where",
    requires=Permission.BELONG,
    private=True,
    repeatable=False,
    wordless=True,
)
async def where(args: ForWhom, reader: Reader, asking: TicketAsking, incidents: Incidents) -> Reply:
    """Find the circle that is meant, and what it knows of that may be it."""
    if args.circle is None:
        found = await asking.suggested(args.text, reader.locale)
        if len(found) > 1:
            return Ask(
                call=_call("where", args),
                slot="circle",
                values=tuple(each.slug for each in found),
                question=WhichCircle(
                    circles=tuple(CircleToAsk(circle=c.names, remit=c.remits) for c in found)
                ),
            )
        circle = found[0]
    else:
        circle = await asking.named(args.circle)
    if await incidents.running(circle):
        return _step("follow", args, circle=circle.slug)
    return _step("open", args, circle=circle.slug)


async def trouble_known(
    args: ForCircle, asking: TicketAsking, incidents: Incidents
) -> AskedOfTrouble:
    """Say what the circle knows of; only who says that it is this waits for its end."""
    circle = await asking.named(args.circle)
    return AskedOfTrouble(
        circle=circle.names,
        known=tuple(
            KnownTrouble(name=each.name, text=each.text) for each in await incidents.running(circle)
        ),
    )


@command(
    "ticket-asking-follow",
    requires=Permission.BELONG,
    private=True,
    changes=True,
    confirm=trouble_known,
    declined="ticket-asking-open",
    repeatable=False,
    wordless=True,
)
async def follow(
    args: ForCircle, caller: Caller, asking: TicketAsking, incidents: Incidents
) -> TroubleFollowed:
    """Let the caller hear when what the circle knows of is over; nobody is asked."""
    for each in await incidents.running(await asking.named(args.circle)):
        await incidents.follow(each, caller)
    return TroubleFollowed()


async def answered_before(
    args: Request, reader: Reader, asking: TicketAsking, faq: Faq
) -> Reply | None:
    """Say what the circle has answered before; None where it has said nothing."""
    circle = await asking.named(args.circle)
    found = await faq.matching(args.text, reader.locale, circle.id)
    return AskedBefore(circle=circle.names, answer=found[0].answer) if found else None


@command(
    "ticket-asking-open",
    requires=Permission.BELONG,
    private=True,
    changes=True,
    confirm=answered_before,
    repeatable=False,
    wordless=True,
)
async def open_ticket(
    args: Request,
    caller: Caller,
    place: Place,
    asking: TicketAsking,
    acknowledging: TicketAcknowledging,
) -> Reply:
    """Open a ticket in the caller's name and hand it to the circle."""
    circle = await asking.named(args.circle)
    member = next(each for each in caller.members if each.key == args.member)
    wish = Wish(text=args.text, event_id=args.event, attachment=args.file, place=place)
    asked = await asking.ask(caller, circle, wish, member=member)
    return passed_on(said=acknowledging.acknowledge(asked, place, caller))


@command(
    "ticket-asking-rest",
    requires=Permission.BELONG,
    private=True,
    changes=True,
    repeatable=False,
    wordless=True,
)
async def rest(args: ForWhom) -> Instead:
    """Ask people about what the assistant does not understand."""
    return _step("where", args)


def _step(step: str, args: Question | ForWhom, **more: str) -> Instead:
    return Instead(call=_call(step, args, **more))


def _call(step: str, args: Question | ForWhom, **more: str) -> Call:
    given = args.model_dump(exclude_none=True)
    return Call(command=f"ticket-asking-{step}", given={**given, **more})


last_resort("ticket-asking-rest")
