"""A secret vote whose assistant dies at commit after commit, where it opens and where it closes."""

import asyncio
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from assistant.demo.people import Phone
from tests.support.bot import Bot, linked
from tests.support.crash_runner import KILLED
from tests.support.synapse import Town
from tests.support.votes_underway import (
    HURRIED,
    acquainted,
    declared,
    recounted,
    rows,
    vote_under_way,
)

pytestmark = pytest.mark.synapse

POLL = "org.matrix.msc3381.poll.start"
VOTERS = 3
LASTS = timedelta(seconds=45)
DEATHS = 25
"""So often at most: what takes more commits than that after one start does not get on."""


async def dying(bot: Bot, done: Callable[[], bool]) -> int:
    """Let it die after its first commit, after its second, …, until all is `done`; how often."""
    for deaths in range(DEATHS):
        bot.start(crash_at=f"database.committed:{deaths + 1}")
        async with asyncio.timeout(60):
            while bot.running and not done():  # noqa: ASYNC110 - no event
                await asyncio.sleep(0.02)
        if bot.running:
            bot.kill()
            return deaths
        assert await bot.died() == KILLED
    raise AssertionError(f"it died {DEATHS} times, and is not done\n{bot.tail()}")


def told(bot: Bot, room: tuple[Phone, str], pattern: str) -> list[str]:
    """Return what somebody was told that fits."""
    said = room[0].said(bot.user_id, room[1])
    return [
        each.body
        for each in said
        if each.replaces is None and re.search(pattern, each.body, re.IGNORECASE)
    ]


def polls(room: tuple[Phone, str]) -> int:
    """Return how many polls somebody was sent."""
    return sum(event.type == POLL and event.room_id == room[1] for event in room[0].timeline)


def keys(bot: Bot) -> dict[str, bytes]:
    """Return the keys of secret votes, by the names of their files."""
    folder = bot.folder / "vote-keys"
    return {path.name: path.read_bytes() for path in folder.glob("*")}


@pytest.mark.timeout(300)
async def test_a_secret_vote_lives_through_deaths_at_its_opening_and_its_close(
    town: Town, tmp_path: Path
) -> None:
    """One key and one poll each; one ballot of each, one result, and no key any more."""
    people = [town.account("voter") for _ in range(VOTERS)]
    name = town.account("dying").user_id[1:].partition(":")[0]
    bot = Bot(tmp_path / "bot", town.synapse, f"{name}-b")
    bot.set_up(linked(people))
    rooms = await acquainted(town, people, bot)
    secret: dict[str, Any] = {"secret": True, "published_from": VOTERS}
    first, _ = await vote_under_way(bot, "ordinary", lasts=timedelta(hours=1), **secret)
    assert await dying(bot, lambda: all(polls(room) for room in rooms)) > 2
    made = keys(bot)
    number, closes_at = await vote_under_way(bot, "ordinary", lasts=LASTS, **secret)
    bot.start()
    for nth, (phone, room_id) in enumerate(rooms):
        await phone.say(room_id, f"{number} {'no' if nth else 'yes'}")
    for room in rooms:
        await room[0].until(partial(told, bot, room, "receipt"), "a receipt")
        await room[0].until(lambda: polls(room) == 2, "a poll of each vote")  # noqa: B023
    bot.stop()
    assert keys(bot).items() > made.items()
    await asyncio.sleep((closes_at + HURRIED - datetime.now(UTC)).total_seconds() + 0.5)

    def over() -> bool:
        return keys(bot) == made and all(told(bot, room, "lost") for room in rooms)

    assert await dying(bot, over) > 2
    bot.start()
    assert await declared(bot, number) == "lost"
    for room in rooms:
        assert len(told(bot, room, "lost")) == 1
        assert len(told(bot, room, "receipt")) == 1
        assert polls(room) == 2
    assert rows(bot, "SELECT stage FROM proposals WHERE number = ?", first) == [("open",)]
    ledger = recounted(bot, number, tmp_path / "export")
    assert (ledger["declared"]["yes"], ledger["declared"]["no"]) == (1, 2)
    bot.stop()
