"""What is open and how to pay it is said to representatives only."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.periods import Period
from assistant.services.issuing import Issuing
from tests.support.conversation import House
from tests.support.money import ENTITY, at_desk, issue, keep, mirrored, pays


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


@pytest.mark.parametrize(
    ("locale", "words", "paid"),
    [("en", "pay 2026-0001", "2026-0001 is paid"), ("es", "pagar 2026-0001", "está pagada"),
     ("ca", "pagar 2026-0001", "està pagada"), ("ar", "ادفع 2026-0001", "مدفوعة")],
)  # fmt: skip
async def test_what_is_paid_is_said_to_be_though_more_is_open(
    house: House, locale: str, words: str, paid: str
) -> None:
    """That nothing is open would be untrue, and so nothing is said of the others."""
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    first = await issue(house, forn)
    await issue(house, forn, Period(2026, 12))
    async with at_desk(house) as scope:
        await scope.get(Issuing).settle(first)
    ana = await house.person(locale=locale, members=(forn,))
    step = await ana.says(words)
    assert step.id == "pay-not-asked"
    assert paid in step.body
    assert "2026-0002" in (await ana.says(words.split(maxsplit=1)[0])).body


async def test_a_receipt_asks_for_nothing(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    await mirrored(house, forn)
    ana = await house.person(members=(forn,))
    assert "was paid already" in (await ana.says("pay R-77")).body


async def test_with_nothing_open_there_is_nothing_to_pay(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    ana = await house.person(members=(forn,))
    assert "nothing to pay" in (await ana.says("pay")).body
