"""One browser for all of these tests, and a door with a scripted entrance for each."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Browser

from tests.support.chromium import chromium
from tests.support.door import ScriptedEntrance, door, let_in


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="package")
async def video() -> AsyncIterator[str]:
    """Serve in place of a video server, which redirects within itself as BigBlueButton does."""

    async def join(request: web.Request) -> web.Response:
        return web.Response(
            status=302, headers={"Location": f"/html5client?{request.query_string}"}
        )

    async def client(request: web.Request) -> web.Response:
        referrer = request.headers.get("Referer", "nobody")
        return web.Response(text=f"Inside, sent by {referrer}", content_type="text/html")

    application = web.Application()
    application.router.add_get("/join", join)
    application.router.add_get("/html5client", client)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest.fixture
def entrance(video: str) -> ScriptedEntrance:
    return ScriptedEntrance(let_in(f"{video}/join?checksum=abc"))


@pytest_asyncio.fixture(loop_scope="package")
async def url(entrance: ScriptedEntrance, video: str) -> AsyncIterator[str]:
    async with door(entrance, targets=[video]) as address:
        yield address
