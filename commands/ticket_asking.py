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
    Silent,
    SmallTalk,
    Text,
    TicketAcknowledging,
    TicketAsking,
    Wish,
    command,
    last_resort,
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
    """Says what the circle knows of already, and asks whether it is to be asked all the same."""

    circle: Localized
    known: tuple[KnownTrouble, ...]


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
async def where(
    args: ForWhom, caller: Caller, reader: Reader, asking: TicketAsking, incidents: Incidents
) -> Reply:
    """Find the circle that is meant; whoever asks in trouble is told when that is over."""
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
    for each in await incidents.running(circle):
        await incidents.follow(each, caller)
    return _step("open", args, circle=circle.slug)


async def answered_before(
    args: Request, reader: Reader, asking: TicketAsking, incidents: Incidents, faq: Faq
) -> Reply | None:
    """Say what the circle knows of, or has answered before; None where it has said nothing."""
    circle = await asking.named(args.circle)
    known = await incidents.running(circle)
    if known:
        return AskedOfTrouble(
            circle=circle.names,
            known=tuple(KnownTrouble(name=each.name, text=each.text) for each in known),
        )
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
    answer = acknowledging.acknowledge(asked.ticket, circle, asked.back_at, place, caller)
    return answer or Silent()


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
