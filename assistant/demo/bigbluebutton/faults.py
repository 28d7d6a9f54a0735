"""How the stand-in misbehaves."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from assistant.demo.bigbluebutton import answering
from assistant.demo.bigbluebutton.rules import Fault, Refused, Rules

HALF = "<response><returncode>SUCC"
PAGE = "<html><p>Back in a minute!"

Strange = Callable[[web.Request, Rules], Awaitable[web.StreamResponse | None]]


async def misbehave(fault: Fault, request: web.Request, rules: Rules) -> web.StreamResponse | None:
    """Return the strange answer; None where the right one is only late."""
    return await _FAULTS[fault](request, rules)


async def _down(request: web.Request, _: Rules) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def _slow(_: web.Request, rules: Rules) -> None:
    await asyncio.sleep(rules.slow)


async def _elsewhere(request: web.Request, _: Rules) -> web.StreamResponse:
    raise web.HTTPFound(request.path)


async def _huge(request: web.Request, _: Rules) -> web.StreamResponse:
    endless = web.StreamResponse()
    await endless.prepare(request)
    while True:
        await endless.write(b" " * 2**20)


async def _unsigned(request: web.Request, _: Rules) -> web.StreamResponse:
    refused = Refused("checksumError", f"You asked {request.url}")  # servers do quote
    return answering.respond(answering.failure(refused))


def _says(text: str, kind: str, status: int = 200) -> Strange:
    async def say(_: web.Request, __: Rules) -> web.StreamResponse:
        return web.Response(text=text, content_type=kind, status=status)

    return say


_FAULTS: dict[Fault, Strange] = {
    Fault.DOWN: _down,
    Fault.SLOW: _slow,
    Fault.NONSENSE: _says(HALF, "text/xml"),
    Fault.PAGE: _says(PAGE, "text/html"),
    Fault.ERROR: _says("Something broke.", "text/plain", 500),
    Fault.CHECKSUM: _unsigned,
    Fault.BOMB: _says(answering.BOMB, "text/xml"),
    Fault.HUGE: _huge,
    Fault.ELSEWHERE: _elsewhere,
}
