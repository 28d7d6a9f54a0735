"""The assistant's own small web server: doors for outside, and one answer for all else."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

import structlog
from aiohttp import web

log = structlog.get_logger()

LARGEST = 2**16
"""Bytes of a request's body; nobody reads more."""
FAREWELL = 2.0
"""Seconds that visitors have at the end: who sends half a request must not hold up the stop."""
MOST = 500
"""Connections at once. One more takes the place of the one that has been open the longest.

So nobody who holds connections open keeps others out: pages are answered in milliseconds, and
browsers connect again.
"""
IDLE = 75.0
"""Seconds until a connection on which nothing is asked is closed."""
BACKLOG = 128
AGAIN = 30.0
"""Seconds until a port that is taken is tried again."""


class Door(Protocol):
    """A place on the web server."""

    def open(self, router: web.UrlDispatcher) -> None:
        """Add its routes."""


class WebServer:
    """Listens; a job of `matrix.bot.Bot`.

    Every refusal looks the same, so that nobody can tell a wrong secret from a wrong path.
    """

    def __init__(self, host: str, port: int, doors: Sequence[Door]) -> None:
        self._host = host
        self._port = port
        self._doors = doors
        self.bound: int | None = None  # the port, once it listens

    def wake(self) -> None:
        """Do nothing: no row makes it do anything."""

    async def run(self, on_due: Callable[[], None]) -> None:  # noqa: ARG002 - a job's signature
        """Serve until cancelled."""
        runner = web.AppRunner(
            self._application(),
            access_log=None,
            handle_signals=False,
            lingering_time=0,
            keepalive_timeout=IDLE,
            shutdown_timeout=FAREWELL,
        )
        await runner.setup()
        assert runner.server is not None
        try:
            listening = await self._listen(_bounded(runner.server))
            try:
                await asyncio.Event().wait()
            finally:
                listening.close()
        finally:
            await runner.cleanup()

    async def _listen(self, factory: Callable[[], asyncio.Protocol]) -> asyncio.Server:
        loop = asyncio.get_running_loop()
        while True:
            try:
                listening = await loop.create_server(
                    factory, self._host, self._port, backlog=BACKLOG
                )
            except OSError as error:
                log.warning("cannot listen", port=self._port, error=error.strerror)
                await asyncio.sleep(AGAIN)
            else:
                self.bound = listening.sockets[0].getsockname()[1]
                return listening

    def _application(self) -> web.Application:
        application = web.Application(middlewares=[_alike], client_max_size=LARGEST)
        for door in self._doors:
            door.open(application.router)
        return application


def _bounded(server: web.Server) -> Callable[[], asyncio.Protocol]:
    """Return what makes the protocol of each new connection, of `MOST` at once."""

    def make() -> asyncio.Protocol:
        if len(there := server.connections) >= MOST:
            transports = (each.transport for each in there)
            oldest = next((one for one in transports if one and not one.is_closing()), None)
            if oldest is not None:
                oldest.abort()
        return server()

    return make


@web.middleware
async def _alike(
    request: web.Request,
    handler: Callable[[web.Request], Awaitable[web.StreamResponse]],
) -> web.StreamResponse:
    """Answer whatever is not there, or not for this method, with the same words."""
    try:
        return await handler(request)
    except web.HTTPException as refusal:
        if refusal.status < web.HTTPBadRequest.status_code:
            raise
        return web.Response(status=web.HTTPNotFound.status_code, text="Not found.\n")
