"""Times are told in the zone of whoever reads them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.coop import Caps, Coop
from assistant.storage.persons import PersonRepository
from tests.support.conversation import House, Somebody


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    coop = Coop(name="Sample Co-op", source_url="https://code.example/assistant")
    async with House.open(tmp_path, coop=coop, caps=Caps(locales=("en", "es"))) as house:
        yield house


async def zone_of(house: House, somebody: Somebody) -> str | None:
    assert somebody.person is not None
    async with house.database.reading() as connection:
        person = await PersonRepository(connection).get(somebody.person.id)
    assert person is not None
    return person.timezone


async def test_a_city_sets_the_zone_and_undo_takes_it_back(house: House) -> None:
    ana = await house.person("Ana Puig", timezone="Europe/London")
    step = await ana.says("timezone Madrid")
    assert step.id == "timezone-done"
    assert "Madrid" in step.body
    assert await zone_of(house, ana) == "Europe/Madrid"
    await ana.says("undo")
    assert await zone_of(house, ana) == "Europe/London"


async def test_without_a_city_it_says_which_it_is(house: House) -> None:
    ana = await house.person("Ana Puig", timezone="Asia/Tokyo")
    body = (await ana.says("timezone")).body
    assert "Tokyo" in body
    assert "7:00" in body, "10:00 in London is 19:00 in Tokyo"


async def test_the_coops_zone_is_said_to_be_that(house: House) -> None:
    ana = await house.person("Ana Puig")
    assert "co-op's" in (await ana.says("time zone")).body


async def test_an_unknown_city_is_asked_for_again(house: House) -> None:
    ana = await house.person("Ana Puig", timezone="Asia/Tokyo")
    step = await ana.says("timezone Xanadu")
    assert "Xanadu" in step.body
    assert await zone_of(house, ana) == "Asia/Tokyo"


async def test_in_catalan_and_arabic(house: House) -> None:
    """Cities are known by the names that people have for them."""
    ana = await house.person("Ana Puig", locale="ca")
    assert "Madrid" in (await ana.says("fus horari Madrid")).body
    yusuf = await house.person("Yusuf Haddad", locale="ar")
    assert (await yusuf.says("المنطقة الزمنية القاهرة")).id == "timezone-done"
    assert await zone_of(house, yusuf) == "Africa/Cairo"


async def test_a_city_is_called_as_people_say_it(house: House) -> None:
    """CLDR sorts some by their noun (`Caire, el`); nobody says so, and in Spanish none is."""
    ana = await house.person("Ana Puig", locale="ca")
    for words in ("fus horari el Caire", "fus horari Caire"):
        body = (await ana.says(words)).body
        assert "el Caire" in body, body
        assert "Caire, el" not in body
        assert await zone_of(house, ana) == "Africa/Cairo"
    eva = await house.person("Eva Ruiz", locale="es")
    assert "El Cairo" in (await eva.says("zona horaria El Cairo")).body
