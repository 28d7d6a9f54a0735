"""Who counts on a meeting, and what they are told when it is moved or cancelled."""

from collections.abc import Callable
from datetime import datetime

from assistant.domain.appointments import Appointment
from assistant.domain.coop import Coop
from assistant.domain.notices import Notice
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Person
from assistant.domain.replies import Reply, Zone
from assistant.domain.rooms import Room
from assistant.services.calendar import calendar_file
from assistant.services.dates import Date, Dates
from assistant.services.post import Post
from assistant.services.room_people import RoomPeople
from assistant.services.rooms import Rooms
from assistant.storage.appointments import AppointmentRepository
from assistant.storage.persons import PersonRepository


class MeetingMoved(Reply, message="appointments-moved-news"):
    """A meeting is at another time now; `by` is who moved it."""

    room: str
    at: datetime
    zone: Zone
    by: str
    link: str | None


class MeetingCancelled(Reply, message="appointments-cancelled-news"):
    """A meeting, with all its repetitions, will not be; `at` is when the next one was to be."""

    room: str
    at: datetime | None
    zone: Zone
    by: str


class DateMoved(Reply, message="appointments-date-moved-news"):
    """One date of a series is at another time; `was` is when it was to be."""

    room: str
    was: datetime
    at: datetime
    zone: Zone
    by: str
    link: str | None


class DateCancelled(Reply, message="appointments-date-cancelled-news"):
    """One date of a series will not be; `next` is the one after it, None where there is none."""

    room: str
    at: datetime
    next: datetime | None
    zone: Zone
    by: str


class MeetingPeople:
    """Knows whom a meeting concerns: those invited, and the people of its room."""

    def __init__(
        self, *, appointments: AppointmentRepository, people: RoomPeople, persons: PersonRepository
    ) -> None:
        self._appointments = appointments
        self._people = people
        self._persons = persons

    async def of(self, appointment: Appointment, room: Room) -> tuple[Person, ...]:
        """Return everybody, each once, whose membership is in force."""
        invited = await self._people.in_force(await self.invited(appointment))
        found = {person.id: person for person in (*invited, *await self._people.of(room))}
        return tuple(found.values())

    async def invited(self, appointment: Appointment) -> tuple[Person, ...]:
        """Return those who were invited to this very date."""
        return await self._persons.several(await self._appointments.invited(appointment.number))


class MeetingNews:
    """Tells of a change: who was invited gets a new calendar file, the room's people a notice."""

    def __init__(
        self,
        *,
        people: MeetingPeople,
        persons: PersonRepository,
        rooms: Rooms,
        dates: Dates,
        coop: Coop,
        post: Post,
    ) -> None:
        self._people = people
        self._dates = dates
        self._persons = persons
        self._rooms = rooms
        self._coop = coop
        self._post = post

    async def changed(
        self, caller: Caller, appointment: Appointment, room: Room, at: datetime | None
    ) -> None:
        """Tell everybody but the caller; `at` is the next date, of a cancelled one what it was."""
        by = caller.person.name if caller.person else ""

        def words(zone: Zone) -> Reply | None:
            return self._message(appointment, room, at, by=by, zone=zone)

        await self._tell(caller, appointment, room, words, until=at)

    async def date_changed(
        self, caller: Caller, before: Date, changed: Appointment, recurs: datetime
    ) -> None:
        """Tell everybody but the caller that the date that `before` is at was moved, or cancelled.

        `recurs` is when the rule has it.
        """
        room, was = before.room, before.at
        assert was is not None
        now = self._dates.of(changed, room)
        off = any(each.recurs == recurs and each.starts is None for each in changed.changed)
        at = None if off else self._dates.ruled(now, recurs).at
        by, link = caller.person.name if caller.person else "", self._rooms.link(room)

        def words(zone: Zone) -> Reply:
            if at is None:
                return DateCancelled(room=room.name, at=was, next=now.at, zone=zone, by=by)
            return DateMoved(room=room.name, was=was, at=at, zone=zone, by=by, link=link)

        await self._tell(caller, changed, room, words, until=was)

    async def _tell(
        self,
        caller: Caller,
        appointment: Appointment,
        room: Room,
        words: Callable[[Zone], Reply | None],
        *,
        until: datetime | None,
    ) -> None:
        invited = {each.id for each in await self._people.invited(appointment)}
        for person in await self._people.of(appointment, room):
            if caller.person is not None and person.id == caller.person.id:
                continue
            message = words(self.zone_of(person))
            if message is None:
                continue
            if person.id in invited:
                await self._ring(person, message, appointment, room)
                continue
            key = f"meeting:{appointment.number}:changed:{appointment.sequence}:{person.id}"
            self._post.tell(
                person=person, message=message, kind=Notice.MEETING, key=key, until=until
            )

    def zone_of(self, person: Person) -> Zone:
        """Return the zone in which a person is told of times."""
        return Zone(person.timezone or self._coop.timezone)

    def _message(
        self, appointment: Appointment, room: Room, at: datetime | None, *, by: str, zone: Zone
    ) -> Reply | None:
        if appointment.cancelled_at is not None:
            return MeetingCancelled(room=room.name, at=at, zone=zone, by=by)
        if at is None:
            return None
        return MeetingMoved(
            room=room.name,
            at=at,
            zone=zone,
            by=by,
            link=self._rooms.link(room),
        )

    async def _ring(
        self, person: Person, message: Reply, appointment: Appointment, room: Room
    ) -> None:
        ids = await self._persons.ids_of(person.id)
        if not ids:
            return
        file = calendar_file(appointment, room, person.locale or self._coop.default_locale)
        self._post.relay(
            user_id=ids[0].user_id, message=message, priority=Priority.RELAY, attach=(file,)
        )
