"""A close that is waited for is passed by a sync that brings nothing, and not by one before it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import monotonic

from assistant.storage.horizon import HorizonRepository
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver
from tests.support.matrix_bot import QUICK, house, running, settle, until


async def _passed(database: Database, instant: datetime) -> bool:
    async with database.reading() as connection:
        return await HorizonRepository(connection).synced_since(instant, datetime.now(UTC))


async def test_quiet_sync_is_committed_where_it_is_awaited(
    fake: FakeHomeserver, database: Database
) -> None:
    one = house(fake, database, pace=replace(QUICK, poll=0.5))
    try:
        await one.ready()
        instant = datetime.now(UTC) + timedelta(milliseconds=300)
        async with database.transaction() as tx:
            await HorizonRepository(tx.connection).wait_for(instant)
        assert not await _passed(database, instant)
        for _ in range(80):
            if await _passed(database, instant):
                break
            await settle(0.05)
        assert await _passed(database, instant)
        assert not await _passed(database, datetime.now(UTC) + timedelta(minutes=5))
    finally:
        one.stop.set()
        await one.task


async def test_a_sync_that_waits_for_news_ends_when_another_one_is_awaited(
    fake: FakeHomeserver, database: Database
) -> None:
    """A vote's result comes right after its instant, not when the long poll happens to end."""
    room = await fake.make_room(ANA, BOT)
    async with running(fake, database, pace=replace(QUICK, poll=600.0)) as one:
        await until(lambda: fake.asked("GET /sync"))
        one.echo.before = lambda _: settle(0.2)  # the next long poll is under way by then
        one.echo.awaits = instant = datetime.now(UTC) + timedelta(seconds=0.7)
        await fake.say(room, ANA, "hi")
        until_then = monotonic() + 5
        while not await _passed(database, instant):
            assert monotonic() < until_then, "waited in vain"
            await settle(0.05)
        assert len(fake.asked("GET /sync")) < 12, "and it does not ask all the time meanwhile"
