"""Recordings: listed, shown, published, hidden, deleted."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    Example,
    Noun,
    Number,
    Permission,
    Place,
    Recordings,
    RecordingState,
    Reply,
    Rest,
    RoomName,
    Take,
    command,
    main_link,
    numbered,
)


class WhoseRecordings(Args):
    """One of the caller's rooms; left out, all of them."""

    room: RoomName | None = None


class OneRecording(Args):
    """A recording, by its number."""

    number: Number


class AnyRecording(Args):
    """A recording, by its number, and whatever was written with it."""

    number: Number
    text: Annotated[str, Rest(max_length=1000)] | None = None


class RecordingLine(Reply, message="recordings-line"):
    """A recording in a list; `link` None: it is not shown."""

    number: Example
    room: str
    at: datetime
    length: timedelta
    state: RecordingState
    link: str | None


class RecordingsListed(Reply, message="recordings-listed"):
    """The recordings, the newest first."""

    recordings: tuple[RecordingLine, ...]


class NoRecordings(Reply, message="recordings-none"):
    """There is none."""


class Format(StrEnum):
    """What a link leads to."""

    PRESENTATION = "presentation"  # what was said, written and shown, side by side
    VIDEO = "video"
    PODCAST = "podcast"
    OTHER = "other"


class RecordingLink(Reply, message="recordings-link"):
    """A way to watch a recording; `called` is the server's own word for it."""

    format: Format
    called: str
    link: str


class RecordingShown(Reply, message="recordings-shown"):
    """One recording, with all that it is made of."""

    number: Example
    room: str
    at: datetime
    length: timedelta
    state: RecordingState
    links: tuple[RecordingLink, ...]


class RecordingPublishing(Reply, message="recordings-publishing"):
    """It is about to be shown."""

    room: str
    link: str | None


class RecordingHiding(Reply, message="recordings-hiding"):
    """It is about to be hidden."""

    room: str


class RecordingDeleting(Reply, message="recordings-deleting"):
    """It is about to be deleted."""

    room: str


class DeleteQuestion(Reply, message="recordings-delete-question"):
    """Asks whether it shall go for good."""

    room: str
    at: datetime
    length: timedelta


@command("recordings-list", requires=Permission.MEMBER, private=True, shared=True, rank=33)
async def listed(
    args: WhoseRecordings, caller: Caller, place: Place, recordings: Recordings
) -> Reply:
    """List the recordings of the caller's rooms."""
    found = await recordings.of(caller, place, args.room)
    if not found:
        return NoRecordings()
    return RecordingsListed(recordings=tuple(_line(take) for take in found))


@command("recordings-show", requires=Permission.MEMBER, private=True, shared=True, hidden=True)
async def show(args: AnyRecording, caller: Caller, recordings: Recordings) -> RecordingShown:
    """Show a recording."""
    take = await recordings.get(caller, args.number)
    recording = take.recording
    links = recording.links if take.shown else ()
    return RecordingShown(
        number=Example(recording.number),
        room=take.room.name,
        at=recording.started_at,
        length=_length(take),
        state=recording.state,
        links=tuple(_way_to_watch(called, link) for called, link in links),
    )


@command(
    "recordings-publish",
    requires=Permission.MEMBER,
    private=True,
    shared=True,
    changes=True,
    repeatable=False,
    rank=34,
)
async def publish(
    args: OneRecording, caller: Caller, recordings: Recordings
) -> RecordingPublishing:
    """Have a recording shown to whoever has its link."""
    take = await recordings.publish(caller, args.number)
    return RecordingPublishing(room=take.room.name, link=main_link(take.recording))


@command(
    "recordings-hide",
    requires=Permission.MEMBER,
    private=True,
    shared=True,
    changes=True,
    repeatable=False,
    rank=35,
)
async def hide(args: OneRecording, caller: Caller, recordings: Recordings) -> RecordingHiding:
    """Have a recording shown to nobody."""
    return RecordingHiding(room=(await recordings.hide(caller, args.number)).room.name)


async def delete_question(
    args: OneRecording, caller: Caller, recordings: Recordings
) -> DeleteQuestion:
    """Ask before a recording is gone."""
    take = await recordings.managed(caller, args.number)
    return DeleteQuestion(room=take.room.name, at=take.recording.started_at, length=_length(take))


@command(
    "recordings-delete",
    requires=Permission.MEMBER,
    private=True,
    shared=True,
    changes=True,
    confirm=delete_question,
    typed=True,
    repeatable=False,
    rank=36,
)
async def delete(args: OneRecording, caller: Caller, recordings: Recordings) -> RecordingDeleting:
    """Delete a recording for good."""
    return RecordingDeleting(room=(await recordings.delete(caller, args.number)).room.name)


def _line(take: Take) -> RecordingLine:
    recording = take.recording
    return RecordingLine(
        number=Example(recording.number),
        room=take.room.name,
        at=recording.started_at,
        length=_length(take),
        state=recording.state,
        link=main_link(recording) if take.shown else None,
    )


def _way_to_watch(called: str, link: str) -> RecordingLink:
    known = Format(called) if called in set(Format) else Format.OTHER
    return RecordingLink(format=known, called=called, link=link)


def _length(take: Take) -> timedelta:
    return timedelta(minutes=max(take.recording.minutes, 1))


numbered("recording", Noun(shows="recordings-show", says="recordings-show"))
