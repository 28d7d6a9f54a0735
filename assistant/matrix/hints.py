"""After a while, a word on messages that cannot be read, once; after a week they are given up."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from assistant.matrix.opening import HINT
from assistant.storage.inbox import Arrival, InboxRepository, InboxRow
from assistant.storage.unit_of_work import Database, Transaction

PATIENCE = timedelta(days=7)
"""So long a key is waited for: by then nobody is asked for it any more, see `crypto`."""


class Hints:
    """Makes a `hint` row for rows that have waited for their key longer than `after`."""

    def __init__(
        self, database: Database, *, after: timedelta, on_hint: Callable[[], None]
    ) -> None:
        self._database = database
        self._after = after
        self._on_hint = on_hint

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        pause = max(0.05, min(10.0, self._after.total_seconds() / 4))
        while True:
            await asyncio.sleep(pause)
            if await self.give(datetime.now(UTC)):
                self._on_hint()

    async def give(self, now: datetime) -> int:
        """Add the hints that are due, end what nobody can wait for; return how many hints."""
        async with self._database.reading() as connection:
            waiting = await InboxRepository(connection).waiting()
            hopeless = await InboxRepository(connection).waiting_since(now - PATIENCE)
        due = [row for row in waiting if now - row.received_at >= self._after]
        if not due and not hopeless:
            return 0
        count = 0
        async with self._database.transaction(now) as tx:
            for row in due:
                count += await self._give(tx, row)
            await InboxRepository(tx.connection).refuse(hopeless, now)
        return count

    async def _give(self, tx: Transaction, row: InboxRow) -> bool:
        inbox = InboxRepository(tx.connection)
        session_id = row.session_id or ""
        told = await inbox.was_hinted(row.sender, session_id)
        await inbox.hinted(row.sender, session_id)
        if told:
            return False
        hint = Arrival(
            event_id=f"hint:{row.event_id}",
            room_id=row.room_id,
            sender=row.sender,
            type=HINT,
            sent_at=row.sent_at,
            position=await inbox.between_syncs(),
            event={"event_id": row.event_id},
        )
        await inbox.add([hint], tx.now)
        return True
