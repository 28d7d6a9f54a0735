"""Whoever pays is given the right link and the right amount; nobody else sees either."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.coop import Coop
from assistant.domain.members import Role
from assistant.domain.money import Money
from assistant.domain.plans import Interval, Plan
from assistant.domain.replies import Localized
from tests.support.conversation import House

PLAN = Plan(
    level="2",
    version=1,
    names=Localized({"en": "Level 2", "ar": "المستوى 2"}),
    price=Money(2000, "EUR"),
    interval=Interval.MONTH,
    limits=(),
    suggested=Money(2500, "EUR"),
    payment_url="https://pay.example/level-2",
)
FREE = Plan(
    level="free", version=1, names=Localized({"en": "Free"}), price=Money(0, "EUR"),
    interval=Interval.MONTH, limits=(),
)  # fmt: skip


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    coop = Coop(name="Sample Co-op", contribute_url="https://pay.example/any")
    async with House.open(tmp_path, coop=coop) as house:
        await house.plan(PLAN)
        await house.plan(FREE)
        yield house


async def test_the_link_of_the_plan_is_given_with_what_is_suggested(house: House) -> None:
    ana = await house.person(members=(await house.member("forn", plan="2"),))
    shown = await ana.says("contribute")
    for words in ("€20.00 a month", "€25.00 a month", "https://pay.example/level-2"):
        assert words in shown.body


async def test_the_same_in_arabic(house: House) -> None:
    layla = await house.person(
        "Layla", locale="ar", members=(await house.member("kutub", plan="2"),)
    )
    shown = await layla.says("رابط الدفع")
    assert "https://pay.example/level-2" in shown.body
    assert "في الشهر" in shown.body


async def test_what_is_free_may_be_paid_for(house: House) -> None:
    ana = await house.person(members=(await house.member("forn", plan="free"),))
    assert "https://pay.example/any" in (await ana.says("contribute")).body


async def test_a_contact_sees_no_amount(house: House) -> None:
    forn = await house.member("forn", plan="2")
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    shown = await jo.says("contribute")
    assert shown.id == "contribute-contact"
    assert "€" not in shown.body


async def test_a_stranger_is_told_how_to_join(house: House) -> None:
    assert "€" not in (await (await house.stranger()).says("contribute")).body


async def test_who_has_no_plan_is_shown_the_plans(house: House) -> None:
    ana = await house.person(members=(await house.member("forn"),))
    assert (
        "`plans`" in (await ana.says("contribute")).body
        or "plans" in (await ana.says("contribute")).body
    )
