"""Kill storms on a real homeserver: every message gets exactly one answer, in order."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.demo.synapse import Account
from tests.support.bot import Bot, linked
from tests.support.storm import Tally, Weather, Writer, rage
from tests.support.synapse import Town

pytestmark = pytest.mark.synapse

WRITERS = 5
SHORT = Weather(seconds=20, away=0)
AWAY = 210  # more than two pages of a sync's timeline
LONG = Weather(seconds=180, away=AWAY)


@pytest.fixture
def people(town: Town) -> list[Account]:
    """Make the writers' accounts."""
    return [town.account("storm") for _ in range(WRITERS)]


@pytest.fixture
def bot(town: Town, people: list[Account], tmp_path: Path) -> Iterator[Bot]:
    """Set up an assistant that knows the writers; it is not started."""
    bot = Bot(tmp_path, town.synapse, town.account("stormed").user_id[1:].partition(":")[0] + "-b")
    bot.set_up(linked(people))
    yield bot
    bot.stop()


async def writers(town: Town, people: list[Account], bot: Bot) -> list[Writer]:
    """Open their direct rooms, one of them without encryption, while nobody is there yet."""
    found = []
    for number, account in enumerate(people):
        phone = await town.phone(account)
        room = await phone.open_direct(bot.user_id, encrypted=number != 0)
        found.append(Writer(phone, room, "abcde"[number]))
    return found


def seed() -> int:
    """Return the seed of a storm to see again (`STORM_SEED`), else a new one."""
    return int(os.environ.get("STORM_SEED") or random.randrange(10**6))  # noqa: S311 - weather


def show(capsys: pytest.CaptureFixture[str], name: str, number: int, tally: Tally) -> None:
    with capsys.disabled():
        print(f"\n{name} (STORM_SEED={number}): {tally}")  # noqa: T201 - what the storm is run for


@pytest.mark.timeout(300)
async def test_storm(
    town: Town, people: list[Account], bot: Bot, capsys: pytest.CaptureFixture[str]
) -> None:
    """A short one: twenty seconds of kills while five write."""
    tally = await rage(bot, await writers(town, people, bot), SHORT, number := seed())
    show(capsys, "short storm", number, tally)
    assert tally.sent > 5 * WRITERS
    assert tally.calm, f"STORM_SEED={number}: {tally}\n{bot.tail()}"


@pytest.mark.timeout(300)
async def test_everything_written_while_it_was_away_is_answered(
    town: Town, people: list[Account], bot: Bot, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two write more than two pages of a sync's timeline, one of them encrypted."""
    weather = Weather(seconds=0, away=AWAY)
    tally = await rage(bot, (await writers(town, people, bot))[:2], weather, number := seed())
    show(capsys, "away", number, tally)
    assert tally.sent == 2 * AWAY
    assert tally.calm, f"{tally}\n{bot.tail()}"


@pytest.mark.storm
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("round_", range(3))
async def test_long_storm(
    round_: int,
    town: Town,
    people: list[Account],
    bot: Bot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Three minutes of kills, then everybody writes more than two pages while it is away."""
    tally = await rage(bot, await writers(town, people, bot), LONG, number := seed())
    show(capsys, f"long storm {round_}", number, tally)
    assert tally.sent > WRITERS * AWAY
    assert tally.calm, f"STORM_SEED={number}: {tally}\n{bot.tail()}"
