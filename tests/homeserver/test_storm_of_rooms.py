"""Kill storms over `new room`: each wish is one Matrix room, whose link is told once."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from assistant.demo.synapse import Account
from tests.homeserver.test_storm import seed, show
from tests.support.bot import Bot, linked
from tests.support.meeting_rooms import invitations
from tests.support.raw import Raw
from tests.support.storm import WORD, Weather, Writer, rage
from tests.support.synapse import Town

pytestmark = pytest.mark.synapse

WRITERS = 2
SHORT = Weather(seconds=12, away=0)
LONG = Weather(seconds=180, away=10)


class Maker(Writer):
    """One member who makes rooms, and for whom the link is the answer."""

    async def write(self) -> None:
        """Make a room; slower than one writes, as the homeserver is with rooms."""
        await asyncio.sleep(1.0)
        word = f"zq{self.tag}{len(self.words):04}x"
        await self.phone.say(self.room, f"new room {word}")
        self.words.append(word)

    def answers(self, bot: Bot) -> list[str]:
        """Return the names of the rooms whose links were told, in that order."""
        found = []
        for event in self.phone.said(bot.user_id, self.room):
            match = WORD.search(event.body)
            if match is not None and "matrix.to" in event.body:
                found.append(match[0])
        return found


@pytest.fixture
def people(town: Town) -> list[Account]:
    """Make the writers' accounts."""
    return [town.account("maker") for _ in range(WRITERS)]


@pytest.fixture
def bot(town: Town, people: list[Account], tmp_path: Path) -> Iterator[Bot]:
    """Set up an assistant that knows the writers; it is not started."""
    bot = Bot(tmp_path, town.synapse, town.account("made").user_id[1:].partition(":")[0] + "-b")
    bot.set_up(linked(people))
    yield bot
    bot.stop()


async def _storm(town: Town, people: list[Account], bot: Bot, weather: Weather) -> tuple[int, Any]:
    makers = []
    for number, account in enumerate(people):
        phone = await town.phone(account)
        makers.append(Maker(phone, await phone.open_direct(bot.user_id), "abcde"[number]))
    tally = await rage(bot, list(makers), weather, number := seed())
    for maker, account in zip(makers, people, strict=True):
        async with Raw(town.url, account) as raw:
            made = await _invited(raw, len(maker.words))
        assert made == Counter(maker.words), f"STORM_SEED={number}: {tally}\n{bot.tail()}"
    return number, tally


async def _invited(raw: Raw, wanted: int) -> Counter[str]:
    """Return the rooms that somebody is asked into: that comes behind their links."""
    until = monotonic() + 60
    made = await invitations(raw)
    while made.total() < wanted and monotonic() < until:
        await asyncio.sleep(0.5)
        made = await invitations(raw)
    return made


@pytest.mark.timeout(300)
async def test_storm_of_rooms(
    town: Town, people: list[Account], bot: Bot, capsys: pytest.CaptureFixture[str]
) -> None:
    """A short one. Links come as the homeserver makes the rooms: their order is not promised."""
    number, tally = await _storm(town, people, bot, SHORT)
    show(capsys, "short storm of rooms", number, tally)
    assert tally.sent > 2 * WRITERS
    assert (tally.lost, tally.repeated, tally.unreadable) == (0, 0, 0), f"STORM_SEED={number}"


@pytest.mark.storm
@pytest.mark.timeout(3000)
async def test_long_storm_of_rooms(
    town: Town, people: list[Account], bot: Bot, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three minutes of kills, then some more while it is away."""
    number, tally = await _storm(town, people, bot, LONG)
    show(capsys, "long storm of rooms", number, tally)
    assert tally.sent > 20 * WRITERS
    assert (tally.lost, tally.repeated, tally.unreadable) == (0, 0, 0), f"STORM_SEED={number}"
