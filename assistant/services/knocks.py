"""What a knock is worth: who may come into a room, as what, and what their coming may begin."""

import hmac
from dataclasses import dataclass

from assistant.domain.meetings import Meeting, MeetingRole, Visitor
from assistant.domain.rooms import BackEndName, Room
from assistant.domain.visitors import clean_name
from assistant.services.entrance import Knock, NameWanted, WrongCode
from assistant.services.room_codes import folded
from assistant.storage.passes import Pass

_LONGEST = 100
"""Characters of a typed code that are looked at."""


@dataclass(frozen=True, kw_only=True)
class Terms:
    """How far the plan lets a meeting go; None is as far as it likes."""

    participants: int | None = None
    minutes: int | None = None
    record: bool = False


@dataclass(frozen=True, kw_only=True)
class Threshold:
    """What the database says of a room that is there for visitors, whoever knocks, and when.

    It changes only with a commit, and can be remembered until the next one.
    """

    room: Room
    terms: Terms
    meeting: Meeting | None  # the one that has not ended
    matrix_link: str | None  # of the room on Matrix, once it is made


@dataclass(frozen=True, kw_only=True)
class Admitted:
    """Somebody who may come in, and the room's meeting, if one has not ended.

    `begins`: they may begin one. `held` is the pass that is spent when they are let in.
    """

    room: Room
    visitor: Visitor
    begins: bool
    terms: Terms
    meeting: Meeting | None
    held: Pass | None = None


@dataclass(frozen=True, kw_only=True)
class Guest:
    """Who stands at a room's door: a name, what they are by their own right, and their pass."""

    room: Room
    name: str
    moderates: bool
    held: Pass | None


def wants_name(at: Threshold) -> bool:
    """Whether others will see a name: on Matrix people have their own.

    Where a meeting is still on elsewhere, that is where they go.
    """
    return at.room.back_end is not BackEndName.MATRIX or at.meeting is not None


def stranger(knock: Knock, at: Threshold) -> Guest | WrongCode | NameWanted:
    """Return what somebody without a pass is at the door of a room, by name and code."""
    room, settings = at.room, at.room.settings
    typed = folded(knock.code[:_LONGEST])
    moderates = _same(typed, settings.moderator_code)
    needed = settings.viewer_code is not None or (typed and settings.moderator_code is not None)
    if needed and not moderates and not _same(typed, settings.viewer_code):
        return WrongCode()
    name = clean_name(knock.name)
    if not name and wants_name(at):
        return NameWanted()
    return Guest(room=room, name=name, moderates=moderates, held=None)


def admitted(knock: Knock, at: Threshold, guest: Guest) -> Admitted:
    """Return as what `guest` comes in."""
    settings = at.room.settings
    known = guest.held is not None or guest.moderates
    # Whoever is to be let in by a moderator must not become one by coming in.
    waits = settings.approval and not known
    moderates = guest.moderates or (settings.everyone_moderates and not waits)
    visitor = Visitor(
        name=guest.name,
        role=MeetingRole.MODERATOR if moderates else MeetingRole.VIEWER,
        key=knock.key,
        locale=settings.language or knock.locale,
        guest=waits,
    )
    return Admitted(
        room=at.room,
        visitor=visitor,
        begins=guest.moderates or settings.anyone_may_start,
        terms=at.terms,
        meeting=at.meeting,
        held=guest.held,
    )


def _same(typed: str, code: str | None) -> bool:
    return code is not None and hmac.compare_digest(typed.encode(), code.encode())
