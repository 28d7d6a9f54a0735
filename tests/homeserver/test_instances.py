"""Two processes on one device would break its encryption: only one may run."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.domain.incoming import FellDue
from assistant.jobs.due import DueLoop, turn
from assistant.matrix.lease import AlreadyRunning, LeaseKeeper
from assistant.storage.due import Due, DueRepository
from assistant.storage.inbox import InboxRepository
from assistant.storage.lease import LeaseRepository
from assistant.storage.unit_of_work import Database, LeaseLost, sqlite_url
from tests.support.fake_homeserver import FakeHomeserver
from tests.support.matrix_bot import QUICK, house, running, settle, until


@pytest.fixture
async def same(database: Database, tmp_path: Path) -> AsyncIterator[Database]:
    """Open the same database as another process would."""
    other = Database(sqlite_url(tmp_path / "assistant.db"))
    yield other
    await other.close()


async def test_a_second_instance_does_not_start(
    fake: FakeHomeserver, database: Database, same: Database
) -> None:
    async with running(fake, database):
        asked = len(fake.requests)
        second = house(fake, same)
        with pytest.raises(AlreadyRunning) as refused:
            await second.task
        assert "process" in refused.value.holder
        await settle()
        assert len(fake.requests) - asked <= 2  # what the first one goes on doing
    async with running(fake, same):
        pass  # the first one gave the lease back


async def test_an_instance_elsewhere_is_noticed_by_its_renewals(
    database: Database, same: Database
) -> None:
    """On another machine its process cannot be seen: but a lease that is renewed is alive."""
    pace = type(QUICK)(**{**vars(QUICK), "lease": 3})

    async def elsewhere() -> None:
        while True:
            async with same.transaction() as tx:
                await LeaseRepository(tx.connection).renew("elsewhere", 1, 3)
            await asyncio.sleep(0.3)

    async with same.transaction() as tx:
        await LeaseRepository(tx.connection).take("elsewhere", 3)
    alive = asyncio.ensure_future(elsewhere())
    with pytest.raises(AlreadyRunning):
        await LeaseKeeper(database, pace).take()
    async with database.at_rest():
        pass
    async with same.at_rest():
        alive.cancel()


async def test_a_lease_whose_holder_died_elsewhere_runs_out(database: Database) -> None:
    pace = type(QUICK)(**{**vars(QUICK), "lease": 2})
    async with database.transaction() as tx:
        await LeaseRepository(tx.connection).take("elsewhere", 1)
    await LeaseKeeper(database, pace).take()
    async with database.reading() as connection:
        held = await LeaseRepository(connection).read()
    assert held is not None
    assert (held.epoch, held.holder == "elsewhere") == (2, False)


async def test_a_lost_lease_ends_the_process_and_writes_nothing(
    fake: FakeHomeserver, database: Database, same: Database
) -> None:
    bot = house(fake, database)
    await bot.ready()
    async with same.transaction() as tx:
        await LeaseRepository(tx.connection).take("another", 60)
    with pytest.raises(LeaseLost):
        await bot.task
    async with same.reading() as connection:
        held = await LeaseRepository(connection).read()
    assert held is not None
    assert held.holder == "another"


async def test_what_falls_due_is_handled_once(fake: FakeHomeserver, database: Database) -> None:
    now = datetime.now(UTC)
    async with database.transaction() as tx:
        due = DueRepository(tx.connection)
        hour_ago, data = now - timedelta(hours=1), {"person": 7}
        failed = Due(
            kind="bundle", key="bundle:7", at=hour_ago, room_id=None, data=data, failures=2
        )
        await due.put_back(failed)
        await due.put("bundle", "bundle:7", hour_ago, data)  # moved: it has failed nevertheless
        await due.put("bundle", "bundle:8", now + timedelta(days=1), {"person": 8})
        await due.put("reminder", "r:1", now + timedelta(seconds=0.5), {"old": True})
        await due.put("reminder", "r:1", now + timedelta(seconds=0.6), {"old": False})
        await due.put("reminder", "r:2", now, {})
        await due.drop("r:2")
    async with running(fake, database, jobs=[DueLoop(database)]) as bot:
        await until(lambda: len(bot.echo.handled) == 2)
        await settle()
    assert [one.content for one in bot.echo.handled] == [
        FellDue(kind="bundle", data={"person": 7}),
        FellDue(kind="reminder", data={"old": False}),
    ]
    assert all(one.place is None for one in bot.echo.handled)
    contents = [one.content for one in bot.echo.handled if isinstance(one.content, FellDue)]
    assert [(each.key, each.failures) for each in contents] == [("bundle:7", 2), ("r:1", 0)]


async def test_what_a_handler_puts_off_falls_due_at_its_time(
    fake: FakeHomeserver, database: Database
) -> None:
    """The loop sleeps until the next known time, and must wake for an earlier one."""
    async with running(fake, database, jobs=[DueLoop(database)]) as bot:
        await settle()
        async with database.transaction() as tx:
            soon = tx.now + timedelta(seconds=0.2)
            await DueRepository(tx.connection).put("reminder", "r:1", soon, {})
        for job in bot.bot._jobs:
            job.wake()
        await until(lambda: len(bot.echo.handled) == 1)


async def test_a_batch_of_due_rows_is_one_transaction(database: Database) -> None:
    now = datetime.now(UTC)
    async with database.transaction() as tx:
        for number in range(130):
            await DueRepository(tx.connection).put("k", f"k:{number}", now, {"n": number})
    assert [await turn(database, now), await turn(database, now)] == [100, 30]
    async with database.reading() as connection:
        rows = await InboxRepository(connection).ready(limit=200)
    assert [row.event["data"]["n"] for row in rows if row.event] == list(range(130))
