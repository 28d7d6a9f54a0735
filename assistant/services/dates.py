"""The dates of rooms that are ahead, for who uses the room and for who is invited."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import islice
from zoneinfo import ZoneInfo

from assistant.domain.appointments import Appointment
from assistant.domain.incoming import Place
from assistant.domain.persons import Caller
from assistant.domain.repetition import Repetition, repetition_of
from assistant.domain.replies import Example, Refusal
from assistant.domain.rooms import Room
from assistant.services.meeting_plans import MeetingPassed
from assistant.services.recurrence import Sitting, settled, sittings
from assistant.services.rooms import Rooms, alone
from assistant.storage.appointments import AppointmentRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

_SEARCHED = 50
"""So many dates are looked through for one that is meant."""


class NoSuchMeeting(Refusal, message="appointments-unknown"):
    """There is no such meeting, or it is not of a room that the caller uses here."""

    number: Example


class NotYourMeeting(Refusal, message="appointments-not-yours"):
    """The asker is only invited: who uses the room moves and cancels its meetings."""

    number: Example
    room: str


class NoSuchDate(Refusal, message="appointments-no-such-date"):
    """A series has no date on that day; `at` is the next one that it has."""

    number: Example
    day: date
    at: datetime | None


class MeetingOff(Refusal, message="appointments-off"):
    """The meeting was cancelled."""

    number: Example


@dataclass(frozen=True, kw_only=True)
class Date:
    """An appointment with its room; `at` is its next beginning, None where there is none.

    `sitting` is the same with what else is known of it.
    """

    appointment: Appointment
    room: Room
    sitting: Sitting | None

    @property
    def at(self) -> datetime | None:
        """When the next one begins, None where there is none."""
        return None if self.sitting is None else self.sitting.at

    @property
    def minutes(self) -> int:
        """How long the next one takes."""
        return self.appointment.minutes if self.sitting is None else self.sitting.minutes

    @property
    def first(self) -> datetime:
        """The first beginning of all."""
        return settled(self.appointment.starts, ZoneInfo(self.appointment.zone))

    @property
    def repetition(self) -> Repetition | None:
        """How often it is, None for a single date."""
        rule = self.appointment.rule
        return None if rule is None else repetition_of(rule, ZoneInfo(self.appointment.zone))


class Dates:
    """Plans dates, and finds them for who uses their rooms, and for who is invited to them."""

    def __init__(
        self,
        appointments: AppointmentRepository,
        rooms: Rooms,
        repository: RoomRepository,
        tx: Transaction,
    ) -> None:
        self._appointments = appointments
        self._rooms = rooms
        self._repository = repository
        self._now = tx.now

    async def find(self, caller: Caller, place: Place | None, number: int) -> Date:
        """Return the meeting with that number; raises NoSuchMeeting."""
        appointment = await self._appointments.get(number)
        if appointment is not None:
            for room in await self._rooms.mine(caller, place):
                if room.id == appointment.room_id:
                    return self.of(appointment, room)
            if number in {each.number for each in await self._invited(caller, place)}:
                theirs = await self._repository.get(appointment.room_id)
                if theirs is not None and theirs.deleted_at is None:
                    return self.of(appointment, theirs)
        raise NoSuchMeeting(number=Example(number))

    async def to_change(self, caller: Caller, place: Place | None, number: int) -> Date:
        """Return a meeting that can be changed by who uses its room.

        Raises NoSuchMeeting, NotYourMeeting, MeetingOff, MeetingPassed.
        """
        date = await self.find(caller, place, number)
        if not await self.may_change(caller, place, date):
            raise NotYourMeeting(number=Example(number), room=date.room.name)
        if date.appointment.cancelled_at is not None:
            raise MeetingOff(number=Example(number))
        if date.at is None:
            raise MeetingPassed(at=date.first)
        return date

    async def may_change(self, caller: Caller, place: Place | None, date: Date) -> bool:
        """Whether the meeting is of a room that the caller uses here."""
        return any(room.id == date.room.id for room in await self._rooms.mine(caller, place))

    async def upcoming(
        self, caller: Caller, place: Place | None, *, until: datetime | None = None
    ) -> tuple[Date, ...]:
        """Return the caller's next dates, the first one first: one for each appointment.

        They are those of the rooms that the caller uses here and, where nobody reads along, those
        to which the caller is invited. A meeting counts until it ends. `until`: only those that
        begin before.
        """
        mine = {room.id: room for room in await self._rooms.mine(caller, place)}
        found = {date.appointment.number: date for date in await self.of_rooms((*mine.values(),))}
        for appointment in await self._invited(caller, place):
            if appointment.number in found:
                continue
            room = await self._repository.get(appointment.room_id)
            if room is not None and room.deleted_at is None:
                found[appointment.number] = self.of(appointment, room)
        ahead = [(date.at, date) for date in found.values() if date.at is not None]
        ordered = sorted(ahead, key=lambda each: (each[0], each[1].appointment.number))
        return tuple(date for at, date in ordered if until is None or at < until)

    async def _invited(self, caller: Caller, place: Place | None) -> tuple[Appointment, ...]:
        """Return what the caller is invited to; nothing in a room where others read along."""
        if caller.person is None or not caller.in_force:
            return ()
        if place is not None and not alone(caller, place):
            return ()
        return await self._appointments.of_invited(caller.person.id)

    async def next_in(self, room: Room) -> Date | None:
        """Return the room's next date, or None."""
        dates = [date for date in await self.of_rooms((room,)) if date.at is not None]
        return min(dates, key=lambda date: date.at or self._now, default=None)

    async def of_rooms(self, rooms: tuple[Room, ...]) -> list[Date]:
        """Return all dates of these rooms that were not cancelled, past ones too."""
        by_id = {room.id: room for room in rooms}
        found = await self._appointments.of_rooms(tuple(by_id))
        return [self.of(each, by_id[each.room_id]) for each in found]

    def of(self, appointment: Appointment, room: Room) -> Date:
        """Return the date: what has begun and not ended is still the next."""
        sitting = next(self._ahead(appointment, self._now), None)
        return Date(appointment=appointment, room=room, sitting=sitting)

    def on(self, known: Date, day: date, zone: tzinfo) -> Date:
        """Return a series with its date of that day, seen from a zone; raises NoSuchDate."""
        since = max(datetime.combine(day, time(), zone), self._now)
        for sitting in self._ahead(known.appointment, since):
            if sitting.at.astimezone(zone).date() == day:
                return replace(known, sitting=sitting)
        raise NoSuchDate(number=Example(known.appointment.number), day=day, at=known.at)

    def ruled(self, known: Date, recurs: datetime) -> Date:
        """Return a series with the date that its rule has at that local time (naive).

        Raises NoSuchDate where it is over, cancelled, or not in the rule any more.
        """
        appointment, zone = known.appointment, ZoneInfo(known.appointment.zone)
        changed = (each for each in appointment.changed if each.recurs == recurs)
        local = next((each.starts for each in changed if each.starts), recurs)
        since = max(settled(local, zone), self._now)
        for sitting in self._ahead(appointment, since):
            if sitting.recurs == recurs:
                return replace(known, sitting=sitting)
        raise NoSuchDate(number=Example(appointment.number), day=local.date(), at=known.at)

    def changed(self, known: Date) -> list[tuple[datetime, datetime | None]]:
        """Return the dates ahead that are not as the others: when they were, and when they are."""
        zone = ZoneInfo(known.appointment.zone)
        found = (
            (settled(each.recurs, zone), settled(each.starts, zone) if each.starts else None)
            for each in known.appointment.changed
        )
        return [(was, at) for was, at in found if max(was, at or was) > self._now]

    def _ahead(self, appointment: Appointment, since: datetime) -> Iterator[Sitting]:
        """Yield what ends after `since`, as far as it is searched."""
        longest = max(appointment.minutes, *(each.minutes for each in appointment.changed), 0)
        found = sittings(appointment, since - timedelta(minutes=longest))
        for sitting in islice(found, _SEARCHED):
            if sitting.at + timedelta(minutes=sitting.minutes) > since:
                yield sitting
