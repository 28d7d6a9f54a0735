"""Changes of dates: a meeting is moved or cancelled, of a series one date or all."""

from datetime import datetime
from typing import Annotated

from assistant.api import (
    Appointments,
    Args,
    Call,
    Caller,
    DateQuestions,
    Dates,
    Example,
    Instead,
    MeetingDate,
    MeetingPlan,
    MomentWords,
    Number,
    Often,
    Permission,
    Place,
    Post,
    Reader,
    Reply,
    Rescheduling,
    Rest,
    SingleDates,
    Span,
    SpanWord,
    Zone,
    calendar_file,
    command,
    often,
    planned,
)


class Moved(Args):
    """A meeting, and when it is to be.

    Of a series also the date that is meant, by the local time at which its rule has it, when that
    one is to be, and whether it alone.
    """

    number: Number
    starts: Annotated[str, Rest(max_length=40)] = ""
    zone: Annotated[str, Rest(max_length=80)] = ""
    minutes: Annotated[str, Rest(max_length=8)] = ""
    rule: Annotated[str, Rest(max_length=200)] = ""
    recurs: Annotated[str, Rest(max_length=40)] = ""
    to: Annotated[str, Rest(max_length=40)] = ""
    span: SpanWord | None = None

    @property
    def plan(self) -> MeetingPlan:
        """When all are to be."""
        return planned(self.starts, self.zone, self.minutes, self.rule)

    @property
    def only(self) -> MeetingPlan:
        """When the one is to be."""
        return planned(self.to, self.zone, self.minutes, "")


class Cancelled(Args):
    """A meeting; of a series one date, by its day or as in `Moved`, and whether it alone."""

    number: Number
    when: MomentWords | None = None
    span: SpanWord | None = None
    recurs: Annotated[str, Rest(max_length=40)] = ""


class MeetingMoved(Reply, message="date-changes-moved"):
    """A meeting was moved, and who counts on it is told."""

    room: str
    at: datetime
    zone: Zone
    often: Often | None
    number: Example


class DateMoved(Reply, message="date-changes-date-moved"):
    """One date of a series was moved, and who counts on it is told."""

    room: str
    at: datetime
    zone: Zone
    number: Example


class MeetingCancelled(Reply, message="date-changes-cancelled"):
    """A meeting was cancelled, and who counts on it is told."""

    room: str
    number: Example


class DateCancelled(Reply, message="date-changes-date-cancelled"):
    """One date of a series was cancelled; `next` is the one after it, None where there is none."""

    room: str
    at: datetime
    next: datetime | None
    number: Example


async def before_moving(
    args: Moved,
    caller: Caller,
    place: Place,
    dates: Dates,
    single: SingleDates,
    questions: DateQuestions,
) -> Reply | None:
    """Say when the meeting would be; which of a series are meant is asked for by itself."""
    if not args.starts or (args.recurs and args.span is None):
        return None
    if args.recurs and args.span is Span.ONE:
        known = await single.meant(caller, place, args.number, _local(args.recurs))
        return questions.move_date(known, args.only)
    return questions.move(await dates.to_change(caller, place, args.number), args.plan)


@command(
    "date-changes-move",
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
    single: SingleDates,
    questions: DateQuestions,
    reader: Reader,
    post: Post,
) -> Reply:
    """Move the meeting, or one date of it."""
    if not args.starts:
        return Instead(call=Call(command="dates-show", given={"number": args.number}))
    number, zone = Example(args.number), Zone(reader.timezone)
    if args.recurs and args.span is not Span.ALL:
        recurs = _local(args.recurs)
        if args.span is None:
            known = await single.meant(caller, place, args.number, recurs)
            given = args.model_dump(exclude={"span"})
            return questions.which_to_move(known, args.only, args.plan, given)
        known = await single.move(
            caller, place, args.number, recurs, to=args.only.starts, minutes=args.only.minutes
        )
        post.attach(calendar_file(known.appointment, known.room, reader.locale))
        assert known.at is not None
        return DateMoved(room=known.room.name, at=known.at, zone=zone, number=number)
    known = await appointments.move(caller, place, args.number, args.plan)
    assert known.at is not None
    post.attach(calendar_file(known.appointment, known.room, reader.locale))
    return MeetingMoved(
        room=known.room.name, at=known.at, zone=zone, often=often(known.repetition), number=number
    )


async def before_cancelling(
    args: Cancelled,
    caller: Caller,
    place: Place,
    dates: Dates,
    rescheduling: Rescheduling,
    questions: DateQuestions,
) -> Reply | None:
    """Say what would be cancelled; which of a series are meant is asked for by itself."""
    known = _meant(await dates.to_change(caller, place, args.number), args, dates, rescheduling)
    if known.repetition is None or args.span is Span.ALL:
        return questions.cancel(known)
    if args.span is Span.ONE or args.when is not None:
        return questions.cancel_date(known)
    return None


@command(
    "date-changes-cancel",
    requires=Permission.MEMBER,
    shared=True,
    changes=True,
    confirm=before_cancelling,
    repeatable=False,
    rank=35,
)
async def cancel(
    args: Cancelled,
    caller: Caller,
    place: Place,
    dates: Dates,
    rescheduling: Rescheduling,
    appointments: Appointments,
    single: SingleDates,
    questions: DateQuestions,
    reader: Reader,
    post: Post,
) -> Reply:
    """Cancel a meeting with all its repetitions, or one date of it."""
    known = _meant(await dates.to_change(caller, place, args.number), args, dates, rescheduling)
    number = Example(args.number)
    if known.repetition is not None and args.span is not Span.ALL:
        assert known.sitting is not None
        recurs = known.sitting.recurs
        if args.span is None and args.when is None:
            return questions.which_to_cancel(known)
        gone, left = await single.cancel(caller, place, args.number, recurs)
        assert gone.at is not None
        post.attach(calendar_file(left.appointment, left.room, reader.locale))
        return DateCancelled(room=left.room.name, at=gone.at, next=left.at, number=number)
    known = await appointments.cancel(caller, place, args.number)
    post.attach(calendar_file(known.appointment, known.room, reader.locale))
    return MeetingCancelled(room=known.room.name, number=number)


def _meant(
    known: MeetingDate, args: Cancelled, dates: Dates, rescheduling: Rescheduling
) -> MeetingDate:
    """Return the date that is meant: the next one where none is named; raises NoSuchDate."""
    if known.repetition is None:
        return known
    if args.recurs:
        return dates.ruled(known, _local(args.recurs))
    day = None if args.when is None else rescheduling.day(args.when)
    return known if day is None else rescheduling.on(known, day)


def _local(written: str) -> datetime:
    return datetime.fromisoformat(written)
