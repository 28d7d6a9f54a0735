"""`m.direct`: which of our rooms are direct ones, told to the server as account data."""

import asyncio
from typing import Any

import structlog

from assistant.matrix.backoff import Backoff
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable, segment
from assistant.matrix.pace import Pace
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()


class DirectList:
    """Keeps the account data equal to our tables; the whole object is written, when it changed."""

    def __init__(self, database: Database, homeserver: Homeserver, pace: Pace) -> None:
        self._database = database
        self._homeserver = homeserver
        self._pace = pace
        self._path = f"/user/{segment(homeserver.credentials.user_id)}/account_data/m.direct"
        self._there: dict[str, Any] | None = None
        self._wanted = asyncio.Event()
        self._wanted.set()

    def wake(self) -> None:
        """Compare again: a direct room has come or gone."""
        self._wanted.set()

    async def run(self) -> None:
        """Write the list whenever it changed, until cancelled."""
        backoff = Backoff(self._pace)
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            try:
                await self._compare()
                backoff.succeeded()
            except ApiError as error:
                if not error.final:
                    await asyncio.sleep(backoff.failed(error))
                    self._wanted.set()
                else:
                    log.warning("m.direct refused", errcode=error.errcode)
            except Unreachable as error:
                await asyncio.sleep(backoff.failed(error))
                self._wanted.set()

    async def _compare(self) -> None:
        if self._there is None:
            self._there = await self._read()
        async with self._database.reading() as connection:
            wanted = await MatrixRoomRepository(connection).direct_rooms()
        if wanted != self._there:
            await self._homeserver.call("PUT", self._path, wanted)
            self._there = wanted

    async def _read(self) -> dict[str, Any]:
        try:
            return await self._homeserver.call("GET", self._path)
        except ApiError as error:
            if error.status == 404:  # noqa: PLR2004 - HTTP
                return {}
            raise
