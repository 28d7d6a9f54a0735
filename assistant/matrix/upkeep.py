"""Keeps the keys in order: after each sync that may have changed them, and when one is missing."""

import asyncio

import structlog

from assistant.matrix.backoff import Backoff
from assistant.matrix.cipher import Cipher
from assistant.matrix.homeserver import ApiError, Unreachable
from assistant.matrix.pace import Pace

log = structlog.get_logger()


class Upkeep:
    """Runs `Cipher.upkeep`; `first` is set once it went through, or was refused for good.

    A look at our signatures belongs to the first time.
    """

    def __init__(self, cipher: Cipher, pace: Pace) -> None:
        self._cipher = cipher
        self._pace = pace
        self._wanted = asyncio.Event()
        self.first = asyncio.Event()

    def wake(self) -> None:
        """Do it (again) now."""
        self._wanted.set()

    async def run(self) -> None:
        """Keep the keys until cancelled. Raises `TokenRefused`, `CommitFailed`, `LeaseLost`."""
        backoff = Backoff(self._pace)
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            try:
                await self._cipher.upkeep()
                if not self.first.is_set() and not await self._cipher.check_signing():
                    log.warning("device not signed", remedy="assistant doctor")
            except (ApiError, Unreachable) as error:
                pause = backoff.failed(error)
                log.warning("keys not in order", error=repr(error), pause=round(pause, 1))
                if isinstance(error, ApiError) and error.final:
                    self.first.set()  # waiting would change nothing, and silence help nobody
                await asyncio.sleep(pause)
                self._wanted.set()
            else:
                backoff.succeeded()
                self.first.set()
