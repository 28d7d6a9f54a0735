"""The dates of rooms: how a meeting is planned, and which are ahead, for who uses the room."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from assistant.domain.appointments import Appointment
from assistant.domain.incoming import Place
from assistant.domain.persons import Caller
from assistant.domain.repetition import Repetition, repetition_of
from assistant.domain.replies import Example, Refusal
from assistant.domain.rooms import Room
from assistant.services.recurrence import first_of, occurrences, settled
from assistant.services.rooms import Rooms
from assistant.storage.appointments import AppointmentRepository
from assistant.storage.unit_of_work import Transaction

MINUTES = 60
"""How long a meeting takes where nobody says."""


class NoSuchMeeting(Refusal, message="appointments-unknown"):
    """There is no such meeting, or it is not of a room that the caller uses here."""

    number: Example


class MeetingPassed(Refusal, message="appointments-past"):
    """It would begin in the past, or end before it begins; it is in the past."""

    at: datetime | None


class MeetingOff(Refusal, message="appointments-off"):
    """The meeting was cancelled."""

    number: Example


@dataclass(frozen=True, kw_only=True)
class Plan:
    """When a meeting is meant to be: first at local time `starts` (naive) in `zone`."""

    starts: datetime
    zone: str
    minutes: int
    repetition: Repetition | None

    @property
    def at(self) -> datetime:
        """The first beginning, in the zone."""
        return settled(self.starts, ZoneInfo(self.zone))

    @property
    def rule(self) -> str | None:
        """The RRULE, None for a single date."""
        if self.repetition is None:
            return None
        return self.repetition.rule(self.starts, ZoneInfo(self.zone))


@dataclass(frozen=True, kw_only=True)
class Date:
    """An appointment with its room; `at` is its next beginning, None where there is none."""

    appointment: Appointment
    room: Room
    at: datetime | None

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
    """Plans dates, and finds them for who uses their rooms."""

    def __init__(self, appointments: AppointmentRepository, rooms: Rooms, tx: Transaction) -> None:
        self._appointments = appointments
        self._rooms = rooms
        self._now = tx.now

    def plan(
        self, at: datetime, zone: str, *, minutes: int | None, repetition: Repetition | None
    ) -> Plan:
        """Return the plan of a meeting at `at` (aware) or, repeated, the first time after it.

        Raises MeetingPassed where that is in the past, or after the last day.
        """
        here = ZoneInfo(zone)
        starts = at.astimezone(here).replace(tzinfo=None, fold=0)
        first = starts if repetition is None else first_of(repetition, starts, here)
        if first is None:
            raise MeetingPassed(at=None)
        plan = Plan(starts=first, zone=zone, minutes=minutes or MINUTES, repetition=repetition)
        if plan.at <= self._now:
            raise MeetingPassed(at=plan.at)
        return plan

    async def find(self, caller: Caller, place: Place | None, number: int) -> Date:
        """Return the meeting with that number; raises NoSuchMeeting."""
        appointment = await self._appointments.get(number)
        rooms = {room.id: room for room in await self._rooms.mine(caller, place)}
        if appointment is None or appointment.room_id not in rooms:
            raise NoSuchMeeting(number=Example(number))
        return self.of(appointment, rooms[appointment.room_id])

    async def to_change(self, caller: Caller, place: Place | None, number: int) -> Date:
        """Return a meeting that can be changed; raises NoSuchMeeting, MeetingOff, MeetingPassed."""
        date = await self.find(caller, place, number)
        if date.appointment.cancelled_at is not None:
            raise MeetingOff(number=Example(number))
        if date.at is None:
            raise MeetingPassed(at=date.first)
        return date

    async def upcoming(
        self, caller: Caller, place: Place | None, *, until: datetime | None = None
    ) -> tuple[Date, ...]:
        """Return the caller's next dates, the first one first: one for each appointment.

        A meeting counts until it ends. `until`: only those that begin before.
        """
        dates = await self.of_rooms(await self._rooms.mine(caller, place))
        ahead = [(date.at, date) for date in dates if date.at is not None]
        ordered = sorted(ahead, key=lambda each: (each[0], each[1].appointment.number))
        return tuple(date for at, date in ordered if until is None or at < until)

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
        since = self._now - timedelta(minutes=appointment.minutes)
        found = (at for at in islice(occurrences(appointment, since), 2) if at > since)
        return Date(appointment=appointment, room=room, at=next(found, None))
