"""Invitations to a room: the link and the next date, to whoever is known to the co-op."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.coop import Coop
from assistant.domain.membership import IN_FORCE
from assistant.domain.outgoing import File, Priority
from assistant.domain.persons import Caller, Person
from assistant.domain.replies import Refusal, Reply, Zone
from assistant.domain.rooms import Room
from assistant.services.calendar import calendar_file
from assistant.services.dates import Date, Dates
from assistant.services.matrix_meeting_rooms import MatrixMeetingRooms
from assistant.services.people_seen import NobodySeen, PeopleSeen
from assistant.services.post import Post
from assistant.services.rooms import Rooms
from assistant.storage.appointments import AppointmentRepository
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

AT_ONCE = 50
"""So many are invited by one message at most, and to a room within a day."""
A_DAY = 100
AGAIN = timedelta(days=1)
"""Nobody is invited to the same room twice within it."""


class NobodyToInvite(Refusal, message="room-sharing-invite-whom"):
    """Nobody was named, neither by Matrix ID or name nor as a circle."""

    room: str


class TooManyInvited(Refusal, message="room-sharing-invite-too-many"):
    """More people than one message, or one room in a day, may invite."""

    count: int


class RoomInvitation(Reply, message="room-sharing-invitation"):
    """The reader is invited; `at` None: there is no date yet."""

    room: str
    by: str
    at: datetime | None
    zone: Zone
    link: str | None


@dataclass(frozen=True, kw_only=True)
class Invitees:
    """Who is to be invited: by Matrix ID, as a circle (its slug), by names one after the other."""

    ids: tuple[str, ...] = ()
    circle: str | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Invitation:
    """Who is invited to what: Matrix IDs, known to the co-op or not; `names` of all, if known."""

    room: Room
    ids: tuple[str, ...]
    names: tuple[str, ...]
    date: Date | None
    link: str | None


class Inviting:
    """Invites. What the inviter is told is the same whether anybody is known to the co-op."""

    def __init__(
        self,
        *,
        rooms: Rooms,
        dates: Dates,
        appointments: AppointmentRepository,
        circles: CircleRepository,
        members: MemberRepository,
        persons: PersonRepository,
        seen: PeopleSeen,
        matrix: MatrixMeetingRooms,
        audit: AuditRepository,
        coop: Coop,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._rooms = rooms
        self._dates = dates
        self._appointments = appointments
        self._circles = circles
        self._members = members
        self._persons = persons
        self._seen = seen
        self._matrix = matrix
        self._audit = audit
        self._coop = coop
        self._post = post
        self._now = tx.now

    async def plan(self, caller: Caller, room: Room, whom: Invitees) -> Invitation:
        """Return who would be invited; raises NobodyToInvite, NobodySeen, TooManyInvited."""
        people = await self._people(caller, whom)
        found = dict.fromkeys(whom.ids)
        for person in people:
            linked = (await self._persons.ids_of(person.id))[:1]
            if not linked:
                raise NobodySeen(name=person.name)
            found[linked[0].user_id] = None
        ids, circle = whom.ids, whom.circle
        named = None if circle is None else await self._circles.by_slug(circle)
        for person in await self._circles.people_of(named.id) if named else ():
            linked = (await self._persons.ids_of(person.id))[:1]
            found |= dict.fromkeys(each.user_id for each in linked)
        found.pop(caller.user_id, None)
        if not found:
            raise NobodyToInvite(room=room.name)
        if len(found) > AT_ONCE:
            raise TooManyInvited(count=AT_ONCE)
        return Invitation(
            room=room,
            ids=tuple(found),
            names=() if ids or circle else tuple(person.name for person in people),
            date=await self._dates.next_in(room),
            link=self._rooms.link(room),
        )

    async def _people(self, caller: Caller, whom: Invitees) -> tuple[Person, ...]:
        """Return who is named; beside Matrix IDs or a circle other words may stand, too."""
        try:
            return await self._seen.named(caller, whom.words)
        except NobodySeen:
            if whom.ids or whom.circle:
                return ()
            raise

    async def invite(self, caller: Caller, room: Room, whom: Invitees) -> Invitation:
        """Invite; raises what `plan` does.

        Who was invited to the room a short while ago is not written to again, and who is not known
        to the co-op never is. On Matrix everybody is invited into the Matrix room as well.
        """
        wanted = await self.plan(caller, room, whom)
        subject = f"room-{room.id}"
        before = await self._audit.about("rooms-invite", subject, self._now - AGAIN)
        new = [user_id for user_id in wanted.ids if user_id not in before]
        if len(before) + len(new) > A_DAY:
            raise TooManyInvited(count=A_DAY)
        for user_id in new:
            await self._audit.add(
                "rooms-invite",
                actor=caller.user_id,
                person_id=caller.person.id if caller.person else None,
                subject=subject,
                data={"about": user_id},
                now=self._now,
            )
            await self._write(caller, wanted, user_id)
        await self._matrix.invite(self._post, room, new)
        return wanted

    async def _write(self, caller: Caller, wanted: Invitation, user_id: str) -> None:
        person = await self._persons.of_user(user_id)
        if person is None:
            return
        memberships = await self._members.memberships_of(person.id)
        if not any(each.member.status in IN_FORCE for each in memberships):
            return
        date, room = wanted.date, wanted.room
        message = RoomInvitation(
            room=room.name,
            by=caller.person.name if caller.person else "",
            at=date.at if date else None,
            zone=Zone(person.timezone or self._coop.timezone),
            link=wanted.link,
        )
        files: tuple[File, ...] = ()
        if date is not None:
            await self._appointments.invite(date.appointment.number, person.id)
            locale = person.locale or self._coop.default_locale
            files = (calendar_file(date.appointment, room, locale),)
        self._post.relay(user_id=user_id, message=message, priority=Priority.RELAY, attach=files)
