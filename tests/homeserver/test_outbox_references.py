"""Rows about other rows wait for them, and die with them."""

from sqlalchemy import select

from assistant.domain.circles import Circle
from assistant.domain.incoming import ErrandDone
from assistant.domain.once import edit_txn
from assistant.domain.outgoing import Errand, Reaction, Redaction
from assistant.domain.persons import Person, Via
from assistant.domain.replies import Localized
from assistant.domain.subjects import Subject
from assistant.storage.circles import CircleRepository
from assistant.storage.outbox import OutboxRepository, outbox
from assistant.storage.persons import PersonRepository
from assistant.storage.subjects import SubjectRepository
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


async def test_replies_and_threads_wait_for_what_they_point_at(
    fake: FakeHomeserver, database: Database
) -> None:
    """A reply may be written before the message that it answers is sent."""
    room = await _direct(fake)
    root = await enqueue(database, said("142"), room_id=room.room_id)
    first = await enqueue(database, said("first", thread=root), room_id=room.room_id)
    await enqueue(database, said("second", thread=root, reply_to=first), room_id=room.room_id)
    fake.faults.append(Fault(SEND, times=2, status=502, body="no"))
    async with running(fake, database):
        await until(lambda: len(fake.sent(room)) == 3)
    ids = {event["content"].get("body"): event["event_id"] for event in room.events}
    _root, one, two = fake.sent(room)
    assert one["m.relates_to"] == {
        "rel_type": "m.thread",
        "event_id": ids["142"],
        "is_falling_back": True,
        "m.in_reply_to": {"event_id": ids["142"]},
    }
    assert two["m.relates_to"]["event_id"] == ids["142"]
    assert two["m.relates_to"]["m.in_reply_to"] == {"event_id": ids["first"]}


async def test_a_row_waits_for_one_of_another_lane(
    fake: FakeHomeserver, database: Database
) -> None:
    """What goes to a person and what goes to the room that is theirs have lanes of their own."""
    room = await _direct(fake)
    root = await enqueue(database, said("142"), recipient=ANA)
    await enqueue(database, said("in its thread", thread=root), room_id=room.room_id)
    async with running(fake, database):
        await until(lambda: len(fake.sent(room)) == 2)
    first, second = fake.sent(room)
    assert (first["body"], second["body"]) == ("142", "in its thread")
    assert second["m.relates_to"]["rel_type"] == "m.thread"


async def test_ties_to_what_is_dead_or_elsewhere_are_cut(
    fake: FakeHomeserver, database: Database
) -> None:
    """In a thread whose root is in another room nobody would see a message; an edit dies."""
    room, other = await _direct(fake), await fake.make_room(ANA, BOT, name="Support")
    async with running(fake, database):
        there = await enqueue(database, said("elsewhere"), room_id=other.room_id)
        await until(lambda: fake.bodies(other) == ["elsewhere"])
        fake.faults.append(Fault(SEND, status=413, body={"errcode": "M_TOO_LARGE"}))
        lost = await enqueue(database, said("too large"), room_id=room.room_id)
        await enqueue(database, said("a", thread=there, reply_to=lost), room_id=room.room_id)
        await enqueue(database, said("b", replaces=there), room_id=room.room_id)
        event_id = other.events[-1]["event_id"]
        await enqueue(database, said("c", thread=event_id), recipient=ANA)
        await until(lambda: len(fake.sent(room)) == 2)
        await settle()
    assert sorted(fake.bodies(room)) == ["a", "c"]
    assert all("m.relates_to" not in content for content in fake.sent(room))
    assert ("dead", "reference") in [row[:2] for row in await _rows(database)]


async def test_what_was_relayed_is_taken_back_where_it_went(
    fake: FakeHomeserver, database: Database
) -> None:
    """A row for a person names no room; its redaction goes to the one that it was sent to."""
    room = await _direct(fake)
    relayed = await enqueue(database, said("oops"), recipient=ANA)
    await enqueue(database, Redaction(of=relayed), recipient=ANA)
    await enqueue(database, Redaction(of="nothing"), recipient=ANA)
    async with running(fake, database):
        await until(lambda: len(fake.sent(room)) == 2)
        await settle()
    oops, redaction = fake.sent(room)
    assert oops.get("body") in (None, "oops")
    assert redaction["redacts"]
    assert [row[:2] for row in await _rows(database)][2] == ("dead", "reference")


