"""Fills what limited syncs left out, reading `/messages` backwards, one page one commit."""

import asyncio
from collections.abc import Callable
from typing import Any

import structlog

from assistant.domain.milestones import reached
from assistant.matrix.backoff import Backoff
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable, segment
from assistant.matrix.intake import Taken, ends_history, take
from assistant.matrix.pace import Pace
from assistant.matrix.staging import store_taken
from assistant.storage.checkpoint import CheckpointRepository, Gap
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

PAGE = "100"
GAPS_AT_ONCE = 4


class GapFiller:
    """Works off the `gaps` table; `on_filled` is told of each page: room and content."""

    def __init__(
        self,
        *,
        database: Database,
        homeserver: Homeserver,
        limit: int,
        pace: Pace,
        on_filled: Callable[[str, Taken], None],
    ) -> None:
        self._database = database
        self._homeserver = homeserver
        self._limit = limit
        self._pace = pace
        self._on_filled = on_filled
        self._us = homeserver.credentials.user_id
        self._wanted = asyncio.Event()
        self._wanted.set()

    def wake(self) -> None:
        """Look for gaps again: a sync has been committed."""
        self._wanted.set()

    async def run(self) -> None:
        """Fill gaps until cancelled, several rooms side by side."""
        at_once = asyncio.Semaphore(GAPS_AT_ONCE)
        running: dict[int, asyncio.Task[None]] = {}

        async with asyncio.TaskGroup() as group:

            async def fill(gap: Gap) -> None:
                await self._fill(gap, at_once)
                running.pop(gap.id, None)

            while True:
                await self._wanted.wait()
                self._wanted.clear()
                async with self._database.reading() as connection:
                    found = await CheckpointRepository(connection).gaps()
                for gap in found:
                    if gap.id not in running:
                        running[gap.id] = group.create_task(self._database.ending(fill(gap)))

    async def _fill(self, gap: Gap, at_once: asyncio.Semaphore) -> None:
        backoff = Backoff(self._pace)
        current: Gap | None = gap
        while current is not None:
            try:
                async with at_once:
                    page = await self._page(current)
            except (ApiError, Unreachable) as error:
                if isinstance(error, ApiError) and error.final:
                    log.warning("gap given up", room=current.room_id, errcode=error.errcode)
                    page = {"chunk": []}
                else:
                    await asyncio.sleep(backoff.failed(error))
                    continue
            backoff.succeeded()
            reached("gap.page-received")
            current, taken = await self._commit(current, page)
            reached("gap.page-committed")
            self._on_filled(gap.room_id, taken)

    async def _page(self, gap: Gap) -> dict[str, Any]:
        query = {"dir": "b", "from": gap.start, "limit": PAGE}
        if gap.until is not None:
            query["to"] = gap.until
        path = f"/rooms/{segment(gap.room_id)}/messages"
        return await self._homeserver.call("GET", path, query=query, timeout=self._pace.patience)

    async def _commit(self, gap: Gap, page: dict[str, Any]) -> tuple[Gap | None, Taken]:
        """Write one page; return what is left of the gap, and what was in it."""
        async with self._database.transaction() as tx:
            checkpoints = CheckpointRepository(tx.connection)
            if await checkpoints.gap(gap.id) is None:
                return None, Taken()  # we left the room meanwhile
            rooms = await MatrixRoomRepository(tx.connection).read([gap.room_id])
            invited = gap.room_id in rooms and rooms[gap.room_id].inviter is not None
            events, ended = self._wanted_of(gap, page, invited=invited)
            positions = range(gap.position, gap.position - len(events), -1)
            taken = take(events, room_id=gap.room_id, us=self._us, positions=positions, now=tx.now)
            await store_taken(tx, taken, self._limit)
            left = None if ended else await self._advance(checkpoints, gap, page, len(events))
            if left is None:
                await checkpoints.close_gap(gap.id)
            return left, taken

    def _wanted_of(
        self, gap: Gap, page: dict[str, Any], *, invited: bool
    ) -> tuple[list[Any], bool]:
        """Return the page's events up to our invite in a room just joined, and whether it came."""
        chunk = page.get("chunk")
        events = chunk if isinstance(chunk, list) else []
        if gap.until is None:
            for place, event in enumerate(events):
                if ends_history(event, self._us, invited=invited):
                    return events[:place], True
        return events, False  # an empty page that names an end was only filtered

    async def _advance(
        self, checkpoints: CheckpointRepository, gap: Gap, page: dict[str, Any], count: int
    ) -> Gap | None:
        """Go on from where the page ended; None where there is nothing more."""
        start = page.get("end")
        if not isinstance(start, str) or start == gap.start:
            return None
        position = gap.position - count
        await checkpoints.move_gap(gap.id, start, position)
        return Gap(id=gap.id, room_id=gap.room_id, start=start, until=gap.until, position=position)
