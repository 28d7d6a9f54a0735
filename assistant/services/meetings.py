"""Meetings in chat: into a room now, and an end for everybody."""

from dataclasses import dataclass
from datetime import timedelta

from assistant.domain.coop import Coop, Times
from assistant.domain.incoming import ErrandDone, Incoming, Place
from assistant.domain.meetings import Meeting, MeetingRole, Standing
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal, Reply
from assistant.domain.room_names import LONGEST, NameEmpty, clean
from assistant.domain.room_wishes import RoomWishes
from assistant.domain.rooms import BackEndName, Doors, Feature, Room
from assistant.services.back_ends import BackEnds
from assistant.services.matrix_meeting_rooms import MatrixMeetingRooms
from assistant.services.meeting_errands import END, ending, is_about, is_that_one, wish_of
from assistant.services.occasions import when_done
from assistant.services.passes import Passes
from assistant.services.post import Post
from assistant.services.room_making import RoomMaking
from assistant.services.rooms import Rooms, alone
from assistant.storage.audit import AuditRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.meetings import MeetingRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction


class NobodyMeets(Refusal, message="meetings-none-on"):
    """No meeting is on in the room."""

    room: str


class NoEnd(Refusal, message="meetings-no-end"):
    """The room is on Matrix, where a call is over once the last one hangs up."""

    room: str


class NoWayIn(Refusal, message="meetings-no-way-in"):
    """The room's meetings are behind our own page, and the operators have set up none."""

    room: str


class PersonalEntry(Reply, message="meetings-entry"):
    """A personal link into a meeting, for once and for so long."""

    room: str
    link: str
    valid: timedelta


class EndFailed(Reply, message="meetings-end-failed"):
    """A meeting was not ended for who asked for it."""

    room: str


@dataclass(frozen=True, kw_only=True)
class Entry:
    """The way into a room.

    `link` is `personal`, or the room's own; None where a room on Matrix is still being made.
    `valid` is how long a personal one is good. `invited`: an invitation to the Matrix room follows.
    """

    room: Room
    link: str | None
    personal: bool = False
    valid: timedelta | None = None
    invited: bool = False


