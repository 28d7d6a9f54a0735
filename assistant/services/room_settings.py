"""What a room is called, how it is set up and where it meets: changed, and undone."""

from dataclasses import asdict, dataclass, replace
from typing import Any

from assistant.domain.incoming import Place
from assistant.domain.members import Member
from assistant.domain.persons import Caller
from assistant.domain.replies import Reply
from assistant.domain.room_names import clean
from assistant.domain.room_wishes import RoomWishes, Setting
from assistant.domain.rooms import BackEndName, Feature, Room
from assistant.services.back_ends import BackEnds
from assistant.services.matrix_meeting_rooms import MatrixMeetingRooms
from assistant.services.post import Post
from assistant.services.room_changes import RoomChanges
from assistant.services.room_wishing import RoomWishing, without
from assistant.services.rooms import NotManager, Rooms, UnknownRoom
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.members import MemberRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

KIND = "room-settings"


class SettingsBack(Reply, message="room-settings-undone"):
    """A room is as it was before the last change."""

    room: str


@dataclass(frozen=True, kw_only=True)
class SettingsChange:
    """A change of a room; `lost` is what was chosen and what its new back end does not keep."""

    before: Room
    after: Room
    lost: tuple[Feature, ...]


class RoomSetup:
    """Changes rooms, for those who may."""

    def __init__(
        self,
        *,
        rooms: Rooms,
        repository: RoomRepository,
        members: MemberRepository,
        wishing: RoomWishing,
        back_ends: BackEnds,
        matrix: MatrixMeetingRooms,
        changes: RoomChanges,
        audit: AuditRepository,
        undo: Undo,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._rooms = rooms
        self._repository = repository
        self._members = members
        self._wishing = wishing
        self._back_ends = back_ends
        self._matrix = matrix
        self._changes = changes
        self._audit = audit
        self._undo = undo
        self._post = post
        self._now = tx.now

    async def rename(
        self, caller: Caller, place: Place | None, name: str, called: str
    ) -> tuple[Room, Room]:
        """Call a room something else, and return it before and after; its link stays.

        Raises what `Rooms.managed` does, NameEmpty, NameTooLong, NameTaken. Can be undone.
        """
        room = await self._rooms.managed(caller, place, name)
        after = replace(room, name=clean(called))
        await self._refuse_taken(after)
        await self._save(room, after, caller)
        await self._undo.record(KIND, {"room": room.id, "name": room.name})
        return room, after

    async def change_of(
        self, caller: Caller, place: Place | None, name: str, wishes: RoomWishes
    ) -> SettingsChange:
        """Return what the wishes would make of a room; the codes that are made are not the last.

        Raises what `Rooms.managed` and `RoomWishing.settings` do.
        """
        room = await self._rooms.managed(caller, place, name)
        back_end = wishes.back_end or room.back_end
        lost = self._wishing.lost(room.settings, back_end) if wishes.back_end else ()
        settings = await self._wishing.settings(
            without(room.settings, lost), wishes, back_end=back_end, member=await self._owner(room)
        )
        after = replace(room, back_end=back_end, settings=settings)
        return SettingsChange(before=room, after=after, lost=lost)

    async def change(
        self, caller: Caller, place: Place | None, name: str, wishes: RoomWishes
    ) -> SettingsChange:
        """Fulfil the wishes; raises what `change_of` does. Can be undone."""
        change = await self.change_of(caller, place, name, wishes)
        await self._save(change.before, change.after, caller)
        await self._undo.record(KIND, {"room": change.before.id, **_changed(change)})
        return change

    async def steps(self, room: Room) -> tuple[Setting, ...]:
        """Return what can be chosen in a room, in the order in which it is asked for."""
        kept = self._wishing.kept(room.back_end)
        found = [each for each in Setting if each.feature in kept]
        if Setting.RECORD in found and not await self._wishing.may_record(await self._owner(room)):
            found.remove(Setting.RECORD)
        return (*found, *([Setting.BACK_END] if self.elsewhere(room) else []))

    def elsewhere(self, room: Room) -> BackEndName | None:
        """Return another back end that the room could move to, or None."""
        others = [name for name in self._back_ends.by_name if name is not room.back_end]
        return others[0] if others else None

    async def put_back(self, caller: Caller, room_id: int, data: dict[str, Any]) -> Room:
        """Take back what `data` says, and nothing that was changed beside it.

        Raises UnknownRoom, NotManager and NameTaken.
        """
        room = await self._repository.get(room_id)
        if room is None or room.deleted_at is not None:
            raise UnknownRoom(name=room.name if room else "")
        if not await self._rooms.may_manage(caller, room):
            raise NotManager(room=room.name)
        back_end = BackEndName(data.get("back_end", room.back_end))
        settings = replace(room.settings, **data.get("settings", {}))
        after = replace(
            room,
            name=data.get("name", room.name),
            back_end=back_end,
            settings=without(settings, self._wishing.lost(settings, back_end)),
        )
        await self._refuse_taken(after)
        await self._save(room, after, caller)
        return after

    async def _save(self, before: Room, after: Room, caller: Caller) -> None:
        await self._repository.save(after)
        if before != after:
            await self._changes.note(caller, before)
        if before.name != after.name:
            await self._matrix.rename(self._post, after)
        if before.back_end is not after.back_end and after.back_end is BackEndName.MATRIX:
            await self._matrix.make(self._post, after, (caller.user_id,))
        elif before.settings != after.settings or before.back_end is not after.back_end:
            await self._matrix.change(self._post, after)
        await self._audit.add(
            "rooms-change",
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=f"room-{after.id}",
            now=self._now,
        )

    async def _refuse_taken(self, room: Room) -> None:
        await self._rooms.refuse_taken(
            room.name, member_id=room.member_id, owner_room=room.owner_room, but=room.id
        )

    async def _owner(self, room: Room) -> Member | None:
        return None if room.member_id is None else await self._members.get(room.member_id)


def _changed(change: SettingsChange) -> dict[str, Any]:
    """Return what the change has taken the place of: what others choose meanwhile is theirs."""
    before, after = asdict(change.before.settings), asdict(change.after.settings)
    found: dict[str, Any] = {"settings": {k: before[k] for k in before if before[k] != after[k]}}
    if change.before.back_end is not change.after.back_end:
        found["back_end"] = change.before.back_end.value
    return found


@undoes(KIND)
async def unchange(data: dict[str, Any], caller: Caller, setup: RoomSetup) -> SettingsBack:
    """Let a room be as it was."""
    return SettingsBack(room=(await setup.put_back(caller, data["room"], data)).name)
