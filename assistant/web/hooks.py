"""The door for webhooks: somebody knocks, and the sources are asked; nothing else is believed."""

import hmac
from collections.abc import Callable
from time import monotonic

from aiohttp import web

BURST = 10
"""Knocks that count at once; beyond, one counts in `REFILL` seconds."""
REFILL = 6.0


class HookDoor:
    """`POST /hooks/SECRET`: webhooks of OpenCollective are not signed, so only the path proves.

    The body is not read, and the answer says nothing.
    """

    def __init__(self, secret: str, knock: Callable[[], None]) -> None:
        self._secret = secret.encode()
        self._knock = knock
        self._tokens = float(BURST)
        self._counted = monotonic()

    def open(self, router: web.UrlDispatcher) -> None:
        """Add the route."""
        router.add_post("/hooks/{secret}", self._hook)

    async def _hook(self, request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.match_info["secret"].encode(), self._secret):
            raise web.HTTPNotFound
        if self._counts():
            self._knock()
        return web.Response(status=web.HTTPAccepted.status_code)

    def _counts(self) -> bool:
        now = monotonic()
        self._tokens = min(float(BURST), self._tokens + (now - self._counted) / REFILL)
        self._counted = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
