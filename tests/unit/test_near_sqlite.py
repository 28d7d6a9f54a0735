"""Quick statements run in the event loop; what may wait for a lock or the disk never does."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

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


async def test_statements_run_here_and_commits_do_not(database: Database) -> None:
    """SQLite tells where it runs by calling a function of ours."""
    threads: dict[str, int] = {}
    async with database.transaction() as tx:
        raw = (await tx.connection.get_raw_connection()).driver_connection
        assert raw is not None
        raw._conn.set_trace_callback(
            lambda statement: threads.setdefault(statement.split()[0], threading.get_ident())
        )
        await tx.connection.execute(text("INSERT INTO notes (body) VALUES ('one')"))
        await tx.connection.execute(text("SELECT body FROM notes"))
    async with database.transaction():
        pass
    here = threading.get_ident()
    assert (threads["INSERT"], threads["SELECT"]) == (here, here)
    assert here not in (threads["COMMIT"], threads["BEGIN"])


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
