"""One message of ours is pinned, among whatever others have pinned."""

from datetime import UTC, datetime

from assistant.domain.once import pins_of
from assistant.domain.outgoing import Errand
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver, Fault, Room
from tests.support.matrix_bot import enqueue, running, said, settle, until

PINNED = "m.room.pinned_events"
PUT = "PUT /rooms/.*/state/m.room.pinned_events"


async def _pin(database: Database, room: Room, message: str) -> str:
    data = {"room_id": room.room_id, "message": message}
    key = pins_of(room.room_id) + message
    return await enqueue(database, Errand(kind="pin", key=key, data=data))


def _pins(room: Room) -> list[str]:
    event = room.state.get((PINNED, ""))
    pinned: list[str] = event["content"]["pinned"] if event else []
    return pinned


async def _state(database: Database, txn_id: str) -> str | None:
    async with database.reading() as connection:
        row = await OutboxRepository(connection).read(txn_id)
    return None if row is None else row.state


async def test_the_newest_takes_the_place_of_ours_and_of_nobody_elses(
    fake: FakeHomeserver, database: Database
) -> None:
    """A queue that is posted anew is pinned instead of the old one; people's own pins stay."""
    room = await fake.make_room(ANA, BOT, name="Support")
    await fake.send(room, ANA, PINNED, {"pinned": ["$theirs", 7]}, state_key="")
    async with running(fake, database):
        first = await enqueue(database, said("queue: 1"), room_id=room.room_id)
        await _pin(database, room, first)
        await until(lambda: str(_pins(room)[-1]).startswith("$"))
        one = _pins(room)[1]
        await fake.send(room, ANA, PINNED, {"pinned": [one, "$theirs", "$later"]}, state_key="")
        second = await enqueue(database, said("queue: 2"), room_id=room.room_id)
        await _pin(database, room, second)
        await until(lambda: one not in _pins(room))
    ids = {event["content"].get("body"): event["event_id"] for event in room.events}
    assert one == ids["queue: 1"]
    assert _pins(room) == ["$theirs", "$later", ids["queue: 2"]]


async def test_done_again_it_changes_nothing(fake: FakeHomeserver, database: Database) -> None:
    """After a crash between pinning and noting that, it is looked at and left."""
    room = await fake.make_room(ANA, BOT, name="Support")
    message = await enqueue(database, said("queue"), room_id=room.room_id)
    errand = await _pin(database, room, message)
    fake.faults.append(Fault(PUT, status=502, late=True, body="no"))
    async with running(fake, database):
        await until(lambda: _pins(room) != [])
        await settle()
    assert len(_pins(room)) == 1
    assert len(fake.asked(PUT)) == 1
    assert await _state(database, errand) == "sent"


async def test_where_we_may_not_pin_it_ends_quietly(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await fake.make_room(ANA, BOT, name="Support")
    message = await enqueue(database, said("queue"), room_id=room.room_id)
    errand = await _pin(database, room, message)
    fake.faults.append(Fault(PUT, status=403, body={"errcode": "M_FORBIDDEN"}))
    async with running(fake, database):
        await until(lambda: fake.asked(PUT) != [])
        await settle()
    assert _pins(room) == []
    assert await _state(database, errand) == "sent"


async def test_what_was_never_sent_is_not_pinned(fake: FakeHomeserver, database: Database) -> None:
    room = await fake.make_room(ANA, BOT, name="Support")
    message = await enqueue(database, said("queue"), room_id=room.room_id)
    errand = await _pin(database, room, message)
    async with database.transaction(datetime.now(UTC)) as tx:
        await OutboxRepository(tx.connection).died(message, "audience")
    async with running(fake, database):
        await settle()
    assert fake.asked(PUT) == []
    assert await _state(database, errand) == "dead"
