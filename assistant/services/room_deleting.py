"""Rooms that go: away at once, back again while that can be undone, and then for good."""

from dataclasses import replace
from datetime import timedelta

from assistant.domain.coop import Times
from assistant.domain.incoming import FellDue, Incoming, Place
from assistant.domain.persons import Caller
from assistant.domain.plans import LimitName
from assistant.domain.replies import Reply
from assistant.domain.rooms import Room
from assistant.services.limits import Limits
from assistant.services.matrix_meeting_rooms import MatrixMeetingRooms
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.room_ending import ENDINGS
from assistant.services.room_farewell import RoomFarewell
from assistant.services.rooms import NotManager, Rooms, UnknownRoom
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.due import DueRepository
from assistant.storage.members import MemberRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

KIND = "room-delete"
PURGE = "room-purge"
KEPT = timedelta(days=1)
"""How long a deleted room is kept at least, for operators whom somebody asks to bring it back."""


class RoomBack(Reply, message="rooms-back"):
    """The room is there again."""

    room: str


class RoomDeleting:
    """Deletes rooms. A deleted one is nobody's, and its link is not found."""

    def __init__(
        self,
        *,
        rooms: Rooms,
        repository: RoomRepository,
        members: MemberRepository,
        limits: Limits,
        matrix: MatrixMeetingRooms,
        farewell: RoomFarewell,
        due: DueRepository,
        audit: AuditRepository,
        undo: Undo,
        times: Times,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._rooms = rooms
        self._repository = repository
        self._members = members
        self._limits = limits
        self._matrix = matrix
        self._farewell = farewell
        self._due = due
        self._audit = audit
        self._undo = undo
        self._kept = max(KEPT, times.undo)
        self._post = post
        self._now = tx.now

    async def delete(self, caller: Caller, place: Place | None, name: str) -> Room:
        """Delete a room; raises what `Rooms.managed` does. Can be undone."""
        room = await self._rooms.managed(caller, place, name)
        await self._delete(caller, room)
        await self._undo.record(KIND, {"room": room.id})
        return room

    async def delete_by_id(self, caller: Caller, room_id: int) -> Room:
        """Delete a room that the caller has just made; raises NotManager and UnknownRoom."""
        room = await self._repository.get(room_id)
        if room is None or room.deleted_at is not None:
            raise UnknownRoom(name=room.name if room else "")
        if not await self._rooms.may_manage(caller, room):
            raise NotManager(room=room.name)
        await self._delete(caller, room)
        return room

    async def restore(self, caller: Caller, room_id: int) -> Room:
        """Bring a deleted room back, link and all.

        Raises NotManager and UnknownRoom, and NameTaken and LimitReached where another room has
        taken its place since.
        """
        room = await self._repository.get(room_id)
        if room is None or room.deleted_at is None:
            raise UnknownRoom(name=room.name if room else "")
        if not await self._rooms.may_manage(caller, room):
            raise NotManager(room=room.name)
        await self._rooms.refuse_taken(
            room.name, member_id=room.member_id, owner_room=room.owner_room, but=room.id
        )
        member = None if room.member_id is None else await self._members.get(room.member_id)
        if member is not None:
            more = 1 + await self._repository.count_of(member.id)
            await self._limits.check(member, LimitName.ROOMS, more)
        deleted, room = room, replace(room, deleted_at=None)
        await self._repository.save(room)
        await self._farewell.back(caller, deleted)
        await self._due.drop(f"{PURGE}:{room.id}")
        await self._matrix.reopen(self._post, room)
        await self._note("rooms-restore", caller, room)
        return room

    async def _delete(self, caller: Caller, room: Room) -> None:
        gone = replace(room, deleted_at=self._now)
        await self._repository.save(gone)
        await self._due.put(
            PURGE, f"{PURGE}:{room.id}", self._now + self._kept, data={"room": room.id}
        )
        await self._matrix.close(self._post, gone)
        await self._farewell.leave(caller, gone)
        await self._note("rooms-delete", caller, room)

    async def _note(self, action: str, caller: Caller, room: Room) -> None:
        await self._audit.add(
            action,
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=f"room-{room.id}",
            now=self._now,
        )


@undoes(KIND)
async def undelete(data: dict[str, int], caller: Caller, deleting: RoomDeleting) -> RoomBack:
    """Bring a deleted room back."""
    return RoomBack(room=(await deleting.restore(caller, data["room"])).name)


@when_due(PURGE)
async def purge(incoming: Incoming, rooms: RoomRepository, post: Post, tx: Transaction) -> None:
    """Delete for good what is held of a room that was deleted, and not brought back."""
    assert isinstance(incoming.content, FellDue)
    room = await rooms.get(incoming.content.data["room"])
    if room is None or room.deleted_at is None:
        return
    for ending in ENDINGS:
        await ending(room, post, tx)
    await rooms.delete(room.id)
