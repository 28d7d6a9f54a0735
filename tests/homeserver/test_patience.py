"""What cannot be done now stands in nobody's way, and what nobody wants is not tried for ever."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from assistant.domain.incoming import ErrandDone
from assistant.domain.outgoing import Errand
from assistant.matrix.backoff import LONGEST_WISH, Backoff
from assistant.matrix.crypto.outcomes import NobodyCanRead
from assistant.matrix.facts import ERRAND_FIELD
from assistant.matrix.hints import Hints
from assistant.matrix.homeserver import ApiError
from assistant.services.ports import MailDelayed
from assistant.storage.inbox import InboxRepository
from assistant.storage.outbox import outbox
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BEN, BOT, FakeHomeserver, Fault
from tests.support.matrix_bot import (
    QUICK,
    House,
    PlainCipher,
    encrypted,
    enqueue,
    running,
    said,
    settle,
    until,
)

SLOW = type(QUICK)(**{**vars(QUICK), "first_pause": 30.0, "longest_pause": 60.0})


def _errands(bot: House) -> dict[str, str | None]:
    done = [one.content for one in bot.echo.handled if isinstance(one.content, ErrandDone)]
    return {one.key: one.error for one in done}


class DeadMailer:
    async def send(self, to: str, subject: str, body: str, message_id: str) -> None:  # noqa: ARG002
        raise MailDelayed("timeout")


def _mail(number: int) -> Errand:
    return Errand(
        kind="mail", key=f"mail:{number}", data={"to": "a@b.example", "subject": "s", "body": "b"}
    )


async def _states(database: Database) -> list[tuple[str, str | None]]:
    async with database.reading() as connection:
        query = select(outbox.c.state, outbox.c.error).order_by(outbox.c.id)
        return [(row.state, row.error) for row in await connection.execute(query)]


async def test_errands_that_wait_hold_no_other_up(fake: FakeHomeserver, database: Database) -> None:
    """Else a mail server that is down would keep the bot from entering any room."""
    for number in range(6):
        await enqueue(database, _mail(number))
    await enqueue(database, Errand(kind="create-room", key="room", data={"name": "x"}))
    async with running(fake, database, pace=SLOW, mailer=DeadMailer()) as bot:
        await until(lambda: "room" in _errands(bot))


async def test_an_errand_is_not_tried_for_ever(fake: FakeHomeserver, database: Database) -> None:
    await enqueue(database, _mail(1), now=datetime.now(UTC) - timedelta(days=3))
    async with running(fake, database, mailer=DeadMailer()) as bot:
        await until(lambda: _errands(bot) == {"mail:1": "timeout"})


async def test_gaps_that_cannot_be_read_hold_no_other_up(
    fake: FakeHomeserver, database: Database
) -> None:
    rooms = [await fake.make_room(ANA, BOT) for _ in range(6)]
    async with running(fake, database):
        pass
    fake.timeline_limit = 1
    for room in rooms:
        await fake.say(room, ANA, f"one {room.room_id}")
        await fake.say(room, ANA, "two")
    for room in rooms[:5]:
        fake.faults.append(
            Fault(f"GET /rooms/{room.room_id}/messages", times=99, status=502, body="no")
        )
    async with running(fake, database, pace=SLOW) as bot:
        await until(lambda: bot.echo.texts == [f"one {rooms[5].room_id}", "two"])


async def test_a_room_that_was_made_twice_stops_nothing(
    fake: FakeHomeserver, database: Database
) -> None:
    """Its first request was answered by a proxy's timeout, and was still being worked on."""
    async with running(fake, database) as bot:
        first = await fake.make_room(BOT, create={ERRAND_FIELD: "circle:1"})
        await fake.make_room(BOT, create={ERRAND_FIELD: "circle:1"})
        await enqueue(database, Errand(kind="create-room", key="circle:1", data={}))
        await until(lambda: _errands(bot))
        room = await fake.make_room(ANA, BOT)
        await fake.say(room, ANA, "hello")
        await until(lambda: fake.bodies(room) == ["> hello"])
    done = [one.content for one in bot.echo.handled if isinstance(one.content, ErrandDone)]
    assert done[0].result == {"room_id": first.room_id}


