"""The assistant and two people at one key server, each with a device whose keys are uploaded."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.key_server import KeyServer, LocalDevice


@pytest.fixture
def server() -> KeyServer:
    return KeyServer()


@pytest.fixture
async def bot(server: KeyServer, tmp_path: Path) -> AsyncIterator[LocalDevice]:
    async with server.device(tmp_path, "@bot:here", "BOT") as device:
        await device.sync()
        yield device


@pytest.fixture
async def ana(server: KeyServer, tmp_path: Path) -> AsyncIterator[LocalDevice]:
    async with server.device(tmp_path, "@ana:here", "ANA") as device:
        await device.sync()
        yield device


@pytest.fixture
async def eve(server: KeyServer, tmp_path: Path) -> AsyncIterator[LocalDevice]:
    async with server.device(tmp_path, "@eve:there", "EVE") as device:
        await device.sync()
        yield device
