"""Closed tickets thin out: once a day, what was said in those closed long enough ago is wiped."""

from datetime import timedelta

from assistant.domain.ticket_retention import Retention
from assistant.services.occasions import when_due
from assistant.storage.due import DueRepository
from assistant.storage.ticket_archive import TicketArchiveRepository
from assistant.storage.ticket_search import TicketSearch
from assistant.storage.unit_of_work import Transaction

THIN = "ticket-thin"
AT_ONCE = 200
"""So many tickets are thinned out in one transaction: others wait for it."""
_DAY, _SOON = timedelta(days=1), timedelta(seconds=5)


class TicketThinning:
    """Wipes what was said, and looks again tomorrow."""

    def __init__(
        self,
        *,
        archive: TicketArchiveRepository,
        search: TicketSearch,
        due: DueRepository,
        retention: Retention,
        tx: Transaction,
    ) -> None:
        self._archive = archive
        self._search = search
        self._due = due
        self._retention = retention
        self._now = tx.now

    async def plan(self) -> None:
        """Let the next look fall due within a day; with every ticket that closes."""
        await self._due.put(THIN, THIN, self._now + _DAY, {})

    async def thin(self) -> int:
        """Thin out what is due, and plan the next look; return how many tickets that were."""
        before = self._retention.closed_before(self._now)
        numbers = await self._archive.thick(before, AT_ONCE) if before is not None else ()
        await self._archive.thin(numbers, self._now)
        more = len(numbers) == AT_ONCE
        if numbers and not more:
            await self._search.settle()
        await self._due.put(THIN, THIN, self._now + (_SOON if more else _DAY), {})
        return len(numbers)


@when_due(THIN)
async def thin(thinning: TicketThinning) -> None:
    """Thin out what was closed long ago."""
    await thinning.thin()
