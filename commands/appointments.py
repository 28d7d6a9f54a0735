"""Appointments: a meeting of a room is planned, once or again and again."""

from datetime import datetime, timedelta
from typing import Annotated

from assistant.api import (
    ActingMember,
    Appointments,
    Args,
    Call,
    Caller,
    Example,
    Instead,
    MeetingPlan,
    Often,
    Permission,
    Place,
    Planning,
    Post,
    Reader,
    Reply,
    Rest,
    RoomMaking,
    Rooms,
    WhichMember,
    Zone,
    calendar_file,
    command,
    often,
    planned,
)


class Wanted(Args):
    """Which room, when, how often and how long, in any order."""

    text: Annotated[str, Rest(max_length=300)] | None = None


class Answered(Args):
    """The answer to a question; `before` and `since`: what was written first, and when."""

    text: Annotated[str, Rest(max_length=300)]
    before: Annotated[str, Rest(max_length=1200)] = ""
    since: Annotated[str, Rest(max_length=40)] = ""


class Made(Args):
    """A meeting as it was read: of a room by its slug, or by the name of one to be made."""

    room: Annotated[str, Rest(max_length=200)] = ""
    name: Annotated[str, Rest(max_length=400)] = ""
    starts: Annotated[str, Rest(max_length=40)] = ""
    zone: Annotated[str, Rest(max_length=80)] = ""
    minutes: Annotated[str, Rest(max_length=8)] = ""
    rule: Annotated[str, Rest(max_length=200)] = ""
    member: ActingMember | None = None

    @property
    def plan(self) -> MeetingPlan:
        """When it is to be."""
        return planned(self.starts, self.zone, self.minutes, self.rule)


class MadeOf(Made):
    """The same in a new room, of a member who has to be named."""

    member: ActingMember


class AppointmentsAsk(Reply, message="appointments-ask"):
    """Asks before a meeting is made; `new`: so is its room."""

    room: str
    new: bool
    at: datetime
    zone: Zone
    often: Often | None
    length: timedelta


class AppointmentsMade(Reply, message="appointments-made"):
    """A meeting is planned; its calendar file follows. `link` None: the room is being made."""

    room: str
    at: datetime
    zone: Zone
    often: Often | None
    link: str | None
    number: Example


@command("appointments-new", requires=Permission.MEMBER, shared=True, rank=14)
async def new(args: Wanted, caller: Caller, place: Place, planning: Planning) -> Instead:
    """Plan a meeting of a room; without words, list what is planned."""
    if args.text is None:
        return Instead(call=Call(command="dates-list"))
    return Instead(call=await planning.wanted(caller, place, args.text))


async def _answered(args: Answered, caller: Caller, place: Place, planning: Planning) -> Instead:
    """Go on planning with what was asked for."""
    call = await planning.wanted(caller, place, args.text, before=args.before, since=args.since)
    return Instead(call=call)


for _id in ("when", "hour", "half", "later", "where"):
    command(
        f"appointments-{_id}",
        requires=Permission.MEMBER,
        shared=True,
        hidden=True,
        repeatable=False,
        rank=33,
    )(_answered)


async def before_making(
    args: Made, caller: Caller, place: Place, rooms: Rooms, making: RoomMaking, reader: Reader
) -> Reply | None:
    """Say what would be made, as it was understood."""
    if not args.starts:
        return None
    if args.name:
        try:
            name = (await making.plot(caller, place, args.name, member=args.member)).name
        except WhichMember:
            return None
    else:
        name = (await rooms.named(caller, place, args.room)).name
    plan = args.plan
    return AppointmentsAsk(
        room=name,
        new=bool(args.name),
        at=plan.at,
        zone=Zone(reader.timezone),
        often=often(plan.repetition),
        length=timedelta(minutes=plan.minutes),
    )


@command(
    "appointments-make",
    requires=Permission.MEMBER,
    shared=True,
    changes=True,
    confirm=before_making,
    hidden=True,
    repeatable=False,
    rank=33,
)
async def make(
    args: Made,
    caller: Caller,
    place: Place,
    rooms: Rooms,
    making: RoomMaking,
    appointments: Appointments,
    reader: Reader,
    post: Post,
) -> Reply:
    """Make the meeting, and the room where there is none."""
    if not args.starts:
        return Instead(call=Call(command="appointments-when"))
    if args.name:
        try:
            made = await making.make(caller, place, args.name, member=args.member)
        except WhichMember:
            return Instead(call=Call(command="appointments-make-for", given=_said(args)))
        room = made.room
    else:
        room = await rooms.named(caller, place, args.room)
    date = await appointments.make(caller, room, args.plan)
    assert date.at is not None
    post.attach(calendar_file(date.appointment, room, reader.locale))
    return AppointmentsMade(
        room=room.name,
        at=date.at,
        zone=Zone(reader.timezone),
        often=often(date.repetition),
        link=rooms.link(room),
        number=Example(date.appointment.number),
    )


@command(
    "appointments-make-for",
    requires=Permission.MEMBER,
    changes=True,
    hidden=True,
    repeatable=False,
    rank=33,
)
async def make_for(args: MadeOf) -> Instead:
    """Go on with a meeting in a new room, of the member that was asked for."""
    return Instead(call=Call(command="appointments-make", given=_said(args)))


def _said(args: Made) -> dict[str, str]:
    return {name: value for name, value in args.model_dump().items() if value}
