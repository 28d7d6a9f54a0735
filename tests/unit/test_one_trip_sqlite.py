"""What may take long never runs on the event loop, and what is quick makes no trip to a thread."""

import asyncio
import sqlite3
import sys
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from sqlalchemy import text

from assistant.storage.one_trip_sqlite import OneTripConnection
from assistant.storage.unit_of_work import Database, Transaction, sqlite_url


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Open a database with one table."""
    path = tmp_path / "test.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    connection.close()
    database = Database(sqlite_url(path))
    yield database
    await database.close()


async def bodies(database: Database) -> list[str]:
    async with database.reading() as connection:
        return list(await connection.scalars(text("SELECT body FROM notes ORDER BY id")))


async def test_what_may_wait_runs_in_the_thread(database: Database) -> None:
    """SQLite tells where it runs by calling a function of ours."""
    threads: dict[str, int] = {}
    async with database.transaction() as tx:
        raw = await _raw(tx)
        await raw.set_trace_callback(
            lambda statement: threads.setdefault(statement.split()[0], threading.get_ident())
        )
        await tx.connection.execute(text("INSERT INTO notes (body) VALUES ('one')"))
        await tx.connection.execute(text("SELECT body FROM notes"))
    async with database.transaction():
        pass
    assert {"INSERT", "SELECT", "COMMIT", "BEGIN"} == set(threads)
    here = threading.get_ident()
    assert {name for name, where in threads.items() if where == here} == {"SELECT"}


LONG = text(
    "SELECT count(*) FROM (WITH RECURSIVE n(i) AS "
    "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT i FROM n)"
)


async def test_loop_goes_on_during_a_long_query(database: Database) -> None:
    """A query over a million rows keeps its own caller waiting, and nobody else."""

    async def count() -> int:
        async with database.reading() as connection:
            return int((await connection.execute(LONG)).scalar_one())

    counting = asyncio.create_task(count())
    turns = 0
    while not counting.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert await counting == 1_000_000
    assert turns > 10


async def test_a_long_query_leaves_its_transaction_whole(database: Database) -> None:
    """It is interrupted on the loop, and begins again in the thread: nothing else is undone."""
    async with database.transaction() as tx:
        await tx.connection.execute(text("INSERT INTO notes (body) VALUES ('before')"))
        assert (await tx.connection.execute(LONG)).scalar_one() == 1_000_000
        await tx.connection.execute(text("INSERT INTO notes (body) VALUES ('after')"))
    assert await bodies(database) == ["before", "after"]


async def test_a_query_waits_for_what_a_cancelled_caller_left(database: Database) -> None:
    """Its statement still runs in the thread; nothing overtakes it."""
    async with database.transaction() as tx:
        raw = await _raw(tx)
        left = asyncio.create_task(raw.in_thread(lambda _: sleep(0.05)))
        await asyncio.sleep(0)
        left.cancel()
        assert not raw.at_once(lambda _: None)
        await tx.connection.execute(text("SELECT body FROM notes"))
        assert raw.at_once(lambda _: None)


async def test_trips_of_a_transaction(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """One each for its beginning, for what it changes and for its commit; none for a query."""
    trips = 0
    there = OneTripConnection._execute

    async def counted(self: OneTripConnection, *call: Any) -> Any:
        nonlocal trips
        trips += 1
        return await there(self, *call)

    await _write(database, "connected")
    monkeypatch.setattr(OneTripConnection, "_execute", counted)
    async with database.transaction() as tx:
        for query in ("INSERT INTO notes (body) VALUES ('one')", "SELECT body FROM notes"):
            await tx.connection.execute(text(query))
    assert trips == 3


async def _raw(tx: Transaction) -> OneTripConnection:
    raw = (await tx.connection.get_raw_connection()).driver_connection
    assert isinstance(raw, OneTripConnection)
    return raw


async def test_what_a_statement_tells(database: Database) -> None:
    """Rows that it returns, how many it changed, and the id of the row that it made."""
    async with database.transaction() as tx:
        insert = text("INSERT INTO notes (body) VALUES (:body)")
        await tx.connection.execute(insert, [{"body": "a"}, {"body": "b"}])
        returning = text("INSERT INTO notes (body) VALUES ('c') RETURNING id, body")
        assert (await tx.connection.execute(returning)).all() == [(3, "c")]
        changed = await tx.connection.execute(text("UPDATE notes SET body = 'd' WHERE id > 1"))
        assert changed.rowcount == 2
        last = await tx.connection.execute(text("INSERT INTO notes (body) VALUES ('e')"))
        assert last.lastrowid == 4
    assert await bodies(database) == ["a", "d", "d", "e"]


async def test_loop_goes_on_while_another_process_writes(database: Database) -> None:
    """Only the transaction waits for the lock of, say, `assistant members import`."""
    await _write(database)  # connected, in WAL mode
    other = sqlite3.connect(database.url.removeprefix("sqlite+aiosqlite:///"), timeout=0)
    other.isolation_level = None
    other.execute("BEGIN IMMEDIATE")
    writing = asyncio.create_task(_write(database, "late"))
    for _ in range(10):
        await asyncio.sleep(0.01)
        assert await bodies(database) == []
    assert not writing.done()
    other.execute("INSERT INTO notes (body) VALUES ('early')")
    other.execute("COMMIT")
    other.close()
    await writing
    assert await bodies(database) == ["early", "late"]


HOLD = """
import fcntl, os, sys, time
index = os.open(sys.argv[1] + "-shm", os.O_RDWR)
fcntl.lockf(index, fcntl.LOCK_EX, 8, 120)  # all locks of the WAL, as for its recovery
os.pwrite(index, bytes([1] * 8), 0)  # a header as a crash may leave it: nobody reads past it
print(flush=True)
time.sleep(1)
"""


async def test_loop_goes_on_while_another_process_recovers_the_log(database: Database) -> None:
    """Then a mere reader has to wait, too: up to half a minute, but not on the loop."""
    await _write(database, "one")
    assert await bodies(database) == ["one"]
    path = database.url.removeprefix("sqlite+aiosqlite:///")
    other = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLD, path, stdout=asyncio.subprocess.PIPE
    )
    assert other.stdout is not None
    await other.stdout.readline()
    reading, longest, last = asyncio.create_task(bodies(database)), 0.0, monotonic()
    while not reading.done():
        await asyncio.sleep(0.01)
        longest, last = max(longest, monotonic() - last), monotonic()
    assert await reading == ["one"]
    assert longest < 0.5
    await other.wait()


async def test_failed_statement_takes_everything_back(database: Database) -> None:
    with pytest.raises(Exception, match="NOT NULL"):
        await _write(database, "lost", None)
    assert await bodies(database) == []
    await _write(database, "kept")
    assert await bodies(database) == ["kept"]


async def _write(database: Database, *notes: str | None) -> None:
    async with database.transaction() as tx:
        for body in notes:
            insert = text("INSERT INTO notes (body) VALUES (:body)")
            await tx.connection.execute(insert, {"body": body})


async def test_a_begin_is_never_interrupted_where_it_has_taken_effect(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite looks at the clock after a statement, too, once in some hundred that begin alike."""
    monkeypatch.setattr("assistant.storage.one_trip_sqlite.AT_ONCE", -1.0)
    for _ in range(1500):
        async with database.reading() as connection:
            assert await connection.scalar(text("SELECT 1")) == 1
