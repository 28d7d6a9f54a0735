"""Recordings: which are somebody's, who sees them, and what their servers are asked to do."""

from collections.abc import Callable
from dataclasses import dataclass

from assistant.domain.incoming import Place
from assistant.domain.meetings import Recording, RecordingState
from assistant.domain.outgoing import Errand
from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal
from assistant.domain.rooms import Room
from assistant.services.meeting_errands import deleting, hiding, publishing
from assistant.services.post import Post
from assistant.services.rooms import NotManager, Rooms
from assistant.storage.audit import AuditRepository
from assistant.storage.recordings import RecordingRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction


class UnknownRecording(Refusal, message="recordings-unknown"):
    """No recording of that number is of a room of the caller's."""

    number: str


class NotReady(Refusal, message="recordings-not-ready"):
    """The server still works on it."""

    number: str


@dataclass(frozen=True, kw_only=True)
class Take:
    """A recording, and the room that it is of."""

    recording: Recording
    room: Room

    @property
    def shown(self) -> bool:
        """Whether whoever has its link sees it."""
        return self.recording.state is RecordingState.PUBLISHED


class Recordings:
    """Shows recordings to a room's people, and has servers do what its managers want."""

    def __init__(
        self,
        *,
        recordings: RecordingRepository,
        rooms: RoomRepository,
        rights: Rooms,
        audit: AuditRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._recordings = recordings
        self._rooms = rooms
        self._rights = rights
        self._audit = audit
        self._post = post
        self._now = tx.now

    async def of(self, caller: Caller, place: Place, name: str | None) -> tuple[Take, ...]:
        """Return the recordings of the caller's rooms here, or of one, the newest first.

        Raises UnknownRoom and WhichRoom.
        """
        if name is None:
            mine = await self._rights.mine(caller, place)
        else:
            mine = (await self._rights.named(caller, place, name),)
        rooms = {room.id: room for room in mine}
        found = await self._recordings.of_rooms(tuple(rooms))
        return tuple(Take(recording=each, room=rooms[each.room_id]) for each in found)

    async def get(self, caller: Caller, number: int) -> Take:
        """Return a recording of one of the caller's rooms; raises UnknownRecording."""
        recording = await self._recordings.get(number)
        unknown = UnknownRecording(number=str(number))
        if recording is None or recording.state is RecordingState.DELETED:
            raise unknown
        room = await self._rooms.get(recording.room_id)
        if room is None or room.deleted_at is not None:
            raise unknown
        if not await self._rights.may_moderate(caller, room):
            raise unknown
        return Take(recording=recording, room=room)

    async def managed(self, caller: Caller, number: int) -> Take:
        """Return a recording that the caller may publish, hide and delete.

        Raises UnknownRecording, NotManager, NotReady.
        """
        take = await self.get(caller, number)
        if not await self._rights.may_manage(caller, take.room):
            raise NotManager(room=take.room.name)
        if take.recording.state is RecordingState.PROCESSING:
            raise NotReady(number=str(number))
        return take

    async def publish(self, caller: Caller, number: int) -> Take:
        """Have a recording shown to whoever has its link; raises what `managed` does."""
        return await self._wish(caller, number, publishing)

    async def hide(self, caller: Caller, number: int) -> Take:
        """Have it shown to nobody; raises what `managed` does."""
        return await self._wish(caller, number, hiding)

    async def delete(self, caller: Caller, number: int) -> Take:
        """Have it deleted for good; raises what `managed` does."""
        return await self._wish(caller, number, deleting)

    async def _wish(
        self, caller: Caller, number: int, errand: Callable[[Recording, int], Errand]
    ) -> Take:
        take = await self.managed(caller, number)
        assert caller.person is not None
        wanted = errand(take.recording, caller.person.id)
        self._post.errand(wanted)
        await self._audit.add(
            wanted.kind,
            actor=caller.user_id,
            person_id=caller.person.id,
            subject=f"recording-{number}",
            now=self._now,
        )
        return take
