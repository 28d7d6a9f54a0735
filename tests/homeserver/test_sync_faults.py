"""Whatever the homeserver does, each message is handled once, in order."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from assistant.domain.coop import Caps
from assistant.domain.incoming import Redacted, Unreadable
from assistant.matrix.backoff import TokenRefused
from assistant.storage.checkpoint import gaps
from assistant.storage.inbox import inbox
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BEN, BOT, FakeHomeserver, Fault, Room, limited
from tests.support.matrix_bot import QUICK, house, running, settle, until


async def _direct(fake: FakeHomeserver) -> Room:
    room = await fake.make_room(ANA)
    await fake.member(room, BOT, "join")
    return room


async def test_a_message_is_answered_once(fake: FakeHomeserver, database: Database) -> None:
    room = await _direct(fake)
    async with running(fake, database) as bot:
        event = await fake.say(room, ANA, "hello")
        await until(lambda: fake.bodies(room))
        await settle()
    assert fake.bodies(room) == ["> hello"]
    assert [one.event_id for one in bot.echo.handled] == [event["event_id"]]
    assert fake.sent(room)[0]["m.mentions"] == {}
    assert fake.asked(r"POST /rooms/.*/receipt/m.read/")


async def test_what_was_written_before_our_first_sync_is_not_answered(
    fake: FakeHomeserver, database: Database
) -> None:
    """An account with a past that starts on an empty database must not answer all of it again."""
    room = await _direct(fake)
    await fake.say(room, ANA, "long ago")
    async with running(fake, database) as bot:
        await settle()
        assert bot.echo.handled == []


async def test_a_refused_token_stops_for_good(fake: FakeHomeserver, database: Database) -> None:
    fake.token = "another"
    bot = house(fake, database)
    with pytest.raises(TokenRefused):
        await bot.task
    assert len(fake.requests) == 1


async def test_a_token_refused_later_stops_the_running_bot(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await _direct(fake)
    bot = house(fake, database)
    await bot.ready()
    fake.token = "another"
    await fake.say(room, ANA, "hello")
    with pytest.raises(TokenRefused):
        await bot.task


@pytest.mark.parametrize(
    "fault",
    [
        Fault("GET /sync", times=3, status=502, body="<html>Bad Gateway</html>"),
        Fault("GET /sync", times=3, status=500, body={"errcode": "M_UNKNOWN"}),
        Fault("GET /sync", times=3, status=429, body=limited(30)),
        Fault("GET /sync", times=2, cut=True),
        Fault("GET /sync", times=1, hang=True),
        Fault("GET /sync", times=1, status=200, body="[]"),
        Fault("GET /sync", times=1, status=200, body={"rooms": []}),
    ],
    ids=["502", "500", "429", "cut", "hang", "no-object", "no-token"],
)
async def test_a_sync_that_fails_is_tried_again(
    fake: FakeHomeserver, database: Database, fault: Fault
) -> None:
    room = await _direct(fake)
    times = fault.times
    pace = type(QUICK)(**{**vars(QUICK), "poll": 0.2, "patience": 0.3})
    async with running(fake, database, pace=pace):
        fake.faults.append(Fault(**vars(fault)))
        await fake.say(room, ANA, "hello")
        await until(lambda: fake.bodies(room))
        await settle()
        assert fake.faults[-1].seen == times
    assert fake.bodies(room) == ["> hello"]


async def test_failing_syncs_come_at_a_bounded_rate(
    fake: FakeHomeserver, database: Database
) -> None:
    """Without pauses a server in trouble would get hundreds of requests a second."""
    pace = type(QUICK)(**{**vars(QUICK), "first_pause": 0.1, "longest_pause": 1.0})
    async with running(fake, database, pace=pace):
        await settle()
        fake.requests.clear()
        fake.faults.append(Fault("GET /sync", times=1000, status=502, body="no"))
        await fake.make_room(ANA, BOT)
        await settle(1.0)
        tries = len(fake.asked("GET /sync"))
        fake.faults.clear()
    assert 2 <= tries <= 6


async def test_an_event_that_comes_twice_is_handled_once(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await _direct(fake)
    fake.duplicate = True
    async with running(fake, database) as bot:
        for number in range(5):
            await fake.say(room, ANA, str(number))
        await until(lambda: len(fake.bodies(room)) == 5)
        await settle()
    assert bot.echo.texts == ["0", "1", "2", "3", "4"]
    assert fake.bodies(room) == ["> 0", "> 1", "> 2", "> 3", "> 4"]


async def test_a_gap_of_several_pages_is_read_and_answered_in_order(
    fake: FakeHomeserver, database: Database
) -> None:
    room, other = await _direct(fake), await _direct(fake)
    async with running(fake, database):
        pass
    fake.timeline_limit, fake.page_limit = 10, 10
    for number in range(47):
        await fake.say(room, ANA, str(number))
    await fake.say(other, ANA, "elsewhere")
    async with running(fake, database) as bot:
        await until(lambda: len(fake.bodies(room)) == 47)
        await settle()
    assert [text for text in bot.echo.texts if text != "elsewhere"] == [str(n) for n in range(47)]
    assert fake.bodies(room) == [f"> {n}" for n in range(47)]
    assert fake.bodies(other) == ["> elsewhere"]
    async with database.reading() as connection:
        assert (await connection.execute(select(func.count()).select_from(gaps))).scalar() == 0


async def test_a_room_waits_for_its_gap_while_others_do_not(
    fake: FakeHomeserver, database: Database
) -> None:
    room, other = await _direct(fake), await _direct(fake)
    async with running(fake, database):
        pass
    fake.timeline_limit = 3
    fake.faults.append(Fault("GET /rooms/.*/messages", times=1000, status=502, body="no"))
    for number in range(6):
        await fake.say(room, ANA, str(number))
    await fake.say(other, BEN, "elsewhere")
    async with running(fake, database):
        await until(lambda: fake.bodies(other))
        await settle()
        assert fake.bodies(room) == []
        fake.faults.clear()
        await until(lambda: len(fake.bodies(room)) == 6)
    assert fake.bodies(room) == [f"> {n}" for n in range(6)]


async def test_a_gap_is_filled_across_restarts(fake: FakeHomeserver, database: Database) -> None:
    """A page is a commit: what was read before a crash is neither lost nor read again."""
    room = await _direct(fake)
    async with running(fake, database):
        pass
    fake.timeline_limit, fake.page_limit = 5, 5
    for number in range(30):
        await fake.say(room, ANA, str(number))

    async def slowly(_method: str, path: str) -> None:
        if path.endswith("/messages"):
            await settle(0.2)

    fake.on_request = slowly
    for _ in range(3):
        bot = house(fake, database)
        asked = len(fake.asked("GET /rooms/.*/messages"))
        while len(fake.asked("GET /rooms/.*/messages")) == asked:
            await settle(0.01)
        await settle(0.1)  # in the middle of a page, or between two
        await bot.kill()
    async with running(fake, database):
        await until(lambda: len(fake.bodies(room)) == 30)
        await settle()
    assert fake.bodies(room) == [f"> {n}" for n in range(30)]


async def test_wrong_clocks_do_not_make_a_message_old_or_new(
    fake: FakeHomeserver, database: Database
) -> None:
    """The server's idea of an event's age counts, not the difference of two clocks."""
    room = await _direct(fake)
    async with running(fake, database) as bot:
        await fake.say(room, ANA, "now")
        await until(lambda: len(bot.echo.handled) == 1)
        await fake.send(
            room,
            ANA,
            "m.room.message",
            {"msgtype": "m.text", "body": "from the future"},
            origin_server_ts=fake.clock + 10**12,
        )
        await fake.send(
            room,
            ANA,
            "m.room.message",
            {"msgtype": "m.text", "body": "an hour old"},
            origin_server_ts=fake.clock - 3_600_000,
        )
        await fake.send(
            room,
            ANA,
            "m.room.message",
            {"msgtype": "m.text", "body": "absurd"},
            origin_server_ts=-(10**18),
        )
        await until(lambda: len(bot.echo.handled) == 4)
    now = datetime.now(UTC)
    ages = [now - one.sent_at for one in bot.echo.handled]
    assert timedelta(0) <= ages[0] < timedelta(minutes=1)
    assert timedelta(0) <= ages[1] < timedelta(minutes=1), "nothing comes from the future"
    assert timedelta(minutes=59) < ages[2] < timedelta(minutes=61)
    assert ages[3] >= timedelta(0)


async def test_notices_and_our_own_words_are_not_answered(
    fake: FakeHomeserver, database: Database
) -> None:
    """Two bots that answer each other never stop."""
    room = await _direct(fake)
    async with running(fake, database) as bot:
        await fake.say(room, ANA, "beep", msgtype="m.notice")
        await fake.say(room, BOT, "from another device of ours")
        await fake.send(room, ANA, "m.room.topic", {"topic": "x"}, state_key="")
        await fake.say(room, ANA, "hello")
        await until(lambda: len(fake.bodies(room)) == 2)
        await settle()
    assert bot.echo.texts == ["hello"]
    async with database.reading() as connection:
        assert (await connection.execute(select(func.count()).select_from(inbox))).scalar() == 1


async def test_what_is_taken_back_before_it_is_handled_is_not_answered(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await _direct(fake)
    async with running(fake, database):
        pass
    event = await fake.say(room, ANA, "secret")
    await fake.send(room, ANA, "m.room.redaction", {"redacts": event["event_id"]})
    async with running(fake, database) as bot:
        await until(lambda: bot.echo.handled)
        await settle()
    assert [one.content for one in bot.echo.handled] == [Redacted(of=event["event_id"])]


async def test_one_sender_cannot_fill_the_house(fake: FakeHomeserver, database: Database) -> None:
    """Beyond the cap rows have no content; the first of them tells the sender, once."""
    room, other = await fake.make_room(ANA, BEN, BOT), await _direct(fake)
    async with running(fake, database):
        pass
    for number in range(8):
        await fake.say(room, ANA, str(number))
    await fake.say(room, BEN, "me too")
    await fake.say(other, ANA, "and here")
    async with running(fake, database, caps=Caps(unhandled_a_sender=5)) as bot:
        await until(lambda: len(bot.echo.handled) == 7)
        await settle()
    kinds = [one.content.why for one in bot.echo.handled if isinstance(one.content, Unreadable)]
    assert kinds == ["too-many"]
    assert bot.echo.texts.count("me too") == 1
    assert len(bot.echo.texts) == 6
    async with database.reading() as connection:
        states = (await connection.execute(select(inbox.c.state, inbox.c.event))).all()
    assert [state for state, _event in states].count("dropped") == 3
    assert all(event is None for _state, event in states)
