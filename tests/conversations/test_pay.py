"""What is open and how to pay it is said to representatives only."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.conversation import House
from tests.support.money import ENTITY, issue, keep, pays


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await keep(house, ENTITY)
        yield house


@pytest.mark.parametrize(("locale", "words"), [("en", "pay"), ("ca", "pagar"), ("ar", "ادفع")])
async def test_the_account_and_the_reference(house: House, locale: str, words: str) -> None:
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person(locale=locale, members=(forn,))
    step = await ana.says(words)
    assert ENTITY.iban is not None
    assert ENTITY.iban in step.body
    assert "2026-0001" in step.body


async def test_with_nothing_open_there_is_nothing_to_pay(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    ana = await house.person(members=(forn,))
    assert "nothing to pay" in (await ana.says("pay")).body
