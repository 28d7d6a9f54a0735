"""A sync that brings only what we have sent is not committed, and nothing is lost by it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy import select

from assistant.matrix.quiet import brings_nothing_new
from assistant.matrix.sync import QUIET
from assistant.storage.checkpoint import CheckpointRepository
from assistant.storage.outbox import outbox
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver, Fault, Room
from tests.support.matrix_bot import House, enqueue, house, said, settle, until


async def _number(database: Database) -> int:
    async with database.reading() as connection:
        return (await CheckpointRepository(connection).read()).number


async def _states(database: Database) -> list[str]:
    async with database.reading() as connection:
        return list(await connection.scalars(select(outbox.c.state).order_by(outbox.c.id)))


async def _say_unheard(fake: FakeHomeserver, database: Database, room: Room, body: str) -> None:
    """Send something whose echo is held back until its row is marked."""
    await until(lambda: len(fake.asked("GET /sync")) > 1)  # the long poll is under way
    fake.faults.append(Fault("GET /sync", times=99, status=502))
    await fake.member(room, ANA, "join")  # ends the long poll
    before = len(fake.asked("GET /sync"))
    await until(lambda: len(fake.asked("GET /sync")) > before)
    await enqueue(database, said(body), room_id=room.room_id)
    for _ in range(100):
        if set(await _states(database)) == {"sent"}:
            break
        await settle(0.02)
    assert set(await _states(database)) == {"sent"}


@asynccontextmanager
async def _after_an_echo(
    fake: FakeHomeserver, database: Database, room: Room
) -> AsyncIterator[tuple[House, int]]:
    one = house(fake, database)
    try:
        await one.ready()
        await _say_unheard(fake, database, room, "hello")
        number = await _number(database)
        fake.faults.clear()
        before = len(fake.asked("GET /sync"))
        await until(lambda: len(fake.asked("GET /sync")) > before + 1)
        yield one, number
    finally:
        one.stop.set()
        await one.task


async def test_our_own_echo_is_worth_no_commit(fake: FakeHomeserver, database: Database) -> None:
    room = await fake.make_room(ANA, BOT)
    async with _after_an_echo(fake, database, room) as (_, number):
        assert await _number(database) == number
        await fake.say(room, ANA, "hi")
        await until(lambda: "> hi" in fake.bodies(room))
        assert await _number(database) > number
    assert fake.bodies(room) == ["hello", "> hi"]


async def test_after_a_crash_it_comes_again_and_changes_nothing(
    fake: FakeHomeserver, database: Database
) -> None:
    """Not even where somebody wrote in the meantime."""
    room = await fake.make_room(ANA, BOT)
    async with _after_an_echo(fake, database, room) as (one, number):
        await one.kill()
        assert await _number(database) == number
        await fake.say(room, ANA, "hi")
        again = house(fake, database)
        await again.ready()
        await until(lambda: "> hi" in fake.bodies(room))
        await settle()
        again.stop.set()
        await again.task
        one.task = again.task
    assert fake.bodies(room) == ["hello", "> hi"]
    assert await _states(database) == ["sent", "sent"]


ECHO: dict[str, Any] = {
    "event_id": "$ours",
    "sender": BOT,
    "type": "m.room.encrypted",
    "content": {"ciphertext": "…"},
    "unsigned": {"transaction_id": "txn"},
}


def _sync(*events: Any, **room: Any) -> dict[str, Any]:
    timeline = {"events": list(events), "limited": False, "prev_batch": "s1"}
    return {
        "next_batch": "s2",
        "device_one_time_keys_count": {"signed_curve25519": 50},
        "rooms": {"join": {"!room": {"timeline": timeline, "state": {"events": []}, **room}}},
    }


def _is_quiet(response: dict[str, Any]) -> bool:
    return brings_nothing_new(response, BOT, lambda *row: row == ("txn", "$ours"))


def test_what_is_quiet() -> None:
    assert _is_quiet(_sync(ECHO))
    assert _is_quiet(_sync())
    assert _is_quiet({"next_batch": "s2"})
    assert QUIET > 0


@pytest.mark.parametrize(
    "response",
    [
        _sync(ECHO, {**ECHO, "sender": ANA}),
        _sync({**ECHO, "event_id": "$other"}),
        _sync({**ECHO, "unsigned": {"transaction_id": "other"}}),
        _sync({**ECHO, "unsigned": {}}),
        _sync({**ECHO, "state_key": ""}),
        _sync("nonsense"),
        _sync(ECHO, timeline={"events": [ECHO], "limited": True}),
        _sync(ECHO, timeline="nonsense"),
        _sync(ECHO, state={"events": [{"type": "m.room.name"}]}),
        _sync(ECHO, state="nonsense"),
        {**_sync(ECHO), "to_device": {"events": [{}]}},
        {**_sync(ECHO), "to_device": "nonsense"},
        {**_sync(ECHO), "device_lists": {"changed": [ANA]}},
        {**_sync(ECHO), "device_lists": {"left": [ANA]}},
        {**_sync(ECHO), "rooms": {"invite": {"!new": {}}}},
        {**_sync(ECHO), "rooms": {"leave": {"!old": {}}}},
        {**_sync(ECHO), "rooms": "nonsense"},
        {**_sync(ECHO), "rooms": {"join": {"!room": "nonsense"}}},
    ],
)
def test_whatever_else_it_holds_is_committed(response: dict[str, Any]) -> None:
    assert not _is_quiet(response)
