"""The assistant's device on a real Synapse, its keys uploaded."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.encrypted_device import EncryptedDevice
from tests.support.synapse import Town


@pytest.fixture
async def bot(town: Town, tmp_path: Path) -> AsyncIterator[EncryptedDevice]:
    async with EncryptedDevice(town.url, town.account("bot"), tmp_path) as device:
        await device.sync()
        yield device
