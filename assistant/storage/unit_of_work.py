"""The database: one writer, readers apart, and the only place that commits."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import event, make_url, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from assistant.domain.milestones import reached
from assistant.storage.data_version import DataVersion
from assistant.storage.one_trip_sqlite import connect

PATIENCE = 30_000
"""Milliseconds for which a transaction waits for another process: an import of thousands, say."""

_HOLDER = text("SELECT holder, epoch FROM lease")


class LeaseLost(RuntimeError):  # noqa: N818 - a state of the house, not a mistake of the caller
    """Another instance holds the database: this one must stop and write nothing."""


class CommitFailed(RuntimeError):  # noqa: N818
    """A commit did not go through. Memory may be ahead of the database, so the process must end."""


def sqlite_url(path: Path) -> str:
    """Return the SQLAlchemy URL of the SQLite database at `path`."""
    return f"sqlite+aiosqlite:///{path}"


class Transaction:
    """One unit of work: a connection inside `BEGIN IMMEDIATE`, and the instant it is about.

    The instant has whole milliseconds, as it is stored: what is read back is equal to it.
    """

    def __init__(self, connection: AsyncConnection, now: datetime) -> None:
        self.connection = connection
        self.now = now.replace(microsecond=now.microsecond // 1000 * 1000)
        self.forgotten = False
        self.awaits_sync = False
        self.unconditional: list[Callable[[], Awaitable[None]]] = []

    def whatever_comes(self, work: Callable[[], Awaitable[None]]) -> None:
        """Have `work` done right before the commit, where the command is refused, too."""
        self.unconditional.append(work)

    def await_sync(self) -> None:
        """Have the sync that is awaited (`HorizonRepository.wait_for`) begin after the commit.

        Else it begins when the one that is under way has its news, or ends without any.
        """
        self.awaits_sync = True

    def forget_keys(self) -> None:
        """Let nobody ever read the message at hand again: it was a secret ballot.

        Its key, and those of what its device sent before it in the same Megolm session, are
        destroyed with the commit. It stays so where the command is refused afterwards.
        """
        self.forgotten = True


class Database:
    """Two engines over one database: a single writing connection behind a lock, and readers."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._writer = _engine(url, begin="BEGIN IMMEDIATE", pool_size=1)
        self._readers = _engine(url, begin="BEGIN", pool_size=4)
        self._version = DataVersion(make_url(url).database or "")
        self._lock = asyncio.Lock()
        self._lease: tuple[str, int] | None = None
        self._open = asyncio.Event()  # cleared: no transaction begins
        self._open.set()
        self._idle = asyncio.Event()  # set: none is running
        self._idle.set()

    def guard(self, holder: str, epoch: int) -> None:
        """From now on every transaction checks that `holder` still has the lease of `epoch`."""
        self._lease = (holder, epoch)

    @asynccontextmanager
    async def transaction(self, now: datetime | None = None) -> AsyncIterator[Transaction]:
        """Write: everything inside commits together, or, on any exception, not at all.

        Not re-entrant. Raises `LeaseLost` when another instance has taken over, and
        `CommitFailed` when the commit itself fails. The commit is shielded from cancellation.
        """
        async with self._turn(), self._writer.connect() as connection:
            begun = await connection.begin()
            try:
                await self._check_lease(connection)
                yield Transaction(connection, now or datetime.now(UTC))
            except BaseException:
                await asyncio.shield(begun.rollback())
                raise
            await _shielded(begun.commit())
        reached("database.committed")

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        async with self._lock:
            await self._open.wait()
            self._idle.clear()
            try:
                yield
            finally:
                self._idle.set()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Read: one consistent snapshot; nothing is written."""
        async with self._readers.connect() as connection:
            yield connection

    def version(self) -> int | None:
        """Return a number that every commit of anybody changes, in this process and in others.

        None where that is not known just now. For the event loop: it takes some 5 µs.
        """
        return self._version.now()

    @asynccontextmanager
    async def at_rest(self) -> AsyncIterator[None]:
        """Hold off every transaction: while the body runs, nobody is inside one.

        The moment to cancel tasks: one that is cancelled inside a transaction may leave its
        connection to the garbage collector, and until then the database locked.
        """
        await self._rest()
        try:
            yield
        finally:
            self.resume()

    async def ending(self, work: Coroutine[Any, Any, None]) -> None:
        """Await `work`, whose failure is the end of the process: then nobody writes any more.

        It fails once no transaction is running, so that its siblings can be cancelled, and none
        begins until `resume`: memory may be ahead of the database.
        """
        try:
            await work
        except Exception:
            await self._rest()
            raise

    def resume(self) -> None:
        """Let transactions begin again."""
        self._open.set()

    async def _rest(self) -> None:
        self._open.clear()
        await self._idle.wait()

    async def close(self) -> None:
        """Close every connection."""
        await self._writer.dispose()
        await self._readers.dispose()
        self._version.close()

    async def _check_lease(self, connection: AsyncConnection) -> None:
        if self._lease is None:
            return
        row = (await connection.execute(_HOLDER)).one_or_none()
        if row is None or (row.holder, row.epoch) != self._lease:
            raise LeaseLost


async def _shielded(commit: Any) -> None:
    """Wait for a commit to its end even when cancelled: a cancelled one may have happened."""
    task = asyncio.ensure_future(commit)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        if task.exception() is not None:
            raise CommitFailed from task.exception()
        raise
    except Exception as error:
        raise CommitFailed from error


def _engine(url: str, *, begin: str, pool_size: int) -> AsyncEngine:
    path = make_url(url).database or ""
    engine = create_async_engine(
        url, pool_size=pool_size, max_overflow=0, async_creator=partial(connect, path, PATIENCE)
    )

    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        # pysqlite would otherwise open transactions of its own, and late.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            f"busy_timeout={PATIENCE}",
            "secure_delete=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def on_begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine
