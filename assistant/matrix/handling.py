"""The dispatch loop: rooms side by side, the events of one room in order, each handled once."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic

import structlog

from assistant.domain.coop import Caps
from assistant.domain.incoming import Content, Incoming, Place
from assistant.domain.milestones import reached
from assistant.matrix.backoff import Backoff
from assistant.matrix.cipher import Cipher
from assistant.matrix.courtesy import Courtesy
from assistant.matrix.crypto.outcomes import NoKey
from assistant.matrix.homeserver import ApiError, Unreachable
from assistant.matrix.intake import stamped_at
from assistant.matrix.invites import Regrets, answer_invite, leave, too_large
from assistant.matrix.opening import HINT, Opener
from assistant.matrix.pace import Pace
from assistant.matrix.recent import Recent
from assistant.matrix.staging import Synced
from assistant.storage.inbox import InboxRepository, InboxRow
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import CommitFailed, Database, LeaseLost, Transaction

log = structlog.get_logger()

Also = Callable[[Transaction], Awaitable[None]]
Handle = Callable[[Incoming, Also | None], Awaitable[None]]
"""Answers an event: in one transaction, which marks its row done and awaits the second argument."""

ROWS_A_LANE = 20  # read at once, for each lane that is free
LONGEST_HOLD = 60.0  # seconds, even while the server has more to-device messages


@dataclass(frozen=True, kw_only=True)
class Manners:
    """What the loop decides by itself: invites, and what it says when it declines them."""

    caps: Caps
    regrets: Regrets
    space: str | None = None  # the co-op's, into which we go as into a room


class Handling:
    """Hands inbox rows to `handle`.

    `on_done` is called after each commit of a handler, `on_awaited` where it awaits a sync.
    """

    def __init__(
        self,
        *,
        database: Database,
        cipher: Cipher,
        us: str,
        handle: Handle,
        courtesy: Courtesy,
        manners: Manners,
        pace: Pace,
        on_done: Callable[[], None],
        on_missing_key: Callable[[], None],
        on_awaited: Callable[[], None],
    ) -> None:
        self._database = database
        self._cipher = cipher
        self._opener = Opener(cipher, us)
        self._handle = handle
        self._courtesy = courtesy
        self._manners = manners
        self._pace = pace
        self._on_done = on_done
        self._on_missing_key = on_missing_key
        self._on_awaited = on_awaited
        self._wake = asyncio.Event()
        self._wake.set()
        self._running: set[str | None] = set()
        self._looked_past = False  # rows may have been left out: look again when a lane ends
        self._held: dict[str | None, float] = {}  # room → monotonic time
        self._readable = Recent()  # sessions whose keys came
        self._withdrawn = Recent()  # events that were taken back, with their rooms
        self._closed = Recent()  # ids of events that were handled or refused
        self._backoff = Backoff(pace)
        self._drained = False
        self._stopping = False

    def wake(self) -> None:
        """Look for rows again."""
        self._wake.set()

    def synced(self, synced: Synced) -> None:
        """Take note of a committed sync."""
        self._drained = synced.drained
        self._readable.add(synced.readable)
        self.withdrawn(synced.withdrawn)
        held = bool(self._held)
        if synced.readable or synced.drained:
            self._held.clear()
        if held or synced.rows:
            self._wake.set()

    def withdrawn(self, events: Mapping[str, str]) -> None:
        """Take note of events, by id → room, that were taken back: we may have their rows."""
        self._withdrawn.add(events.items())

    def stop(self) -> None:
        """Begin nothing new; what is running goes on to its end."""
        self._stopping = True
        self._wake.set()

    async def drained(self) -> None:
        """Return once nothing is being handled."""
        while self._running:  # noqa: ASYNC110 - asked only at the end of a process
            await asyncio.sleep(0.02)

    async def run(self) -> None:
        """Handle rows until cancelled. Raises what `handle` does: `CommitFailed`, `LeaseLost`."""
        async with self._database.transaction() as tx:
            await InboxRepository(tx.connection).wake_all()
        async with asyncio.TaskGroup() as group:
            while True:
                self._wake.clear()
                if not self._stopping:
                    await self._start_lanes(group)
                await self._pause()

    async def _start_lanes(self, group: asyncio.TaskGroup) -> None:
        clock = monotonic()
        self._held = {room: until for room, until in self._held.items() if until > clock}
        self._looked_past = bool(self._running)
        while (free := self._pace.rooms_at_once - len(self._running)) > 0:
            limit = free * ROWS_A_LANE
            without = {*self._running, *self._held}
            async with self._database.reading() as connection:
                rows = await InboxRepository(connection).ready(without=without, limit=limit)
            lanes: dict[str | None, list[InboxRow]] = {}
            for row in rows:
                lanes.setdefault(row.room_id, []).append(row)
            for room_id in list(lanes)[:free]:
                self._running.add(room_id)
                group.create_task(self._database.ending(self._lane(room_id, lanes[room_id])))
            if len(rows) < limit and len(lanes) <= free:
                return
        self._looked_past = True

    async def _pause(self) -> None:
        seconds = min(self._held.values(), default=monotonic() + 3600.0) - monotonic()
        # Not `wait_for`: before Python 3.12 it can swallow a cancellation.
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake.wait()

    async def _lane(self, room_id: str | None, rows: list[InboxRow]) -> None:
        """Handle one room's rows, up to one that has to wait."""
        try:
            for row in rows:
                if self._stopping:
                    return
                if row.event_id in self._closed:
                    log.error("row left open", row=row.id, type=row.type)
                    await self._refuse(row)
                elif not await self._one(row):
                    return
        finally:
            self._running.discard(room_id)
            if self._looked_past or room_id in self._held:
                self._wake.set()

    async def _one(self, row: InboxRow) -> bool:
        """Handle one row; return False where its room has to wait."""
        if row.type == "invite":
            async with self._database.transaction() as tx:
                await answer_invite(
                    tx,
                    row,
                    caps=self._manners.caps,
                    regrets=self._manners.regrets,
                    space=self._manners.space,
                )
            self._on_done()
            return True
        place = await self._place(row.room_id)
        if (row.room_id is not None and place is None) or await self._left(row, place):
            await self._refuse(row)
            return True
        try:
            content = await self._opener.open(row, place)
        except NoKey as missing:
            return await self._without_key(row, missing.session_id)
        except (ApiError, Unreachable) as error:
            # Whose key it is could not be asked: the server's trouble, not the message's.
            self._held[row.room_id] = monotonic() + self._backoff.failed(error)
            return False
        except (CommitFailed, LeaseLost):
            raise
        except Exception as error:  # noqa: BLE001 - hostile content must not stop the bot
            # No traceback: it would show what was written.
            log.error("row cannot be read", row=row.id, type=row.type, error=type(error).__name__)  # noqa: TRY400
            content = None
        self._backoff.succeeded()
        reached("dispatch.decrypted")
        if content is None or (row.event_id, row.room_id) in self._withdrawn:
            await self._refuse(row)
        else:
            await self._dispatch(row, place, content)
        return True

    async def _dispatch(self, row: InboxRow, place: Place | None, content: Content) -> None:
        event_id = str((row.event or {})["event_id"]) if row.type == HINT else row.event_id
        incoming = Incoming(
            row=row.id,
            event_id=event_id,
            sender=row.sender,
            sent_at=row.sent_at,
            place=place,
            content=content,
            stamped_at=stamped_at(row.event or {}, row.received_at) if row.room_id else None,
        )

        awaits_sync = False

        async def also(tx: Transaction) -> None:
            nonlocal awaits_sync
            awaits_sync = tx.awaits_sync
            if row.type == "m.room.encrypted":
                await self._cipher.write_index(tx, row.event_id)
                if tx.forgotten:
                    await self._cipher.forget_keys(tx, row.event_id)
            reached("dispatch.handled")

        with self._courtesy.typing(row.room_id):
            await self._handle(incoming, also)
        reached("dispatch.committed")
        self._closed.add([row.event_id])
        self._on_done()
        if awaits_sync:
            self._on_awaited()
        if row.room_id is not None and row.event_id.startswith("$"):
            self._courtesy.read(row.room_id, row.event_id)

    async def _place(self, room_id: str | None) -> Place | None:
        if room_id is None:
            return None
        async with self._database.reading() as connection:
            return await MatrixRoomRepository(connection).place(room_id)

    async def _left(self, row: InboxRow, place: Place | None) -> bool:
        """Leave a room that turns out, once we are in it, to be too large; say whether it is."""
        if row.type != "joined" or place is None or not too_large(place):
            return False
        if place.room_id == self._manners.space:
            return False
        async with self._database.transaction() as tx:
            errand = leave(place.room_id, row.id, self._manners.regrets.large)
            await OutboxRepository(tx.connection).add(errand, now=tx.now)
        self._on_done()
        return True

    async def _refuse(self, row: InboxRow) -> None:
        async with self._database.transaction() as tx:
            await InboxRepository(tx.connection).refuse([row.id], tx.now)
            if row.type == "m.room.encrypted":
                await self._cipher.write_index(tx, row.event_id)
        self._closed.add([row.event_id])

    async def _without_key(self, row: InboxRow, session_id: str) -> bool:
        """Hold the room a moment for a key that may be just coming, then set the row aside."""
        if row.room_id is not None and row.event is not None:
            await self._cipher.request_keys(row.room_id, row.event)
            self._on_missing_key()
        age = (datetime.now(UTC) - row.received_at).total_seconds()
        patience = self._pace.key_patience if self._drained else LONGEST_HOLD
        if age < patience:
            self._held[row.room_id] = monotonic() + max(0.05, self._pace.key_patience - age)
            return False
        async with self._database.transaction() as tx:
            inbox = InboxRepository(tx.connection)
            await inbox.wait(row.id, session_id)
            if session_id in self._readable:
                await inbox.wake([session_id])  # it came between our look and this commit
        self._wake.set()
        return True
