"""A room key comes late, on a real Synapse, and the process dies: one answer, in the end."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

import pytest

from assistant.demo.people import Phone
from assistant.demo.synapse import Account, Synapse
from tests.homeserver.test_crash_points import ask, has_exactly
from tests.support.bot import Bot, linked
from tests.support.crash_runner import KILLED, in_storms
from tests.support.synapse import PASSWORD, Town

pytestmark = [
    pytest.mark.synapse,
    pytest.mark.timeout(180),
    pytest.mark.xdist_group("crash-points-late-key"),  # what a module sets up is set up once
]

# While the key is missed: the message comes, is held for a moment, set aside, its key asked for.
WITHOUT_THE_KEY = (
    "database.committed:5",
    *in_storms("sync.received", "sync.staged", "sync.committed"),
    *in_storms("homeserver.called:1", "homeserver.called:2", "database.committed:6"),
)
# Once it comes: with a sync, which wakes the message.
WITH_THE_KEY = (
    *("sync.committed", "dispatch.handled", "outbox.sent"),
    *in_storms("sync.received", "sync.staged"),
    *in_storms("dispatch.decrypted", "dispatch.committed"),
    *in_storms("outbox.picked", "outbox.encrypted", "outbox.marked"),
)
ENCRYPTED = "/sendToDevice/m.room.encrypted/"


@dataclass
class House:
    """One assistant, and people whom it knows."""

    bot: Bot
    fresh: Iterator[Account]


@dataclass
class Slow:
    """Holds back what a phone tells other devices, its room keys above all, until `release`.

    The homeserver gets it under a type that nobody knows, so that the phone's client is content.
    """

    phone: Phone
    held: list[tuple[Any, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        client: Any = self.phone._client
        self._send = client.send

        async def send(method: str, path: str, *rest: Any) -> Any:
            if ENCRYPTED in path:
                self.held.append((method, path, *rest))
                path = path.replace(ENCRYPTED, "/sendToDevice/org.example.held/")
            return await self._send(method, path, *rest)

        client.send = send

    async def release(self) -> None:
        """Let what was held back go on its way, and everything that follows."""
        client: Any = self.phone._client
        client.send = self._send
        for message in self.held:
            (await self._send(*message)).release()


@pytest.fixture(scope="module")
def house(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Set up one assistant for all cases: each begins with what the last one left."""
    bot = Bot(tmp_path_factory.mktemp("crash-keys"), synapse, "crashing-keys")
    cases = len(WITHOUT_THE_KEY) + len(WITH_THE_KEY)
    accounts = [synapse.register(f"crash-key-{number}", PASSWORD) for number in range(cases)]
    bot.set_up(linked(accounts))
    yield House(bot, iter(accounts))
    bot.stop()


@pytest.fixture
async def bot(house: House) -> AsyncIterator[Bot]:
    """Hand out the assistant, not running, and end it in order after the test."""
    yield house.bot
    house.bot.stop()


async def _until_set_aside(bot: Bot) -> None:
    """Wait until a message waits for its key in the assistant's tables."""
    async with asyncio.timeout(30):
        while not _waiting(bot):  # noqa: ASYNC110 - another process writes it
            await asyncio.sleep(0.1)


def _waiting(bot: Bot) -> int:
    file = f"file:{bot.folder / 'assistant.db'}?mode=ro"
    with closing(sqlite3.connect(file, uri=True, timeout=10)) as database:
        query = "SELECT count(*) FROM inbox WHERE state = 'waiting'"
        return int(database.execute(query).fetchone()[0])


async def _conversation(bot: Bot, phone: Phone) -> tuple[str, list[str]]:
    """Begin a conversation, and end the process in the middle of it."""
    bot.start()
    room = await phone.open_direct(bot.user_id)
    words = [await ask(phone, room)]
    await has_exactly(phone, bot, room, words)
    bot.kill()
    return room, words


async def _ask_without_key(phone: Phone, room: str) -> tuple[str, Slow]:
    phone._client.invalidate_outbound_session(room)
    slow = Slow(phone)
    word = await ask(phone, room)
    assert slow.held, "the key was on its way"
    return word, slow


@pytest.mark.parametrize("point", WITHOUT_THE_KEY)
async def test_it_dies_before_the_key_comes(point: str, house: House, bot: Bot, town: Town) -> None:
    account = next(house.fresh)
    phone, tablet = await town.phone(account), await town.second_phone(account)
    room, words = await _conversation(bot, phone)
    word, slow = await _ask_without_key(phone, room)
    words.append(word)
    bot.start(crash_at=point)
    assert await bot.died() == KILLED
    bot.start()
    await _until_set_aside(bot)
    await slow.release()
    await has_exactly(phone, bot, room, words)
    words.append(await ask(phone, room))
    await has_exactly(phone, bot, room, words)
    await has_exactly(tablet, bot, room, words)


@pytest.mark.parametrize("point", WITH_THE_KEY)
async def test_it_dies_when_the_key_comes(point: str, house: House, bot: Bot, town: Town) -> None:
    account = next(house.fresh)
    phone, tablet = await town.phone(account), await town.second_phone(account)
    room, words = await _conversation(bot, phone)
    word, slow = await _ask_without_key(phone, room)
    words.append(word)
    bot.start()
    await _until_set_aside(bot)
    bot.kill()
    await slow.release()
    bot.start(crash_at=point)
    assert await bot.died() == KILLED
    bot.start()
    await has_exactly(phone, bot, room, words)
    words.append(await ask(phone, room))
    await has_exactly(phone, bot, room, words)
    await has_exactly(tablet, bot, room, words)
