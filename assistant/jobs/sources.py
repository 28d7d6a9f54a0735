"""Asks each source when its time has come, or when somebody outside says that there is news."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import structlog

from assistant.jobs.syncing import Syncing
from assistant.services.feeds import Feed, Feeds
from assistant.storage.sources import SourceRepository, SourceState, Stage
from assistant.storage.unit_of_work import CommitFailed, Database, LeaseLost

log = structlog.get_logger()

LONGEST = timedelta(minutes=5)
"""After so long the rows are read again: a command of the operator's may have changed them."""
GATHER = 5.0
"""Seconds from a knock to the pull: knocks come in crowds."""
BROKEN = timedelta(minutes=5)
"""How long a source is left alone after a defect of ours."""


class SourcesLoop:
    """Pulls sources, each by itself: a slow one holds up no other. A job of `matrix.bot.Bot`."""

    def __init__(self, database: Database, feeds: Feeds, syncing: Syncing) -> None:
        self._database = database
        self._feeds = feeds
        self._syncing = syncing
        self._knocked = False
        self._news = asyncio.Event()  # a knock, or a pull that is over
        self._wanted: set[str] = set()  # sources that may have news, as knocks say
        self._running: set[str] = set()
        self._broken: dict[str, datetime] = {}

    def wake(self) -> None:
        """Do nothing: what members write makes no source due."""

    def knock(self) -> None:
        """Ask sources that push soon: one of them may have something new."""
        self._knocked = True
        self._news.set()

    async def run(self, on_due: Callable[[], None]) -> None:
        """Run until cancelled; `on_due` is called after each pull, which may have written rows.

        What a process before this one has begun goes on at once, whoever asked for it. Raises
        `CommitFailed` or `LeaseLost`, in a group.
        """
        self._wanted |= await self._begun()
        async with asyncio.TaskGroup() as group:
            while True:
                self._news.clear()
                times = await self._times()
                now = datetime.now(UTC)
                for feed in [self._feeds.get(name) for name, at in times.items() if at <= now]:
                    if feed is not None:
                        self._wanted.discard(feed.name)
                        self._running.add(feed.name)
                        # The others may be cancelled for its failure, but within no transaction.
                        group.create_task(self._database.ending(self._pull(feed, on_due)))
                waiting = [at for name, at in times.items() if name not in self._running]
                await self._pause(min([*waiting, now + LONGEST]) - now)

    async def _pause(self, longest: timedelta) -> None:
        if not self._knocked:  # the door opens before this loop has begun
            # Not `wait_for`: before Python 3.12 it can swallow a cancellation.
            with suppress(TimeoutError):
                async with asyncio.timeout(longest.total_seconds()):
                    await self._news.wait()
        if self._knocked:
            await asyncio.sleep(GATHER)
            self._knocked = False
            pushing = [self._feeds.get(name) for name in self._feeds.names()]
            self._wanted |= {feed.name for feed in pushing if feed is not None and feed.pushes}

    async def _begun(self) -> set[str]:
        """Return the sources whose pull was interrupted; one that fails has its time."""
        open_ = {Stage.PULLING, Stage.APPLYING}
        return {s.name for s in await self._states() if s.stage in open_ and not s.failures}

    async def _times(self) -> dict[str, datetime]:
        """Return when each source that is not being asked is to be asked."""
        now = datetime.now(UTC)
        times = {}
        for state in await self._states():
            if state.name in self._running:
                continue
            if state.failures:
                self._wanted.discard(state.name)  # left in peace until its time
            at = now if state.name in self._wanted else state.next_at or now
            times[state.name] = max(at, self._broken.get(state.name, at))
        return times

    async def _states(self) -> tuple[SourceState, ...]:
        async with self._database.reading() as connection:
            return await SourceRepository(connection).all(self._feeds.names())

    async def _pull(self, feed: Feed, on_due: Callable[[], None]) -> None:
        try:
            await self._syncing.pull(feed)
        except (CommitFailed, LeaseLost):
            raise
        except Exception:
            # A defect here must not silence the assistant.
            log.exception("pull broke off", source=feed.name)
            self._broken[feed.name] = datetime.now(UTC) + BROKEN
        finally:
            self._running.discard(feed.name)
            self._news.set()
        on_due()
