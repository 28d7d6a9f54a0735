"""Room upgrades: what is kept for a Matrix room goes on in the one that replaces it.

Both have to say so: the old one by its tombstone, which the homeserver takes only from people whose
power allows it, the new one by the `predecessor` of its `m.room.create` (client-server API, "Room
upgrades"). One side alone can be anybody's invention.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from assistant.domain.outgoing import Errand
from assistant.matrix.rooms_section import Moved, Section
from assistant.storage.circles import CircleRepository
from assistant.storage.conversations import ConversationRepository
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.operators_rooms import OperatorsRoomRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

Rooms = Mapping[str, MatrixRoom]


async def follow_upgrades(tx: Transaction, section: Section, before: Rooms) -> set[str]:
    """Let new rooms take the places of old ones; return the old ones.

    `section`'s rooms are written. Its rows of our coming into such a room are taken out: whoever
    upgrades a room goes on with a conversation, and is not greeted anew.
    """
    rooms = MatrixRoomRepository(tx.connection)
    old_ones: set[str] = set()
    for old, new in await _pairs(rooms, section.rooms):
        if old.room_id in old_ones or _known(section.rooms, before, old, new):
            continue
        old_ones.add(old.room_id)
        await _succeed(tx, old, new)
        _greet_not(section, new.room_id)
    await _enter(tx, section.moved, section.rooms)
    await _leave_strange(tx, section.rooms, before)
    return old_ones


async def _pairs(
    rooms: MatrixRoomRepository, changed: Rooms
) -> Iterable[tuple[MatrixRoom, MatrixRoom]]:
    """Return what of the changed rooms replaces, or is replaced by, another one."""
    named = {(room.room_id, room.replaced_by) for room in changed.values() if room.replaced_by}
    named |= {(room.replaces, room.room_id) for room in changed.values() if room.replaces}
    if not named:
        return ()
    known = await rooms.read([*{room_id for pair in named for room_id in pair}])
    pairs = [(known.get(old), known.get(new)) for old, new in sorted(named)]
    return [(old, new) for old, new in pairs if old and new and _follows(old, new)]


def _follows(old: MatrixRoom, new: MatrixRoom) -> bool:
    agreed = old.replaced_by == new.room_id and new.replaces == old.room_id
    return agreed and old.membership == new.membership == "join"


def _known(changed: Rooms, before: Rooms, old: MatrixRoom, new: MatrixRoom) -> bool:
    """Tell whether it was so before this sync."""
    was = [before.get(one.room_id) if one.room_id in changed else one for one in (old, new)]
    return was[0] is not None and was[1] is not None and _follows(was[0], was[1])


async def _succeed(tx: Transaction, old: MatrixRoom, new: MatrixRoom) -> None:
    await CircleRepository(tx.connection).move_room(old.room_id, new.room_id)
    await RoomRepository(tx.connection).move_owner(old.room_id, new.room_id)
    await OperatorsRoomRepository(tx.connection).follow(old.room_id, new.room_id)
    await ConversationRepository(tx.connection).move(old.room_id, new.room_id)
    direct = old.is_direct or old.direct_with is not None
    after = replace(new, locale=new.locale or old.locale, is_direct=new.is_direct or direct)
    await MatrixRoomRepository(tx.connection).write(after.settled(), new)


def _greet_not(section: Section, room_id: str) -> None:
    taken = section.taken
    taken.arrivals = [
        one for one in taken.arrivals if (one.type, one.room_id) != ("joined", room_id)
    ]


async def _enter(tx: Transaction, moved: Iterable[Moved], changed: Rooms) -> None:
    """Go where a circle goes. Into any other room we have to be invited, as always."""
    circles = CircleRepository(tx.connection)
    for one in moved:
        if await circles.by_room(one.room_id) is None:
            continue
        there = changed.get(one.to)
        if there is None or there.membership != "join":
            data = {"room_id": one.to, "via": one.via}
            errand = Errand(kind="join", key=_key(one.room_id, one.to), data=data)
            await OutboxRepository(tx.connection).add(errand, now=tx.now)


async def _leave_strange(tx: Transaction, changed: Rooms, before: Rooms) -> None:
    """Leave what we entered only because a tombstone named it, and that says nothing of that."""
    outbox = OutboxRepository(tx.connection)
    for room in changed.values():
        came = room.membership == "join" and not _was_in(before.get(room.room_id))
        if not came or room.inviter is not None or room.errand_key is not None:
            continue
        sent_by = await MatrixRoomRepository(tx.connection).named_by_tombstones(room.room_id)
        entered = [old for old in sent_by if await outbox.read(f"errand:{_key(old, room.room_id)}")]
        if entered and room.replaces not in entered:
            key = f"leave:{_key(entered[0], room.room_id)}"
            errand = Errand(kind="leave", key=key, data={"room_id": room.room_id})
            await outbox.add(errand, now=tx.now)


def _was_in(room: MatrixRoom | None) -> bool:
    return room is not None and room.membership == "join"


def _key(old: str, new: str) -> str:
    return f"upgrade:{old}:{new}"
