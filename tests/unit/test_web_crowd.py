"""Whoever holds connections open keeps nobody out."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from assistant.web import server as web_server
from assistant.web.proof import ProofDoor, proof
from assistant.web.server import WebServer

NONCE = "0123456789abcdef" * 2
SECRET = "a secret of the house"
MOST = 20


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[WebServer]:
    monkeypatch.setattr(web_server, "MOST", MOST)
    server = WebServer("127.0.0.1", 0, [ProofDoor(SECRET)])
    running = asyncio.ensure_future(server.run(lambda: None))
    while server.bound is None:  # noqa: ASYNC110 - it says so in no other way
        await asyncio.sleep(0.01)
    yield server
    running.cancel()
    await asyncio.wait({running})


async def _hold(server: WebServer) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Connect, and send half a request."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.bound)
    writer.write(b"GET / HTTP/1.1\r\nHost: example\r\n")
    await writer.drain()
    return reader, writer


async def _is_closed(reader: asyncio.StreamReader) -> bool:
    try:
        async with asyncio.timeout(0.3):
            return await reader.read() == b""
    except ConnectionResetError:
        return True
    except TimeoutError:
        return False


async def test_a_page_comes_though_somebody_holds_all_connections(server: WebServer) -> None:
    held = [await _hold(server) for _ in range(MOST * 3)]
    url = f"http://127.0.0.1:{server.bound}/ours/{NONCE}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert answer.status == 200
        assert (await answer.json())["proof"] == proof(SECRET, NONCE)
    closed = await asyncio.gather(*(_is_closed(reader) for reader, _ in held))
    assert all(closed[: MOST * 2]), "the oldest make room"
    assert closed.count(False) in range(MOST - 2, MOST + 1), "and no more than have to"
    for _, writer in held:
        writer.close()


async def test_a_few_connections_are_left_alone(server: WebServer) -> None:
    held = [await _hold(server) for _ in range(MOST - 1)]
    assert not any(await asyncio.gather(*(_is_closed(reader) for reader, _ in held)))
    for _, writer in held:
        writer.close()


async def test_only_what_is_asked_as_the_doctor_asks_is_proven(server: WebServer) -> None:
    url = f"http://127.0.0.1:{server.bound}/ours"
    async with aiohttp.ClientSession() as session:
        for nonce in ("", "short", NONCE.upper(), NONCE + "0", "%2e%2e%2f" + NONCE):
            async with session.get(f"{url}/{nonce}") as answer:
                assert (answer.status, await answer.text()) == (404, "Not found.\n")
        async with session.get(f"{url}/{NONCE}", headers={"Host": "meet.example"}) as answer:
            told = await answer.json()
    assert told == {"proof": proof(SECRET, NONCE), "host": "meet.example"}
    assert told["proof"] != proof("another secret", NONCE)
    assert SECRET not in str(told)
