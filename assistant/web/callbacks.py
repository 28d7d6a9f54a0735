"""What video servers call: a meeting has ended, a recording is ready, something has happened."""

import re
from collections.abc import Iterable
from http import HTTPStatus
from time import monotonic
from typing import Protocol
from urllib.parse import parse_qsl

from aiohttp import web

from assistant.domain.rooms import Doors
from assistant.services.back_ends import Callbacks
from assistant.services.meeting_opening import ENDED, EVENTS, RECORDING

BURST = 60
"""Unsigned calls that count at once; beyond, `REFILL` a second do."""
REFILL = 2.0
_FIELDS = 20  # of a form at most; servers send one
_EXTERNAL_ID = re.compile(r"[A-Za-z0-9_-]{2,256}")


class Lookout(Protocol):
    """Who looks into meetings, at the servers themselves."""

    def look(self, external_id: str) -> None:
        """Look soon into a meeting, and whether a recording of it is ready."""

    async def knows(self, external_id: str) -> bool:
        """Whether there is, or was, such a meeting of ours."""


class CallbackDoor:
    """Routes under `/callbacks/SERVER/`. Nothing that is said there is believed.

    Each call is a reason to ask the server itself. The end of a meeting is called unsigned, at an
    address that only its server was told; of the others the signature is looked at first.
    """

    def __init__(self, callbacks: Iterable[Callbacks], doors: Doors, lookout: Lookout) -> None:
        self._callbacks = {name: each for each in callbacks for name in each.servers()}
        self._doors = doors
        self._lookout = lookout
        self._tokens = float(BURST)
        self._counted = monotonic()

    def open(self, router: web.UrlDispatcher) -> None:
        """Add the routes."""
        router.add_get(f"/callbacks/{{server}}/{ENDED}/{{external_id}}", self._ended)
        router.add_post(f"/callbacks/{{server}}/{RECORDING}", self._recording)
        router.add_post(f"/callbacks/{{server}}/{EVENTS}", self._events)

    async def _ended(self, request: web.Request) -> web.Response:
        """Look into the meeting; the answer says nothing of whether there is one."""
        external_id = request.match_info["external_id"]
        if _EXTERNAL_ID.fullmatch(external_id) and self._counts():
            self._lookout.look(external_id)
        return _answer(HTTPStatus.NO_CONTENT)

    async def _recording(self, request: web.Request) -> web.Response:
        """Answer 401 where the server did not sign it, 410 where nobody waits any more.

        The server calls again after anything else but a success (BigBlueButton's API reference,
        "Recording ready callback URL").
        """
        server = self._callbacks.get(request.match_info["server"])
        signed = _field(await request.read(), "signed_parameters")
        ready = (
            server.recording_ready(request.match_info["server"], signed)
            if server is not None and signed is not None
            else None
        )
        if ready is None:
            return _answer(HTTPStatus.UNAUTHORIZED)
        if not await self._lookout.knows(ready.external_id):
            return _answer(HTTPStatus.GONE)
        self._lookout.look(ready.external_id)
        return _answer(HTTPStatus.OK)

    async def _events(self, request: web.Request) -> web.Response:
        """Look into the meetings that something has happened in; 401 for who is not the server."""
        name = request.match_info["server"]
        server, url = self._callbacks.get(name), self._doors.callback(name, EVENTS)
        if server is None or url is None:
            return _answer(HTTPStatus.UNAUTHORIZED)
        about = server.event(
            name,
            url=url,
            body=await request.read(),
            checksum=request.query.get("checksum", ""),
        )
        if about is None:
            return _answer(HTTPStatus.UNAUTHORIZED)
        for external_id in about:
            self._lookout.look(external_id)
        return _answer(HTTPStatus.OK)

    def _counts(self) -> bool:
        now = monotonic()
        self._tokens = min(float(BURST), self._tokens + (now - self._counted) * REFILL)
        self._counted = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


def _field(body: bytes, name: str) -> str | None:
    """Return a field of a form, whatever its headers say: anybody may have sent it."""
    try:
        fields = parse_qsl(body.decode("utf-8", "replace"), max_num_fields=_FIELDS)
    except ValueError:
        return None
    return dict(fields).get(name)


def _answer(status: HTTPStatus) -> web.Response:
    return web.Response(status=status.value)
