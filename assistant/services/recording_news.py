"""What servers tell of recordings: noted, told to a room's people, and what failed to who asked."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.incoming import ErrandDone, Incoming
from assistant.domain.meetings import Meeting, Recording, RecordingState, ServerRecording
from assistant.domain.notices import Notice
from assistant.domain.outgoing import Priority
from assistant.domain.plans import LimitName
from assistant.domain.replies import Example, Reply
from assistant.domain.rooms import Room
from assistant.services.limits import measures
from assistant.services.meeting_errands import DELETE, HIDE, PUBLISH, deleting, ending, wish_of
from assistant.services.occasions import when_done
from assistant.services.post import Post
from assistant.services.room_ending import when_room_goes
from assistant.services.room_people import RoomPeople
from assistant.storage.circles import CircleRepository
from assistant.storage.meetings import MeetingRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.recordings import RecordingRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

READY = frozenset({RecordingState.PUBLISHED, RecordingState.UNPUBLISHED})
AFTERWARDS = {
    PUBLISH: RecordingState.PUBLISHED,
    HIDE: RecordingState.UNPUBLISHED,
    DELETE: RecordingState.DELETED,
}
"""Where a recording stands once an errand of that kind is done."""


class RecordingReady(Reply, message="recordings-ready"):
    """A recording is ready; `link` is said where nobody else reads it, and only if it is shown."""

    room: str
    words: Example
    at: datetime
    length: timedelta
    shown: bool
    link: str | None


class Wish(StrEnum):
    """What may be asked for of a recording, by the kind of its errand."""

    PUBLISH = PUBLISH
    HIDE = HIDE
    DELETE = DELETE


class WishFailed(Reply, message="recordings-failed"):
    """What was asked for was not done."""

    number: str
    wish: Wish


def main_link(recording: Recording) -> str | None:
    """Return the address that most people want: the presentation's, else the first one."""
    if not recording.links:
        return None
    return dict(recording.links).get("presentation") or recording.links[0][1]


class RecordingNews:
    """Notes what becomes of recordings, and tells it."""

    def __init__(
        self,
        *,
        recordings: RecordingRepository,
        meetings: MeetingRepository,
        rooms: RoomRepository,
        people: RoomPeople,
        persons: PersonRepository,
        circles: CircleRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._recordings = recordings
        self._meetings = meetings
        self._rooms = rooms
        self._people = people
        self._persons = persons
        self._circles = circles
        self._post = post
        self._now = tx.now

    async def told(self, meeting: Meeting, recording: ServerRecording) -> None:
        """Note what a server tells of a recording of `meeting`; once it is ready, tell its people.

        A room that is deleted has nobody left to tell.
        """
        kept = await self._recordings.put(meeting, recording)
        if kept.state not in READY:
            return
        await self._meetings.await_no_recording(meeting.id)
        room = await self._rooms.get(meeting.room_id)
        if kept.told_at is None and room is not None and room.deleted_at is None:
            await self._tell(room, kept)
            await self._recordings.told(kept.id, self._now)

    async def none_came(self, meeting: Meeting) -> None:
        """Note that nothing more is to be asked: nobody has pressed the button, it seems."""
        await self._meetings.await_no_recording(meeting.id)

    async def done(self, outcome: ErrandDone) -> None:
        """Note what a server has done; what it has not is told to who asked for it."""
        wish = wish_of(outcome.key)
        recording = await self._recordings.get(wish.about)
        if recording is None or outcome.result.get("outdone"):
            return
        if outcome.error is None:
            await self._recordings.set_state(recording.id, AFTERWARDS[outcome.kind])
            return
        failed = WishFailed(number=str(recording.number), wish=Wish(outcome.kind))
        ids = await self._persons.ids_of(wish.person_id) if wish.person_id else ()
        for each in ids[:1]:
            self._post.relay(user_id=each.user_id, message=failed, priority=Priority.RELAY)

    async def _tell(self, room: Room, recording: Recording) -> None:
        ready = RecordingReady(
            room=room.name,
            words=Example(recording.number),
            at=recording.started_at,
            length=timedelta(minutes=max(recording.minutes, 1)),
            shown=recording.state is RecordingState.PUBLISHED,
            link=None,
        )
        key = f"recording:{recording.id}"
        if room.owner_room is not None:
            circle = await self._circles.by_room(room.owner_room)
            if circle is not None:
                self._post.circle(circle, ready, key=key)
            else:
                self._post.room(room.owner_room, ready, key=key)
            return
        with_link = replace(ready, link=main_link(recording) if ready.shown else None)
        for person in await self._people.of(room):
            self._post.tell(
                person=person,
                message=with_link,
                kind=Notice.RECORDINGS,
                key=f"{key}:{person.id}",
            )


@when_done(PUBLISH)
@when_done(HIDE)
@when_done(DELETE)
async def note_done(incoming: Incoming, news: RecordingNews) -> None:
    """Note what became of a wish."""
    assert isinstance(incoming.content, ErrandDone)
    await news.done(incoming.content)


@measures(LimitName.RECORDINGS)
async def recordings_of(connection: AsyncConnection, member_id: int) -> int:
    """Count the recordings of a member's rooms."""
    return await RecordingRepository(connection, NumberRepository(connection)).count_of(member_id)


@when_room_goes
async def end_with_the_room(room: Room, post: Post, tx: Transaction) -> None:
    """Have the servers end and delete what a room leaves behind: nobody could see to it later."""
    meeting = await MeetingRepository(tx.connection).current(room.id)
    if meeting is not None and meeting.server is not None:
        post.errand(ending(meeting))
    kept = RecordingRepository(tx.connection, NumberRepository(tx.connection))
    for recording in await kept.of_rooms((room.id,)):
        post.errand(deleting(recording))
