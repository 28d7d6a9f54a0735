"""The daily bundle keeps to the hours and the number of messages that people were promised."""

from datetime import UTC, datetime

import pytest

from assistant.storage.due import DueRepository
from tests.support.conversation import House, Somebody


@pytest.fixture
def house(lab: House) -> House:
    return lab


@pytest.fixture
async def ana(house: House) -> Somebody:
    return await house.person(timezone="Europe/Madrid")


async def test_a_bundle_that_comes_late_waits_for_the_morning(ana: Somebody, house: House) -> None:
    """We were down until night: what waited since half past eight rings at no bed."""
    assert ana.person is not None
    for _ in range(3):
        await ana.says("tell news")
    house.now = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)
    assert (await house.falls_due("bundle", {"person_id": ana.person.id})).silent
    assert await _due(house) == datetime(2026, 11, 25, 7, 30, tzinfo=UTC)
    house.now = datetime(2026, 11, 25, 7, 30, tzinfo=UTC)
    bundle = await house.falls_due("bundle", {"person_id": ana.person.id})
    assert "news 2" in bundle.body


async def test_a_bundle_is_one_of_the_two_a_day(ana: Somebody, house: House) -> None:
    """It came late on a day on which two others were told already."""
    assert ana.person is not None
    for _ in range(3):
        await ana.says("tell news")
    assert (await house.falls_due("bundle", {"person_id": ana.person.id})).silent
    assert await _due(house) == datetime(2026, 11, 24, 7, 30, tzinfo=UTC)


async def _due(house: House) -> datetime | None:
    async with house.database.reading() as connection:
        return await DueRepository(connection).next_at()
