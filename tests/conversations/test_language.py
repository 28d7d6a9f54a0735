"""Whoever writes chooses the language of the answers."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.coop import Caps, Coop
from assistant.storage.persons import StrangerRepository
from tests.support.conversation import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    coop = Coop(name="Sample Co-op", source_url="https://code.example/assistant")
    async with House.open(tmp_path, coop=coop, caps=Caps(locales=("en", "es"))) as house:
        yield house


async def test_it_says_which_there_are(house: House) -> None:
    ana = await house.person("Ana Puig")
    body = (await ana.says("language")).body
    assert "English" in body
    assert "español" in body


async def test_a_stranger_may_choose_too(house: House) -> None:
    eve = await house.stranger()
    assert (await eve.says("language English")).id == "language-done"
    async with house.database.reading() as connection:
        assert (await StrangerRepository(connection).get(eve.user_id)).locale == "en"


async def test_the_answer_is_in_the_language_that_was_chosen(house: House) -> None:
    ana = await house.person("Ana Puig")
    body = (await ana.says("language español")).body
    assert "español" in body
    assert "From now on" not in body


async def test_in_spanish_and_arabic(house: House) -> None:
    """A language has a name in each language."""
    ana = await house.person("Ana Puig", locale="es")
    assert (await ana.says("idioma inglés")).body.startswith("From now on")
    yusuf = await house.person("Yusuf Haddad", locale="ar")
    assert (await yusuf.says("اللغة الإنجليزية")).body.startswith("From now on")
