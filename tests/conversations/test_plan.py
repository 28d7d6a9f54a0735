"""A member sees what they have; money is for representatives, and nothing is for anybody else."""

from dataclasses import replace

import pytest

from assistant.domain.members import Role
from assistant.domain.plans import (
    ContributionStatus,
    Limit,
    LimitName,
)
from tests.support.conversation import House
from tests.support.levels import CUSTOM, bakery, offer
from tests.support.money import pays


@pytest.fixture
async def house(house: House) -> House:
    return await offer(house)


async def test_a_representative_sees_everything(house: House) -> None:
    member = await bakery(house)
    await pays(house, member, 2000)
    ana = await house.person("Ana Puig", members=(member,))
    shown = await ana.says("plan")
    assert shown.id == "plan-shown"
    for words in (
        "Level 2", "Forn Cooperatiu", "€20.00 a month", "November 30, 2026", "20 people",
        "5 rooms (flexible)", "any length", "November 23, 2026",
    ):  # fmt: skip
        assert words in shown.body, words
    assert len(shown.body.splitlines()) <= 8


async def test_a_representative_reads_it_in_spanish(house: House) -> None:
    member = await bakery(house)
    await pays(house, member, 2000)
    ana = await house.person("Ana Puig", members=(member,), locale="es")
    shown = await ana.says("plan")
    assert "Nivel 2" in shown.body
    assert "20,00\xa0€" in shown.body
    assert "30 de noviembre de 2026" in shown.body


async def test_who_pays_something_else_sees_both(house: House) -> None:
    member = await bakery(house)
    await pays(house, member, 2550)
    ana = await house.person("Ana Puig", members=(member,))
    body = (await ana.says("my plan")).body
    assert "€25.50 a month" in body
    assert "€20.00 a month" in body


async def test_a_paused_payment_is_no_next_charge(house: House) -> None:
    member = await bakery(house)
    await pays(house, member, 2550, status=ContributionStatus.PAUSED)
    ana = await house.person("Ana Puig", members=(member,))
    body = (await ana.says("plan")).body
    assert "paused" in body
    assert "30" not in body


async def test_a_plan_by_quote_has_no_price(house: House) -> None:
    member = await house.member("north", name="North Ltd", plan="custom")
    ana = await house.person("Ana Puig", members=(member,))
    body = (await ana.says("plan")).body
    assert "agreed" in body
    assert "€" not in body


async def test_a_contact_sees_no_money_and_is_told_why(house: House) -> None:
    member = await bakery(house)
    await pays(house, member, 2550)
    jo = await house.person("Jo Serra", members=(member,), role=Role.CONTACT)
    shown = await jo.says("plan")
    assert "Level 2" in shown.body
    assert "20 people" in shown.body
    assert "representatives" in shown.body
    assert not any(secret in shown.body for secret in ("25.50", "€", "20.00", "November 30"))


async def test_who_acts_for_two_is_asked_for_which(house: House) -> None:
    forn = await bakery(house)
    own = await house.member("jo", name="Jo Serra", plan="custom")
    jo = await house.person("Jo Serra", members=(forn, own))
    asked = await jo.says("plan")
    assert "For which member?" in asked.body
    assert "Forn Cooperatiu" in asked.body
    assert "Jo Serra" in asked.body
    number = next(line[0] for line in asked.body.splitlines() if line.endswith("Forn Cooperatiu"))
    assert "Level 2" in (await jo.says(number)).body
    assert "Custom" in (await jo.says("plan jo")).body


async def test_a_member_without_a_plan_is_told_so(house: House) -> None:
    member = await house.member("new", name="New Ltd")
    ana = await house.person("Ana Puig", members=(member,))
    shown = await ana.says("plan")
    assert shown.id == "plan-missing"
    assert "plans" in shown.body


@pytest.mark.parametrize(
    ("locale", "words", "says"),
    [
        ("en", "plan 2", "Level 2: €20.00 a month"),
        ("en", "plan level 2", "Level 2: €20.00 a month"),
        ("en", "plan custom", "Custom: price on request"),
        ("es", "plan 2", "Nivel 2: 20,00\xa0€ al mes"),
    ],
)
async def test_a_level_named_is_shown_whoever_has_it(
    house: House, locale: str, words: str, says: str
) -> None:
    """Nobody calls a member "2"; who acts for two is not asked for which, either."""
    forn, own = await bakery(house), await house.member("jo", name="Jo Serra", plan="2")
    for members in ((forn,), (forn, own)):
        ana = await house.person("Ana Puig", members=members, locale=locale)
        step = await ana.says(words)
        assert says in step.body
        assert "Forn" not in step.body
        assert ("custom" in words) == ("←" not in step.body)


async def test_a_contact_sees_of_a_level_what_everybody_sees(house: House) -> None:
    """Not what the member pays for it."""
    forn = await bakery(house)
    await pays(house, forn, 3300)
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    assert "€20.00" in (await jo.says("plan 2")).body
    assert "33" not in (await jo.says("plan 2")).body
    assert "€" not in (await jo.says("plan")).body


async def test_plans_are_listed_and_the_own_one_is_marked(house: House) -> None:
    ana = await house.person("Ana Puig", members=(await bakery(house),))
    body = (await ana.says("plans")).body
    first, second = (line for line in body.splitlines() if line.startswith("- "))
    assert "Level 2: €20.00 a month" in first
    assert "yours" in first
    assert "Custom: price on request" in second
    assert "yours" not in second


@pytest.mark.parametrize(
    ("minutes", "locale", "says"),
    [
        (45, "en", "45 minutes a meeting"),
        (60, "en", "1 hour a meeting"),
        (90, "en", "90 minutes a meeting"),
        (180, "en", "3 hours a meeting"),
        (1440, "en", "24 hours a meeting"),
        (60, "es", "1 hora por reunión"),
        (180, "es", "3 horas por reunión"),
        (60, "ca", "1 hora per reunió"),
        (180, "ca", "3 hores per reunió"),
        (60, "ar", "ساعة واحدة للاجتماع"),
        (120, "ar", "ساعتان للاجتماع"),
        (180, "ar", "ساعات للاجتماع"),
        (1440, "ar", "ساعة للاجتماع"),
        (45, "ar", "دقيقة للاجتماع"),
    ],
)
async def test_a_length_of_whole_hours_is_said_in_hours(
    house: House, minutes: int, locale: str, says: str
) -> None:
    limits = (Limit(name=LimitName.MINUTES, value=minutes, hard=True),)
    await house.plan(replace(CUSTOM, level="long", limits=limits))
    member = await house.member("choir", plan="long")
    ana = await house.person(locale=locale, members=(member,))
    assert says in (await ana.says(house.catalogue.words(locale, "plan-show")[0])).body


@pytest.mark.parametrize(
    ("words", "id_"), [("باقتي", "plan-shown"), ("الباقات", "plan-listed"), ("باقة", "plan-shown")]
)
async def test_what_arabic_speakers_call_a_plan(house: House, words: str, id_: str) -> None:
    """Phone companies have taught them another word than ours."""
    ana = await house.person(locale="ar", members=(await bakery(house),))
    assert (await ana.says(words)).id == id_


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "plan price"),
        ("en", "plan details"),
        ("es", "precio del plan"),
        ("ca", "detalls del pla"),
    ],
)
async def test_what_the_plan_shows_anyway_names_no_member(
    house: House, locale: str, text: str
) -> None:
    ana = await house.person(locale=locale, members=(await house.member("ana", plan="2"),))
    assert (await ana.says(text)).id in {"plan-shown", "plan-missing"}
