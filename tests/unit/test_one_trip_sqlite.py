"""Nothing of SQLite runs in the event loop, and a statement costs one trip to its thread."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from assistant.storage.one_trip_sqlite import OneTripConnection
from assistant.storage.unit_of_work import Database, sqlite_url


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


async def test_everything_runs_in_the_thread(database: Database) -> None:
    """SQLite tells where it runs by calling a function of ours."""
    threads: dict[str, int] = {}
    async with database.transaction() as tx:
        raw = (await tx.connection.get_raw_connection()).driver_connection
        assert isinstance(raw, OneTripConnection)
        await raw.set_trace_callback(
            lambda statement: threads.setdefault(statement.split()[0], threading.get_ident())
        )
        await tx.connection.execute(text("INSERT INTO notes (body) VALUES ('one')"))
        await tx.connection.execute(text("SELECT body FROM notes"))
    async with database.transaction():
        pass
    assert {"INSERT", "SELECT", "COMMIT", "BEGIN"} <= set(threads)
    assert threading.get_ident() not in threads.values()


async def test_loop_goes_on_during_a_long_statement(database: Database) -> None:
    """A statement over a million rows keeps its own caller waiting, and nobody else."""
    long = text(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
        "SELECT count(*) FROM n"
    )

    async def count() -> int:
        async with database.reading() as connection:
            return int((await connection.execute(long)).scalar_one())

    counting = asyncio.create_task(count())
    turns = 0
    while not counting.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert await counting == 1_000_000
    assert turns > 10


async def test_statement_is_one_trip(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    trips = 0
    there = OneTripConnection._execute

    async def counted(self: OneTripConnection, *call: Any) -> Any:
        nonlocal trips
        trips += 1
        return await there(self, *call)  # type: ignore[no-untyped-call]

    async with database.transaction() as tx:
        monkeypatch.setattr(OneTripConnection, "_execute", counted)
        for query in ("INSERT INTO notes (body) VALUES ('one')", "SELECT body FROM notes"):
            await tx.connection.execute(text(query))
        assert trips == 2


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
