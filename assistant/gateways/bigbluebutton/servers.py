"""The servers that meetings can take place on: which one has most room, and which one is down."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import structlog

from assistant.gateways.bigbluebutton.client import Client
from assistant.services.back_ends import ServerDown, ServerRefused

log = structlog.get_logger()

T = TypeVar("T")

FRESH = 5.0
"""Seconds that a server's load is believed."""
REST = 15.0
"""Seconds that a server that is down is left alone: visitors shall not wait for it one by one."""
LOAD_PATIENCE = 3.0
"""Seconds that a server may take to say how many it has, while somebody waits at the door."""


@dataclass
class _Server:
    client: Client
    people: int = 0
    counted: float = -FRESH  # when, by the clock
    rests_until: float = 0.0


class Servers:
    """Asks servers by their names in the settings."""

    def __init__(
        self, clients: Mapping[str, Client], *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        start = clock()
        self._servers = {
            name: _Server(client, counted=start - FRESH, rests_until=start)
            for name, client in clients.items()
        }
        self._counting = asyncio.Lock()

    def names(self) -> tuple[str, ...]:
        """Return the names, in the settings' order."""
        return tuple(self._servers)

    def client(self, name: str) -> Client:
        """Return the client of a server, whether it is down or not; ServerDown for another name."""
        if name not in self._servers:
            raise ServerDown("not in the settings")
        return self._servers[name].client

    async def ask(self, name: str, question: Callable[[Client], Awaitable[T]]) -> T:
        """Ask a server; one that was found down is not asked again for a while.

        Raises `ServerDown` and `ServerRefused`.
        """
        client, server = self.client(name), self._servers[name]
        if self._rests(server):
            raise ServerDown("was down a moment ago")
        try:
            return await question(client)
        except ServerDown as down:
            server.rests_until = self._clock() + REST
            log.warning("video server down", server=name, reason=down.reason)
            raise

    async def least_loaded(self, but: frozenset[str]) -> str:
        """Return the server with the fewest people, none of `but`; ServerDown without one.

        Where there is only one, it is not asked: opening the meeting tells soon enough.
        """
        names = [name for name in self._servers if name not in but]
        if len(self._servers) > 1:
            async with self._counting:
                await asyncio.gather(*(self._count(name) for name in names))
        able = [name for name in names if not self._rests(self._servers[name])]
        if not able:
            raise ServerDown("none answers")
        chosen = min(able, key=lambda name: self._servers[name].people)
        self._servers[chosen].people += 1  # who asks is on the way: ten at once go ten ways
        return chosen

    async def close(self) -> None:
        """Close all connections."""
        for server in self._servers.values():
            await server.client.close()

    def _rests(self, server: _Server) -> bool:
        return self._clock() < server.rests_until

    async def _count(self, name: str) -> None:
        server = self._servers[name]
        if self._rests(server) or self._clock() < server.counted + FRESH:
            return
        try:
            server.people = await self.ask(name, _people)
        except (ServerDown, ServerRefused):
            return
        server.counted = self._clock()


async def _people(client: Client) -> int:
    try:
        async with asyncio.timeout(LOAD_PATIENCE):
            return await client.people()
    except TimeoutError:
        raise ServerDown("timeout") from None
