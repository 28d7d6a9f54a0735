"""What comes while a room's rows are being handled: keys, second thoughts, faults."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from assistant.domain.coop import Times
from assistant.domain.incoming import Incoming, Text
from assistant.matrix.backoff import TokenRefused
from assistant.matrix.crypto.outcomes import Decrypted
from assistant.storage.lease import LeaseRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import CommitFailed, Database, Transaction
from tests.support.fake_homeserver import ANA, BEN, BOT, FakeHomeserver, Fault, Room
from tests.support.matrix_bot import (
    QUICK,
    House,
    PlainCipher,
    encrypted,
    house,
    running,
    said,
    settle,
    until,
)


async def _write(fake: FakeHomeserver, room: Room, body: str, session_id: str = "known") -> str:
    clear = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": body}}
    event = await fake.send(room, ANA, "m.room.encrypted", encrypted(clear, session_id))
    return str(event["event_id"])


async def _anything(fake: FakeHomeserver) -> None:
    """End the long poll."""
    room = next(iter(fake.rooms.values()))
    await fake.send(room, ANA, "m.room.topic", {"topic": "x"}, state_key="")


def _busy_with(bot: House, body: str) -> asyncio.Event:
    """Let the handler stay with the message `body` until the event is set."""
    released = asyncio.Event()

    async def before(incoming: Incoming) -> None:
        if isinstance(incoming.content, Text) and incoming.content.body == body:
            await released.wait()

    bot.echo.before = before
    return released


async def test_a_key_that_comes_while_its_room_is_busy_loses_nothing(
    fake: FakeHomeserver, database: Database
) -> None:
    """The row that was set aside comes up again in the very same lane."""
    room = await fake.make_room(ANA, BOT, encrypted=True)
    async with running(fake, database) as bot:
        released = _busy_with(bot, "second")
        await _write(fake, room, "first", "late")
        await _write(fake, room, "second")
        await until(lambda: bot.echo.texts == ["second"])
        bot.cipher.coming.add("late")
        await _anything(fake)
        await settle()
        released.set()
        await until(lambda: len(bot.echo.texts) == 2)
        await settle()
    assert bot.echo.texts == ["second", "first"]


async def test_what_is_taken_back_while_its_room_is_busy_is_not_run(
    fake: FakeHomeserver, database: Database
) -> None:
    """Its row was read already; only its turn has not come."""
    room = await fake.make_room(ANA, BOT)
    async with running(fake, database):
        pass
    for body in ("one", "two", "three"):
        await fake.say(room, ANA, body)
    bot = house(fake, database)
    released = _busy_with(bot, "one")
    await bot.ready()
    await until(lambda: bot.echo.texts == ["one"])
    await fake.send(room, ANA, "m.room.redaction", {"redacts": room.events[-2]["event_id"]})
    await settle()
    released.set()
    await until(lambda: len(bot.echo.handled) == 3)
    await settle()
    bot.stop.set()
    await bot.task
    assert bot.echo.texts == ["one", "three"]


@pytest.mark.parametrize("each", [1, 45], ids=["few", "many"])
async def test_more_rooms_than_lanes_are_all_served(
    fake: FakeHomeserver, database: Database, each: int
) -> None:
    rooms = [await fake.make_room(ANA, BOT) for _ in range(5)]
    pace = type(QUICK)(**{**vars(QUICK), "rooms_at_once": 2})
    async with running(fake, database):
        pass
    bodies = [str(number) for number in range(each)]
    for room in rooms:
        for body in bodies:
            await fake.say(room, ANA, body)
    async with running(fake, database, pace=pace):
        answers = [f"> {body}" for body in bodies]
        await until(lambda: all(fake.bodies(room) == answers for room in rooms), seconds=20)


async def test_nobody_takes_back_what_stands_in_another_room(
    fake: FakeHomeserver, database: Database
) -> None:
    """Whoever reads along in a shared room knows the ids of everybody's messages."""
    room = await fake.make_room(ANA, BOT, encrypted=True)
    elsewhere = await fake.make_room(BEN, BOT)
    async with running(fake, database) as bot:
        event_id = await _write(fake, room, "plan", "late")
        await until(lambda: bot.cipher.requested)
        await fake.send(elsewhere, BEN, "m.room.redaction", {"redacts": event_id})
        await settle()
        bot.cipher.coming.add("late")
        await _anything(fake)
        await until(lambda: bot.echo.texts == ["plan"])


async def test_typing_that_hangs_delays_no_answer(fake: FakeHomeserver, database: Database) -> None:
    room = await fake.make_room(ANA, BOT)
    times = Times(typing_after=timedelta(milliseconds=20))
    async with running(fake, database, times=times) as bot:
        fake.faults.append(Fault("PUT /rooms/.*/typing", times=9, hang=True))

        async def slowly(_incoming: Incoming) -> None:
            await asyncio.sleep(0.1)

        bot.echo.before = slowly
        await fake.say(room, ANA, "one")
        await fake.say(room, ANA, "two")
        await until(lambda: fake.bodies(room) == ["> one", "> two"], seconds=1.5)


class BrokenCipher(PlainCipher):
    """One whose database fails while the sender's devices are written."""

    async def decrypt(self, room_id: str, event: dict[str, Any]) -> Decrypted:  # noqa: ARG002
        raise CommitFailed


async def test_a_failed_commit_while_reading_ends_the_process(
    fake: FakeHomeserver, database: Database
) -> None:
    """Memory is ahead of the database then; going on would write what nobody can continue."""
    room = await fake.make_room(ANA, BOT, encrypted=True)
    bot = house(fake, database, cipher=BrokenCipher())
    await bot.ready()
    await _write(fake, room, "plan")
    with pytest.raises(CommitFailed):
        await asyncio.wait_for(bot.task, 5)


async def test_a_loop_that_fails_tears_no_transaction(
    fake: FakeHomeserver, database: Database
) -> None:
    """What is being written is written, the lease given back at once, the database free."""
    room = await fake.make_room(ANA, BOT)
    bot = house(fake, database)
    await bot.ready()
    inside = asyncio.Event()

    async def write(_incoming: Incoming) -> None:
        async with database.transaction() as tx:
            inside.set()
            await asyncio.sleep(0.5)
            await OutboxRepository(tx.connection).add(said("x"), now=tx.now, room_id="!elsewhere")

    bot.echo.before = write
    await fake.say(room, ANA, "plan")
    await inside.wait()
    fake.token = "another"
    await _anything(fake)
    with pytest.raises(TokenRefused):
        await asyncio.wait_for(bot.task, 2)
    async with database.reading() as connection:
        written = await OutboxRepository(connection).pending()
        lease = await LeaseRepository(connection).read()
    assert "!elsewhere" in {row.room_id for row in written}
    assert lease is not None
    assert lease.seconds_left < 0


class FullCipher(PlainCipher):
    """One whose disk is full at some time."""

    full = False

    async def write(self, tx: Transaction) -> None:
        if self.full:
            raise ValueError("disk")
        await super().write(tx)


async def test_a_sync_that_cannot_be_written_ends_the_process(
    fake: FakeHomeserver, database: Database
) -> None:
    """Its keys are taken from memory by then: nobody may write what comes after them."""
    room = await fake.make_room(ANA, BOT)
    cipher = FullCipher()
    bot = house(fake, database, cipher=cipher)
    await bot.ready()
    cipher.full = True
    await fake.say(room, ANA, "plan")
    with pytest.raises(ValueError, match="disk"):
        await asyncio.wait_for(bot.task, 2)
    async with running(fake, database) as again:
        await until(lambda: again.echo.texts == ["plan"])
