"""A house for every conversation."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.support.commands import Shelf, lab_catalogue, lab_commands
from tests.support.conversation import House
from tests.support.polling import Links, polling_place


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


@pytest.fixture
async def browser() -> AsyncIterator[aiohttp.ClientSession]:
    """Open a browser without a screen, a script or a style."""
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
async def links(house: House, browser: aiohttp.ClientSession) -> AsyncIterator[Links]:
    """Serve the page of mailed ballots, and open links to it."""
    async with polling_place(house) as url:
        yield Links(house, browser, url)
