"""The sync loop: one response, one commit; backs off, and stops for good on a refused token."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import structlog

from assistant.domain.milestones import reached
from assistant.matrix.backoff import Backoff
from assistant.matrix.cipher import Cipher
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable
from assistant.matrix.marks import Marks
from assistant.matrix.pace import Pace
from assistant.matrix.quiet import brings_nothing_new
from assistant.matrix.staging import Synced, store_sync
from assistant.storage.checkpoint import CheckpointRepository
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

FILTER = json.dumps(
    {
        "presence": {"not_types": ["*"]},
        "account_data": {"not_types": ["*"]},
        "room": {
            "timeline": {"limit": 100},
            "state": {"lazy_load_members": False},  # the people of a room are our rows
            "ephemeral": {"not_types": ["*"]},
            "account_data": {"not_types": ["*"]},
        },
    },
    separators=(",", ":"),
)

FIRST_SYNC = 300.0
"""Seconds that a sync without a token may take: it brings every room whole."""


QUIET = 20
"""So many syncs with nothing new may follow each other until one is committed all the same."""

NOTHING_NEW = Synced(
    echoes={},
    withdrawn={},
    readable=frozenset(),
    news=frozenset(),
    entered=frozenset(),
    drained=True,
)


class SyncLoop:
    """Reads `/sync` again and again, from the token in the database.

    `first` is set once a sync has been committed since the start. `on_synced` is called after each
    commit, and must not block.
    """

    def __init__(
        self,
        *,
        database: Database,
        homeserver: Homeserver,
        cipher: Cipher,
        limit: int,
        pace: Pace,
        on_synced: Callable[[Synced], None],
        marks: Marks,
    ) -> None:
        self._database = database
        self._homeserver = homeserver
        self._cipher = cipher
        self._limit = limit  # of unhandled rows of one sender
        self._pace = pace
        self._on_synced = on_synced
        self._marks = marks
        self._quiet = 0  # syncs since the last commit
        self._next_batch: str | None = None
        self._drained = False  # the first response comes at once, and says whether keys wait
        self._begun = 0
        self._begun_at = datetime.now(UTC)
        self._awaited = 0
        self._looks = 0  # times that somebody has said that one is awaited
        self._long_poll: asyncio.Task[dict[str, Any]] | None = None
        self._completed = asyncio.Condition()
        self._complete = 0
        self.first = asyncio.Event()

    async def run(self) -> None:
        """Sync until cancelled. Raises `TokenRefused`, `CommitFailed`, `LeaseLost`."""
        async with self._database.reading() as connection:
            self._next_batch = (await CheckpointRepository(connection).read()).next_batch
        backoff = Backoff(self._pace)
        while True:
            self._begun += 1
            self._begun_at = datetime.now(UTC)
            try:
                response = await self._request()
            except (ApiError, Unreachable) as error:
                pause = backoff.failed(error)
                log.warning("sync failed", error=repr(error), pause=round(pause, 1))
                await asyncio.sleep(pause)
                continue
            if response is None:
                continue  # somebody asked for a fresh one
            backoff.succeeded()
            await self._commit(response)

    async def fresh(self) -> None:
        """Return once a sync that began after this call has been committed."""
        self._awaited = wanted = self._begun + 1
        if self._long_poll is not None:
            # Safe: what it would have brought comes again with the same token.
            self._long_poll.cancel()
        async with self._completed:
            await self._completed.wait_for(lambda: self._complete >= wanted)

    def look(self) -> None:
        """Read again from when on a sync is awaited: what says so is committed."""
        self._looks += 1
        if self._long_poll is not None:
            self._long_poll.cancel()

    @property
    def complete(self) -> int:
        """The number of the last sync that was committed."""
        return self._complete

    async def beyond(self, number: int) -> None:
        """Return once a sync of a higher number was committed."""
        async with self._completed:
            await self._completed.wait_for(lambda: self._complete > number)

    async def _request(self) -> dict[str, Any] | None:
        lasts = await self._lasts()
        query = {"filter": FILTER, "timeout": str(round(lasts * 1000))}
        timeout = self._pace.patience + lasts
        if self._next_batch is not None:
            query["since"] = self._next_batch
        else:
            timeout = max(timeout, FIRST_SYNC)
        poll = asyncio.ensure_future(
            self._homeserver.call("GET", "/sync", query=query, timeout=timeout)
        )
        if lasts:
            self._long_poll = poll
        current = asyncio.current_task()
        try:
            return await poll
        except asyncio.CancelledError:
            if current is not None and current.cancelling():
                raise
            return None
        finally:
            self._long_poll = None

    async def _lasts(self) -> float:
        """Return how many seconds the next sync may wait for news."""
        if not self._drained or self._awaited > self._complete:
            return 0.0
        looks = -1
        while looks != self._looks:
            looks = self._looks
            instant = await self._awaited_from()
        if self._awaited > self._complete:
            return 0.0  # somebody asked for a fresh one meanwhile
        if instant is None:
            return self._pace.poll
        # The one that is waited for begins right when it may.
        left = (instant - datetime.now(UTC)).total_seconds()
        return min(self._pace.poll, max(left, 0.0))

    async def _commit(self, response: dict[str, Any]) -> None:
        if not isinstance(response.get("next_batch"), str):
            log.warning("sync without a token")
            await asyncio.sleep(self._pace.first_pause)
            return
        reached("sync.received")
        credentials = self._homeserver.credentials
        async with self._cipher.lock:
            readable = await self._cipher.absorb(response)
            reached("sync.staged")
            if self._is_quiet(response) and not await self._is_awaited():
                # It holds no keys and no devices, so nothing was staged either.
                self._quiet += 1
                await self._done(response, NOTHING_NEW)
                return
            marks = self._marks.open
            async with self._database.transaction() as tx:
                synced = await store_sync(
                    tx,
                    response,
                    us=credentials.user_id,
                    device_id=credentials.device_id,
                    cipher=self._cipher,
                    readable=readable,
                    limit=self._limit,
                    marks=marks,
                    begun_at=self._begun_at,
                )
        self._quiet = 0
        if marks:
            self._marks.written(marks)
        reached("sync.committed")
        await self._done(response, synced)

    def _is_quiet(self, response: dict[str, Any]) -> bool:
        """Say whether nothing is lost when the token in the database stays behind this sync's."""
        us = self._homeserver.credentials.user_id
        return (
            self.first.is_set()
            and self._drained
            and self._quiet < QUIET
            and brings_nothing_new(response, us, self._marks.knows)
        )

    async def _is_awaited(self) -> bool:
        """Say whether this very sync is awaited: then even nothing new is worth a commit."""
        instant = await self._awaited_from()
        return instant is not None and self._begun_at >= instant

    async def _awaited_from(self) -> datetime | None:
        async with self._database.reading() as connection:
            return await CheckpointRepository(connection).awaited(datetime.now(UTC))

    async def _done(self, response: dict[str, Any], synced: Synced) -> None:
        self._next_batch = response["next_batch"]
        self._drained = synced.drained
        self.first.set()
        async with self._completed:
            self._complete = self._begun
            self._completed.notify_all()
        self._on_synced(synced)
