"""How long a sync of many contributors takes, and what it costs, beside reading the pages alone."""

import asyncio
import resource
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from assistant.gateways.opencollective.client import Access
from assistant.gateways.opencollective.source import OpenCollectiveSource
from assistant.jobs.syncing import Syncing
from assistant.services.feeds import Feed
from tests.bench.figures import Figure
from tests.support.conversation import House
from tests.support.opencollective import TOKEN


async def measure(count: int) -> list[Figure]:
    """Sync `count` contributors into an empty database, and again when nothing has changed.

    The yardstick is the same pages asked for and thrown away: what the network and the other
    server take. Memory and requests go to standard error.
    """
    async with _server(count) as url:
        began = time.perf_counter()
        await _read(_source(url))
        yardstick = time.perf_counter() - began
        before = _peak()
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            async with House.open(Path(folder)) as house:
                feed = Feed(
                    name="oc",
                    every=timedelta(hours=1),
                    alert_after=timedelta(hours=1),
                    open=lambda: _source(url),
                )
                syncing = Syncing(house.database, house.dispatcher._providers)
                times = []
                for expected in (count, 0):
                    began = time.perf_counter()
                    outcome = await syncing.pull(feed)
                    times.append(time.perf_counter() - began)
                    assert len(outcome.changes) == expected, outcome.error
        peak = _peak()
    print(
        f"  first {times[0]:.1f} s, again {times[1]:.1f} s; peak memory {peak:.0f} MiB, "
        f"{peak - before:.0f} MiB more than after reading the pages alone",
        file=sys.stderr,
    )
    what = f"sync of {count} contributors"
    return [
        Figure(
            what=f"{what}, {name}, against reading its pages",
            ours=ours, yardstick=yardstick, unit="s", bound=bound, at_most=True,
        )
        for name, ours, bound in (("the first", times[0], 20.0), ("nothing new", times[1], 2.0))
    ]  # fmt: skip


def _source(url: str) -> OpenCollectiveSource:
    return OpenCollectiveSource("coop", Access(token=TOKEN, endpoint=url))


async def _read(source: OpenCollectiveSource) -> None:
    page = await source.page(None, None)
    while page.cursor is not None:
        page = await source.page(page.cursor, None)
    await source.close()


def _peak() -> float:
    """Return the most memory that this process has had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@asynccontextmanager
async def _server(count: int) -> AsyncIterator[str]:
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.contributors", str(count),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        yield (await child.stdout.readline()).decode().strip()
    finally:
        child.stdin.close()
        requests = (await child.stdout.readline()).decode().strip()
        print(f"  {requests} requests, of which two thirds by the two syncs", file=sys.stderr)
        await child.wait()
