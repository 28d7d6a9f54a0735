"""Everybody sees all that is known of them, and of nobody else."""

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


async def test_everything_that_is_known_is_shown(house: House) -> None:
    forn = await house.member("forn", name="Forn Cooperatiu")
    ana = await house.person(
        "Ana Puig", email="ana@puig.example", timezone="Europe/Madrid", members=(forn,)
    )
    await house.circle("support", people=(ana,))
    shown = await ana.says("me")
    for words in (
        "Ana Puig", "ana@puig.example", "Forn Cooperatiu (representative)", "Support",
        "English", "Madrid", ana.user_id, "by the co-op on",
    ):  # fmt: skip
        assert words in shown.body, words
    assert len(shown.body.splitlines()) <= 8


async def test_a_stranger_is_shown_nothing(house: House) -> None:
    await house.person("Ana Puig", email="ana@puig.example")
    eve = await house.stranger()
    assert "Ana" not in (await eve.says("me")).body


@pytest.mark.parametrize("locale", ["en", "es", "ca", "ar"])
async def test_in_every_language(house: House, locale: str) -> None:
    ana = await house.person("Ana Puig", locale=locale, email="ana@puig.example")
    shown = await ana.says(house.catalogue.words(locale, "me-show")[0])
    assert shown.id == "me-shown"
    assert "ana@puig.example" in shown.body
    assert len(shown.body.splitlines()) <= 8
