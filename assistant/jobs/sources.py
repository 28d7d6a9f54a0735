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
    """Pulls sources one after the other; a job of `matrix.bot.Bot`."""

    def __init__(self, database: Database, feeds: Feeds, syncing: Syncing) -> None:
        self._database = database
        self._feeds = feeds
        self._syncing = syncing
        self._knocked = asyncio.Event()
        self._broken: dict[str, datetime] = {}

    def wake(self) -> None:
        """Do nothing: what members write makes no source due."""

    def knock(self) -> None:
        """Ask sources that push soon: one of them may have something new."""
        self._knocked.set()

    async def run(self, on_due: Callable[[], None]) -> None:
        """Run until cancelled; `on_due` is called after each pull, which may have written rows.

        What a process before this one has begun goes on at once, whoever asked for it.
        """
        begun = await self._begun()
        while True:
            knocked = self._knocked.is_set()
            self._knocked.clear()
            times = await self._times(knocked=knocked) | begun
            begun = {}
            for name, at in times.items():
                feed = self._feeds.get(name)
                if feed is not None and at <= datetime.now(UTC):
                    await self._pull(feed)
                    on_due()
            times = await self._times(knocked=False)
            wait = min([*times.values(), datetime.now(UTC) + LONGEST]) - datetime.now(UTC)
            # Not `wait_for`: before Python 3.12 it can swallow a cancellation.
            with suppress(TimeoutError):
                async with asyncio.timeout(max(wait.total_seconds(), 0.0)):
                    await self._knocked.wait()
                    await asyncio.sleep(GATHER)

    async def _begun(self) -> dict[str, datetime]:
        """Return the sources whose pull was interrupted, as due; one that fails has its time."""
        now = datetime.now(UTC)
        async with self._database.reading() as connection:
            states = await SourceRepository(connection).all(self._feeds.names())
        open_ = {Stage.PULLING, Stage.APPLYING}
        return {each.name: now for each in states if each.stage in open_ and not each.failures}

    async def _times(self, *, knocked: bool) -> dict[str, datetime]:
        """Return when each source is to be asked."""
        now = datetime.now(UTC)
        async with self._database.reading() as connection:
            states = await SourceRepository(connection).all(self._feeds.names())
        return {state.name: self._time(state, now, knocked=knocked) for state in states}

    def _time(self, state: SourceState, now: datetime, *, knocked: bool) -> datetime:
        feed = self._feeds.get(state.name)
        at = state.next_at or now
        if knocked and feed is not None and feed.pushes and not state.failures:
            at = now  # one that fails is left in peace until its time
        return max(at, self._broken.get(state.name, at))

    async def _pull(self, feed: Feed) -> None:
        try:
            await self._syncing.pull(feed)
        except (CommitFailed, LeaseLost):
            raise
        except Exception:
            # A defect here must not silence the assistant.
            log.exception("pull broke off", source=feed.name)
            self._broken[feed.name] = datetime.now(UTC) + BROKEN
