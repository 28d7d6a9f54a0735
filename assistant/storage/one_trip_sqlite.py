"""SQLite in a thread of its own, a whole statement a trip: the event loop never waits for it."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Self

import aiosqlite

ROWS_A_CHUNK = 64  # aiosqlite's own
Row = tuple[Any, ...]


class OneTripCursor:
    """What SQLAlchemy's adapter uses of a cursor, filled in one go.

    aiosqlite sends a statement to its thread in four calls (cursor, execute, fetch, close), and
    each of them costs a multiple of what SQLite needs for a statement like ours.
    """

    def __init__(self, connection: "OneTripConnection") -> None:
        self._connection = connection
        self._rows: list[Row] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Self:
        """Run a statement, and have all of its rows here."""
        return await self._run(lambda cursor: cursor.execute(sql, parameters))

    async def executemany(self, sql: str, parameters: Iterable[Sequence[Any]]) -> Self:
        """Run a statement once for each of `parameters`."""
        return await self._run(lambda cursor: cursor.executemany(sql, parameters))

    async def fetchall(self) -> list[Row]:
        """Hand the rows over."""
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        """Do nothing: SQLite's own cursor is closed as soon as its rows are read."""

    async def _run(self, call: Callable[[sqlite3.Cursor], object]) -> Self:
        def trip(connection: sqlite3.Connection) -> None:
            cursor = connection.cursor()
            try:
                call(cursor)
                self._rows = cursor.fetchall()
                # Read last: with RETURNING it is known only once all rows are.
                self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
                self.description = cursor.description
            finally:
                cursor.close()

        await self._connection.in_thread(trip)
        return self


class OneTripConnection(aiosqlite.Connection):
    """An aiosqlite connection whose statements make one trip to its thread each."""

    def cursor(self) -> OneTripCursor:  # type: ignore[override]
        """Return a cursor; SQLite's own is made in the thread, when there is something to do."""
        return OneTripCursor(self)

    async def in_thread(self, call: Callable[[sqlite3.Connection], None]) -> None:
        """Call `call` with SQLite's connection, in the thread; raises `ValueError` when closed."""
        await self._execute(call, self._conn)  # type: ignore[no-untyped-call]


async def connect(path: str) -> OneTripConnection:
    """Open the database at `path`."""
    connection = OneTripConnection(lambda: sqlite3.connect(path), ROWS_A_CHUNK)
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does it for its own
    await connection
    return connection
