"""Rows about other rows wait for them, and die with them."""

from sqlalchemy import select

from assistant.domain.outgoing import Reaction, Redaction
from assistant.storage.outbox import outbox
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver, Fault, Room
from tests.support.matrix_bot import enqueue, running, said, settle, until

SEND = "PUT /rooms/.*/send/"


async def _rows(database: Database) -> list[tuple[str, str | None, object]]:
    async with database.reading() as connection:
        query = select(outbox.c.state, outbox.c.error, outbox.c.content).order_by(outbox.c.id)
        return [(row.state, row.error, row.content) for row in await connection.execute(query)]


async def _direct(fake: FakeHomeserver, who: str = ANA, *, encrypted: bool = False) -> Room:
    return await fake.make_room(who, BOT, encrypted=encrypted)


async def test_references_to_our_own_rows_become_event_ids(
    fake: FakeHomeserver, database: Database
) -> None:
    """Reactions, edits and redactions wait for the message that they are about."""
    room = await _direct(fake)
    message = await enqueue(database, said("sure?"), room_id=room.room_id)
    await enqueue(database, Reaction(to=message, key="✅"), room_id=room.room_id)
    await enqueue(database, said("done", replaces=message), room_id=room.room_id)
    await enqueue(database, Redaction(of=message), room_id=room.room_id)
    await enqueue(database, Reaction(to="nothing", key="✅"), room_id=room.room_id)
    fake.faults.append(Fault(SEND, times=2, status=502, body="no"))
    async with running(fake, database):
        await until(lambda: len(fake.sent(room)) == 4)
        await settle()
    first = next(event for event in room.events if event["content"].get("body") == "sure?")
    _message, reaction, edit, redaction = fake.sent(room)
    assert reaction["m.relates_to"]["event_id"] == first["event_id"]
    assert edit["m.relates_to"] == {"rel_type": "m.replace", "event_id": first["event_id"]}
    assert edit["m.new_content"]["body"] == "done"
    assert redaction["redacts"] == first["event_id"]
    assert (await _rows(database))[4][:2] == ("dead", "reference")


async def test_what_refers_to_a_dead_row_dies(fake: FakeHomeserver, database: Database) -> None:
    room = await _direct(fake)
    message = await enqueue(database, said("x"), room_id=room.room_id)
    await enqueue(database, Reaction(to=message, key="✅"), room_id=room.room_id)
    fake.faults.append(Fault(SEND, status=413, body={"errcode": "M_TOO_LARGE"}))
    async with running(fake, database):
        await settle()
    assert await _rows(database) == [("dead", "M_TOO_LARGE", None), ("dead", "reference", None)]
