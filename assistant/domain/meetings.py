"""Meetings: occurrences of a room on a video server, who comes in, and what was recorded."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from assistant.domain.rooms import BackEndName


class Standing(StrEnum):
    """Where a meeting stands."""

    OPENING = "opening"  # the server has not said yet that it is there
    OPEN = "open"
    ENDED = "ended"


class MeetingRole(StrEnum):
    """What somebody is in a meeting; BigBlueButton's own two words."""

    MODERATOR = "MODERATOR"
    VIEWER = "VIEWER"


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """One occurrence. A room has at most one that has not ended.

    `external_id` is how the server knows it: made before the server is asked, so that asking twice
    is asking once. `create_time` (milliseconds since the epoch, by the server) ties links to it.
    """

    id: int
    room_id: int
    external_id: str  # [A-Za-z0-9_-], 2-256 characters
    state: Standing
    back_end: BackEndName  # where it is, whatever the room's back end is by now
    server: str | None = None  # name of the server, once one is chosen
    create_time: int | None = None
    opened_at: datetime
    ended_at: datetime | None = None
    awaits_recording: bool = False  # it may have been recorded, and no recording is ready yet
    people: int | None = None  # in it when we last looked, None before


@dataclass(frozen=True, kw_only=True)
class Opening:
    """What a back end is asked to open; the same opening twice opens one meeting."""

    external_id: str
    name: str
    record: bool = False
    mute_on_join: bool = False
    approval: bool = False
    welcome: str | None = None
    participants: int | None = None  # at most so many people
    minutes: int | None = None  # ends after so many
    logout_url: str | None = None
    end_url: str | None = None  # called when it has ended
    recording_url: str | None = None  # called when a recording is ready
    matrix_room_id: str | None = None
    alias: str | None = None


@dataclass(frozen=True, kw_only=True)
class Opened:
    """A meeting that is there."""

    server: str
    create_time: int
    again: bool = False  # it was there before


@dataclass(frozen=True, kw_only=True)
class Presence:
    """Who is in a meeting now, by number."""

    people: int
    moderators: int
    create_time: int
    running: bool  # somebody has been let in
    participants: int | None = None  # the most that are let in


@dataclass(frozen=True, kw_only=True)
class Visitor:
    """Who comes in. `key` is opaque: it tells the server that two tabs are one person's."""

    name: str
    role: MeetingRole
    key: str
    locale: str | None = None
    guest: bool = False  # waits to be let in where the room wants approval


class RecordingState(StrEnum):
    """Where a recording stands, at the server."""

    PROCESSING = "processing"
    PUBLISHED = "published"
    UNPUBLISHED = "unpublished"
    DELETED = "deleted"


@dataclass(frozen=True, kw_only=True)
class ServerRecording:
    """A recording as a server tells of it."""

    record_id: str
    external_id: str  # of the meeting
    state: RecordingState
    started_at: datetime
    ended_at: datetime
    links: tuple[tuple[str, str], ...] = ()  # format (`presentation`, `video`), address


@dataclass(frozen=True, kw_only=True)
class Recording:
    """A recording of a room's meeting, under a number of the one counter (noun `recording`)."""

    id: int
    number: int
    room_id: int
    record_id: str
    back_end: BackEndName
    server: str
    state: RecordingState
    started_at: datetime
    minutes: int
    links: tuple[tuple[str, str], ...] = field(default=())
    told_at: datetime | None = None  # when its people were told that it is ready
