"""Dates: the meetings that are planned, listed and shown."""

from datetime import datetime, timedelta
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    Dates,
    Example,
    Instead,
    Noun,
    Number,
    Often,
    Permission,
    Place,
    Post,
    Reader,
    Reply,
    Rescheduling,
    Rest,
    Rooms,
    Zone,
    calendar_file,
    command,
    numbered,
    often,
)

CHANGED_SHOWN = 2
"""So many single dates that are not as the others are shown with a series."""


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


class DatesChangedLine(Reply, message="dates-changed-line"):
    """One date of a series, and when it is in its place; `at` None: it was cancelled."""

    was: datetime
    at: datetime | None


class DatesShown(Reply, message="dates-shown"):
    """A meeting; `at` None: it is over. `off`: it was cancelled. `mine`: the reader may change it.

    `changed` are the next single dates that are not as the others.
    """

    number: Example
    room: str
    at: datetime | None
    zone: Zone
    often: Often | None
    length: timedelta
    link: str | None
    changed: tuple[DatesChangedLine, ...]
    off: bool
    mine: bool


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
        length=timedelta(minutes=date.minutes),
        link=rooms.link(date.room),
        changed=tuple(
            DatesChangedLine(was=was, at=at) for was, at in dates.changed(date)[:CHANGED_SHOWN]
        ),
        off=off,
        mine=await dates.may_change(caller, place, date),
    )


@command(
    "dates-say", requires=Permission.MEMBER, shared=True, hidden=True, repeatable=False, rank=34
)
async def say(
    args: Said, caller: Caller, place: Place, dates: Dates, rescheduling: Rescheduling
) -> Instead:
    """Move a meeting to when the words say, or cancel it."""
    date = await dates.to_change(caller, place, args.number)
    return Instead(call=rescheduling.read(date, args.text))


numbered("meeting", Noun(shows="dates-show", says="dates-say"))
