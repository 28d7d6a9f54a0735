"""Rooms that others use, too: shared by a Matrix ID, or by the name of somebody one sees."""

from datetime import timedelta
from typing import Any

from assistant.domain.membership import IN_FORCE
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Person
from assistant.domain.replies import Refusal, Reply
from assistant.domain.rooms import Room
from assistant.services.matrix_meeting_rooms import MatrixMeetingRooms
from assistant.services.people_seen import PeopleSeen, one_called
from assistant.services.post import Post
from assistant.services.rooms import NotManager, Rooms, UnknownRoom
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

SHARED = 50
"""With so many Matrix IDs and people a room is shared at most, and so often within a day."""
_DAY = timedelta(days=1)
_SHARE, _UNSHARE = "room-share", "room-unshare"


class SharedEnough(Refusal, message="room-sharing-enough"):
    """The room is shared with enough people, or was shared often enough today."""

    room: str
    count: int


class RoomShared(Reply, message="room-sharing-news"):
    """Somebody lets the reader use a room; `link` None: it is being made."""

    room: str
    by: str
    link: str | None


class Sharing:
    """Shares rooms. Whether a Matrix ID is known to the co-op is nowhere to be seen."""

    def __init__(
        self,
        *,
        rooms: Rooms,
        repository: RoomRepository,
        members: MemberRepository,
        seen: PeopleSeen,
        persons: PersonRepository,
        matrix: MatrixMeetingRooms,
        audit: AuditRepository,
        undo: Undo,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._rooms = rooms
        self._repository = repository
        self._members = members
        self._seen = seen
        self._persons = persons
        self._matrix = matrix
        self._audit = audit
        self._undo = undo
        self._post = post
        self._now = tx.now

    async def share(self, caller: Caller, room: Room, ids: tuple[str, ...], name: str) -> str:
        """Let others use the room, and return how they are called.

        They find it among their rooms, moderate in it, and are told if the co-op knows them.
        Raises NotManager, NobodySeen, SharedEnough. Can be undone.
        """
        await self._check(caller, room)
        await self._check_count(room, len(ids) or 1)
        if ids:
            for user_id in ids:
                if await self._repository.share_by_id(room.id, user_id):
                    await self._shared(caller, room, {"user_id": user_id})
                    await self._tell(caller, room, await self._persons.of_user(user_id))
            called = ", ".join(ids)
        else:
            person = await self._seen.called(caller, name)
            if person.id not in await self._repository.persons_shared_with(room.id):
                await self._repository.share(room.id, person.id)
                await self._shared(caller, room, {"person_id": person.id})
                await self._tell(caller, room, person)
            called = person.name
        await self._matrix.change(self._post, room)
        return called

    async def unshare(self, caller: Caller, room: Room, ids: tuple[str, ...], name: str) -> str:
        """Take that back; who was asked in by name is named again. Raises what `share` does."""
        await self._check(caller, room)
        if ids:
            for user_id in ids:
                if await self._repository.unshare_by_id(room.id, user_id):
                    await self._undo.record(_UNSHARE, {"room": room.id, "user_id": user_id})
            called = ", ".join(ids)
        else:
            people = await self._named_people(room)
            person = one_called(name, people)
            await self._repository.unshare(room.id, person.id)
            await self._undo.record(_UNSHARE, {"room": room.id, "person_id": person.id})
            called = person.name
        await self._matrix.change(self._post, room)
        return called

    async def shared_with(self, caller: Caller, room: Room) -> tuple[str, ...]:
        """Return whom the room is shared with: names, and Matrix IDs as they were written.

        Raises NotManager.
        """
        await self._check(caller, room)
        names = sorted(person.name for person in await self._named_people(room))
        return (*names, *await self._repository.ids_shared_with(room.id))

    async def set(self, caller: Caller, data: dict[str, Any], *, shared: bool) -> None:
        """Share or not, as an undone change wants it; raises UnknownRoom and NotManager."""
        room = await self._repository.get(int(data["room"]))
        if room is None or room.deleted_at is not None:
            raise UnknownRoom(name=room.name if room else "")
        await self._check(caller, room)
        if "user_id" in data:
            by_id = self._repository.share_by_id if shared else self._repository.unshare_by_id
            await by_id(room.id, data["user_id"])
        else:
            by_name = self._repository.share if shared else self._repository.unshare
            await by_name(room.id, int(data["person_id"]))
        await self._matrix.change(self._post, room)

    async def _check(self, caller: Caller, room: Room) -> None:
        if not await self._rooms.may_manage(caller, room):
            raise NotManager(room=room.name)

    async def _check_count(self, room: Room, more: int) -> None:
        ids = await self._repository.ids_shared_with(room.id)
        people = await self._repository.persons_shared_with(room.id)
        today = await self._audit.about("rooms-share", f"room-{room.id}", self._now - _DAY)
        if max(len(ids) + len(people), len(today)) + more > SHARED:
            raise SharedEnough(room=room.name, count=SHARED)

    async def _shared(self, caller: Caller, room: Room, whom: dict[str, Any]) -> None:
        await self._audit.add(
            "rooms-share",
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=f"room-{room.id}",
            data={"about": "somebody"},
            now=self._now,
        )
        await self._undo.record(_SHARE, {"room": room.id, **whom})

    async def _tell(self, caller: Caller, room: Room, person: Person | None) -> None:
        if person is None or (caller.person is not None and person.id == caller.person.id):
            return
        memberships = await self._members.memberships_of(person.id)
        ids = await self._persons.ids_of(person.id)
        if not ids or not any(each.member.status in IN_FORCE for each in memberships):
            return
        by = caller.person.name if caller.person else ""
        message = RoomShared(room=room.name, by=by, link=self._rooms.link(room))
        self._post.relay(user_id=ids[0].user_id, message=message, priority=Priority.RELAY)

    async def _named_people(self, room: Room) -> tuple[Person, ...]:
        ids = await self._repository.persons_shared_with(room.id)
        known = [await self._persons.get(each) for each in ids]
        return tuple(person for person in known if person is not None)


@undoes(_SHARE)
async def unshare_again(data: dict[str, Any], caller: Caller, sharing: Sharing) -> None:
    """Share a room with somebody no more."""
    await sharing.set(caller, data, shared=False)


@undoes(_UNSHARE)
async def share_again(data: dict[str, Any], caller: Caller, sharing: Sharing) -> None:
    """Share a room with somebody again."""
    await sharing.set(caller, data, shared=True)
