"""One lock a room: who opens its meeting or ends it does so alone."""

import asyncio
from weakref import WeakValueDictionary


class RoomLocks:
    """Hands out the lock of a room; there is one process at a time, as the lease sees to."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    def of(self, room_id: int) -> asyncio.Lock:
        """Return the room's lock, the same for all who want it at the same time."""
        lock = self._locks.get(room_id)
        if lock is None:
            lock = self._locks[room_id] = asyncio.Lock()
        return lock
