"""The marks of what was sent, committed several at once, off the way of the next answer."""

import asyncio

from assistant.domain.milestones import reached
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database

GATHER = 0.02
"""Seconds for which marks are gathered: under load one commit serves many."""


class Marks:
    """Transaction ids that became event ids; kept here until the database knows them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._open: dict[str, str] = {}
        self._writing = asyncio.Lock()
        self._some = asyncio.Event()

    def add(self, txn_id: str, event_id: str) -> None:
        """Note that the row of `txn_id` was sent as `event_id`."""
        self._open[txn_id] = event_id
        self._some.set()

    def event_id(self, txn_id: str) -> str | None:
        """Return the event id of a row whose mark is not committed yet."""
        return self._open.get(txn_id)

    async def run(self) -> None:
        """Commit marks until cancelled."""
        while True:
            await self._some.wait()
            await asyncio.sleep(GATHER)
            await self.flush()

    async def flush(self) -> None:
        """Commit the marks that are there."""
        async with self._writing:
            self._some.clear()
            marks = dict(self._open)
            if not marks:
                return
            async with self._database.transaction() as tx:
                await OutboxRepository(tx.connection).sent(marks, tx.now)
            for txn_id in marks:
                del self._open[txn_id]
        reached("outbox.marked")
