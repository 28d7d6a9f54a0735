"""The web server: a knock at the right door, and one answer for everything else."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from assistant.web.hooks import BURST, HookDoor
from assistant.web.server import FAREWELL, WebServer

SECRET = "a-secret-of-the-webhook"


class Knocks:
    """Counts knocks."""

    count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def knocks() -> Knocks:
    return Knocks()


@pytest.fixture
async def url(knocks: Knocks) -> AsyncIterator[str]:
    server = WebServer("127.0.0.1", 0, [HookDoor(SECRET, knocks)])
    running = asyncio.ensure_future(server.run(lambda: None))
    while server.bound is None:  # noqa: ASYNC110 - it says so in no other way
        await asyncio.sleep(0.01)
    yield f"http://127.0.0.1:{server.bound}"
    running.cancel()
    await asyncio.wait({running})


async def test_a_knock_is_taken_and_nothing_is_said(url: str, knocks: Knocks) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{url}/hooks/{SECRET}", data=b"not read" * 100) as answer,
    ):
        assert (answer.status, await answer.read()) == (202, b"")
    assert knocks.count == 1


async def test_everything_else_looks_the_same(url: str, knocks: Knocks) -> None:
    """Neither a wrong secret nor a wrong method tells that there is a door."""
    seen = set()
    async with aiohttp.ClientSession() as session:
        for method, path in (
            ("POST", "/hooks/wrong"), ("POST", f"/hooks/{SECRET}x"), ("POST", "/hooks/"),
            ("GET", f"/hooks/{SECRET}"), ("DELETE", f"/hooks/{SECRET}"), ("GET", "/"),
            ("GET", "/hooks/../etc"), ("POST", "/hooks/%ff%00"),
        ):  # fmt: skip
            async with session.request(method, url + path) as answer:
                headers = {k: v for k, v in answer.headers.items() if k != "Date"}
                seen.add((answer.status, await answer.text(), tuple(sorted(headers.items()))))
    assert len(seen) == 1
    assert next(iter(seen))[0] == 404
    assert knocks.count == 0


async def test_a_crowd_of_knocks_counts_a_few_times(url: str, knocks: Knocks) -> None:
    async with aiohttp.ClientSession() as session:
        for _ in range(BURST + 20):
            async with session.post(f"{url}/hooks/{SECRET}") as answer:
                assert answer.status == 202
    assert BURST <= knocks.count <= BURST + 1


async def test_a_large_body_is_not_read(url: str) -> None:
    """Whoever sends without end is answered before the end."""

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 65536
            await asyncio.sleep(0)

    async with aiohttp.ClientSession() as session, asyncio.timeout(10):
        try:
            async with session.post(f"{url}/hooks/{SECRET}", data=endless()) as answer:
                assert answer.status == 202
        except aiohttp.ClientError:
            pass  # the server hung up while we were still sending


async def test_a_port_that_is_taken_stops_nobody(url: str) -> None:
    port = int(url.rpartition(":")[2])
    second = WebServer("127.0.0.1", port, [])
    running = asyncio.ensure_future(second.run(lambda: None))
    await asyncio.sleep(0.2)
    assert not running.done()
    assert second.bound is None
    running.cancel()
    await asyncio.wait({running})


async def test_who_sends_half_a_request_does_not_hold_up_the_end() -> None:
    class Slow:
        """Reads what is sent."""

        def __init__(self) -> None:
            self.begun = asyncio.Event()

        def open(self, router: web.UrlDispatcher) -> None:
            router.add_post("/", self._read)

        async def _read(self, request: web.Request) -> web.Response:
            self.begun.set()
            await request.read()
            return web.Response()

    slow = Slow()
    server = WebServer("127.0.0.1", 0, [slow])
    running = asyncio.ensure_future(server.run(lambda: None))
    while server.bound is None:  # noqa: ASYNC110 - it says so in no other way
        await asyncio.sleep(0.01)
    _, writer = await asyncio.open_connection("127.0.0.1", server.bound)
    writer.write(b"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 100\r\n\r\nhalf")
    await slow.begun.wait()
    running.cancel()
    done, _ = await asyncio.wait({running}, timeout=FAREWELL + 3)
    writer.close()
    assert done
