"""Turns what falls due into inbox rows: time comes in through the same door as messages."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from uuid import uuid4

from assistant.storage.due import Due, DueRepository
from assistant.storage.inbox import Arrival, InboxRepository
from assistant.storage.unit_of_work import Database

BATCH = 100
GATHER = 0.05
"""Seconds after a change until the table is read: an answer is on its way then, and goes first."""
LONGEST = 30.0
"""Seconds after which the table is read again, whoever may have written to it."""


class DueLoop:
    """Watches the `due` table; `wake` says that it may have changed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changed = asyncio.Event()

    def wake(self) -> None:
        """Look again: a transaction that may have put something into the table is committed."""
        self._changed.set()

    async def run(self, on_due: Callable[[], None]) -> None:
        """Run until cancelled; `on_due` is called after each commit that added inbox rows."""
        while True:
            self._changed.clear()
            now = datetime.now(UTC)
            async with self._database.reading() as connection:
                next_at = await DueRepository(connection).next_at()
            if next_at is not None and next_at <= now:
                await turn(self._database, now)
                on_due()
                continue
            seconds = LONGEST if next_at is None else (next_at - now).total_seconds()
            # Not `wait_for`: before Python 3.12 it can swallow a cancellation.
            with suppress(TimeoutError):
                async with asyncio.timeout(min(seconds, LONGEST)):
                    await self._changed.wait()
                    await asyncio.sleep(GATHER)


async def turn(database: Database, now: datetime) -> int:
    """Make inbox rows of a batch of what is due at `now`, in one transaction; return how many."""
    async with database.transaction(now) as tx:
        due = await DueRepository(tx.connection).take(now, BATCH)
        inbox = InboxRepository(tx.connection)
        position = await inbox.between_syncs()
        await inbox.add([_arrival(one, position) for one in due], now)
    return len(due)


def _arrival(due: Due, position: int) -> Arrival:
    # The row leaves `due` in the same transaction, so the id need not tell it from a second one.
    return Arrival(
        event_id=f"due:{uuid4().hex}",
        room_id=due.room_id,
        sender="",
        type="due",
        sent_at=due.at,
        position=position,
        event={"kind": due.kind, "key": due.key, "data": due.data, "failures": due.failures},
    )
