"""Meetings: into a room now, and an end for everybody in it."""

from datetime import timedelta

from assistant.api import (
    Args,
    Caller,
    Entry,
    Meetings,
    Permission,
    PersonalEntry,
    Place,
    Reply,
    RoomName,
    command,
)


class RoomToEnter(Args):
    """One of the caller's rooms; left out, the one that was made last."""

    room: RoomName | None = None


class RoomToEnd(Args):
    """One of the caller's rooms."""

    room: RoomName


class MeetingHere(Reply, message="meetings-here"):
    """The way in for all who read it; `waits`: the first to come has to moderate."""

    room: str
    link: str
    waits: bool


class MeetingOnMatrix(Reply, message="meetings-on-matrix"):
    """The way into a Matrix room; `link` None: it is still being made."""

    room: str
    link: str | None


class EndQuestion(Reply, message="meetings-end-question"):
    """Asks whether the meeting shall end; `people` None: nobody has counted yet."""

    room: str
    people: int | None


class EndBegun(Reply, message="meetings-ending"):
    """The server was asked to end the meeting."""

    room: str


@command(
    "meetings-now", requires=Permission.MEMBER, shared=True, stale_after=timedelta(hours=1), rank=15
)
async def enter(args: RoomToEnter, caller: Caller, place: Place, meetings: Meetings) -> Reply:
    """Lead the caller, or all who are here, into a room."""
    return _way_into(await meetings.enter(caller, place, args.room))


async def end_question(
    args: RoomToEnd, caller: Caller, place: Place, meetings: Meetings
) -> EndQuestion:
    """Ask before people are sent away."""
    room, meeting = await meetings.on(caller, place, args.room)
    return EndQuestion(room=room.name, people=meeting.people)


@command(
    "meetings-end",
    requires=Permission.MEMBER,
    shared=True,
    changes=True,
    confirm=end_question,
    stale_after=timedelta(hours=1),
    repeatable=False,
    rank=19,
)
async def end(args: RoomToEnd, caller: Caller, place: Place, meetings: Meetings) -> EndBegun:
    """End the meeting that is on in a room."""
    return EndBegun(room=(await meetings.end(caller, place, args.room)).name)


def _way_into(entry: Entry) -> Reply:
    if entry.invited:
        return MeetingOnMatrix(room=entry.room.name, link=entry.link)
    assert entry.link is not None
    if entry.valid is not None:
        return PersonalEntry(room=entry.room.name, link=entry.link, valid=entry.valid)
    waits = not entry.room.settings.anyone_may_start
    return MeetingHere(room=entry.room.name, link=entry.link, waits=waits)
