"""What is in the outbox reaches its room exactly once, in order, whatever fails on the way."""

from time import monotonic

import pytest
from sqlalchemy import select

from assistant.domain.outgoing import Priority
from assistant.storage.outbox import outbox
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BEN, BOT, FakeHomeserver, Fault, Room, limited
from tests.support.matrix_bot import QUICK, enqueue, running, said, settle, until

SEND = "PUT /rooms/.*/send/"


async def _rows(database: Database) -> list[tuple[str, str | None, object]]:
    async with database.reading() as connection:
        query = select(outbox.c.state, outbox.c.error, outbox.c.content).order_by(outbox.c.id)
        return [(row.state, row.error, row.content) for row in await connection.execute(query)]


async def _direct(fake: FakeHomeserver, who: str = ANA, *, encrypted: bool = False) -> Room:
    return await fake.make_room(who, BOT, encrypted=encrypted)


async def test_the_answer_that_got_lost_is_not_sent_twice(
    fake: FakeHomeserver, database: Database
) -> None:
    """The PUT took effect, its answer was cut: the echo, or the transaction id, tells."""
    room = await _direct(fake)
    async with running(fake, database):
        fake.faults.append(Fault(SEND, cut=True))
        await fake.say(room, ANA, "one")
        await fake.say(room, ANA, "two")
        await until(lambda: len(fake.bodies(room)) == 2)
        await settle()
    assert fake.bodies(room) == ["> one", "> two"]
    assert [row[0] for row in await _rows(database)] == ["sent", "sent"]


async def test_a_lost_answer_is_found_by_its_echo_alone(
    fake: FakeHomeserver, database: Database
) -> None:
    """Even a server that forgets transaction ids at once gets nothing twice."""
    room = await _direct(fake)
    fake.forgets_txns = True
    async with running(fake, database):
        fake.faults.append(Fault(SEND, times=2, late=True, status=502, body="<html>"))
        for number in range(4):
            await fake.say(room, ANA, str(number))
        await until(lambda: len(fake.bodies(room)) == 4)
        await settle()
    assert fake.bodies(room) == [f"> {n}" for n in range(4)]


async def test_what_may_have_been_taken_is_not_sent_before_its_echo_had_the_chance_to_come(
    fake: FakeHomeserver, database: Database
) -> None:
    """Syncs are slow, and the server forgets transaction ids: only patience helps."""
    room = await _direct(fake)
    fake.forgets_txns = True

    async def slowly(method: str, path: str) -> None:
        if (method, path) == ("GET", "/sync"):
            await settle(0.3)

    async with running(fake, database):
        fake.on_request = slowly
        fake.faults.append(Fault(SEND, times=1, late=True, status=502, body="<html>"))
        # What wakes us ends the sync that waits: the next one brings nothing for a while.
        await fake.say(room, ANA, "once")
        await until(lambda: fake.asked(SEND))
        await settle(1.0)
    assert fake.bodies(room) == ["> once"]


async def test_after_a_limit_the_first_one_goes_alone(
    fake: FakeHomeserver, database: Database
) -> None:
    """Nobody knows how much the server takes by then; all at once would be refused at once."""
    rooms = [await _direct(fake, f"@p{number}:fake") for number in range(6)]
    for room in rooms:
        await enqueue(database, said("a"), room_id=room.room_id)
    under_way = 0
    together: list[int] = []

    async def watch(method: str, path: str) -> None:
        nonlocal under_way
        if method == "PUT" and "/send/" in path and not fake.faults[0].times:
            under_way += 1
            together.append(under_way)
            await settle(0.1)
            under_way -= 1

    fake.on_request = watch
    fake.faults.append(Fault(SEND, times=6, status=429, body=limited(100)))
    async with running(fake, database):
        await until(lambda: len(fake.bodies()) == 6)
    assert together[0] == 1
    assert together[1:3] == [1, 2], "then two, and so on"


@pytest.mark.parametrize(
    "fault",
    [
        Fault(SEND, times=3, status=502, body="<html>"),
        Fault(SEND, times=3, status=500, body={"errcode": "M_UNKNOWN"}),
        Fault(SEND, times=1, hang=True),
        Fault(SEND, times=2, status=403, body={"errcode": "M_RESOURCE_LIMIT_EXCEEDED"}),
    ],
    ids=["502", "500", "hang", "resource-limit"],
)
async def test_what_fails_for_now_is_sent_later_in_order(
    fake: FakeHomeserver, database: Database, fault: Fault
) -> None:
    room = await _direct(fake)
    async with running(fake, database):
        fake.faults.append(Fault(**vars(fault)))
        for number in range(3):
            await fake.say(room, ANA, str(number))
        await until(lambda: len(fake.bodies(room)) == 3)
        await settle()
    assert fake.bodies(room) == ["> 0", "> 1", "> 2"]


async def test_the_rate_limit_is_one_clock_for_all_rooms(
    fake: FakeHomeserver, database: Database
) -> None:
    """After a 429 nothing at all is sent before `retry_after_ms`; order and priority stay."""
    rooms = [await _direct(fake, f"@p{number}:fake") for number in range(5)]
    await enqueue(database, said("digest"), room_id=rooms[0].room_id, priority=Priority.DIGEST)
    await enqueue(database, said("reminder"), room_id=rooms[1].room_id, priority=Priority.REMINDER)
    for room in rooms[2:]:
        await enqueue(database, said("a"), room_id=room.room_id)
        await enqueue(database, said("b"), room_id=room.room_id)
    moments: list[float] = []

    async def watch(method: str, path: str) -> None:
        if method == "PUT" and "/send/" in path:
            moments.append(monotonic())

    fake.on_request = watch
    # Everything that leaves at once in the first moment is refused.
    fake.faults.append(Fault(SEND, times=5, status=429, body=limited(300)))
    async with running(fake, database):
        await until(lambda: len(fake.bodies()) == 8)
    refused, taken = moments[:5], moments[5:]
    assert len(taken) == 8
    assert taken[0] - refused[-1] >= 0.29
    for room in rooms[2:]:
        assert fake.bodies(room) == ["a", "b"]
    assert fake.bodies()[0] == "a"
    assert fake.bodies().index("reminder") < len(fake.bodies())
    assert [row[0] for row in await _rows(database)] == ["sent"] * 8


