"""A stand-in for a BigBlueButton server: its API on loopback, written from its documentation."""

import asyncio
import hashlib
import json
import ssl
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlencode

from aiohttp import web

from assistant.demo.bigbluebutton import answering, pages
from assistant.demo.bigbluebutton.api import Api
from assistant.demo.bigbluebutton.faults import misbehave
from assistant.demo.bigbluebutton.rules import Fault, Refused, Rules

HOST = "127.0.0.1"
ROOT = "/bigbluebutton/api"


class Node(Api):
    """The server while it is entered; `url` is what the settings call its API.

    Set `fault` to have it misbehave. Calls that are not signed well are not in `asked`.
    """

    def __init__(self, rules: Rules, *, tls: ssl.SSLContext | None = None, port: int = 0) -> None:
        super().__init__(rules)
        self.url = ""
        self.port = port  # 0: a free one, known once it is entered
        self.fault: Fault | None = None
        self._tls = tls
        self._runner: web.AppRunner | None = None
        self._ticking: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.router.add_route("*", ROOT + "/{call:.*}", self._api)
        application.router.add_get("/html5client/join", self._page)
        application.router.add_post("/html5client/leave", self._left)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, self.port, ssl_context=self._tls).start()
        self.port = self._runner.addresses[0][1]
        self.origin = f"{'https' if self._tls else 'http'}://{HOST}:{self.port}"
        self.url = self.origin + ROOT
        self.recordings.root = self.origin
        self._ticking = asyncio.ensure_future(self._tick())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._ticking is not None:
            self._ticking.cancel()
            await asyncio.wait({self._ticking})
        await self.calling.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(self._rules.tick)
            self.look()

    async def _api(self, request: web.Request) -> web.StreamResponse:
        if self.fault is not None:
            strange = await misbehave(self.fault, request, self._rules)
            if strange is not None:
                return strange
        self.look()
        call = request.match_info["call"]
        _, _, query = request.raw_path.partition("?")
        if not query and request.method == "POST":
            query = await request.text()
        asked = dict(parse_qsl(query, keep_blank_values=True))
        try:
            self._check_signature(call, query, asked.pop("checksum", ""))
            return self.answer(call, asked)
        except Refused as refused:
            if call == "join" and (url := asked.get("errorRedirectUrl")):
                error = json.dumps([{"key": refused.key, "message": refused.message}])
                raise web.HTTPFound(f"{url}?{urlencode({'errors': error})}") from None
            return answering.respond(answering.failure(refused))

    def _check_signature(self, call: str, query: str, given: str) -> None:
        """Raise `Refused` unless the call is signed; the version is told to everybody."""
        parts = [part for part in query.split("&") if not part.startswith("checksum=")]
        text = f"{call}{'&'.join(parts)}{self._rules.secret}".encode()
        if call and given not in {
            hashlib.new(each, text).hexdigest() for each in self._rules.hashes
        }:
            raise Refused("checksumError", "You did not pass the checksum security check")

    async def _page(self, request: web.Request) -> web.Response:
        found = self.meetings.holder(request.query.get("sessionToken", ""))
        return pages.outside() if found is None else pages.inside(*found)

    async def _left(self, request: web.Request) -> web.Response:
        form = await request.post()
        meeting = self.leave_by(str(form.get("sessionToken", "")))
        if meeting is not None and (url := meeting.asked.get("logoutURL")):
            raise web.HTTPSeeOther(url)
        return pages.outside()
