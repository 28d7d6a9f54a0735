"""What hangs on a room that is deleted: its meeting, its dates, and who counts on them."""

from collections import defaultdict
from dataclasses import replace
from datetime import datetime

from assistant.domain.coop import Coop, Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.meetings import Meeting, Standing
from assistant.domain.notices import Notice
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Person
from assistant.domain.replies import Reply, Zone
from assistant.domain.rooms import Feature, Room
from assistant.services.back_ends import BackEnds
from assistant.services.calendar import calendar_file
from assistant.services.dates import Date, Dates
from assistant.services.meeting_errands import ending
from assistant.services.meeting_news import MeetingNews, MeetingPeople
from assistant.services.meeting_reminders import MeetingReminders
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.storage.appointments import AppointmentRepository
from assistant.storage.due import DueRepository
from assistant.storage.meetings import MeetingRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

GONE = "room-gone"


class RoomGone(Reply, message="rooms-gone-news"):
    """A room is deleted in which the reader was to meet; `more` other dates of theirs are off, too.

    `at` is the first of them.
    """

    room: str
    at: datetime
    zone: Zone
    by: str
    more: int


class RoomsDeleteAsk(Reply, message="rooms-delete-ask"):
    """Asks before a room is deleted; `people` are in a meeting of it, 0 where nobody has counted.

    `at` is its next date, None where there is none; so many are `invited` to that and later ones.
    """

    name: str
    on: bool
    people: int
    at: datetime | None
    zone: Zone
    invited: int


class RoomFarewell:
    """Ends what goes on in a room that is deleted, and tells whom it concerns.

    They are told once it cannot be undone any more, so that a mistake troubles nobody; at once
    where the next date begins before.
    """

    def __init__(
        self,
        *,
        dates: Dates,
        appointments: AppointmentRepository,
        meetings: MeetingRepository,
        back_ends: BackEnds,
        people: MeetingPeople,
        persons: PersonRepository,
        reminders: MeetingReminders,
        news: MeetingNews,
        due: DueRepository,
        coop: Coop,
        times: Times,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._dates = dates
        self._appointments = appointments
        self._meetings = meetings
        self._back_ends = back_ends
        self._people = people
        self._persons = persons
        self._reminders = reminders
        self._news = news
        self._due = due
        self._coop = coop
        self._times = times
        self._post = post
        self._now = tx.now

    async def question(self, caller: Caller, room: Room, zone: Zone) -> RoomsDeleteAsk:
        """Ask whether a room is to be deleted, with what would end with it."""
        invited = {
            person.id
            for date in await self._ahead(room)
            for person in await self._people.invited(date.appointment)
        }
        meeting, following = await self._on(room), await self._dates.next_in(room)
        return RoomsDeleteAsk(
            name=room.name,
            on=meeting is not None,
            people=(meeting.people or 0) if meeting else 0,
            at=following.at if following else None,
            zone=zone,
            invited=len(invited - {caller.person.id if caller.person else None}),
        )

    async def leave(self, caller: Caller, room: Room) -> None:
        """End the meeting that is on, and note when to tell who counts on later ones."""
        meeting = await self._on(room)
        by = caller.person.id if caller.person else None
        if meeting is not None:
            self._post.errand(ending(meeting, by))
        date = await self._dates.next_in(room)
        if date is None or date.at is None:
            return
        later = self._now + self._times.undo
        at = self._now if date.at <= later else later
        await self._due.put(GONE, _key(room.id), at, {"room": room.id, "by": by})

    async def tell(self, room: Room, by: int | None) -> None:
        """Cancel what is ahead in a deleted room, and tell everybody but `by` of it, each once."""
        theirs: dict[Person, list[Date]] = defaultdict(list)
        for date in await self._ahead(room):
            off = replace(
                date.appointment,
                cancelled_at=self._now,
                changed_at=self._now,
                sequence=date.appointment.sequence + 1,
            )
            await self._appointments.save(off, self._now)
            await self._reminders.plan(off)
            for person in await self._people.of(off, room):
                theirs[person].append(replace(date, appointment=off))
        known = None if by is None else await self._persons.get(by)
        for person, dates in theirs.items():
            if person.id != by:
                await self._tell(person, dates, room, known.name if known else "")

    async def back(self, caller: Caller, room: Room) -> None:
        """Let the dates of a room be again that went with it, and tell who was told."""
        await self._due.drop(_key(room.id))
        assert room.deleted_at is not None
        for gone in await self._appointments.cancelled(room.id, room.deleted_at):
            again = replace(gone, cancelled_at=None, sequence=gone.sequence + 1)
            await self._appointments.save(again, self._now)
            await self._reminders.plan(again)
            date = self._dates.of(again, room)
            await self._news.changed(caller, again, room, date.at)

    async def _tell(self, person: Person, dates: list[Date], room: Room, by: str) -> None:
        first, *others = sorted(dates, key=lambda date: date.at or self._now)
        assert first.at is not None
        message = RoomGone(
            room=room.name, at=first.at, zone=self._news.zone_of(person), by=by, more=len(others)
        )
        invited = [date for date in dates if person in await self._people.invited(date.appointment)]
        if not invited:
            key = f"room:{room.id}:gone:{self._now.isoformat()}:{person.id}"
            self._post.tell(
                person=person, message=message, kind=Notice.MEETING, key=key, until=first.at
            )
            return
        locale = person.locale or self._coop.default_locale
        files = tuple(calendar_file(date.appointment, room, locale) for date in invited)
        for each in (await self._persons.ids_of(person.id))[:1]:
            self._post.relay(
                user_id=each.user_id, message=message, priority=Priority.RELAY, attach=files
            )

    async def _ahead(self, room: Room) -> list[Date]:
        return [date for date in await self._dates.of_rooms((room,)) if date.at is not None]

    async def _on(self, room: Room) -> Meeting | None:
        """Return the meeting that is on, where it can be ended."""
        meeting = await self._meetings.current(room.id)
        if meeting is None or meeting.state is not Standing.OPEN:
            return None
        return meeting if Feature.END in self._back_ends.features(meeting.back_end) else None


@when_due(GONE)
async def say_goodbye(incoming: Incoming, rooms: RoomRepository, farewell: RoomFarewell) -> None:
    """Tell who counts on a room that it is gone, if it still is."""
    assert isinstance(incoming.content, FellDue)
    data = incoming.content.data
    room = await rooms.get(data["room"])
    if room is not None and room.deleted_at is not None:
        await farewell.tell(room, data["by"])


def _key(room_id: int) -> str:
    return f"{GONE}:{room_id}"
