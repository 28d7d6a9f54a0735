"""A fake homeserver and a fresh database for each test that asks."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.storage.unit_of_work import Database
from tests.support.database import fresh_database
from tests.support.fake_homeserver import FakeHomeserver


@pytest.fixture
async def fake() -> AsyncIterator[FakeHomeserver]:
    async with FakeHomeserver() as server:
        yield server


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await fresh_database(tmp_path)
    yield database
    await database.close()
