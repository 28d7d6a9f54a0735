"""The marks of what was sent, committed several at once, off the way of the next answer."""

import asyncio

from assistant.domain.milestones import reached
from assistant.domain.outgoing import Landed
from assistant.matrix.recent import Recent
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database

GATHER = 0.02
"""Seconds for which marks are gathered: under load one commit serves many."""


class Marks:
    """Transaction ids that became events; kept here until the database knows them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._open: dict[str, Landed] = {}
        self._written = Recent()  # transaction ids with their event ids
        self._writing = asyncio.Lock()
        self._some = asyncio.Event()

    def add(self, txn_id: str, event_id: str, room_id: str) -> None:
        """Note that the row of `txn_id` was sent as `event_id`."""
        self._open[txn_id] = Landed(event_id, room_id)
        self._some.set()

    @property
    def open(self) -> dict[str, Landed]:
        """Return what no commit has written yet, for one that can take it along."""
        return dict(self._open)

    def knows(self, txn_id: str, event_id: str) -> bool:
        """Say whether the mark of this row is committed, or will be without anything more."""
        waiting = self._open.get(txn_id)
        known = waiting is not None and waiting.event_id == event_id
        return known or (txn_id, event_id) in self._written

    def landed(self, txn_id: str) -> Landed | None:
        """Return where a row was sent whose mark is not committed yet."""
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
            self.written(marks)

    def written(self, marks: dict[str, Landed]) -> None:
        """Note that these are committed."""
        for txn_id in marks:
            self._open.pop(txn_id, None)
        self._written.add((txn_id, at.event_id) for txn_id, at in marks.items())
        reached("outbox.marked")
