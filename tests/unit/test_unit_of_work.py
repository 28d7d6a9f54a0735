"""Nobody is cancelled inside a transaction, and nobody writes once memory may be ahead."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from assistant.domain.outgoing import Reaction
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database
from tests.support.database import fresh_database


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await fresh_database(tmp_path)
    yield database
    await database.close()


async def _write(database: Database, key: str, inside: asyncio.Event | None = None) -> None:
    async with database.transaction() as tx:
        outbox = OutboxRepository(tx.connection)
        await outbox.add(Reaction(to="$e", key=key), now=datetime.now(UTC), room_id="!a")
        if inside is not None:
            inside.set()
            await asyncio.sleep(0.05)


async def _count(database: Database) -> int:
    async with database.reading() as connection:
        return int((await connection.execute(text("SELECT count(*) FROM outbox"))).scalar_one())


async def _fail() -> None:
    raise LookupError("torn")


async def test_a_failure_waits_for_the_transaction_that_is_running(database: Database) -> None:
    """Its siblings are cancelled then, and one of them inside a transaction would tear it."""
    inside = asyncio.Event()
    running = asyncio.create_task(_write(database, "a", inside))
    await inside.wait()
    with pytest.raises(LookupError, match="torn"):
        await database.ending(_fail())
    assert running.done()
    assert await _count(database) == 1


async def test_after_a_failure_nobody_writes_until_the_end(database: Database) -> None:
    """Not even who has waited longest: what it would write is what was never committed."""

    async def torn() -> None:
        async with database.transaction():
            asyncio.get_running_loop().call_soon(waiting.append, _begin())
            await asyncio.sleep(0.01)
            raise LookupError("torn")

    def _begin() -> asyncio.Task[None]:
        return asyncio.create_task(_write(database, "b"))

    waiting: list[asyncio.Task[None]] = []
    with pytest.raises(LookupError, match="torn"):
        await database.ending(torn())
    await asyncio.sleep(0.05)
    assert await _count(database) == 0
    waiting[0].cancel()
    await asyncio.wait(waiting)
    database.resume()
    await _write(database, "c")
    assert await _count(database) == 1


async def test_at_rest_nobody_is_inside(database: Database) -> None:
    inside = asyncio.Event()
    running = asyncio.create_task(_write(database, "a", inside))
    await inside.wait()
    async with database.at_rest():
        assert running.done()
        waiting = asyncio.create_task(_write(database, "b"))
        await asyncio.sleep(0.05)
        assert not waiting.done()
    await waiting
    assert await _count(database) == 2
