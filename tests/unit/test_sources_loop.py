"""Sources are asked side by side: a slow one holds up nobody, and no knock is lost."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain.sources import Page
from assistant.jobs import sources as looked_at
from assistant.jobs.outcomes import Outcome, Progress
from assistant.jobs.sources import SourcesLoop
from assistant.jobs.syncing import Syncing
from assistant.services.feeds import Feed, Feeds
from assistant.services.sources import Unreachable
from assistant.storage.sources import SourceRepository, SourceState
from assistant.storage.unit_of_work import LeaseLost
from tests.support.conversation import House
from tests.support.sources import Told, feed, payment


class Slow(Told):
    """A source that answers once `go` is set."""

    def __init__(self) -> None:
        super().__init__([payment(1)])
        self.go = asyncio.Event()

    async def page(self, cursor: str | None, since: datetime | None) -> Page:
        self.asked.append(0)
        await self.go.wait()
        self.asked.pop()
        return await super().page(cursor, since)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looked_at, "GATHER", 0.01)


@asynccontextmanager
async def running(house: House, *feeds: Feed) -> AsyncIterator[tuple[SourcesLoop, list[int]]]:
    """Let a loop ask these; yields it, and a list that grows with each pull that is over."""
    syncing = Syncing(house.database, house.dispatcher._providers)
    loop, over = SourcesLoop(house.database, Feeds(feeds), syncing), list[int]()
    task = asyncio.create_task(loop.run(lambda: over.append(1)))
    try:
        yield loop, over
    finally:
        async with house.database.at_rest():
            task.cancel()
            await asyncio.wait({task})


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110 - the loop tells nobody what it does
            await asyncio.sleep(0.01)


async def state(house: House, name: str) -> SourceState:
    async with house.database.reading() as connection:
        return await SourceRepository(connection).get(name)


async def test_a_slow_source_holds_up_no_other(house: House) -> None:
    slow, quick = Slow(), Told([payment(2)])
    async with running(house, feed(slow, "slow"), feed(quick, "quick")) as (_, over):
        await until(lambda: over)
        assert (await state(house, "quick")).good_at is not None
        assert slow.asked == [0]
        slow.go.set()
        await until(lambda: len(over) == 2)
    assert (await state(house, "slow")).good_at is not None


async def test_a_source_is_asked_once_at_a_time_and_again_for_a_knock_meanwhile(
    house: House,
) -> None:
    """Whoever knocks while a page is read may have news that this page lacks."""
    slow = Slow()
    async with running(house, feed(slow, "slow")) as (loop, over):
        await until(lambda: slow.asked)
        loop.knock()
        loop.knock()
        await asyncio.sleep(0.1)
        assert slow.asked == [0]
        slow.go.set()
        await until(lambda: len(over) == 2)
        await asyncio.sleep(0.1)
        assert len(over) == 2


async def test_who_knocks_before_the_loop_has_begun_is_heard(house: House) -> None:
    """The door opens first; a source that was asked already waits hours for its next time."""
    told = Told([payment(1)])
    async with running(house, feed(told)) as (_, over):
        await until(lambda: over)
    async with running(house, feed(told)) as (loop, over):
        loop.knock()
        await until(lambda: over)


async def test_one_that_fails_is_left_in_peace_whoever_knocks(house: House) -> None:
    failing, quick = Told([payment(1)]), Told([payment(2)])
    failing.failures = {0: [Unreachable("503"), Unreachable("503")]}
    async with running(house, feed(failing, "failing"), feed(quick, "quick")) as (loop, over):
        await until(lambda: len(over) == 2)
        loop.knock()
        await until(lambda: len(over) == 3)
        await asyncio.sleep(0.1)
    assert len(failing.asked) == 1
    assert len(quick.asked) == 2


async def test_time_brings_the_next_pull(house: House) -> None:
    told = Told([payment(1)])
    async with running(house, feed(told)) as (loop, over):
        await until(lambda: over)
        async with house.database.transaction() as tx:
            sources = SourceRepository(tx.connection)
            was = await sources.get("oc")
            await sources.put(replace(was, next_at=datetime.now(UTC)))
        loop._news.set()  # what the five minutes would do
        await until(lambda: len(over) == 2)


async def test_a_lost_lease_ends_the_loop_and_what_it_asks(house: House) -> None:
    """Memory may be ahead of the database then: nothing goes on beside it."""
    slow, lost = Slow(), Told([payment(1)])

    class Losing(Syncing):
        async def pull(self, feed: Feed, progress: Progress | None = None) -> Outcome:
            if feed.name == "lost":
                await until(lambda: slow.asked)
                raise LeaseLost
            return await super().pull(feed, progress)

    syncing = Losing(house.database, house.dispatcher._providers)
    feeds = Feeds((feed(slow, "slow"), feed(lost, "lost")))
    with pytest.raises(ExceptionGroup) as raised:
        async with asyncio.timeout(10):
            await SourcesLoop(house.database, feeds, syncing).run(lambda: None)
    house.database.resume()
    assert raised.group_contains(LeaseLost)
    with suppress(IndexError):
        slow.asked.pop()
    slow.go.set()
    await asyncio.sleep(0.05)
    assert slow.asked == []
