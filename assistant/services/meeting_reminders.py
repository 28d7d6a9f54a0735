"""Reminders of meetings: a day before those planned long before, and shortly before each."""

from datetime import datetime, timedelta
from itertools import islice

from assistant.domain.appointments import Appointment
from assistant.domain.coop import Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.notices import Notice
from assistant.domain.replies import Reply, Zone
from assistant.domain.rooms import Room
from assistant.services.meeting_news import MeetingNews, MeetingPeople
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.recurrence import Sitting, occurrences, sittings
from assistant.services.rooms import Rooms
from assistant.storage.appointments import AppointmentRepository
from assistant.storage.due import DueRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

REMINDER = "meeting-reminder"
AHEAD, SOON = "ahead", "soon"
_SEARCHED = 50
"""So many dates are looked through for one that is worth a reminder a day before."""


class MeetingAhead(Reply, message="appointments-ahead"):
    """A meeting is tomorrow or so."""

    room: str
    at: datetime
    zone: Zone
    link: str | None


class MeetingSoon(Reply, message="appointments-soon"):
    """A meeting begins in a moment; `begun`: it has begun already."""

    room: str
    at: datetime
    zone: Zone
    begun: bool
    link: str | None


class MeetingReminders:
    """Notes when to remind of an appointment's next date: one row of each sort at a time."""

    def __init__(self, due: DueRepository, times: Times, tx: Transaction) -> None:
        self._due = due
        self._times = times
        self._now = tx.now

    async def plan(self, appointment: Appointment) -> None:
        """Let the next reminders fall due, and no others; none of a cancelled appointment."""
        for which in (AHEAD, SOON):
            await self.plan_one(appointment, which, self._now)

    async def plan_one(self, appointment: Appointment, which: str, after: datetime) -> None:
        """Let the reminder of the next date after `after` fall due that is still to come.

        The one a day before is for dates at least twice as far from `after`, which is when it was
        planned, or the date before: who meets daily needs none.
        """
        lead, least = self._times.meeting_reminder, timedelta(0)
        if which == AHEAD:
            lead = self._times.meeting_reminder_ahead
            least = 2 * lead
        key = f"meeting:{appointment.number}:{which}"
        await self._due.drop(key)
        if appointment.cancelled_at is not None:
            return
        before = after
        for at in islice(occurrences(appointment, after + timedelta(seconds=1)), _SEARCHED):
            if at - lead > self._now and at - before >= least:
                data = {"appointment": appointment.number, "which": which, "at": at.isoformat()}
                await self._due.put(REMINDER, key, at - lead, data)
                return
            before = at


@when_due(REMINDER)
async def remind(
    incoming: Incoming,
    appointments: AppointmentRepository,
    rooms: RoomRepository,
    reminding: "Reminding",
) -> None:
    """Remind everybody whom a date concerns, if it still is to be, and note the next one."""
    assert isinstance(incoming.content, FellDue)
    data = incoming.content.data
    appointment = await appointments.get(int(data["appointment"]))
    at = datetime.fromisoformat(data["at"])
    if appointment is None or appointment.cancelled_at is not None:
        return
    room = await rooms.get(appointment.room_id)
    sitting = next(sittings(appointment, at), None)
    if room is None or sitting is None or sitting.at != at:
        return
    await reminding.of(appointment, room, sitting, data["which"])


class Reminding:
    """Tells people of a date."""

    def __init__(
        self,
        *,
        people: MeetingPeople,
        news: MeetingNews,
        reminders: MeetingReminders,
        rooms: Rooms,
        times: Times,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._times = times
        self._people = people
        self._news = news
        self._reminders = reminders
        self._rooms = rooms
        self._post = post
        self._now = tx.now

    async def of(self, appointment: Appointment, room: Room, date: Sitting, which: str) -> None:
        """Remind of a date, unless it is over, or the next reminder says the same by now.

        Of a deleted room nobody is reminded; its dates go on where the deletion is undone.
        """
        at, end = date.at, date.at + timedelta(minutes=date.minutes)
        await self._reminders.plan_one(appointment, which, at)
        last = at - self._times.meeting_reminder if which == AHEAD else end
        late = self._now >= last
        if late or room.deleted_at is not None:
            return
        for person in await self._people.of(appointment, room):
            zone = self._news.zone_of(person)
            key = f"meeting:{appointment.number}:{which}:{at.isoformat()}:{person.id}"
            message = self._message(room, at, which, zone)
            self._post.tell(
                person=person, message=message, kind=Notice.MEETING, key=key,
                until=end if self._now >= at else at,
            )  # fmt: skip

    def _message(self, room: Room, at: datetime, which: str, zone: Zone) -> Reply:
        link = self._rooms.link(room)
        if which == AHEAD:
            return MeetingAhead(room=room.name, at=at, zone=zone, link=link)
        begun = self._now >= at
        return MeetingSoon(room=room.name, at=at, zone=zone, begun=begun, link=link)
