"""A house for every conversation."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.conversation import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Open a co-op with an assistant and nobody in it."""
    async with House.open(tmp_path) as opened:
        yield opened
