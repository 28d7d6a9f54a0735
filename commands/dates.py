"""Dates: the meetings that are planned, listed, shown, moved and cancelled."""

from datetime import datetime, timedelta
from typing import Annotated

from assistant.api import (
    Appointments,
    Args,
    Call,
    Caller,
    Dates,
    Example,
    Instead,
    MeetingPlan,
    Noun,
    Number,
    Often,
    Permission,
    Place,
    Planning,
    Post,
    Reader,
    Reply,
    Rest,
    Rooms,
    Zone,
    calendar_file,
    command,
    numbered,
    often,
    planned,
)


class Moved(Args):
    """A meeting, and when it is to be."""

    number: Number
    starts: Annotated[str, Rest(max_length=40)] = ""
    zone: Annotated[str, Rest(max_length=80)] = ""
    minutes: Annotated[str, Rest(max_length=8)] = ""
    rule: Annotated[str, Rest(max_length=200)] = ""

    @property
    def plan(self) -> MeetingPlan:
        """When it is to be."""
        return planned(self.starts, self.zone, self.minutes, self.rule)


class Which(Args):
    """A meeting."""

    number: Number


class Said(Args):
    """A meeting, and words about it."""

    number: Number
    text: Annotated[str, Rest(max_length=300)]


class DatesLine(Reply, message="dates-line"):
    """A meeting in a list."""

    number: Example
    room: str
    at: datetime
    often: Often | None


class DatesListed(Reply, message="dates-listed"):
    """The next meetings, () for none."""

    meetings: tuple[DatesLine, ...]
    zone: Zone


class DatesShown(Reply, message="dates-shown"):
    """A meeting; `at` None: it is over. `off`: it was cancelled."""

    number: Example
    room: str
    at: datetime | None
    zone: Zone
    often: Often | None
    length: timedelta
    link: str | None
    off: bool


class DatesMoveAsk(Reply, message="dates-move-ask"):
    """Asks before a meeting is moved."""

    room: str
    at: datetime
    zone: Zone
    often: Often | None
    length: timedelta
    number: Example


class DatesMoved(Reply, message="dates-moved"):
    """A meeting was moved, and who counts on it is told."""

    room: str
    at: datetime
    zone: Zone
    often: Often | None
    number: Example


class DatesCancelAsk(Reply, message="dates-cancel-ask"):
    """Asks before a meeting is cancelled, with all its repetitions."""

    room: str
    at: datetime
    often: Often | None


class DatesCancelled(Reply, message="dates-cancelled"):
    """A meeting was cancelled, and who counts on it is told."""

    room: str
    number: Example


@command("dates-list", requires=Permission.MEMBER, shared=True, rank=18)
async def list_all(caller: Caller, place: Place, dates: Dates, reader: Reader) -> DatesListed:
    """List the next meetings of the rooms that the caller uses here."""
    return DatesListed(
        meetings=tuple(
            DatesLine(
                number=Example(each.appointment.number),
                room=each.room.name,
                at=each.at,
                often=often(each.repetition),
            )
            for each in await dates.upcoming(caller, place)
            if each.at is not None
        ),
        zone=Zone(reader.timezone),
    )


@command("dates-show", requires=Permission.MEMBER, shared=True, hidden=True, rank=34)
async def show(
    args: Which,
    caller: Caller,
    place: Place,
    dates: Dates,
    rooms: Rooms,
    reader: Reader,
    post: Post,
) -> DatesShown:
    """Show a meeting and send its calendar file."""
    date = await dates.find(caller, place, args.number)
    off = date.appointment.cancelled_at is not None
    if date.at is not None and not off:
        post.attach(calendar_file(date.appointment, date.room, reader.locale))
    return DatesShown(
        number=Example(args.number),
        room=date.room.name,
        at=date.at,
        zone=Zone(reader.timezone),
        often=often(date.repetition),
        length=timedelta(minutes=date.appointment.minutes),
        link=rooms.link(date.room),
        off=off,
    )


@command(
    "dates-say", requires=Permission.MEMBER, shared=True, hidden=True, repeatable=False, rank=34
)
async def say(
    args: Said, caller: Caller, place: Place, dates: Dates, planning: Planning
) -> Instead:
    """Move a meeting to when the words say, or cancel it."""
    date = await dates.to_change(caller, place, args.number)
    return Instead(call=planning.moved(date, args.text))


async def before_moving(
    args: Moved, caller: Caller, place: Place, dates: Dates, reader: Reader
) -> Reply | None:
    """Say when the meeting would be."""
    date = await dates.to_change(caller, place, args.number)
    if not args.starts:
        return None
    plan = args.plan
    return DatesMoveAsk(
        room=date.room.name,
        at=plan.at,
        zone=Zone(reader.timezone),
        often=often(plan.repetition),
        length=timedelta(minutes=plan.minutes),
        number=Example(args.number),
    )


@command(
    "dates-move",
    requires=Permission.MEMBER,
    shared=True,
    changes=True,
    confirm=before_moving,
    hidden=True,
    repeatable=False,
    rank=34,
)
async def move(
    args: Moved,
    caller: Caller,
    place: Place,
    appointments: Appointments,
    reader: Reader,
    post: Post,
) -> Reply:
    """Move the meeting."""
    if not args.starts:
        return Instead(call=Call(command="dates-show", given={"number": args.number}))
    date = await appointments.move(caller, place, args.number, args.plan)
    assert date.at is not None
    post.attach(calendar_file(date.appointment, date.room, reader.locale))
    return DatesMoved(
        room=date.room.name,
        at=date.at,
        zone=Zone(reader.timezone),
        often=often(date.repetition),
        number=Example(args.number),
    )


async def before_cancelling(
    args: Which, caller: Caller, place: Place, dates: Dates
) -> DatesCancelAsk:
    """Say what would be cancelled."""
    date = await dates.to_change(caller, place, args.number)
    assert date.at is not None
    return DatesCancelAsk(room=date.room.name, at=date.at, often=often(date.repetition))


@command(
    "dates-cancel",
    requires=Permission.MEMBER,
    shared=True,
    changes=True,
    confirm=before_cancelling,
    repeatable=False,
    rank=35,
)
async def cancel(
    args: Which,
    caller: Caller,
    place: Place,
    appointments: Appointments,
    reader: Reader,
    post: Post,
) -> DatesCancelled:
    """Cancel a meeting, with all its repetitions."""
    date = await appointments.cancel(caller, place, args.number)
    post.attach(calendar_file(date.appointment, date.room, reader.locale))
    return DatesCancelled(room=date.room.name, number=Example(args.number))


numbered("meeting", Noun(shows="dates-show", says="dates-say"))
