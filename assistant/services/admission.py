"""Reads what a knock is judged by: a room as it stands, and whose pass somebody shows."""

from assistant.domain.coop import Caps
from assistant.domain.meetings import MeetingRole
from assistant.domain.members import Member
from assistant.domain.membership import IN_FORCE
from assistant.domain.plans import LimitName
from assistant.domain.rooms import Room
from assistant.domain.visitors import clean_name
from assistant.services.entrance import Answer, Knock, NoRoom, PassSpent
from assistant.services.identity import Identity
from assistant.services.knocks import Admitted, Guest, Terms, Threshold, admitted, stranger
from assistant.services.limits import Limits
from assistant.services.passes import Passes
from assistant.services.rooms import Rooms
from assistant.storage.meetings import MeetingRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.recordings import RecordingRepository
from assistant.storage.rooms import RoomRepository


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
        plans: PlanRepository,
        caps: Caps,
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
        self._plans = plans
        self._caps = caps

    async def judge(self, knock: Knock) -> Admitted | Answer:
        """Return who comes in, or why nobody does."""
        at = await self.threshold(knock.slug)
        if at is None:
            return NoRoom()
        guest = stranger(knock, at) if knock.secret is None else await self.bearer(knock.secret)
        if not isinstance(guest, Guest):
            return guest
        if guest.room.id != at.room.id:
            return PassSpent()
        return admitted(knock, at, guest)

    async def threshold(self, slug: str) -> Threshold | None:
        """Return all that is known of a room before somebody knocks; None as `room` does."""
        found = await self._found(slug)
        if found is None:
            return None
        room, member = found
        return Threshold(
            room=room,
            terms=await self._terms(room, member),
            meeting=await self._meetings.current(room.id),
            matrix_link=self._rights.matrix_link(room),
        )

    async def room(self, slug: str) -> Room | None:
        """Return the room if it is there for visitors: not deleted, its member in force."""
        found = await self._found(slug)
        return None if found is None else found[0]

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

    async def _found(self, slug: str) -> tuple[Room, Member | None] | None:
        room = await self._rooms.by_slug(slug)
        if room is None or room.deleted_at is not None:
            return None
        if room.member_id is None:
            return room, None
        member = await self._members.get(room.member_id)
        return (room, member) if member is not None and member.status in IN_FORCE else None

    async def _may_moderate(self, person_id: int, room: Room) -> bool:
        for each in await self._persons.ids_of(person_id):
            if await self._rights.may_moderate(await self._identity.caller(each.user_id), room):
                return True
        return False

    async def _terms(self, room: Room, member: Member | None) -> Terms:
        """Return what the plan of the room's member allows, or that of shared Matrix rooms."""
        if member is None:
            return await self._shared_terms(room)
        kept = await self._limits.hard(member, LimitName.RECORDINGS)
        fits = kept is None or await self._recordings.count_of(member.id) < kept
        return Terms(
            participants=await self._limits.hard(member, LimitName.PARTICIPANTS),
            minutes=await self._limits.hard(member, LimitName.MINUTES),
            record=room.settings.record and fits,
        )

    async def _shared_terms(self, room: Room) -> Terms:
        """Return what the plan allows that the settings name for rooms of nobody; else no limit."""
        level = self._caps.plan_of_shared_rooms
        plan = None if level is None else await self._plans.by_level(level)
        hard = {each.name: each.value for each in plan.limits if each.hard} if plan else {}
        kept = hard.get(LimitName.RECORDINGS)
        fits = True
        if kept is not None and room.owner_room is not None:
            theirs = [each.id for each in await self._rooms.of_matrix_room(room.owner_room)]
            fits = len(await self._recordings.of_rooms(theirs)) < kept
        return Terms(
            participants=hard.get(LimitName.PARTICIPANTS),
            minutes=hard.get(LimitName.MINUTES),
            record=room.settings.record and fits,
        )
