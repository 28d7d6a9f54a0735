"""What one sync brings, written in one transaction: rows, gaps, facts, keys and the token."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.domain.outgoing import Landed
from assistant.matrix.cipher import Cipher
from assistant.matrix.intake import TOO_MANY, Taken, cap
from assistant.matrix.rooms_section import RoomsReader, Section
from assistant.matrix.upgrades import follow_upgrades
from assistant.storage.checkpoint import Checkpoint, CheckpointRepository
from assistant.storage.inbox import InboxRepository
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Transaction

TO_DEVICE_AT_ONCE = 100
"""To-device messages that a sync brings at most (Synapse): so many mean that there may be more."""


DEVICES = "devices"


@dataclass(frozen=True, kw_only=True)
class Synced:
    """What the loops are told of a sync that is committed."""

    echoes: dict[str, Landed]  # by transaction id: our own events that came back
    withdrawn: dict[str, str]  # event id taken back → its room
    readable: frozenset[str]  # Megolm sessions whose keys came
    # Whose direct room came or went, rooms that somebody entered, rooms that another one replaces,
    # and `DEVICES` where lists changed.
    news: frozenset[str]
    entered: frozenset[tuple[str, str]]  # rooms of several people, and who came into them
    drained: bool  # no further to-device messages wait at the server
    rows: bool = False  # some came, or may be handled now that their room is no longer waited for
    gaps: bool = False  # some were opened


async def store_taken(tx: Transaction, taken: Taken, limit: int) -> None:
    """Write a stretch of timeline; `limit` is how many rows of one sender may wait unhandled."""
    inbox = InboxRepository(tx.connection)
    if taken.arrivals:
        senders = {arrival.sender for arrival in taken.arrivals}
        unhandled = await inbox.unhandled(senders)
        many = len(taken.arrivals) + max(unhandled.values(), default=0) > limit
        arrivals = taken.arrivals
        if many:
            warned = {
                sender
                for sender, count in unhandled.items()
                if count >= limit and await inbox.open_of_type(sender, TOO_MANY)
            }
            arrivals = cap(arrivals, unhandled=unhandled, warned=warned, limit=limit)
        await inbox.add(arrivals, tx.now)
    await inbox.withdraw(taken.withdrawn, tx.now)
    await OutboxRepository(tx.connection).sent(taken.echoes, tx.now)


async def store_sync(
    tx: Transaction,
    response: dict[str, Any],
    *,
    us: str,
    device_id: str,
    cipher: Cipher,
    readable: frozenset[str],
    limit: int,
    marks: dict[str, Landed],
    begun_at: datetime | None = None,
) -> Synced:
    """Write everything that `response` brings; `readable` are sessions whose keys it brought.

    `marks` are taken along: rows, by transaction id, that were sent. `begun_at` is when the sync
    was asked for.
    """
    checkpoints = CheckpointRepository(tx.connection)
    reached = await checkpoints.read()
    number = reached.number + 1
    rooms = response.get("rooms")
    rooms = rooms if isinstance(rooms, dict) else {}
    before = await MatrixRoomRepository(tx.connection).read(_room_ids(rooms))
    section = RoomsReader(
        us=us, number=number, since=reached.next_batch, before=before, now=tx.now
    ).read(rooms)
    await OutboxRepository(tx.connection).sent(marks, tx.now)
    replaced = await _write_section(tx, section, before, limit)
    await InboxRepository(tx.connection).wake(readable)
    drained = len(_list(response.get("to_device"), "events")) < TO_DEVICE_AT_ONCE
    await checkpoints.write(
        Checkpoint(
            next_batch=response["next_batch"],
            number=number,
            drained=drained,
            device_id=device_id,
            begun_at=begun_at,
        ),
        tx.now,
    )
    await cipher.write(tx)
    entered = _entered(section.rooms, before)
    news = _direct_changes(section.rooms, before) | replaced | {room_id for room_id, _ in entered}
    if _list(response.get("device_lists"), "changed"):
        news.add(DEVICES)
    return Synced(
        echoes=section.taken.echoes,
        withdrawn=section.taken.withdrawn,
        readable=readable,
        news=frozenset(news),
        entered=frozenset(entered),
        drained=drained,
        rows=bool(section.taken.arrivals or section.left or readable),
        gaps=bool(section.gaps),
    )


async def _write_section(
    tx: Transaction, section: Section, before: dict[str, MatrixRoom], limit: int
) -> set[str]:
    """Write it all; return the rooms that others replace from now on."""
    rooms = MatrixRoomRepository(tx.connection)
    for room_id, room in section.rooms.items():
        await rooms.write(room, before.get(room_id))
    replaced = await follow_upgrades(tx, section, before)
    await store_taken(tx, section.taken, limit)
    checkpoints = CheckpointRepository(tx.connection)
    for gap in section.gaps:
        await checkpoints.open_gap(gap.room_id, gap.start, gap.until, gap.position)
    for room_id in section.left:
        await checkpoints.close_gaps_of(room_id)
    return replaced


def _entered(rooms: dict[str, MatrixRoom], before: dict[str, MatrixRoom]) -> set[tuple[str, str]]:
    """Return who came into which room of several people where we were already."""
    return {
        (room_id, user_id)
        for room_id, room in rooms.items()
        if room.direct_with is None and room_id in before and before[room_id].membership == "join"
        for user_id, membership in room.people.items()
        if membership == "join" and before[room_id].people.get(user_id) != "join"
    }


def _direct_changes(rooms: dict[str, MatrixRoom], before: dict[str, MatrixRoom]) -> set[str]:
    """Return the people whose direct rooms came or went, or who entered theirs."""
    changes = (
        {_whose(room), _whose(before[room_id]) if room_id in before else None}
        for room_id, room in rooms.items()
    )
    return {who[0] for each in changes if len(each) > 1 for who in each if who is not None}


def _whose(room: MatrixRoom) -> tuple[str, str | None] | None:
    who = room.direct_with
    return None if who is None else (who, room.people.get(who))


def _room_ids(rooms: dict[str, Any]) -> list[str]:
    return [
        room_id
        for membership in ("join", "invite", "leave")
        if isinstance(found := rooms.get(membership), dict)
        for room_id in found
    ]


def _list(holder: Any, name: str) -> list[Any]:
    found = holder.get(name) if isinstance(holder, dict) else None
    return found if isinstance(found, list) else []
