"""A close that is waited for is passed by a sync that brings nothing, and not by one before it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from assistant.storage.horizon import HorizonRepository
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import FakeHomeserver
from tests.support.matrix_bot import QUICK, house, settle


async def _passed(database: Database, instant: datetime) -> bool:
    async with database.reading() as connection:
        return await HorizonRepository(connection).synced_since(instant)


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
