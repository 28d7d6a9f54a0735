"""Anybody may know what this is, who runs it, and where its source is."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.coop import Caps, Coop
from tests.support.conversation import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    coop = Coop(name="Sample Co-op", source_url="https://code.example/assistant")
    async with House.open(tmp_path, coop=coop, caps=Caps(locales=("en", "es"))) as house:
        yield house


async def test_anybody_is_told_who_runs_it_and_where_the_source_is(house: House) -> None:
    """AGPL-3.0, section 13: everybody who talks with it is offered its source."""
    eve = await house.stranger()
    body = (await eve.says("about")).body
    assert "Sample Co-op" in body
    assert "https://code.example/assistant" in body
    assert "wiped" in body


@pytest.mark.parametrize("locale", ["en", "es", "ca", "ar"])
async def test_in_every_language(house: House, locale: str) -> None:
    ana = await house.person("Ana Puig", locale=locale)
    for words in house.catalogue.words(locale, "about-show"):
        body = (await ana.says(words)).body
        assert "https://code.example/assistant" in body, words
        assert "AGPL-3.0" in body