class NobodysCipher(PlainCipher):
    """One for rooms in which nobody has a device, except for Ben's."""

    def __init__(self) -> None:
        super().__init__()
        self.tries = 0

    async def encrypt(
        self, room_id: str, users: frozenset[str], type_: str, content: dict[str, Any]
    ) -> dict[str, Any]:
        if BEN not in users:
            self.tries += 1
            raise NobodyCanRead(room_id)
        return await super().encrypt(room_id, users, type_, content)


async def test_who_declines_a_direct_room_is_not_asked_again(
    fake: FakeHomeserver, database: Database
) -> None:
    async with running(fake, database, cipher=NobodysCipher()):
        await enqueue(database, said("psst"), recipient=ANA)
        await until(lambda: fake.rooms)
        [room] = fake.rooms.values()
        await fake.member(room, ANA, "leave")
        async with asyncio.timeout(30):
            while ("dead", "declined") not in await _states(database):  # noqa: ASYNC110 - polled
                await asyncio.sleep(0.05)
        assert len(fake.asked("POST /createRoom")) == 1
        await enqueue(database, said("another day"), recipient=ANA)
        await until(lambda: len(fake.rooms) == 2)


async def test_rows_that_wait_are_not_tried_with_every_other_message(
    fake: FakeHomeserver, database: Database
) -> None:
    """A hundred people who never logged in would else make each answer to others slow."""
    quiet = [await fake.make_room(ANA, BOT, encrypted=True) for _ in range(10)]
    room = await fake.make_room(BEN, BOT, encrypted=True)
    cipher = NobodysCipher()
    async with running(fake, database, pace=SLOW, cipher=cipher):
        for each in quiet:
            await enqueue(database, said("hello"), room_id=each.room_id)
        await until(lambda: cipher.tries == 10)
        for number in range(10):
            await enqueue(database, said(str(number)), room_id=room.room_id)
        await until(lambda: len(fake.sent(room)) == 10)
    assert cipher.tries == 10


@pytest.mark.parametrize("wish", [0, -5, float("nan")])
def test_a_wish_of_nothing_is_no_loop_without_pauses(wish: float) -> None:
    assert Backoff(SLOW).failed(ApiError(429, "M_LIMIT_EXCEEDED", retry_after=wish)) >= 15.0


def test_a_wish_of_years_is_no_wish() -> None:
    error = ApiError(429, "M_LIMIT_EXCEEDED", retry_after=1e300)
    assert Backoff(SLOW).failed(error) == LONGEST_WISH


class RefusedCipher(PlainCipher):
    """One whose keys the homeserver does not want."""

    async def upkeep(self) -> None:
        raise ApiError(403, "M_FORBIDDEN")


async def test_keys_that_are_refused_for_good_do_not_silence_the_bot(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await fake.make_room(ANA, BOT)
    async with running(fake, database, cipher=RefusedCipher()):
        await fake.say(room, ANA, "hello")
        await until(lambda: fake.bodies(room) == ["> hello"])


async def test_what_nobody_sends_the_key_of_is_given_up(
    fake: FakeHomeserver, database: Database
) -> None:
    """It would else count for ever among the messages that their sender has waiting."""
    room = await fake.make_room(ANA, BOT, encrypted=True)
    clear = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": "x"}}
    async with running(fake, database) as bot:
        await fake.send(room, ANA, "m.room.encrypted", encrypted(clear, "never"))
        await until(lambda: bot.cipher.requested)
        await settle()
    hints = Hints(database, after=timedelta(minutes=2), on_hint=lambda: None)
    now = datetime.now(UTC)
    assert await hints.give(now) == 0
    assert await hints.give(now + timedelta(minutes=3)) == 1
    async with database.reading() as connection:
        assert await InboxRepository(connection).unhandled([ANA]) == {ANA: 2}
    await hints.give(now + timedelta(days=6))
    async with database.reading() as connection:
        assert await InboxRepository(connection).unhandled([ANA]) == {ANA: 2}
    await hints.give(now + timedelta(days=8))
    async with database.reading() as connection:
        assert await InboxRepository(connection).unhandled([ANA]) == {ANA: 1}  # the hint itself
