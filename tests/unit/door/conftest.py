"""A door with a scripted entrance, and a browser without a screen."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.support.door import JOIN, ScriptedEntrance, door, let_in


@pytest.fixture
def entrance() -> ScriptedEntrance:
    return ScriptedEntrance(let_in(JOIN))


@pytest.fixture
async def url(entrance: ScriptedEntrance) -> AsyncIterator[str]:
    async with door(entrance, targets=["https://video.example/api"]) as address:
        yield address


@pytest.fixture
async def browser() -> AsyncIterator[aiohttp.ClientSession]:
    jar = aiohttp.CookieJar(unsafe=True)  # the door is on an IP address
    async with aiohttp.ClientSession(cookie_jar=jar) as session:
        yield session