async def test_answers_leave_before_reminders_before_digests(
    fake: FakeHomeserver, database: Database
) -> None:
    rooms = {priority: await _direct(fake, f"@p{int(priority)}:fake") for priority in Priority}
    for priority in reversed(Priority):
        await enqueue(
            database, said(priority.name), room_id=rooms[priority].room_id, priority=priority
        )
    fake.faults.append(Fault(SEND, times=4, status=429, body=limited(50)))
    pace = type(QUICK)(**{**vars(QUICK), "sends_at_once": 1})
    async with running(fake, database, pace=pace):
        await until(lambda: len(fake.bodies()) == len(Priority))
    assert fake.bodies() == ["AHEAD", "ANSWER", "RELAY", "REMINDER", "DIGEST"]


@pytest.mark.parametrize(
    ("status", "errcode"),
    [(403, "M_FORBIDDEN"), (404, "M_NOT_FOUND"), (413, "M_TOO_LARGE"), (400, "M_BAD_JSON")],
)
async def test_a_row_that_is_refused_ends_and_blocks_nothing(
    fake: FakeHomeserver, database: Database, status: int, errcode: str
) -> None:
    room = await _direct(fake)
    async with running(fake, database):
        fake.faults.append(Fault(SEND, status=status, body={"errcode": errcode}))
        await fake.say(room, ANA, "one")
        await fake.say(room, ANA, "two")
        await until(lambda: fake.bodies(room))
        await settle()
    assert fake.bodies(room) == ["> two"]
    assert await _rows(database) == [("dead", errcode, None), ("sent", None, None)]


async def test_a_private_answer_waits_for_a_room_with_nobody_else(
    fake: FakeHomeserver, database: Database
) -> None:
    """A third person came in between the question and the answer: a new room is made."""
    room = await _direct(fake)
    async with running(fake, database) as bot:
        bot.echo.private = True
        await fake.say(room, ANA, "alone")
        await until(lambda: fake.bodies(room) == ["> alone"])
        await fake.member(room, BEN, "join")
        await fake.say(room, ANA, "my invoice?")
        await until(lambda: len(fake.rooms) == 2)
        made = list(fake.rooms.values())[1]
        bot.echo.private = False
        await fake.say(room, BEN, "we go on")
        await until(lambda: fake.bodies(room) == ["> alone", "> we go on"])
        await settle()
        assert fake.sent(made) == [], "who is not there yet could not read it"
        assert made.state["m.room.member", ANA]["content"]["is_direct"] is True
        await fake.member(made, ANA, "join")
        await until(lambda: len(fake.sent(made)) == 1)
        await settle()
        assert bot.cipher.audiences == [frozenset({ANA, BOT})]
    assert fake.bodies(room) == ["> alone", "> we go on"]
    assert made.state["m.room.encryption", ""]["content"]["algorithm"] == "m.megolm.v1.aes-sha2"
    assert len(fake.asked("POST /createRoom")) == 1
    assert fake.account_data["m.direct"] == {ANA: [made.room_id]}


async def test_nothing_is_said_in_a_room_of_ours_before_its_people_know_us(
    fake: FakeHomeserver, database: Database
) -> None:
    """Element refuses for good what an unknown device encrypts; newcomers are waited for once."""
    pace = type(QUICK)(**{**vars(QUICK), "acquaint": 0.6})
    async with running(fake, database, pace=pace):
        room = await fake.make_room(BOT, encrypted=True, name="Garden")
        for who in (ANA, BEN):
            await fake.send(room, BOT, "m.room.member", {"membership": "invite"}, state_key=who)
        await enqueue(database, said("one"), room_id=room.room_id)
        await settle(1.5)
        assert fake.sent(room) == [], "nobody is there"
        for who, heard in ((ANA, 1), (BEN, 2)):
            began = monotonic()
            await fake.member(room, who, "join")
            if who == BEN:
                await fake.say(await _direct(fake), ANA, "ends the long poll")
                await enqueue(database, said("two"), room_id=room.room_id)
            await until(lambda heard=heard: len(fake.sent(room)) == heard)  # type: ignore[misc]
            assert monotonic() - began >= 0.6
        await fake.member(room, BEN, "leave")
        await fake.member(room, BEN, "join")
        await settle(0.1)
        await enqueue(database, said("three"), room_id=room.room_id)
        await until(lambda: len(fake.sent(room)) == 3)


async def test_a_graceful_stop_finishes_what_was_begun(
    fake: FakeHomeserver, database: Database
) -> None:
    """What was handled is answered before the process ends; nothing is left unmarked."""
    room = await _direct(fake)
    async with running(fake, database) as bot:
        for number in range(20):
            await fake.say(room, ANA, str(number))
        await until(lambda: bot.echo.handled)
        bot.stop.set()
        await bot.task
        handled = len(bot.echo.handled)
    assert fake.bodies(room) == [f"> {n}" for n in range(handled)]
    assert {row[0] for row in await _rows(database)} == {"sent"}
