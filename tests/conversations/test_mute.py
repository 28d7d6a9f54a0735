"""What nobody asked for can be muted, and heard again."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.coop import Caps, Coop
from assistant.domain.notices import Notice
from assistant.storage.notices import MuteRepository
from tests.support.conversation import House, Somebody


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    coop = Coop(name="Sample Co-op", source_url="https://code.example/assistant")
    async with House.open(tmp_path, coop=coop, caps=Caps(locales=("en", "es"))) as house:
        yield house


async def muted(house: House, somebody: Somebody) -> frozenset[str]:
    assert somebody.person is not None
    async with house.database.reading() as connection:
        return await MuteRepository(connection).of(somebody.person.id)


async def test_one_kind(house: House) -> None:
    ana = await house.person("Ana Puig")
    step = await ana.says("mute plan")
    assert step.id == "mute-done"
    assert "changes of your plan" in step.body
    assert await muted(house, ana) == {"plan"}


async def test_everything_and_back(house: House) -> None:
    ana = await house.person("Ana Puig")
    assert "Answers, codes and votes still come" in (await ana.says("mute")).body
    assert await muted(house, ana) == frozenset(Notice)
    assert "Nothing is muted" in (await ana.says("unmute")).body
    assert await muted(house, ana) == frozenset()


async def test_undo(house: House) -> None:
    ana = await house.person("Ana Puig")
    await ana.says("mute circles")
    await ana.says("mute")
    await ana.says("undo")
    assert await muted(house, ana) == {"circles"}


async def test_what_is_no_kind_is_asked_for(house: House) -> None:
    ana = await house.person("Ana Puig")
    step = await ana.says("mute votes")
    assert "votes" in step.body
    assert await muted(house, ana) == frozenset()


async def test_in_catalan_and_spanish(house: House) -> None:
    mireia = await house.person("Mireia Font", locale="ca")
    assert "Silenci" in (await mireia.says("silencia pla")).body
    assert await muted(house, mireia) == {"plan"}
    eva = await house.person("Eva Ruiz", locale="es")
    await eva.says("silencia círculos")
    assert await muted(house, eva) == {"circles"}
