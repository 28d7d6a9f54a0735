"""What a pull would bring: all of it in one transaction that is taken back."""

from contextlib import suppress

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers
from assistant.domain.sources import Page, suspicious
from assistant.jobs.outcomes import RESTARTS, Outcome, Progress
from assistant.services.feeds import Feed
from assistant.services.forgotten import ForgottenPayers
from assistant.services.post import Post
from assistant.services.sources import Shifted, Source, SourceFailed
from assistant.services.sync import Sync
from assistant.storage.payments import PaymentRepository
from assistant.storage.unit_of_work import Database, Transaction

EVERYTHING = 2**31


class _Undone(Exception):  # noqa: N818 - takes a transaction back
    """Nothing of this transaction is to stay."""


class Previewing:
    """Pulls sources for the look of it."""

    def __init__(self, database: Database, providers: Providers) -> None:
        self._database = database
        self._providers = providers

    async def preview(self, feed: Feed, progress: Progress | None = None) -> Outcome:
        """Return what `pull` would bring, leaving the database as it was."""
        outcome = Outcome(source=feed.name)
        source = feed.open()
        try:
            pages = await _all_pages(source, progress)
        except SourceFailed as error:
            outcome.error = error
            return outcome
        finally:
            await source.close()
        with suppress(_Undone):
            async with self._database.transaction() as tx:
                payments = PaymentRepository(tx.connection)
                scope = self._providers.scope(
                    {AsyncConnection: tx.connection, Transaction: tx, Post: Post()}
                )
                await payments.unstage(feed.name)
                for page in pages:
                    told = await scope.get(ForgottenPayers).without(feed.name, page)
                    await payments.stage(feed.name, told.payments)
                outcome.active, outcome.ending = await payments.ending(feed.name)
                outcome.held = suspicious(outcome.active, outcome.ending)
                sync = scope.get(Sync)
                outcome.changes += await sync.differences(feed.name, EVERYTHING)
                raise _Undone
        outcome.read = pages[-1].read
        return outcome


async def _all_pages(source: Source, progress: Progress | None) -> list[Page]:
    for left in reversed(range(RESTARTS + 1)):
        pages = list[Page]()
        try:
            cursor = None
            while not pages or cursor is not None:
                pages.append(await source.page(cursor, None))
                cursor = None if pages[-1].all_paid else pages[-1].cursor
                if progress is not None:
                    progress(pages[-1].read, pages[-1].total)
        except Shifted:
            if not left:
                raise
        else:
            return pages
    raise AssertionError
