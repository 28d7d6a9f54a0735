"""What waits for somebody today, and nothing that is not theirs to see."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from assistant.domain.coop import Caps, Coop
from assistant.domain.members import Member, Role
from assistant.domain.money import Money
from assistant.domain.plans import Contribution, ContributionStatus, Interval
from assistant.storage.circles import CircleRepository, Lead
from assistant.storage.contributions import ContributionRepository
from tests.support.conversation import START, House
from tests.support.vote_house import kind_named, vote_on


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    coop = Coop(name="Sample Co-op", source_url="https://code.example/assistant")
    async with House.open(tmp_path, coop=coop, caps=Caps(locales=("en", "es"))) as house:
        yield house


async def charge(house: House, member: Member, days: int) -> None:
    contribution = Contribution(
        source="test",
        amount=Money(2000, "EUR"),
        interval=Interval.MONTH,
        status=ContributionStatus.ACTIVE,
        next_charge=START.date() + timedelta(days=days),
    )
    async with house.database.transaction(house.now) as tx:
        await ContributionRepository(tx.connection).put(member.id, member.key, contribution)


async def test_a_charge_of_the_next_week_is_shown(house: House) -> None:
    forn = await house.member("forn", name="Forn", plan="2")
    await charge(house, forn, 3)
    ana = await house.person("Ana Puig", members=(forn,))
    body = (await ana.says("today")).body
    assert "€20.00" in body
    assert "November 26, 2026" in body


async def test_a_later_charge_is_not(house: House) -> None:
    forn = await house.member("forn", name="Forn", plan="2")
    await charge(house, forn, 8)
    ana = await house.person("Ana Puig", members=(forn,))
    assert "€" not in (await ana.says("today")).body


async def test_a_contact_is_told_of_no_charge(house: House) -> None:
    forn = await house.member("forn", name="Forn", plan="2")
    await charge(house, forn, 3)
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    body = (await jo.says("today")).body
    assert "€" not in body
    assert "Forn" not in body


async def test_a_circle_without_a_room_waits_for_its_lead(house: House) -> None:
    ana = await house.person("Ana Puig")
    circle = await house.circle("support", people=(ana,))
    assert ana.person is not None
    async with house.database.transaction(house.now) as tx:
        lead = Lead(person_id=ana.person.id)
        await CircleRepository(tx.connection).set_lead(circle.id, lead)
    assert "!circle here" in (await ana.says("today")).body


async def test_a_day_with_nothing_says_so(house: House) -> None:
    ana = await house.person("Ana Puig")
    assert "Nothing waits for you" in (await ana.says("today")).body


async def test_the_day_is_the_readers_own(house: House) -> None:
    """At 10:00 UTC it is the 24th already on Kiritimati, so the 23rd is over."""
    forn = await house.member("forn", name="Forn", plan="2")
    await charge(house, forn, 0)
    ana = await house.person("Ana Puig", members=(forn,), timezone="Pacific/Kiritimati")
    assert START.date() == date(2026, 11, 23)
    assert "€" not in (await ana.says("today")).body


@pytest.mark.parametrize("locale", ["en", "es", "ca", "ar"])
async def test_in_every_language(house: House, locale: str) -> None:
    forn = await house.member("forn", name="Forn", plan="2")
    await charge(house, forn, 3)
    ana = await house.person("Ana Puig", locale=locale, members=(forn,))
    shown = await ana.says(house.catalogue.words(locale, "today-show")[0])
    assert shown.id == "today-shown"
    assert "2026" in shown.body
    assert len(shown.body.splitlines()) <= 8


@pytest.mark.parametrize(
    ("locale", "asks", "ballot"), [("en", "today", "yes"), ("es", "hoy", "sí")]
)
async def test_a_vote_waits_until_one_has_voted(
    house: House, locale: str, asks: str, ballot: str
) -> None:
    ana = await house.person("Ana", locale=locale, members=(await house.member("ana"),))
    eve = await house.stranger()
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    assert "New prices" in (await ana.says(asks)).body
    assert "New prices" not in (await eve.says("today")).body
    await ana.says(f"{vote.number} {ballot}")
    assert "New prices" not in (await ana.says(asks)).body
