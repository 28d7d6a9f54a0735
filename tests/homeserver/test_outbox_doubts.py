"""Rows of which nobody knows whether the server took them are sent once all the same."""

from asyncio import get_running_loop
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from assistant.matrix.bot import _Loops
from assistant.matrix.intake import Taken
from assistant.storage.outbox import outbox
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver, Fault, Room
from tests.support.matrix_bot import encrypted as ciphertext
from tests.support.matrix_bot import enqueue, house, running, said, settle, until

SEND = "PUT /rooms/.*/send/"


async def _rows(database: Database) -> list[tuple[str, str | None, object]]:
    async with database.reading() as connection:
        query = select(outbox.c.state, outbox.c.error, outbox.c.content).order_by(outbox.c.id)
        return [(row.state, row.error, row.content) for row in await connection.execute(query)]


async def _direct(fake: FakeHomeserver, who: str = ANA, *, encrypted: bool = False) -> Room:
    return await fake.make_room(who, BOT, encrypted=encrypted)


async def test_unsent_rows_of_an_earlier_process_leave_once(
    fake: FakeHomeserver, database: Database
) -> None:
    """The server took some before the crash and some not; nothing in the database tells which."""
    room = await _direct(fake)
    first = house(fake, database)
    await first.ready()
    fake.faults.append(Fault(SEND, times=1000, cut=True))
    fake.faults.insert(0, Fault("GET /sync", times=0))
    await fake.say(room, ANA, "one")
    await until(lambda: fake.bodies(room))
    await first.kill()
    async with database.transaction() as tx:
        # As if the process had died between the server's answer and our mark.
        await tx.connection.execute(
            update(outbox)
            .values(state="new", attempted_at=None, attempted_device=None, event_id=None)
            .where(outbox.c.state == "new")
        )
    fake.faults.clear()
    await enqueue(database, said("two"), room_id=room.room_id)
    async with running(fake, database):
        await until(lambda: len(fake.bodies(room)) == 2)
        await settle()
    assert fake.bodies(room) == ["> one", "two"]


async def test_the_echo_marks_a_row_before_it_could_be_sent_again(
    fake: FakeHomeserver, database: Database
) -> None:
    """After a restart the first sync brings the echo: no second PUT at all."""
    room = await _direct(fake)
    async with running(fake, database):
        pass
    txn_id = await enqueue(database, said("hello"), room_id=room.room_id)
    content = {"msgtype": "m.text", "body": "hello"}
    await fake.send(room, BOT, "m.room.message", content, txn=txn_id, device=fake.device_id)
    fake.requests.clear()
    async with running(fake, database):
        await settle()
    assert fake.asked(SEND) == []
    assert fake.bodies(room) == ["hello"]
    assert await _rows(database) == [("sent", None, None)]


async def test_the_echo_in_a_gap_counts_before_we_are_told(
    fake: FakeHomeserver, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the commit of a gap's last page and the word of it, a row may be tried again."""
    fake.forgets_txns = True
    room = await _direct(fake)
    async with running(fake, database):
        pass
    txn_id = await enqueue(database, said("hello"), room_id=room.room_id)
    content = {"msgtype": "m.text", "body": "hello"}
    await fake.send(room, BOT, "m.room.message", content, txn=txn_id, device=fake.device_id)
    fake.timeline_limit = 1
    for number in range(3):
        await fake.say(room, ANA, str(number))
    told = _Loops._filled

    def late(loops: _Loops, room_id: str, taken: Taken) -> None:
        get_running_loop().call_later(0.5, told, loops, room_id, taken)

    monkeypatch.setattr(_Loops, "_filled", late)
    async with running(fake, database):
        await until(lambda: len(fake.bodies(room)) >= 4)
        await settle()
    assert fake.bodies(room) == ["hello", "> 0", "> 1", "> 2"]


async def test_an_echo_without_a_row_changes_nothing(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await _direct(fake)
    async with running(fake, database):
        await fake.send(
            room, BOT, "m.room.message", {"body": "x"}, txn="unknown", device=fake.device_id
        )
        await fake.say(room, ANA, "hello")
        await until(lambda: "> hello" in fake.bodies(room))
    assert fake.bodies(room) == ["x", "> hello"]


@pytest.mark.parametrize("encrypted", [False, True])
@pytest.mark.parametrize("was_sent", [True, False])
async def test_what_is_too_old_is_looked_for_before_it_is_sent(
    fake: FakeHomeserver, database: Database, *, encrypted: bool, was_sent: bool
) -> None:
    """After a day no server knows a transaction id, and another device has no echoes."""
    room = await _direct(fake, encrypted=encrypted)
    txn_id = await enqueue(
        database,
        said("yesterday"),
        room_id=room.room_id,
        now=datetime.now(UTC) - timedelta(hours=13),
    )
    fake.clock = int(datetime.now(UTC).timestamp() * 1000) - 3_600_000
    if was_sent:
        clear = {"body": "yesterday", "org.coop-assistant.txn": txn_id}
        if encrypted:
            event = ciphertext({"type": "m.room.message", "content": clear})
            await fake.send(room, BOT, "m.room.encrypted", event)
        else:
            await fake.send(room, BOT, "m.room.message", clear)
    for number in range(150):
        await fake.say(room, ANA, str(number))
    fake.requests.clear()
    async with running(fake, database):
        await until(lambda: fake.asked("GET /rooms/.*/messages"))
        await settle()
    assert len(fake.sent(room)) == 1
    assert len(fake.asked(SEND)) == (0 if was_sent else 1)
    assert await _rows(database) == [("sent", None, None)]


async def test_what_another_device_may_have_sent_is_looked_for(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await _direct(fake)
    async with running(fake, database):
        pass
    fake.clock = int(datetime.now(UTC).timestamp() * 1000)
    txn_id = await enqueue(database, said("hello"), room_id=room.room_id)
    await fake.send(
        room, BOT, "m.room.message", {"body": "hello", "org.coop-assistant.txn": txn_id}
    )
    fake.device_id = "NEW"
    fake.requests.clear()
    async with running(fake, database):
        await settle()
    assert fake.asked(SEND) == []
    assert await _rows(database) == [("sent", None, None)]
