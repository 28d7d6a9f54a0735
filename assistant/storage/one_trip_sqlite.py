"""SQLite beside the event loop: what may take long has a thread, what is quick needs none."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from math import inf
from time import monotonic
from typing import Any, Self

import aiosqlite

ROWS_A_CHUNK = 64  # aiosqlite's own
AT_ONCE = 0.002
"""Seconds for which a query may keep the event loop; then it begins again in the thread."""
STEPS = 1000  # of SQLite's virtual machine, some 20 to 50 µs, between two looks at the clock
PRIMARY = 0xFF  # an error's kind, without its details
NOT_NOW = frozenset({sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_BUSY})
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

        def run(connection: sqlite3.Connection) -> None:
            self._fill(connection, lambda cursor: cursor.execute(sql, parameters))

        # A plain BEGIN takes no lock; what may wait for one, or writes, is left to the thread. It
        # has no deadline: SQLite looks at the clock after it, too, when it has taken effect.
        if sql == "BEGIN":
            done = self._connection.at_once(run, within=inf)
        else:
            done = sql.startswith("SELECT") and self._connection.at_once(run)
        if not done:
            await self._connection.in_thread(run)
        self._connection.may_wait = sql == "BEGIN"
        return self

    async def executemany(self, sql: str, parameters: Iterable[Sequence[Any]]) -> Self:
        """Run a statement once for each of `parameters`."""

        def run(connection: sqlite3.Connection) -> None:
            self._fill(connection, lambda cursor: cursor.executemany(sql, parameters))

        await self._connection.in_thread(run)
        return self

    async def fetchall(self) -> list[Row]:
        """Hand the rows over."""
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        """Do nothing: SQLite's own cursor is closed as soon as its rows are read."""

    def _fill(
        self, connection: sqlite3.Connection, call: Callable[[sqlite3.Cursor], object]
    ) -> None:
        cursor = connection.cursor()
        try:
            call(cursor)
            self._rows = cursor.fetchall()
            # Read last: with RETURNING it is known only once all rows are.
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
            self.description = cursor.description
        finally:
            cursor.close()


class OneTripConnection(aiosqlite.Connection):
    """An aiosqlite connection that goes to its thread for what may take long, and then once.

    SQLite answers a query of ours in 5 to 50 µs; a trip to a thread and back takes the event loop
    longer than that by itself.
    """

    def __init__(self, path: str, patience: int) -> None:
        # Two threads use it, never at the same time: see `at_once`.
        super().__init__(lambda: sqlite3.connect(path, check_same_thread=False), ROWS_A_CHUNK)
        self._thread.daemon = True  # as SQLAlchemy does it for its own
        self._patience = patience  # milliseconds
        self.may_wait = False  # for another process: a transaction that has not read anything
        self._sent = 0  # trips, counted by the event loop
        self._ended = 0  # the same, counted by the thread
        self._deadline = inf  # on the monotonic clock
        self._changes = 0  # of rows, up to the end of the last transaction

    def cursor(self) -> OneTripCursor:  # type: ignore[override]
        """Return a cursor; SQLite's own is made where the statement runs."""
        return OneTripCursor(self)

    def at_once(
        self, query: Callable[[sqlite3.Connection], None], *, within: float | None = None
    ) -> bool:
        """Call `query`, which only reads, with SQLite's connection, here and now.

        It may take `within` seconds, or `AT_ONCE`. Returns False, and has done nothing, where it
        was not over soon enough or the thread has something to do first: a cancelled caller may
        have left a trip behind. SQLite says that an interrupted query leaves its transaction as it
        was. The first query of a transaction may have to wait for another process, which recovers
        the log, say: it does not wait here.
        """
        if self._sent != self._ended:
            return False
        connection = self._conn
        may_wait = self.may_wait
        if may_wait:
            connection.execute("PRAGMA busy_timeout=0")
        self._deadline = monotonic() + (AT_ONCE if within is None else within)
        try:
            query(connection)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & PRIMARY not in NOT_NOW:
                raise
            return False
        finally:
            self._deadline = inf
            if may_wait:
                connection.execute(f"PRAGMA busy_timeout={self._patience}")
        return True

    async def in_thread(self, call: Callable[[sqlite3.Connection], None]) -> None:
        """Call `call` with SQLite's connection, in the thread; raises `ValueError` when closed."""
        await self._execute(call, self._conn)

    async def rollback(self) -> None:
        """Take back what is open; where nothing was changed, that needs no trip."""
        connection = self._conn
        if self._sent != self._ended or connection.total_changes != self._changes:
            await super().rollback()
        elif connection.in_transaction:
            connection.rollback()
        self._changes = connection.total_changes

    async def commit(self) -> None:
        """Commit what is open."""
        await super().commit()
        self._changes = self._conn.total_changes

    async def watch_clock(self) -> None:
        """From now on a query that `at_once` tries ends when its time is over."""
        await self.set_progress_handler(lambda: monotonic() > self._deadline, STEPS)

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        def counted() -> Any:
            try:
                return fn(*args, **kwargs)
            finally:
                self._ended += 1

        self._sent += 1
        return await super()._execute(counted)  # type: ignore[no-untyped-call]


async def connect(path: str, patience: int) -> OneTripConnection:
    """Open the database at `path`; what waits for another process does so for `patience` ms."""
    connection = OneTripConnection(path, patience)
    await connection
    await connection.watch_clock()
    return connection
