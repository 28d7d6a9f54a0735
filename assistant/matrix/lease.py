"""One instance at a time: the lease in the database, taken at the start and renewed while we live.

Who died without giving the lease back is recognised on the same machine by its process; elsewhere
one waits until the lease runs out.
"""

import asyncio
import os
import socket
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from uuid import uuid4

from sqlalchemy.exc import SQLAlchemyError

from assistant.matrix.pace import Pace
from assistant.storage.lease import Lease, LeaseRepository
from assistant.storage.unit_of_work import CommitFailed, Database, LeaseLost

PROC = Path("/proc")


@dataclass(eq=False)
class AlreadyRunning(Exception):  # noqa: N818 - a state of the house
    """Another instance holds the database; `holder` says where (machine and process)."""

    holder: str


class LeaseKeeper:
    """Holds the lease for this process."""

    def __init__(self, database: Database, pace: Pace) -> None:
        self._database = database
        self._pace = pace
        self._holder = _own_name()
        self._epoch = 0

    async def take(self) -> None:
        """Take the lease, and let every transaction from now on check it.

        Raises `AlreadyRunning` as soon as the other instance shows that it is alive. One that is
        silent is waited for, as long as its lease runs.
        """
        began, seen = monotonic(), None
        while True:
            held = await self._free_or_held()
            if held is None:
                self._database.guard(self._holder, self._epoch)
                return
            renewed = seen is not None and held.seconds_left > seen
            if renewed or _lives(held.holder) or monotonic() - began > 2 * self._pace.lease:
                raise AlreadyRunning(_readable(held.holder))
            seen = held.seconds_left
            await asyncio.sleep(min(1.0, self._pace.lease / 10))

    async def run(self) -> None:
        """Renew the lease until cancelled. Raises `LeaseLost`."""
        while True:
            await asyncio.sleep(self._pace.lease / 4)
            async with self._database.transaction() as tx:
                lease = LeaseRepository(tx.connection)
                if not await lease.renew(self._holder, self._epoch, self._pace.lease):
                    raise LeaseLost

    async def release(self) -> None:
        """Let the next instance start at once."""
        with suppress(CommitFailed, LeaseLost, SQLAlchemyError):  # else it runs out by itself
            async with self._database.transaction() as tx:
                await LeaseRepository(tx.connection).release(self._holder, self._epoch)

    async def _free_or_held(self) -> Lease | None:
        """Take the lease if it is free and return None; else return whose it is."""
        async with self._database.transaction() as tx:
            lease = LeaseRepository(tx.connection)
            held = await lease.read()
            if held is not None and held.seconds_left > 0 and not _died(held.holder):
                return held
            self._epoch = await lease.take(self._holder, self._pace.lease)
        return None


def _own_name() -> str:
    pid = os.getpid()
    return "|".join((socket.gethostname(), _space(), str(pid), _started(pid), uuid4().hex[:8]))


def _readable(holder: str) -> str:
    host, _space, pid, *_rest = [*holder.split("|"), "", ""]
    return f"{host} (process {pid})" if pid else host


def _lives(holder: str) -> bool:
    """Say whether the holder is a running process that we can see, other than ours."""
    parts = holder.split("|")
    return (
        len(parts) == 5  # noqa: PLR2004 - as `_own_name` makes it
        and parts[1] == _space() != ""
        and parts[2].isdigit()
        and _started(int(parts[2])) == parts[3] != ""
    )


def _died(holder: str) -> bool:
    """Say whether the holder was a process that we would see if it were running."""
    parts = holder.split("|")
    return len(parts) == 5 and parts[1] == _space() != "" and not _lives(holder)  # noqa: PLR2004


def _space() -> str:
    """Name the kernel and the process numbers that we see; empty where there is no /proc."""
    try:
        boot = (PROC / "sys/kernel/random/boot_id").read_text().strip()
        return f"{boot}/{(PROC / 'self/ns/pid').readlink()}"
    except OSError:
        return ""


def _started(pid: int) -> str:
    """Return when a process began, in the kernel's ticks; empty where it is none (proc(5))."""
    try:
        stat = (PROC / str(pid) / "stat").read_text()
    except OSError:
        return ""
    state, *fields = stat.rpartition(")")[2].split()
    return "" if state in {"Z", "X"} else fields[18]
