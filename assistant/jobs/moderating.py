"""Lets the Matrix rooms of meeting rooms follow what has changed elsewhere, of rights above all.

Who lapses, leaves a circle, is unlinked or comes in by the link changes no room of ours, and there
are many ways to it; so what each room should be is compared with what was last asked for it.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers
from assistant.dispatch.posting import Posting
from assistant.services.matrix_meeting_rooms import MatrixMeetingRooms
from assistant.services.post import Post
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import CommitFailed, Database, LeaseLost, Transaction

log = structlog.get_logger()

EVERY = timedelta(seconds=20)
"""Between two looks at all rooms; nothing is done but what two of them see alike.

What was just asked for, an invitation for instance, is in our tables a moment later.
"""
SHARE = 30
"""A look is one part of so many of the time: of a thousand rooms it takes a few seconds."""
AT_ONCE = 20
"""So many rooms are brought up to date after one look: the homeserver is everybody's."""


class ModeratorsLoop:
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
        self._version: int | None = None  # of the database, at the last look that left nothing
        self._seen: dict[int, str] = {}  # room's id → what it lacked at the last look

    def wake(self) -> None:
        """Do nothing: the next look comes soon enough."""

    async def run(self, on_due: Callable[[], None]) -> None:
        """Run until cancelled; raises `CommitFailed` and `LeaseLost`."""
        del on_due  # nobody is told anything
        took = 0.0
        while True:
            await asyncio.sleep(max(EVERY.total_seconds(), took * SHARE))
            began = monotonic()
            try:
                await self.look()
            except (CommitFailed, LeaseLost):
                raise
            except Exception:
                # A defect here must not silence the assistant.
                log.exception("comparing rooms broke off")
            took = monotonic() - began

    async def look(self) -> None:
        """Look once at all rooms, unless nothing was committed since; have the old ones changed."""
        version = self._database.version()
        if version is not None and version == self._version:
            return
        before, self._seen = self._seen, await self._outdated()
        again = [room for room, wish in self._seen.items() if before.get(room) == wish]
        for room_id in again[:AT_ONCE]:
            await self._bring(room_id)
        self._version = None if self._seen else version

    async def _outdated(self) -> dict[int, str]:
        """Return which rooms differ from what was last asked for, and how they should be."""
        found = {}
        async with self._database.reading() as connection:
            rooms = await RoomRepository(connection).on_matrix()
        for room in rooms:
            # One snapshot a room: others are served meanwhile.
            async with self._database.reading() as connection:
                matrix = self._providers.scope(
                    {
                        AsyncConnection: connection,
                        Transaction: Transaction(connection, self._clock()),
                    }
                ).get(MatrixMeetingRooms)
                wish = await matrix.lacks(room)
            if wish is not None:
                found[room.id] = wish
            await asyncio.sleep(0)
        return found

    async def _bring(self, room_id: int) -> None:
        async with self._database.transaction(self._clock()) as tx:
            post = Post()
            scope = self._providers.scope(
                {AsyncConnection: tx.connection, Transaction: tx, Post: post}
            )
            room = await scope.get(RoomRepository).get(room_id)
            if room is not None and room.deleted_at is None:
                await scope.get(MatrixMeetingRooms).change(post, room)
                await scope.get(Posting).deliver(post)
