"""The send queue: every row leaves once, in its room's order, at the pace that the server allows.

The way from a handler's commit to the homeserver has no commit on it. A row counts as attempted all
the same when the process dies: every unsent row that a process finds at its start counts as
attempted by the one before (`OutboxRepository.suspect`), and is sent only after the first sync has
had the chance to bring its echo. The mark `sent` is committed after the answer, several at once.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from time import monotonic
from weakref import WeakValueDictionary

import structlog

from assistant.domain.incoming import Place
from assistant.domain.milestones import reached
from assistant.domain.outgoing import File
from assistant.matrix.audience import Audience, NotYet, Undeliverable, moved
from assistant.matrix.backoff import Backoff
from assistant.matrix.cipher import Cipher
from assistant.matrix.circle_audience import check_circle
from assistant.matrix.crypto.outcomes import NobodyCanRead
from assistant.matrix.doubts import PASSING, Doubts
from assistant.matrix.endings import end_row
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable
from assistant.matrix.lookup import Lookup
from assistant.matrix.marks import Marks
from assistant.matrix.pace import Pace
from assistant.matrix.references import References
from assistant.matrix.requests import Requests, put
from assistant.matrix.send_queue import SendQueue
from assistant.matrix.staging import DEVICES
from assistant.matrix.uploads import Uploads, lies
from assistant.storage.outbox import OutboxRepository, OutboxRow
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

ROWS_AT_ONCE = 1000
LONG = timedelta(minutes=1)
"""What waits longer is looked at again before it leaves: it may have been ended meanwhile."""


class Outbox:
    """Sends what is in the outbox; errands are handed to `on_errand`."""

    def __init__(
        self,
        *,
        database: Database,
        homeserver: Homeserver,
        cipher: Cipher,
        fresh: Callable[[], Awaitable[None]],
        on_errand: Callable[[OutboxRow], None],
        pace: Pace,
        marks: Marks,
        uploads: Uploads,
        on_unsent: Callable[[], None],
    ) -> None:
        self._database = database
        self._homeserver = homeserver
        self._fresh = fresh  # returns after a sync that began later
        self._on_errand = on_errand
        self._uploads = uploads
        self._on_unsent = on_unsent
        self._pace = pace
        self._queue = SendQueue()
        self._marks = marks
        self._references = References(database, marks)
        self._audience = Audience(database, pace.acquaint)
        lookup = Lookup(homeserver, cipher)
        self._doubts = Doubts(database, homeserver, self._audience, lookup, marks, pace)
        self._requests = Requests(homeserver, cipher, self._references)
        self._wake = asyncio.Event()
        self._unread = True  # rows may have been added
        self._last_id = 0
        self._backoffs: dict[str, Backoff] = {}  # by transaction id
        self._room_locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._resume_at = 0.0  # the one clock for the server's rate limit
        self._window = pace.sends_at_once
        self._sending = 0

    def nudge(self) -> None:
        """Look for new rows: a transaction that may have added some is committed."""
        self._unread = True
        self._wake.set()

    def synced(
        self,
        echoes: Collection[str],
        news: Collection[str],
        entered: Collection[tuple[str, str]] = (),
    ) -> None:
        """Take note of our own events that came back, by transaction id: they are sent.

        `news` is what else has come that a row may wait for, `entered` who came into which room
        of several people.
        """
        self._audience.entered(entered)
        for txn_id in echoes:
            self._forget(txn_id)
        self._queue.news(news)
        self._wake.set()

    async def run(self) -> None:
        """Send until cancelled. Raises `TokenRefused`, `CommitFailed`, `LeaseLost`."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._database.ending(self._marks.run()))
            group.create_task(self._look_again())
            while True:
                while self._unread:
                    await self._load()
                while self._may_send() and (
                    row := self._queue.pick(datetime.now(UTC), monotonic())
                ):
                    self._sending += 1
                    group.create_task(self._database.ending(self._send(row)))
                await self._pause()

    async def drained(self) -> None:
        """Return once nothing is being sent or could be sent now, and all marks are committed."""
        # A row's time comes without an event.
        while self._unread or self._goes_on():  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        await self._marks.flush()

    def _goes_on(self) -> bool:
        """Tell whether something is being sent or could be; what a limit holds off could not."""
        held = self._sending == 0 and monotonic() < self._resume_at
        return not held and self._queue.has_due(datetime.now(UTC), monotonic())

    def _may_send(self) -> bool:
        return self._sending < self._window and monotonic() >= self._resume_at

    async def _pause(self) -> None:
        clock = monotonic()
        seconds = max(self._queue.waits(datetime.now(UTC), clock), self._resume_at - clock)
        if self._sending >= self._window:
            seconds = 3600.0  # the next one that ends wakes us
        # Not `wait_for`: before Python 3.12 it can swallow a cancellation.
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        self._wake.clear()

    async def _look_again(self) -> None:
        """Find what others wrote: the operator's commands are processes of their own."""
        while True:
            await asyncio.sleep(self._pace.look)
            self.nudge()

    async def _load(self) -> None:
        self._unread = False
        async with self._database.reading() as connection:
            rows = await OutboxRepository(connection).pending(self._last_id, ROWS_AT_ONCE)
        for row in rows:
            if row.kind == "errand":
                self._on_errand(row)
            else:
                self._queue.add([row])
            self._last_id = row.id
        self._unread |= len(rows) == ROWS_AT_ONCE

    async def _send(self, row: OutboxRow) -> None:
        held_until, waits_for = 0.0, None
        reached("outbox.picked")
        try:
            await self._deliver(row)
            self._window = min(self._window + 1, self._pace.sends_at_once)
        except NotYet as wait:
            if row.room_id is not None and wait.until == row.recipient:
                self._queue.move(row, moved(row))  # its room need not wait for the other one
            else:
                held_until, waits_for = self._put_off(row, wait), wait.until
        except Undeliverable as end:
            await self._end(row, end.error)
        except NobodyCanRead:
            held_until, waits_for = self._later(row, Unreachable("nobody can read")), DEVICES
        except (ApiError, Unreachable) as error:
            held_until = self._later(row, error)
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            # A defect, of ours: one row that cannot be made into a request must not stop the rest.
            await self._end(row, type(error).__name__)
        finally:
            self._sending -= 1
            self._queue.free(row, held_until, waits_for)
            self._wake.set()

    async def _deliver(self, row: OutboxRow) -> None:
        if row.txn_id in self._doubts:
            await self._fresh()
        if row.txn_id not in self._queue:
            return  # its echo came
        if await self._is_needless(row):
            return
        row = await self._references.placed(row)
        place, fitting = await self._audience.place_for(row, datetime.now(UTC))
        suspect = row.attempted_at is not None or row.txn_id in self._doubts
        content = row.content
        if suspect and not (isinstance(content, File) and content.upload is None):
            # The one it was meant for may have been replaced since.
            for room_id in dict.fromkeys((row.room_id or place.room_id, place.room_id)):
                if await self._doubts.was_sent(row, room_id):
                    self._forget(row.txn_id)
                    return
        await check_circle(self._database, content, place)
        if isinstance(content, File) and not lies(content, place):
            await self._deliver(await self._laid(row, place))  # who reads is looked at again
            return
        # A room and a person whose direct room it is have lanes of their own.
        lock = self._room_locks.setdefault(place.room_id, asyncio.Lock())
        waits = lock.locked()
        async with lock:
            if not waits:
                await self._put(row, fitting, place)
        if waits:
            await self._deliver(row)  # somebody may have come in meanwhile

    async def _put(self, row: OutboxRow, fitting: OutboxRow, place: Place) -> None:
        request = await self._requests.prepare(fitting, place)
        if row.txn_id not in self._queue:
            return  # its echo came meanwhile
        try:
            event_id = await put(self._homeserver, request, self._pace.patience)
        except (ApiError, Unreachable) as error:
            await self._doubts.refused(row, error)
            raise
        reached("outbox.sent")
        self._marks.add(row.txn_id, event_id, place.room_id)
        self._forget(row.txn_id)

    async def _laid(self, row: OutboxRow, place: Place) -> OutboxRow:
        """Have the file of `row` on the homeserver; its turn is another room's meanwhile."""
        self._sending -= 1
        self._wake.set()
        try:
            laid = await self._uploads.lay(row, place)
        finally:
            self._sending += 1
        self._queue.keep(laid)
        return laid

    def _later(self, row: OutboxRow, error: ApiError | Unreachable) -> float:
        """Return when, on the monotonic clock, the row's lane may go on."""
        pause = self._backoffs.setdefault(row.txn_id, Backoff(self._pace)).failed(error)
        if isinstance(error, ApiError) and error.errcode in PASSING:
            # The limit is the account's, not the room's: everything waits, then feels its way.
            self._resume_at = max(self._resume_at, monotonic() + pause)
            self._window = 1
            return 0.0
        log.info("sending put off", row=row.id, error=repr(error), pause=round(pause, 1))
        return monotonic() + pause

    def _put_off(self, row: OutboxRow, wait: NotYet) -> float:
        pause = wait.pause
        return self._later(row, Unreachable("not yet")) if pause is None else monotonic() + pause

    async def _is_needless(self, row: OutboxRow) -> bool:
        """Leave out an edit that a later one overtakes, and what was ended while it had to wait."""
        if self._queue.overtaken(row):
            async with self._database.transaction() as tx:
                await OutboxRepository(tx.connection).died(row.txn_id, "overtaken")
            self._forget(row.txn_id)
            return True
        waited = row.not_before is not None or row.txn_id in self._backoffs
        if not waited and datetime.now(UTC) - row.created_at < LONG:
            return False
        async with self._database.reading() as connection:
            found = await OutboxRepository(connection).read(row.txn_id)
        if found is not None and found.state == "new":
            return False
        self._forget(row.txn_id)
        return True

    async def _end(self, row: OutboxRow, error: str) -> None:
        log.warning("row will not be sent", row=row.id, kind=row.kind, error=error)
        if await end_row(self._database, self._homeserver.credentials.user_id, row, error):
            self._on_unsent()
        self._forget(row.txn_id)

    def _forget(self, txn_id: str) -> None:
        self._queue.remove(txn_id)
        self._queue.news([txn_id])
        self._backoffs.pop(txn_id, None)
        self._doubts.settle(txn_id)
