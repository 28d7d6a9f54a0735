"""Remembers what the database says of rooms for as long as nobody has changed anything in it."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from assistant.services.knocks import Threshold

REMEMBERED = 1000
"""Rooms at most; those at which somebody has knocked last stay."""

_Reading = asyncio.Task[Threshold | None]


class Thresholds:
    """Reads a room's threshold once for all who come between two commits, whoever makes them.

    `version` names the state of the database, None where that is not known; it is asked before
    anything is read, so that what is read may be newer than it says, and never older.
    """

    def __init__(
        self,
        read: Callable[[str], Coroutine[Any, Any, Threshold | None]],
        version: Callable[[], int | None],
    ) -> None:
        self._read = read
        self._version = version
        self._seen: int | None = None  # the version of all that is kept
        self._kept: OrderedDict[str, Threshold] = OrderedDict()
        self._readings: dict[str, _Reading] = {}

    def __len__(self) -> int:
        return len(self._kept)

    async def of(self, slug: str) -> Threshold | None:
        """Return the room's threshold, as of now; None where there is no such room for visitors."""
        version = self._version()
        if version is None:
            return await self._read(slug)
        if version != self._seen:
            self._kept.clear()
            self._readings.clear()
            self._seen = version
        kept = self._kept.get(slug)
        if kept is not None:
            self._kept.move_to_end(slug)
            return kept
        reading = self._readings.get(slug)
        if reading is None:
            reading = self._readings[slug] = asyncio.ensure_future(self._read(slug))
            reading.add_done_callback(partial(self._note, slug))
        # Whoever goes away again leaves the reading to the others.
        return await asyncio.shield(reading)

    def forget(self, slug: str) -> None:
        """Read the room anew for whoever asks next."""
        self._kept.pop(slug, None)
        self._readings.pop(slug, None)

    def _note(self, slug: str, reading: _Reading) -> None:
        failed = reading.cancelled() or reading.exception() is not None
        if self._readings.get(slug) is not reading:
            return  # there was a commit meanwhile: it may be the old that was read
        del self._readings[slug]
        found = None if failed else reading.result()
        if found is not None:  # made-up names would push out real ones
            self._kept[slug] = found
            while len(self._kept) > REMEMBERED:
                self._kept.popitem(last=False)
