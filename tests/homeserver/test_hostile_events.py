"""Events of every shape: none stops the bot, and the message after them is answered."""

from typing import Any

import pytest

from assistant.domain.incoming import Text
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver
from tests.support.matrix_bot import encrypted, running, until


def _deep(levels: int) -> dict[str, Any]:
    inner: dict[str, Any] = {"end": 1}
    for _ in range(levels):
        inner = {"a": inner}
    return inner


HOSTILE = {
    "half a surrogate pair": {"body": "plan \ud800"},
    "half a pair in the type": {"msgtype": "m.\ud800", "body": "x"},
    "body is a list": {"body": ["plan"]},
    "body is missing": {"body": None},
    "relation is a text": {"body": "x", "m.relates_to": "x"},
    "relation of lists": {"body": "x", "m.relates_to": {"rel_type": [], "event_id": {}}},
    "mentions are a number": {"body": "x", "m.mentions": 7},
    "huge": {"body": "plan " * 12_000},
    "a notice of the server": {"msgtype": "m.server_notice", "body": "You have a new limit."},
    "nested": {"body": "x", "deep": _deep(400)},
    "nested nearly as deep as can be read": {"body": "x", "deep": _deep(900)},
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=list(HOSTILE))
async def test_a_hostile_message_stops_nothing(
    fake: FakeHomeserver, database: Database, content: dict[str, Any]
) -> None:
    room = await fake.make_room(ANA, BOT)
    async with running(fake, database):
        await fake.send(room, ANA, "m.room.message", {"msgtype": "m.text", **content})
        await fake.say(room, ANA, "hello")
        await until(lambda: fake.bodies(room)[-1:] == ["> hello"])


@pytest.mark.parametrize(
    "fields",
    [
        {"event_id": "$\ud800"},
        {"event_id": 7},
        {"origin_server_ts": 10**30},
        {"content": []},
        {"type": "m.room.encrypted"},
        {"type": "m.room.redaction", "content": {"redacts": {}}},
        {"type": "m.room.redaction", "content": {"redacts": "\ud800"}},
        {"sender": "@\ud800:fake"},
    ],
    ids=str,
)
async def test_a_malformed_event_stops_nothing(
    fake: FakeHomeserver, database: Database, fields: dict[str, Any]
) -> None:
    room = await fake.make_room(ANA, BOT)
    async with running(fake, database):
        event = await fake.say(room, ANA, "x")
        event.update(fields)
        await fake.say(room, ANA, "hello")
        await until(lambda: fake.bodies(room)[-1:] == ["> hello"])


async def test_what_is_told_by_the_server_itself_is_not_answered(
    fake: FakeHomeserver, database: Database
) -> None:
    """Nobody reads along, and the room refuses what we would say."""
    room = await fake.make_room(ANA, BOT)
    async with running(fake, database) as bot:
        await fake.send(room, ANA, "m.room.message", {"msgtype": "m.server_notice", "body": "x"})
        await fake.say(room, ANA, "hello")
        await until(lambda: fake.bodies(room) == ["> hello"])
    assert [one.content for one in bot.echo.handled] == [Text(body="hello")]


async def test_a_surrogate_in_a_ciphertext_is_answered(
    fake: FakeHomeserver, database: Database
) -> None:
    """No homeserver looks into it, so that half a character comes through to us, and back."""
    room = await fake.make_room(ANA, BOT, encrypted=True)
    async with running(fake, database):
        clear = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": "a\ud800b"}}
        await fake.send(room, ANA, "m.room.encrypted", encrypted(clear))
        await until(lambda: len(fake.sent(room)) == 1)
    assert fake.sent(room)[0]["clear"]["content"]["body"] == "> a?b"
