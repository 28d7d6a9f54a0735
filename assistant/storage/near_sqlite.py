"""SQLite's connection close at hand: only what may wait for a disk or a lock goes to a thread."""

import sqlite3
from collections.abc import Callable
from typing import Any

import aiosqlite

AT_ONCE = ("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "SAVEPOINT ", "RELEASE ")
ROWS_A_CHUNK = 64  # aiosqlite's own


class NearConnection(aiosqlite.Connection):
    """An aiosqlite connection that runs quick statements in the event loop itself.

    A statement of ours takes some twenty microseconds, its way to aiosqlite's thread and back a
    multiple of that, four times over (cursor, execute, fetch, close): most of an answer's time.
    What can wait, for the writer's lock or for the disk, still goes to the thread: `BEGIN
    IMMEDIATE`, `COMMIT`, `PRAGMA`, and whatever is not known to be quick. In WAL mode a reader
    waits for nobody, and nothing but a commit waits for the disk.
    """

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self._running and self._connection is not None and _is_quick(fn, args):
            return fn(*args, **kwargs)
        return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]


def _is_quick(call: Callable[..., Any], args: tuple[Any, ...]) -> bool:
    match getattr(call, "__name__", ""):
        case "cursor" | "fetchone" | "fetchall" | "fetchmany" | "rollback":
            return True
        case "close":
            return isinstance(getattr(call, "__self__", None), sqlite3.Cursor)
        case "execute" | "executemany":
            statement = str(args[0]).lstrip()
            return statement == "BEGIN" or statement.startswith(AT_ONCE)
        case _:
            return False


async def connect(path: str) -> aiosqlite.Connection:
    """Open the database at `path`."""

    def opened() -> sqlite3.Connection:
        # Used by the thread or by the loop, never by both at once: each call is awaited.
        return sqlite3.connect(path, check_same_thread=False)

    connection = NearConnection(opened, ROWS_A_CHUNK)
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does it for its own
    return await connection
