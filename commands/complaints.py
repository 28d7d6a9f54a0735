"""Complaints about a circle, which do not go to that circle."""

from typing import Annotated

from assistant.api import (
    Args,
    Call,
    Caller,
    CircleSlug,
    EventId,
    Incoming,
    Instead,
    Localized,
    OwnMember,
    Permission,
    Place,
    Reply,
    Rest,
    SentFile,
    Sight,
    Text,
    TicketAcknowledging,
    TicketAsking,
    TicketComplaints,
    Wish,
    command,
    passed_on,
    shortened,
)


class Complaint(Args):
    """A circle, and what somebody has to say about it."""

    circle: CircleSlug | None = None
    text: Annotated[str, Rest(max_length=4000, verbatim=True)]
    event: EventId | None = None
    file: SentFile | None = None


class About(Args):
    """The same, once it is known about whom, and for which member."""

    circle: CircleSlug
    member: OwnMember
    text: Annotated[str, Rest(max_length=4000, prose=True)]
    event: EventId | None = None
    file: SentFile | None = None


class ComplaintQuestion(Reply, message="complaints-question"):
    """Asks whether these people shall read it; `named`: they are the circle's confidants."""

    circle: Localized
    by: Localized
    people: tuple[str, ...]
    named: bool
    text: str


@command("complaints-new", requires=Permission.BELONG, private=True, repeatable=False, rank=31)
async def complain(args: Complaint, incoming: Incoming) -> Instead:
    """Tell somebody else what is to be said about a circle."""
    content = incoming.content
    given = args.model_dump(exclude_none=True)
    if isinstance(content, Text) and args.text in content.body:
        given["event"] = incoming.event_id
    return Instead(call=Call(command="complaints-open", given=given))


async def who_reads(args: About, complaints: TicketComplaints) -> ComplaintQuestion:
    """Name who would read it, before anybody does."""
    hearing = await complaints.hearing(args.circle)
    return ComplaintQuestion(
        circle=hearing.about.names,
        by=hearing.by.names,
        people=hearing.people,
        named=hearing.named,
        text=shortened(args.text),
    )


@command(
    "complaints-open",
    requires=Permission.BELONG,
    private=True,
    changes=True,
    confirm=who_reads,
    repeatable=False,
    wordless=True,
)
async def open_complaint(
    args: About,
    caller: Caller,
    place: Place,
    complaints: TicketComplaints,
    asking: TicketAsking,
    acknowledging: TicketAcknowledging,
) -> Reply:
    """Open a ticket with those who were named."""
    hearing = await complaints.hearing(args.circle)
    member = next(each for each in caller.members if each.key == args.member)
    wish = Wish(text=args.text, event_id=args.event, attachment=args.file, place=place)
    asked = await asking.ask(caller, hearing.by, wish, member=member, sight=Sight.AUTHOR)
    await complaints.note(caller, asked.ticket, hearing.about)
    return passed_on(said=acknowledging.acknowledge(asked, place, caller))