class Meetings:
    """Leads people into meetings, and ends them."""

    def __init__(
        self,
        *,
        rights: Rooms,
        making: RoomMaking,
        passes: Passes,
        meetings: MeetingRepository,
        matrix_rooms: MatrixRoomRepository,
        matrix: MatrixMeetingRooms,
        back_ends: BackEnds,
        doors: Doors,
        coop: Coop,
        times: Times,
        audit: AuditRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._rights = rights
        self._making = making
        self._passes = passes
        self._meetings = meetings
        self._matrix_rooms = matrix_rooms
        self._matrix = matrix
        self._back_ends = back_ends
        self._doors = doors
        self._coop = coop.name
        self._times = times
        self._audit = audit
        self._post = post
        self._now = tx.now

    async def enter(self, caller: Caller, place: Place, name: str | None) -> Entry:
        """Return the caller's way into a room: their own where nobody reads along.

        In a shared Matrix room it is the room's stable link, and whoever asked is sent a personal
        one where the first to come has to be a moderator. Raises UnknownRoom, WhichRoom, NoRooms,
        NoWayIn, and what making a room raises.
        """
        here = not alone(caller, place)
        room = await self._meant(caller, place, name, here=here)
        if room.back_end is BackEndName.MATRIX:
            return await self._on_matrix(caller, place, room, here=here)
        if not here:
            own = await self._pass(caller, room)
            return Entry(room=room, link=own, personal=True, valid=self._times.pass_expiry)
        link = self._doors.link(room.slug)
        if link is None:
            raise NoWayIn(room=room.name)
        if not room.settings.anyone_may_start:
            entry = PersonalEntry(
                room=room.name,
                link=await self._pass(caller, room),
                valid=self._times.pass_expiry,
            )
            self._post.relay(user_id=caller.user_id, message=entry, priority=Priority.ANSWER)
        return Entry(room=room, link=link)

    async def on(self, caller: Caller, place: Place, name: str) -> tuple[Room, Meeting]:
        """Return the meeting that is on in a room, for somebody who may end it.

        Raises UnknownRoom, WhichRoom, NotManager, NobodyMeets, NoEnd.
        """
        room = await self._rights.managed(caller, place, name)
        meeting = await self._meetings.current(room.id)
        if meeting is None or meeting.state is not Standing.OPEN:
            if Feature.END not in self._back_ends.features(room.back_end):
                raise NoEnd(room=room.name)
            raise NobodyMeets(room=room.name)
        return room, meeting

    async def end(self, caller: Caller, place: Place, name: str) -> Room:
        """Have the meeting that is on ended for everybody; raises what `on` does."""
        room, meeting = await self.on(caller, place, name)
        assert caller.person is not None
        self._post.errand(ending(meeting, caller.person.id))
        await self._audit.add(
            "meetings-end",
            actor=caller.user_id,
            person_id=caller.person.id,
            subject=f"room-{room.id}",
            now=self._now,
        )
        return room

    async def _meant(self, caller: Caller, place: Place, name: str | None, *, here: bool) -> Room:
        if name is not None:
            return await self._rights.named(caller, place, name)
        if not here or await self._rights.mine(caller, place):
            return await self._rights.latest(caller, place)
        return await self._made(caller, place)

    async def _made(self, caller: Caller, place: Place) -> Room:
        """Make a room for the people of a Matrix room, called like it, which anybody may begin."""
        known = (await self._matrix_rooms.read([place.room_id])).get(place.room_id)
        kept = self._back_ends.features(self._back_ends.default)
        wishes = RoomWishes(anyone_may_start=True) if Feature.ANYONE_MAY_START in kept else None
        named = _readable(known.name if known is not None else None) or self._coop
        return (await self._making.make(caller, place, named, wishes=wishes)).room

    async def _on_matrix(self, caller: Caller, place: Place, room: Room, *, here: bool) -> Entry:
        """Return the way into a Matrix room, and invite whoever asks for it there."""
        if room.matrix_room_id is None:
            # Nothing happens where it is being made already.
            people = place.people if here else (caller.user_id,)
            await self._matrix.make(self._post, room, people, waiting=caller.user_id)
        else:
            await self._matrix.invite(self._post, room, (caller.user_id,))
        link = self._rights.link(room) if here else self._rights.matrix_link(room)
        return Entry(room=room, link=link, invited=True)

    async def _pass(self, caller: Caller, room: Room) -> str:
        assert caller.person is not None
        if self._doors.public_url is None:
            raise NoWayIn(room=room.name)
        return await self._passes.issue(caller.person, room, MeetingRole.MODERATOR)


def _readable(name: str | None) -> str | None:
    """Return the name of a Matrix room as one of a room, or None where nobody can read it."""
    try:
        return clean((name or "")[:LONGEST])
    except NameEmpty:
        return None


class MeetingNews:
    """Notes what became of the wish that a meeting end."""

    def __init__(
        self,
        *,
        meetings: MeetingRepository,
        rooms: RoomRepository,
        persons: PersonRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._meetings = meetings
        self._rooms = rooms
        self._persons = persons
        self._post = post
        self._now = tx.now

    async def done(self, outcome: ErrandDone) -> None:
        """Note that a meeting is over; where it is not, tell who asked for it."""
        wish = wish_of(outcome.key)
        meeting = await self._meetings.get(wish.about)
        if meeting is None or not is_about(outcome.key, meeting):
            return
        if outcome.error is None:
            if is_that_one(outcome.key, meeting):
                await self._meetings.ended(meeting, self._now)
            return
        room = await self._rooms.get(meeting.room_id)
        if room is None or wish.person_id is None:
            return
        for each in (await self._persons.ids_of(wish.person_id))[:1]:
            failed = EndFailed(room=room.name)
            self._post.relay(user_id=each.user_id, message=failed, priority=Priority.RELAY)


@when_done(END)
async def note_end(incoming: Incoming, news: MeetingNews) -> None:
    """Note what became of an end that somebody wished for."""
    assert isinstance(incoming.content, ErrandDone)
    await news.done(incoming.content)
