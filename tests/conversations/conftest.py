"""A house for every conversation."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.commands import Shelf, lab_catalogue, lab_commands
from tests.support.conversation import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Open a co-op with an assistant and nobody in it."""
    async with House.open(tmp_path) as opened:
        yield opened


@pytest.fixture
def shelf() -> Shelf:
    """Return what notes what the imaginary commands of `lab` did."""
    return Shelf()


@pytest.fixture
async def lab(tmp_path: Path, shelf: Shelf) -> AsyncIterator[House]:
    """Open a house with imaginary commands beside the real ones."""
    async with House.open(
        tmp_path,
        commands=lab_commands(),
        catalogue=lab_catalogue(),
        values={Shelf: shelf},
    ) as opened:
        yield opened
