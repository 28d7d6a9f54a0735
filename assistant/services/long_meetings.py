"""Tells of meetings that go on for longer than their plan means them to, and does not end them."""

from datetime import datetime, timedelta

from assistant.domain.meetings import Meeting
from assistant.domain.members import Member, Role
from assistant.domain.membership import IN_FORCE
from assistant.domain.notices import Notice
from assistant.domain.once import digest
from assistant.domain.persons import Person
from assistant.domain.plans import Limit, LimitName
from assistant.domain.replies import Localized, Reply
from assistant.domain.rooms import Room
from assistant.services.limits import Limits
from assistant.services.post import Post
from assistant.storage.members import MemberRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.rooms import RoomRepository


class MeetingLong(Reply, message="meetings-long"):
    """A meeting is on for more than the `length` that the plan means one to last; it goes on."""

    room: str
    plan: Localized
    length: timedelta


class LongMeetings:
    """Knows what is too long, and whom to tell: who made the room, else who represents its member.

    A hard limit is the server's own: it ends the meeting.
    """

    def __init__(
        self,
        *,
        rooms: RoomRepository,
        members: MemberRepository,
        plans: PlanRepository,
        limits: Limits,
    ) -> None:
        self._rooms = rooms
        self._members = members
        self._plans = plans
        self._limits = limits

    async def is_long(self, meeting: Meeting, now: datetime) -> bool:
        """Whether a meeting goes beyond the soft limit of its member's plan."""
        found = await self._limited(meeting)
        return found is not None and now - meeting.opened_at > _length(found[2])

    async def tell(self, meeting: Meeting, post: Post) -> None:
        """Tell of it, once for a meeting."""
        found = await self._limited(meeting)
        if found is None:
            return
        room, member, limit = found
        plan = None if member.plan is None else await self._plans.by_level(member.plan)
        assert plan is not None
        message = MeetingLong(room=room.name, plan=plan.names, length=_length(limit))
        for person in await self._concerned(room, member):
            key = f"meeting-long:{digest(meeting.external_id)}:{person.id}"
            post.tell(person=person, message=message, kind=Notice.MEETING, key=key)

    async def _limited(self, meeting: Meeting) -> tuple[Room, Member, Limit] | None:
        room = await self._rooms.get(meeting.room_id)
        if room is None or room.member_id is None or room.deleted_at is not None:
            return None
        member = await self._members.get(room.member_id)
        if member is None or member.status not in IN_FORCE:
            return None
        limit = await self._limits.of(member, LimitName.MINUTES)
        return None if limit is None or limit.hard or limit.value is None else (room, member, limit)

    async def _concerned(self, room: Room, member: Member) -> list[Person]:
        agents = await self._members.agents_of(member.id)
        made = [each.person for each in agents if each.person.id == room.made_by]
        return made or [each.person for each in agents if each.role is Role.REPRESENTATIVE]


def _length(limit: Limit) -> timedelta:
    return timedelta(minutes=limit.value or 0)
