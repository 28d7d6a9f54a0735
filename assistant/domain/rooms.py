"""Meeting rooms: a stable name and link, wherever the people meet."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class BackEndName(StrEnum):
    """Where the meetings of a room take place."""

    MATRIX = "matrix"  # a Matrix room, in which clients' own calls work
    BIGBLUEBUTTON = "bigbluebutton"


class Feature(StrEnum):
    """What a back end may be able to keep; what it cannot is refused by name."""

    VIEWER_CODE = "viewer-code"
    MODERATOR_CODE = "moderator-code"
    ANYONE_MAY_START = "anyone-may-start"
    EVERYONE_MODERATES = "everyone-moderates"
    MUTE_ON_JOIN = "mute-on-join"
    APPROVAL = "approval"
    RECORD = "record"
    WELCOME = "welcome"
    LANGUAGE = "language"
    PARTICIPANTS = "participants"  # ends where the plan's number of people is reached
    MINUTES = "minutes"  # ends after the plan's number of minutes
    END = "end"  # a meeting can be ended for everybody


@dataclass(frozen=True, kw_only=True)
class RoomSettings:
    """What the people of a room have chosen; codes are kept as they are typed, case folded."""

    viewer_code: str | None = None
    moderator_code: str | None = None
    anyone_may_start: bool = False  # else the first one waits for a moderator
    everyone_moderates: bool = False
    mute_on_join: bool = False
    approval: bool = False  # a moderator lets each guest in
    record: bool = False  # a moderator may record
    welcome: str | None = None
    language: str | None = None  # of the meeting's own surface; None: each visitor's


@dataclass(frozen=True, kw_only=True)
class Room:
    """A room of a member, or of a Matrix room (a circle's, a project's): one of the two is set.

    The slug never changes, so that links that were shared keep working.
    """

    id: int
    slug: str
    name: str
    member_id: int | None = None
    owner_room: str | None = None  # id of the Matrix room that the room belongs to
    back_end: BackEndName = BackEndName.MATRIX
    settings: RoomSettings = field(default_factory=RoomSettings)
    matrix_room_id: str | None = None  # where it meets on Matrix, once that is made
    alias: str | None = None  # of that Matrix room, `#assembly:coop.example`
    made_by: int | None = None  # person id
    made_at: datetime
    deleted_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Doors:
    """Where the assistant's own pages are; `public_url` None: it has none."""

    public_url: str | None = None

    def link(self, slug: str) -> str | None:
        """Return the stable link of a room."""
        return self._at(f"r/{slug}")

    def left(self, slug: str) -> str | None:
        """Return where people come to who have left a meeting of a room."""
        return self._at(f"r/{slug}/left")

    def pass_link(self, secret: str) -> str | None:
        """Return the personal link of one person for one entrance; it is a secret itself."""
        return self._at(f"p/{secret}")

    def ballot_link(self, secret: str) -> str | None:
        """Return where a voter's ballot is on the web; it is a secret itself."""
        return self._at(f"v/{secret}")

    def callback(self, *path: str) -> str | None:
        """Return what a server calls; `path` are names of ours, which need no quoting."""
        return self._at("/".join(("callbacks", *path)))

    def _at(self, path: str) -> str | None:
        return None if self.public_url is None else f"{self.public_url.rstrip('/')}/{path}"
