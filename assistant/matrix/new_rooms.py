"""Waits until our tables know a Matrix room that was just made, no longer than it takes."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from time import monotonic
from typing import Protocol

from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.unit_of_work import Database

PATIENCE = 1.0
"""Seconds for which the running syncs are given the time to bring a room."""


class Syncs(Protocol):
    """The sync loop, as those see it who wait for something that it brings."""

    @property
    def complete(self) -> int:
        """The number of the last sync that is committed."""

    async def beyond(self, number: int) -> None:
        """Return once a sync of a higher number is committed."""

    async def fresh(self) -> None:
        """Return once a sync that began after this call is committed."""


class NewRooms:
    """Finds the rooms that carry errands' keys."""

    def __init__(self, database: Database, syncs: Syncs) -> None:
        self._database = database
        self._syncs = syncs

    async def fresh(self) -> None:
        """Return once our tables know whatever was made before this call."""
        await self._syncs.fresh()

    async def find(self, *keys: str) -> MatrixRoom | None:
        """Return the room that one of these errands made, if our tables know it."""
        async with self._database.reading() as connection:
            rooms = MatrixRoomRepository(connection)
            for key in keys:
                if (room_id := await rooms.made_by_errand(key)) is not None:
                    return (await rooms.read([room_id]))[room_id]
        return None

    async def arrival(
        self, key: str, *, encrypted: bool, people: Iterable[str]
    ) -> MatrixRoom | None:
        """Return the room that the homeserver says it has made, once it is known well enough.

        A sync can bring a room half made: nothing may be written there before its encryption is
        known, nor anybody be asked in again. Mostly the running sync brings it all; what has not
        come after `PATIENCE` (somebody has declined at once) comes with a fresh one, or None.
        """
        until = monotonic() + PATIENCE
        wanted = frozenset(people)
        while (left := until - monotonic()) > 0:
            seen = self._syncs.complete
            room = await self.find(key)
            whole = room is not None and (room.encryption is not None or not encrypted)
            if room is not None and whole and wanted <= room.people.keys():
                return room
            # Not `wait_for`: before Python 3.12 it can swallow a cancellation.
            with suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await self._syncs.beyond(seen)
        await self.fresh()
        return await self.find(key)
