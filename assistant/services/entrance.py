"""What the door page asks: how a room looks from outside, and whether somebody may come in."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from assistant.domain.meetings import MeetingRole
from assistant.domain.rooms import BackEndName


@dataclass(frozen=True, kw_only=True)
class View:
    """What anybody may see who has a room's link."""

    slug: str
    name: str
    back_end: BackEndName
    wants_code: bool  # from guests
    open: bool  # a meeting is on, as far as we know without asking a server
    wants_name: bool = True  # others will see it
    takes_code: bool = False  # one may be typed, a moderator's
    matrix_link: str | None = None  # where it meets on Matrix


@dataclass(frozen=True, kw_only=True)
class Planned:
    """When a room's people mean to meet next, or are to meet by now; `zone` as they planned it."""

    at: datetime
    zone: str  # IANA name


@dataclass(frozen=True, kw_only=True)
class Knock:
    """Somebody at the door. With `secret`, of a pass, name and code are not asked for.

    `key` is opaque and the same for all tabs of a browser; `locale` is the visitor's language.
    """

    slug: str
    name: str = ""
    code: str = ""
    key: str
    locale: str
    secret: str | None = None


@dataclass(frozen=True, kw_only=True)
class LetIn:
    """Go to `url`, which is theirs alone; `role` and the name that they carry there."""

    url: str
    role: MeetingRole


@dataclass(frozen=True)
class NotBegun:
    """Nobody is there yet who may begin: wait, and knock again."""


@dataclass(frozen=True)
class Full:
    """The plan lets no more people in; `limit` of them."""

    limit: int


@dataclass(frozen=True)
class WrongCode:
    """The code is missing or is none of the room's."""


@dataclass(frozen=True)
class NameWanted:
    """A guest needs a name."""


@dataclass(frozen=True)
class PassSpent:
    """The personal link was used before, or its time is over: ask the assistant for another."""


@dataclass(frozen=True)
class NoRoom:
    """There is no such room, or it was deleted."""


@dataclass(frozen=True)
class NoServer:
    """No server answers now: nothing was opened; knock again later."""


Answer = LetIn | NotBegun | Full | WrongCode | NameWanted | PassSpent | NoRoom | NoServer


class Entrance(Protocol):
    """Lets people in. It opens transactions of its own and talks to servers in between."""

    async def look(self, slug: str) -> View | None:
        """Return how the room looks, or None where there is no such room."""

    async def holder(self, secret: str) -> tuple[View, str] | None:
        """Return the room and the person's name that a pass stands for; None where it is spent."""

    async def planned(self, slug: str) -> Planned | None:
        """Return the room's next date, or None."""

    async def has_ended(self, slug: str) -> bool:
        """Whether the room's last meeting is over for everybody, as far as anybody knows.

        False where the room never had one, too.
        """

    async def enter(self, knock: Knock) -> Answer:
        """Answer a knock; opens the room's meeting where the visitor may begin it.

        The same knock twice, two at once, or one after a crash open one meeting. A pass is spent
        only by being let in.
        """
