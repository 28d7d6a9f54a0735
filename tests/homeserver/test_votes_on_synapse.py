"""A vote on a real Synapse: opened, answered by polls and words, closed while we are away."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from assistant import settings_file
from assistant.demo import bylaws
from assistant.demo.heard import POLL_START, Heard
from assistant.demo.people import Phone
from assistant.demo.synapse import Account, Synapse
from tests.support.bot import Bot, Linked
from tests.support.synapse import PASSWORD, Town

pytestmark = [pytest.mark.synapse, pytest.mark.timeout(180)]

LASTS = timedelta(seconds=15)
SILENCE = 2.0  # seconds in which a second result would have come
NAMES = ("Ana", "Ben", "Carla", "Dora")
QUOTES = (("“", "”"), ("«", "»"), ("“", "”"), ("«", "»"))
"""A result begins with the title in quotation marks, and nothing else does."""


@pytest.fixture(scope="module")
def accounts(synapse: Synapse) -> list[Account]:
    return [synapse.register(f"voter-{name.casefold()}", PASSWORD) for name in NAMES]


@pytest.fixture(scope="module")
def bot(
    synapse: Synapse, accounts: list[Account], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Bot]:
    """Run an assistant that knows four members, and whose consents last seconds."""
    bot = Bot(tmp_path_factory.mktemp("votes"), synapse, "voted")
    people = zip(accounts, NAMES, ("en", "ca", "en", "es"), strict=True)
    bot.set_up([Linked(user_id=a.user_id, name=name, locale=lang) for a, name, lang in people])
    asyncio.run(bylaws.hurry(settings_file.load(bot.config), {"consent": LASTS}))
    bot.start()
    yield bot
    bot.stop()


async def _told(phone: Phone, bot: Bot, room: str, *words: str) -> Heard:
    """Wait for words of the assistant's with all of `words` in them."""

    def said() -> Heard | None:
        all_ = phone.said(bot.user_id, room)
        return next((e for e in all_ if all(word in e.body for word in words)), None)

    return await phone.until(said, f"{words}")


async def _proposed(phone: Phone, bot: Bot, room: str) -> int:
    for said, answer in (
        ("propose New oven", "What do you propose?"),
        ("We buy an oven.", "How is it decided?"),
        ("consent", "Announce it"),
        ("yes", "is announced"),
    ):
        await phone.say(room, said)
        told = await _told(phone, bot, room, answer)
    return int(told.body.split()[0])


async def _until_the_close(bot: Bot) -> None:
    """Wait until the vote is over by the clock, though nobody is there to close it."""
    with closing(sqlite3.connect(bot.folder / "assistant.db")) as database:
        (closes_at,) = database.execute("SELECT closes_at FROM proposals").fetchone()
    left = datetime.fromtimestamp(closes_at / 1000, UTC) - datetime.now(UTC)
    assert left > timedelta(0), "it took too long: it is closed by now"
    await asyncio.sleep(left.total_seconds() + 0.05)


async def test_a_vote_that_closes_while_we_are_away(
    bot: Bot, accounts: list[Account], town: Town
) -> None:
    """What is sent counts by its time of sending; the result comes once, whatever is killed."""
    phones = [await town.phone(account) for account in accounts]
    rooms = [await phone.open_direct(bot.user_id) for phone in phones]
    for phone, room in zip(phones, rooms, strict=True):
        await phone.hear(bot.user_id, room)
    ana, ben, carla, dora = phones

    number = await _proposed(ana, bot, rooms[0])
    hers, _, carlas, doras = [
        await phone.hear(bot.user_id, room, kind=POLL_START)
        for phone, room in zip(phones, rooms, strict=True)
    ]
    assert f"{number} · New oven" in hers.body
    await ana.tap(hers, "concern")
    await _told(ana, bot, rooms[0], "Counted: a concern")
    await ben.say(rooms[1], f"{number} consento")
    receipt = await _told(ben, bot, rooms[1], "Comptat: consentiment")

    await asyncio.to_thread(bot.kill)
    await ana.tap(hers, "consent")
    await carla.tap(carlas, "consent")
    await _until_the_close(bot)
    await dora.tap(doras, "objection")
    bot.start()

    await _told(ana, bot, rooms[0], "Counted: consent")
    await _told(carla, bot, rooms[2], "Counted: consent")
    await _told(dora, bot, rooms[3], str(number), "tardío")
    adopted = [f"{number} {opened}New oven{closed}" for opened, closed in QUOTES]
    for phone, room, word in zip(phones, rooms, adopted, strict=True):
        assert "Adopt" in (await _told(phone, bot, room, word)).body
    await asyncio.to_thread(bot.kill)
    bot.start()

    code = next(word for word in receipt.body.split() if word.startswith(f"{number}-"))
    await ben.say(rooms[1], f"verifica {code}")
    await _told(ben, bot, rooms[1], "✔", str(number))
    await asyncio.sleep(SILENCE)
    for phone, room, word in zip(phones, rooms, adopted, strict=True):
        results = [e.body for e in phone.said(bot.user_id, room) if word in e.body]
        assert len(results) == 1, results
    assert _votes(bot) == [("concern",), ("consent",), ("consent",), ("consent",), ("objection",)]


def _votes(bot: Bot) -> list[tuple[str]]:
    with closing(sqlite3.connect(bot.folder / "assistant.db")) as database:
        query = "SELECT json_extract(content, '$.choice') AS said FROM ballots ORDER BY said"
        return database.execute(query).fetchall()
