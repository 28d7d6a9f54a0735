"""Messages that cannot be read yet: held for a moment, set aside, and handled late, once."""

from datetime import timedelta

from assistant.domain.coop import Times
from assistant.domain.incoming import Text, Unreadable
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver, Room
from tests.support.matrix_bot import QUICK, House, encrypted, running, settle, until


async def _write(fake: FakeHomeserver, room: Room, body: str, session_id: str) -> None:
    clear = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": body}}
    await fake.send(room, ANA, "m.room.encrypted", encrypted(clear, session_id))


async def _bring_key(fake: FakeHomeserver, house: House, session_id: str) -> None:
    house.cipher.coming.add(session_id)
    await fake.make_room("@somebody:fake")  # anything that ends the long poll
    await fake.send(
        next(iter(fake.rooms.values())), ANA, "m.room.topic", {"topic": "x"}, state_key=""
    )


async def test_a_key_that_is_just_coming_keeps_the_order(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await fake.make_room(ANA, BOT, encrypted=True)
    pace = type(QUICK)(**{**vars(QUICK), "key_patience": 3.0})
    async with running(fake, database, pace=pace) as bot:
        await _write(fake, room, "first", "late")
        await _write(fake, room, "second", "known")
        await until(lambda: bot.cipher.requested)
        await settle()
        assert bot.echo.handled == []
        await _bring_key(fake, bot, "late")
        await until(lambda: len(fake.sent(room)) == 2)
    assert bot.echo.texts == ["first", "second"]
    assert len(bot.cipher.indexes) == 2


async def test_a_message_whose_key_comes_late_is_handled_late_once(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await fake.make_room(ANA, BOT, encrypted=True)
    async with running(fake, database) as bot:
        await _write(fake, room, "first", "late")
        await _write(fake, room, "second", "known")
        await until(lambda: bot.echo.texts == ["second"])
        await _bring_key(fake, bot, "late")
        await until(lambda: len(bot.echo.texts) == 2)
        await settle()
    assert bot.echo.texts == ["second", "first"]
    assert len(fake.sent(room)) == 2


async def test_a_key_that_came_while_we_were_down_is_used_at_the_start(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await fake.make_room(ANA, BOT, encrypted=True)
    async with running(fake, database) as bot:
        await _write(fake, room, "first", "late")
        await until(lambda: bot.cipher.requested)
        await settle()
    bot.cipher.keys.add("late")
    async with running(fake, database, cipher=bot.cipher) as again:
        await until(lambda: again.echo.texts == ["first"])


async def test_a_sender_is_told_once_that_a_key_is_missing(
    fake: FakeHomeserver, database: Database
) -> None:
    """One hint for a session, however many messages; they are handled all the same later."""
    room = await fake.make_room(ANA, BOT, encrypted=True)
    times = Times(key_hint=timedelta(seconds=0.3))
    async with running(fake, database, times=times) as bot:
        await _write(fake, room, "one", "late")
        await _write(fake, room, "two", "late")
        await until(lambda: bot.echo.handled)
        await _write(fake, room, "three", "late")
        await settle(1.0)
        hints = [one for one in bot.echo.handled if isinstance(one.content, Unreadable)]
        assert [hint.content for hint in hints] == [Unreadable(why="no-key")]
        assert hints[0].sender == ANA
        assert hints[0].event_id == room.events[-3]["event_id"]
        await _bring_key(fake, bot, "late")
        await until(lambda: len(bot.echo.texts) == 3)
    assert bot.echo.texts == ["one", "two", "three"]


async def test_cleartext_in_an_encrypted_room_is_refused(
    fake: FakeHomeserver, database: Database
) -> None:
    """Whoever can write cleartext there is not the person whose device we know."""
    room = await fake.make_room(ANA, BOT, encrypted=True)
    async with running(fake, database) as bot:
        await fake.say(room, ANA, "pay all")
        await _write(fake, room, "plan", "known")
        await until(lambda: len(bot.echo.handled) == 2)
    assert [one.content for one in bot.echo.handled] == [
        Unreadable(why="cleartext"),
        Text(body="plan"),
    ]


async def test_encrypted_notices_are_not_answered(fake: FakeHomeserver, database: Database) -> None:
    room = await fake.make_room(ANA, BOT, encrypted=True)
    async with running(fake, database) as bot:
        clear = {"type": "m.room.message", "content": {"msgtype": "m.notice", "body": "beep"}}
        await fake.send(room, ANA, "m.room.encrypted", encrypted(clear))
        await _write(fake, room, "plan", "known")
        await until(lambda: bot.echo.handled)
        await settle()
    assert bot.echo.texts == ["plan"]
