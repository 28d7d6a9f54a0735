"""Has tickets of people who left their circle go back to its queue, and who has lapsed go.

There are many ways out of a circle: a file of members, a membership that is over, an account that
is unlinked, somebody who is forgotten; so what is taken is compared with who is there.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers
from assistant.dispatch.posting import Posting
from assistant.services.circle_lapses import CircleLapses
from assistant.services.post import Post
from assistant.services.ticket_leavers import TicketLeavers
from assistant.storage.circle_removals import CircleRemovalRepository
from assistant.storage.ticket_leavers import LeaverRepository
from assistant.storage.unit_of_work import CommitFailed, Database, LeaseLost, Transaction

log = structlog.get_logger()

EVERY = timedelta(seconds=20)
"""Between two looks: rights end at once, so nobody waits for this."""
AT_ONCE = 20
"""So many tickets are released after one look, and so many people put out."""


class ReleasingLoop:
    """Compares, while the database changes; a job of `matrix.bot.Bot`."""

    def __init__(
        self,
        database: Database,
        providers: Providers,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock
        self._version: int | None = None  # of the database, at the last look that found nothing

    def wake(self) -> None:
        """Do nothing: the next look comes soon enough."""

    async def run(self, on_due: Callable[[], None]) -> None:
        """Run until cancelled; raises `CommitFailed` and `LeaseLost`."""
        while True:
            await asyncio.sleep(EVERY.total_seconds())
            try:
                if await self.look():
                    on_due()
            except (CommitFailed, LeaseLost):
                raise
            except Exception:
                # A defect here must not silence the assistant.
                log.exception("releasing tickets broke off")

    async def look(self) -> bool:
        """Look once, unless nothing was committed since; return whether anything was released."""
        version = self._database.version()
        if version is not None and version == self._version:
            return False
        async with self._database.reading() as connection:
            removals = CircleRemovalRepository(connection)
            found = await LeaverRepository(connection).stranded(1)
            seats = await removals.lapsed(self._clock(), 1) or await removals.back(1)
        if not found and not seats:
            self._version = version
            return False
        async with self._database.transaction(self._clock()) as tx:
            post = Post()
            scope = self._providers.scope(
                {AsyncConnection: tx.connection, Transaction: tx, Post: post}
            )
            await scope.get(TicketLeavers).release(AT_ONCE)
            await scope.get(CircleLapses).compare(AT_ONCE)
            await scope.get(Posting).deliver(post)
        return True