async def test_of_waiting_edits_only_the_newest_is_sent(
    fake: FakeHomeserver, database: Database
) -> None:
    """A card that changed five times in a rush is edited once."""
    room = await _direct(fake)
    card = await enqueue(database, said("new"), room_id=room.room_id)
    for state in ("open", "waiting", "open again", "resolved"):
        await enqueue(database, said(state, replaces=card), room_id=room.room_id)
    async with running(fake, database):
        await until(lambda: len(fake.sent(room)) == 2)
        await settle()
    assert fake.sent(room)[1]["m.new_content"]["body"] == "resolved"
    assert [row[:2] for row in await _rows(database)] == [
        ("sent", None),
        *[("dead", "overtaken")] * 3,
        ("sent", None),
    ]


async def test_what_was_ended_while_it_waited_is_left_out(
    fake: FakeHomeserver, database: Database
) -> None:
    """It holds up nothing behind it either; and an errand that was ended is not tried again."""
    room = await _direct(fake)
    ended = [
        await enqueue(database, said("vote until ten"), room_id=room.room_id),
        await enqueue(database, Errand(kind="create-room", key="circle:1", data={"name": "x"})),
    ]
    await enqueue(database, said("the result"), room_id=room.room_id)
    faults = [Fault(SEND, times=1000, status=502), Fault("POST /createRoom", 1000, 502)]
    fake.faults.extend(faults)
    async with running(fake, database):
        await until(lambda: all(each.seen for each in faults))
        async with database.transaction() as tx:
            for each in ended:
                await OutboxRepository(tx.connection).died(each, "over")
        fake.faults.clear()
        await until(lambda: bool(fake.sent(room)))
        await settle()
    assert [each["body"] for each in fake.sent(room)] == ["the result"]
    assert list(fake.rooms) == [room.room_id]
    assert [row[:2] for row in await _rows(database)] == [("dead", "over")] * 2 + [("sent", None)]


async def test_what_a_person_never_gets_is_told_by_its_subject(
    fake: FakeHomeserver, database: Database
) -> None:
    """Whoever relayed it has to hear that nobody reads it; of other messages nobody does."""
    await _direct(fake)
    lost = await enqueue(database, said("a reply"), recipient=ANA, once="relay:1")
    await enqueue(database, said("a reminder"), recipient=ANA, once="relay:2")
    async with database.transaction() as tx:
        await SubjectRepository(tx.connection).note(lost, Subject("ticket", 142))
    fake.faults.append(Fault(SEND, times=2, status=413, body={"errcode": "M_TOO_LARGE"}))
    async with running(fake, database) as house:
        await until(lambda: any(each.event_id == f"unsent:{lost}" for each in house.echo.handled))
        await settle()
        told = [e.content for e in house.echo.handled if isinstance(e.content, ErrandDone)]
    assert [(each.key, each.error, each.result["about"]) for each in told] == [
        (lost, "M_TOO_LARGE", "ticket")
    ]


async def test_a_circle_that_moved_sees_its_cards_anew(
    fake: FakeHomeserver, database: Database
) -> None:
    """Once in the new room, where no edit of an old room's message shows; then it is edited."""
    old, new = await fake.make_room(ANA, BOT, name="Old"), await fake.make_room(ANA, BOT, name="S")
    async with database.transaction() as tx:
        circles = CircleRepository(tx.connection)
        circle = await circles.add(
            Circle(id=0, slug="support", names=Localized(en="S"), remits=Localized(en="S"),
                   room_id=old.room_id),
            position=1,
        )  # fmt: skip
        people = PersonRepository(tx.connection)
        ana = await people.add(Person(id=0, name="Ana", email=None, locale=None), tx.now)
        await people.link(ANA, ana.id, via=Via.IMPORT, now=tx.now)
        await circles.enter(circle.id, ana.id)
    async with running(fake, database):
        card = await enqueue(database, said("new", circle="support"), room_id=old.room_id)
        await until(lambda: fake.bodies(old) == ["new"])
        async with database.transaction() as tx:
            await CircleRepository(tx.connection).move_room(old.room_id, new.room_id)
        for number, state in enumerate(("open", "resolved"), 1):
            edit = said(state, replaces=card, circle="support")
            await enqueue(database, edit, room_id=new.room_id, once=edit_txn(card, state))
            while len(fake.sent(new)) < number:
                await settle()
    shown, edited = fake.sent(new)
    assert shown["body"] == "open"
    assert "m.relates_to" not in shown
    assert edited["m.relates_to"]["rel_type"] == "m.replace"
    assert edited["m.relates_to"]["event_id"] == new.events[-2]["event_id"]
