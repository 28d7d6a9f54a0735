"""One pull of a source: its pages staged one by one, then applied piece by piece, or nothing."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers, Scope
from assistant.dispatch.posting import Posting
from assistant.domain.milestones import reached
from assistant.domain.sources import Page, suspicious
from assistant.jobs.outcomes import RESTARTS, Outcome, Progress
from assistant.services.feeds import Failing, Feed, SourceFailing, SourceHeld, SourceWorks
from assistant.services.forgotten import ForgottenPayers
from assistant.services.post import Post
from assistant.services.sources import Shifted, Source, SourceFailed
from assistant.services.sync import Sync
from assistant.storage.payments import PaymentRepository
from assistant.storage.sources import SourceRepository, SourceState, Stage
from assistant.storage.unit_of_work import Database, Transaction

log = structlog.get_logger()

PIECE = 500
"""Payments in a transaction: others write in between."""
FRESH = timedelta(hours=1)
"""How long pages stay good for a pull that was interrupted."""
OVERLAP = timedelta(days=30)
"""Receipts are asked for again from so long before the last good pull: some come late."""
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=1)


class Syncing:
    """Pulls sources."""

    def __init__(
        self,
        database: Database,
        providers: Providers,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    async def pull(self, feed: Feed, progress: Progress | None = None) -> Outcome:
        """Ask the source for everything, and apply it once all of it is there.

        What another process has begun goes on from where it is, and the other one lets go. A
        failure is noted, told in the outcome, and changes nothing else.
        """
        outcome = Outcome(source=feed.name)
        run = uuid4().hex
        state = await self._begin(feed.name, run)
        if state.stage is Stage.PULLING:
            source = feed.open()
            try:
                await self._fetch(feed, source, run, state, outcome, progress)
            except SourceFailed as error:
                outcome.error = error
                await self._failed(feed, run, error)
                return outcome
            finally:
                await source.close()
        if not (outcome.held or outcome.superseded):
            await self._apply(feed, run, outcome)
        return outcome

    async def accept(self, feed: Feed) -> Outcome:
        """Apply a pull that was held; does nothing where none is."""
        outcome = Outcome(source=feed.name)
        run = uuid4().hex
        async with self._database.transaction(self._clock()) as tx:
            sources = SourceRepository(tx.connection)
            state = await sources.get(feed.name)
            if state.stage is not Stage.HELD:
                outcome.none_held = True
                return outcome
            await sources.put(replace(state, stage=Stage.APPLYING, run=run))
        await self._apply(feed, run, outcome)
        return outcome

    async def _begin(self, name: str, run: str) -> SourceState:
        """Take the pull over, or begin one; a held one is begun anew."""
        now = self._clock()
        async with self._database.transaction(now) as tx:
            sources = SourceRepository(tx.connection)
            state = replace(await sources.get(name), run=run)
            recent = state.begun_at is not None and now - state.begun_at < FRESH
            if state.stage is not Stage.APPLYING and not (state.stage is Stage.PULLING and recent):
                await PaymentRepository(tx.connection).unstage(name)
                state = replace(
                    state, stage=Stage.PULLING, cursor=None, read=0, begun_at=now,
                    held_active=None, held_ending=None,
                )  # fmt: skip
            await sources.put(state)
        return state

    async def _fetch(
        self,
        feed: Feed,
        source: Source,
        run: str,
        state: SourceState,
        outcome: Outcome,
        progress: Progress | None,
    ) -> None:
        """Stage page after page; raises `SourceFailed`."""
        cursor, restarts = state.cursor, 0
        since = state.receipts_from
        while True:
            try:
                page = await source.page(cursor, since)
            except Shifted:
                restarts += 1
                if restarts > RESTARTS:
                    raise
                cursor = None
                await self._restart(feed.name, run)
                continue
            if not await self._stage(feed, run, page, outcome):
                outcome.superseded = True
                return
            outcome.read = page.read
            if progress is not None:
                progress(page.read, page.total)
            if page.cursor is None:
                return
            cursor = page.cursor

    async def _restart(self, name: str, run: str) -> None:
        async with self._database.transaction(self._clock()) as tx:
            if await SourceRepository(tx.connection).advance(name, run, cursor=None, read=0):
                await PaymentRepository(tx.connection).unstage(name)

    async def _stage(self, feed: Feed, run: str, page: Page, outcome: Outcome) -> bool:
        """Keep a page and where to go on; after the last one decide whether all of it counts."""
        async with self._database.transaction(self._clock()) as tx:
            sources, payments = SourceRepository(tx.connection), PaymentRepository(tx.connection)
            if not await sources.advance(feed.name, run, cursor=page.cursor, read=page.read):
                return False
            told = await self._scope(tx, Post()).get(ForgottenPayers).without(feed.name, page)
            await payments.stage(feed.name, told.payments, told.receipts)
            if page.cursor is None:
                outcome.active, outcome.ending = await payments.ending(feed.name)
                outcome.held = suspicious(outcome.active, outcome.ending)
                await self._whole(tx, feed, run, outcome)
        reached("pull.staged")
        return True

    async def _whole(self, tx: Transaction, feed: Feed, run: str, outcome: Outcome) -> None:
        sources = SourceRepository(tx.connection)
        if not outcome.held:
            await sources.advance(feed.name, run, stage=Stage.APPLYING.value)
            return
        await sources.advance(
            feed.name,
            run,
            stage=Stage.HELD.value,
            held_active=outcome.active,
            held_ending=outcome.ending,
            next_at=tx.now + feed.every,
        )
        post = Post()
        message = SourceHeld(source=feed.name, active=outcome.active, ending=outcome.ending)
        post.operators(message, key=_held(feed.name))
        await self._scope(tx, post).get(Posting).deliver(post)

    async def _apply(self, feed: Feed, run: str, outcome: Outcome) -> None:
        while True:
            async with self._database.transaction(self._clock()) as tx:
                sources = SourceRepository(tx.connection)
                if not await sources.advance(feed.name, run, stage=Stage.APPLYING.value):
                    outcome.superseded = True
                    return
                post = Post()
                scope = self._scope(tx, post)
                applied = await scope.get(Sync).apply(feed.name, PIECE)
                if not applied.anything:
                    await scope.get(Sync).finish(feed.name)
                    await self._good(sources, feed, tx.now, post)
                await scope.get(Posting).deliver(post)
            reached("pull.applied")
            outcome.changes += applied.changes
            outcome.linked += applied.linked
            outcome.receipts += applied.receipts
            if not applied.anything:
                return

    async def _good(self, sources: SourceRepository, feed: Feed, now: datetime, post: Post) -> None:
        state = await sources.get(feed.name)
        begun = state.begun_at or now
        await sources.put(
            SourceState(
                name=feed.name,
                good_at=now,
                receipts_from=begun - OVERLAP,
                next_at=now + feed.every * random.uniform(0.9, 1.1),  # noqa: S311 - no secret
            )
        )
        post.recovered(SourceWorks(source=feed.name), key=_failing(feed.name))
        post.recovered(SourceWorks(source=feed.name), key=_held(feed.name))

    async def _failed(self, feed: Feed, run: str, error: SourceFailed) -> None:
        now = self._clock()
        log.warning("source failed", source=feed.name, error=error.code, detail=error.detail)
        async with self._database.transaction(now) as tx:
            sources = SourceRepository(tx.connection)
            state = await sources.get(feed.name)
            if state.run != run:
                return
            since = state.failing_since or now
            alert = not state.alerted and now - since >= feed.alert_after
            await sources.put(
                replace(
                    state,
                    failures=state.failures + 1,
                    failing_since=since,
                    error=error.code,
                    detail=error.detail[:255],
                    next_at=now + _pause(state.failures, error),
                    alerted=state.alerted or alert,
                )
            )
            if alert:
                post = Post()
                message = SourceFailing(source=feed.name, error=Failing(error.code), since=since)
                post.operators(message, key=_failing(feed.name))
                await self._scope(tx, post).get(Posting).deliver(post)

    def _scope(self, tx: Transaction, post: Post) -> Scope:
        return self._providers.scope({AsyncConnection: tx.connection, Transaction: tx, Post: post})


def _pause(failures: int, error: SourceFailed) -> timedelta:
    """Return how long to leave a source alone: longer with each failure in a row, with jitter."""
    longest = min(LONGEST_PAUSE, FIRST_PAUSE * (1 << min(failures, 16)))
    pause = longest * random.uniform(0.5, 1.0)  # noqa: S311 - jitter is no secret
    wished = timedelta(seconds=min(error.retry_after or 0.0, LONGEST_PAUSE.total_seconds()))
    return max(pause, wished)


def _failing(name: str) -> str:
    return f"source:{name}"


def _held(name: str) -> str:
    return f"source-held:{name}"
