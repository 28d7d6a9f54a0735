"""Typing notifications and read receipts: small politenesses that may fail and are never queued."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable, segment

TYPING_FOR = 30_000  # milliseconds; beyond that nobody believes it


class Courtesy:
    """Says that we are typing, or have read."""

    def __init__(
        self, homeserver: Homeserver, *, typing_after: float, receipt_after: float
    ) -> None:
        self._homeserver = homeserver
        self._typing_after = typing_after  # seconds
        self._receipt_after = receipt_after  # seconds
        self._read: dict[str, str] = {}  # room → the newest event that was handled
        self._some = asyncio.Event()
        self._calls: set[asyncio.Task[None]] = set()
        self._us = segment(homeserver.credentials.user_id)

    @contextmanager
    def typing(self, room_id: str | None) -> Iterator[None]:
        """Show that we are typing in the room while the body takes longer than half a second.

        Never waits for the homeserver.
        """
        if room_id is None:
            yield
            return
        path = f"/rooms/{segment(room_id)}/typing/{self._us}"
        shown: asyncio.Task[None] | None = None

        def show() -> None:
            nonlocal shown
            shown = self._begin(self._say("PUT", path, {"typing": True, "timeout": TYPING_FOR}))

        timer = asyncio.get_running_loop().call_later(self._typing_after, show)
        try:
            yield
        finally:
            timer.cancel()
            if shown is not None:
                shown.cancel()
                self._begin(self._say("PUT", path, {"typing": False}))

    def _begin(self, call: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(call)
        self._calls.add(task)  # asyncio itself keeps no hold on it
        task.add_done_callback(self._calls.discard)
        return task

    def read(self, room_id: str, event_id: str) -> None:
        """Note that an event was handled; its receipt goes out with the room's next ones."""
        self._read[room_id] = event_id
        self._some.set()

    async def run(self) -> None:
        """Send receipts until cancelled, one a room for all that was read meanwhile."""
        try:
            while True:
                await self._some.wait()
                await asyncio.sleep(self._receipt_after)
                self._some.clear()
                read, self._read = self._read, {}
                for room_id, event_id in read.items():
                    path = f"/rooms/{segment(room_id)}/receipt/m.read/{segment(event_id)}"
                    await self._say("POST", path, {})
        finally:
            for call in self._calls:
                call.cancel()

    async def _say(self, method: str, path: str, body: dict[str, object]) -> None:
        with suppress(ApiError, Unreachable):
            await self._homeserver.call(method, path, body, timeout=10.0)
