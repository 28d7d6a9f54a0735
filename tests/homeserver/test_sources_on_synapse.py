"""Sources as the running assistant asks them: at a knock, in time, and whatever kills it."""

import asyncio
import random
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest

from assistant.demo.synapse import Synapse, free_port
from tests.support.bot import UNLIMITED, Bot, Linked
from tests.support.crash_runner import KILLED
from tests.support.opencollective import TOKEN, Collective, fails, serving
from tests.support.synapse import Town

pytestmark = [pytest.mark.synapse, pytest.mark.timeout(240)]

SECRET = "a-secret-of-the-webhook"
MANY = 1100  # two pages, three pieces
ON_A_PULL = ("pull.staged", "pull.applied")


class Works:
    """One assistant with a source and a webhook, and the collective that it asks."""

    def __init__(self, bot: Bot, collective: Collective, port: int) -> None:
        self.bot = bot
        self.collective = collective
        self._port = port
        self._written = bot.config.read_text(encoding="utf-8")
        self.asks(every="1h")

    def asks(self, *, every: str) -> None:
        """Set how often the source is asked."""
        self.bot.config.write_text(
            f"""{self._written}
[sources.oc]
kind = "opencollective"
slug = "coop"
token = "{TOKEN}"
endpoint = "{self.collective.url}"
every = "{every}"
alert_after = "0s"
[web]
listen = "127.0.0.1:{self._port}"
hook_secret = "{SECRET}"
""",
            encoding="utf-8",
        )

    async def knock(self) -> None:
        """Knock at the webhook's door as soon as there is one."""
        async with aiohttp.ClientSession() as session, asyncio.timeout(60):
            while True:
                try:
                    url = f"http://127.0.0.1:{self._port}/hooks/{SECRET}"
                    async with session.post(url) as answer:
                        assert answer.status == 202
                        return
                except aiohttp.ClientError:
                    await asyncio.sleep(0.1)

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """Look into the database."""
        with closing(sqlite3.connect(self.bot.folder / "assistant.db", timeout=30)) as connection:
            return connection.execute(query).fetchall()

    def prices(self) -> list[tuple[object, ...]]:
        """Return how many payments there are of which amount and status."""
        return self.rows(
            "SELECT amount_minor, status, count(*) FROM payments GROUP BY 1, 2 ORDER BY 1"
        )

    async def settled(self, *wanted: tuple[object, ...]) -> None:
        """Wait until the payments are as wanted, and nothing is staged or open any more."""
        open_ = "SELECT stage, (SELECT count(*) FROM staged_payments) FROM sources"
        async with asyncio.timeout(90):
            while self.prices() != list(wanted) or self.rows(open_) != [("idle", 0)]:
                assert self.bot.running, self.bot.tail()
                await asyncio.sleep(0.2)

    def costs(self, cents: float) -> None:
        """Let everybody pay another amount."""
        some = self.collective.backers
        self.collective.backers = [replace(each, cents=cents) for each in some]


@pytest.fixture
async def works(synapse: Synapse, town: Town, tmp_path: Path) -> AsyncIterator[Works]:
    """Set an assistant up that knows one payer, not running."""
    bot = Bot(tmp_path / "bot", synapse, f"payments-{random.randrange(10**9)}")  # noqa: S311 - a name
    async with serving(Collective()) as collective:
        await asyncio.to_thread(bot.set_up, [Linked(user_id=town.account("payer").user_id)])
        yield Works(bot, collective, free_port())
        bot.kill() if bot.running else bot.stop()
        log = bot.log.read_text(encoding="utf-8")
        assert TOKEN not in log
        assert SECRET not in log
        assert "mail.example" not in log


async def test_a_source_that_fails_and_recovers_is_told_to_the_operators_once_each(
    works: Works, town: Town
) -> None:
    """It is told in their own room; then a knock, and later time, has the source asked again."""
    bot, collective = works.bot, works.collective
    collective.gives(3)
    phone = await town.phone("operator")
    bot.link([Linked(user_id=phone.user_id)])
    other = await town.phone("operator")  # with one person only it would be a direct room
    room = await phone.create_room("Operators", other.user_id, bot.user_id)
    await other.accept(room)
    settings = {**UNLIMITED, "ASSISTANT_COOP__OPERATORS_ROOM": room}
    bot.start(settings=settings)
    await phone.until(lambda: phone.joined(room, bot.user_id), "the assistant", timeout=60)
    await works.settled((2000, "active", 3))
    works.costs(3000.0)
    collective.trouble = [fails(503), fails(503)]
    await works.knock()
    failing = await phone.hear(bot.user_id, room, timeout=60)
    assert "oc has failed" in failing.body
    assert "does not answer" in failing.body
    asked = collective.requests
    await works.knock()
    await asyncio.sleep(7)
    assert collective.requests == asked, "one that fails is left in peace until its time"
    works_again = await phone.hear(bot.user_id, room, timeout=120)
    assert "oc works again" in works_again.body
    await works.settled((3000, "active", 3))
    bot.stop()
    works.asks(every="2s")
    bot.start(settings=settings)
    await works.knock()
    await works.settled((3000, "active", 3))
    works.costs(4000.0)
    await works.settled((4000, "active", 3))
    assert len(phone.said(bot.user_id, room)) == 2


async def test_it_dies_within_a_pull_and_goes_on_by_itself(works: Works) -> None:
    """After each page and each piece; a knock asked for it, and nobody knocks again."""
    works.collective.gives(MANY)
    points = [f"{point}:{nth}" for point in ON_A_PULL for nth in (1, 2)]
    for number, point in enumerate(points, 1):
        works.costs(1000.0 * number)
        works.bot.start(crash_at=point)
        await works.knock()
        assert await works.bot.died(within=60) == KILLED
        works.bot.start()
        await works.settled((1000 * number, "active", MANY))
        works.bot.stop()
    assert works.rows("SELECT count(*), count(DISTINCT email) FROM prospects") == [(MANY, MANY)]


@pytest.mark.storm
@pytest.mark.timeout(1200)
async def test_it_is_killed_at_random_within_pulls(works: Works) -> None:
    """However often: in the end all is as it is told, and nobody was noted twice."""
    works.collective.gives(MANY)
    chance = random.Random(20)  # noqa: S311 - weather, not cryptography
    for number in range(1, 21):
        works.costs(100.0 * number)
        works.bot.start()
        await works.knock()
        await asyncio.sleep(chance.uniform(0.0, 9.0))
        works.bot.kill()
    works.bot.start()
    await works.knock()
    await works.settled((2000, "active", MANY))
    assert works.rows("SELECT count(*), count(DISTINCT email) FROM prospects") == [(MANY, MANY)]
