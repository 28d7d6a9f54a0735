"""Going on where a ticket has ended, and fetching somebody: a new ticket, after a yes."""

from typing import Annotated

from assistant.api import (
    Args,
    Ask,
    Call,
    Caller,
    EventId,
    Instead,
    LastLines,
    Localized,
    Number,
    Permission,
    Place,
    Reply,
    Rest,
    SentFile,
    TicketAcknowledging,
    TicketAsking,
    TicketTalking,
    Wish,
    command,
    passed_on,
    shortened,
)

Words = Annotated[str, Rest(max_length=4000, prose=True)]


class GoingOn(Args):
    """A ticket that is over, and what is said about it now."""

    number: Number
    text: Words
    event: EventId | None = None
    file: SentFile | None = None


class Lines(Args):
    """What was written, or sent, before somebody was asked for."""

    text: Words = ""
    event: EventId | None = None
    file: SentFile | None = None


class HumanWhat(Reply, message="ticket-following-what"):
    """Asks what somebody is to be told."""


class LinesQuestion(Reply, message="ticket-following-lines-question"):
    """Asks whether somebody is to be told what the asker has written before."""

    circle: Localized
    text: str


class FollowQuestion(Reply, message="ticket-following-question"):
    """Asks whether a new ticket is to go on with the one that is over."""

    number: str
    circle: Localized
    text: str


@command("ticket-following-human", requires=Permission.BELONG, private=True, repeatable=False,
         rank=30)  # fmt: skip
async def human(lines: LastLines) -> Reply:
    """Fetch somebody, with what the asker wrote last and was not understood."""
    said = lines.given()
    if said is None:
        return Ask(call=Call(command="ticket-asking-where"), slot="text", question=HumanWhat())
    return Instead(call=Call(command="ticket-following-lines", given=said))


async def lines_question(args: Lines, asking: TicketAsking) -> LinesQuestion:
    """Ask before anybody reads what was written to nobody."""
    circle = await asking.default()
    return LinesQuestion(circle=circle.names, text=shortened(args.text or _name(args)))


@command(
    "ticket-following-lines",
    requires=Permission.BELONG,
    private=True,
    changes=True,
    confirm=lines_question,
    repeatable=False,
    wordless=True,
)
async def tell(args: Lines, asking: TicketAsking) -> Instead:
    """Tell the circle that takes what names none."""
    circle = await asking.default()
    given = {**args.model_dump(exclude_none=True), "circle": circle.slug}
    return Instead(call=Call(command="ticket-asking-where", given=given))


async def follow_question(
    args: GoingOn, caller: Caller, talking: TicketTalking, asking: TicketAsking
) -> FollowQuestion:
    """Ask before a new ticket is opened."""
    old = await talking.meant(caller, args.number)
    circle = await asking.circle_of(old)
    return FollowQuestion(
        number=str(old.number), circle=circle.names, text=shortened(args.text or _name(args))
    )


@command(
    "ticket-following-open",
    requires=Permission.BELONG,
    private=True,
    changes=True,
    confirm=follow_question,
    repeatable=False,
    wordless=True,
)
async def follow(
    args: GoingOn,
    caller: Caller,
    place: Place,
    talking: TicketTalking,
    asking: TicketAsking,
    acknowledging: TicketAcknowledging,
) -> Reply:
    """Open a ticket that goes on with one that is over, with the same circle."""
    old = await talking.meant(caller, args.number)
    circle = await asking.circle_of(old)
    member = next((each for each in caller.members if each.id == old.member_id), None)
    wish = Wish(text=args.text, event_id=args.event, attachment=args.file, place=place)
    asked = await asking.ask(caller, circle, wish, member=member, follows=old.number)
    return passed_on(said=acknowledging.acknowledge(asked, place, caller))


def _name(args: GoingOn | Lines) -> str:
    return (args.file.name or "") if args.file is not None else ""
