"""Who may come into a room, as what, and what their coming may begin."""

import hmac
from dataclasses import dataclass

from assistant.domain.meetings import Meeting, MeetingRole, Visitor
from assistant.domain.membership import IN_FORCE
from assistant.domain.plans import LimitName
from assistant.domain.rooms import Room
from assistant.domain.visitors import clean_name
from assistant.services.entrance import Answer, Knock, NameWanted, NoRoom, PassSpent, WrongCode
from assistant.services.identity import Identity
from assistant.services.limits import Limits
from assistant.services.passes import Passes
from assistant.services.room_codes import folded
from assistant.services.rooms import Rooms
from assistant.storage.meetings import MeetingRepository
from assistant.storage.members import MemberRepository
from assistant.storage.passes import Pass
from assistant.storage.persons import PersonRepository
from assistant.storage.recordings import RecordingRepository
from assistant.storage.rooms import RoomRepository

_LONGEST = 100
"""Characters of a typed code that are looked at."""


@dataclass(frozen=True, kw_only=True)
class Terms:
    """How far the plan lets a meeting go; None is as far as it likes."""

    participants: int | None = None
    minutes: int | None = None
    record: bool = False


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


class Admission:
    """Judges knocks; it only reads."""

    def __init__(
        self,
        *,
        rooms: RoomRepository,
        meetings: MeetingRepository,
        recordings: RecordingRepository,
        members: MemberRepository,
        persons: PersonRepository,
        passes: Passes,
        rights: Rooms,
        identity: Identity,
        limits: Limits,
    ) -> None:
        self._rooms = rooms
        self._meetings = meetings
        self._recordings = recordings
        self._members = members
        self._persons = persons
        self._passes = passes
        self._rights = rights
        self._identity = identity
        self._limits = limits

    async def judge(self, knock: Knock) -> Admitted | Answer:
        """Return who comes in, or why nobody does."""
        room = await self.room(knock.slug)
        if room is None:
            return NoRoom()
        guest = (
            self._stranger(knock, room) if knock.secret is None else await self.bearer(knock.secret)
        )
        if not isinstance(guest, Guest):
            return guest
        if guest.room.id != room.id:
            return PassSpent()
        settings = room.settings
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
            room=room,
            visitor=visitor,
            begins=guest.moderates or settings.anyone_may_start,
            terms=await self._terms(room),
            meeting=await self._meetings.current(room.id),
            held=guest.held,
        )

    async def room(self, slug: str) -> Room | None:
        """Return the room if it is there for visitors: not deleted, its member in force."""
        room = await self._rooms.by_slug(slug)
        if room is None or room.deleted_at is not None:
            return None
        if room.member_id is None:
            return room
        member = await self._members.get(room.member_id)
        return room if member is not None and member.status in IN_FORCE else None

    async def bearer(self, secret: str) -> Guest | PassSpent:
        """Return whom a pass stands for, whose right to moderate is looked at again."""
        held = await self._passes.held(secret)
        if held is None:
            return PassSpent()
        person = await self._persons.get(held.person_id)
        found = await self._rooms.get(held.room_id)
        room = None if found is None else await self.room(found.slug)
        if person is None or room is None:
            return PassSpent()
        moderates = held.role is MeetingRole.MODERATOR
        if moderates and not await self._may_moderate(person.id, room):
            return PassSpent()
        name = clean_name(person.name) or "?"
        return Guest(room=room, name=name, moderates=moderates, held=held)

    def _stranger(self, knock: Knock, room: Room) -> Guest | WrongCode | NameWanted:
        settings = room.settings
        typed = folded(knock.code[:_LONGEST])
        moderates = _same(typed, settings.moderator_code)
        needed = settings.viewer_code is not None or (typed and settings.moderator_code is not None)
        if needed and not moderates and not _same(typed, settings.viewer_code):
            return WrongCode()
        name = clean_name(knock.name)
        if not name:
            return NameWanted()
        return Guest(room=room, name=name, moderates=moderates, held=None)

    async def _may_moderate(self, person_id: int, room: Room) -> bool:
        for each in await self._persons.ids_of(person_id):
            if await self._rights.may_moderate(await self._identity.caller(each.user_id), room):
                return True
        return False

    async def _terms(self, room: Room) -> Terms:
        """Return what the plan of the room's member allows; a Matrix room's has none."""
        member = None if room.member_id is None else await self._members.get(room.member_id)
        if member is None:
            return Terms(record=room.settings.record)
        kept = await self._limits.hard(member, LimitName.RECORDINGS)
        fits = kept is None or await self._recordings.count_of(member.id) < kept
        return Terms(
            participants=await self._limits.hard(member, LimitName.PARTICIPANTS),
            minutes=await self._limits.hard(member, LimitName.MINUTES),
            record=room.settings.record and fits,
        )


def _same(typed: str, code: str | None) -> bool:
    return code is not None and hmac.compare_digest(typed.encode(), code.encode())
