"""What people choose for themselves, what is known of them, and what this is."""

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
from assistant.storage.notices import MuteRepository
from assistant.storage.persons import PersonRepository, StrangerRepository
from tests.support.conversation import START, House, Somebody


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


async def muted(house: House, somebody: Somebody) -> frozenset[str]:
    assert somebody.person is not None
    async with house.database.reading() as connection:
        return await MuteRepository(connection).of(somebody.person.id)


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


class TestTimezone:
    async def test_a_city_sets_the_zone_and_undo_takes_it_back(self, house: House) -> None:
        ana = await house.person("Ana Puig", timezone="Europe/London")
        step = await ana.says("timezone Madrid")
        assert step.id == "timezone-done"
        assert "Madrid" in step.body
        assert await zone_of(house, ana) == "Europe/Madrid"
        await ana.says("undo")
        assert await zone_of(house, ana) == "Europe/London"

    async def test_without_a_city_it_says_which_it_is(self, house: House) -> None:
        ana = await house.person("Ana Puig", timezone="Asia/Tokyo")
        body = (await ana.says("timezone")).body
        assert "Tokyo" in body
        assert "7:00" in body, "10:00 in London is 19:00 in Tokyo"

    async def test_the_coops_zone_is_said_to_be_that(self, house: House) -> None:
        ana = await house.person("Ana Puig")
        assert "co-op's" in (await ana.says("time zone")).body

    async def test_an_unknown_city_is_asked_for_again(self, house: House) -> None:
        ana = await house.person("Ana Puig", timezone="Asia/Tokyo")
        step = await ana.says("timezone Xanadu")
        assert "Xanadu" in step.body
        assert await zone_of(house, ana) == "Asia/Tokyo"


class TestLanguage:
    async def test_it_says_which_there_are(self, house: House) -> None:
        ana = await house.person("Ana Puig")
        body = (await ana.says("language")).body
        assert "English" in body
        assert "español" in body

    async def test_a_stranger_may_choose_too(self, house: House) -> None:
        eve = await house.stranger()
        assert (await eve.says("language English")).id == "language-done"
        async with house.database.reading() as connection:
            assert (await StrangerRepository(connection).get(eve.user_id)).locale == "en"

    async def test_the_answer_is_in_the_language_that_was_chosen(self, house: House) -> None:
        ana = await house.person("Ana Puig")
        body = (await ana.says("language español")).body
        assert "español" in body
        assert "From now on" not in body


class TestMute:
    async def test_one_kind(self, house: House) -> None:
        ana = await house.person("Ana Puig")
        step = await ana.says("mute plan")
        assert step.id == "mute-done"
        assert "changes of your plan" in step.body
        assert await muted(house, ana) == {"plan"}

    async def test_everything_and_back(self, house: House) -> None:
        ana = await house.person("Ana Puig")
        assert "Answers, codes and votes still come" in (await ana.says("mute")).body
        assert await muted(house, ana) == {"plan", "circles"}
        assert "Nothing is muted" in (await ana.says("unmute")).body
        assert await muted(house, ana) == frozenset()

    async def test_undo(self, house: House) -> None:
        ana = await house.person("Ana Puig")
        await ana.says("mute circles")
        await ana.says("mute")
        await ana.says("undo")
        assert await muted(house, ana) == {"circles"}

    async def test_what_is_no_kind_is_asked_for(self, house: House) -> None:
        ana = await house.person("Ana Puig")
        step = await ana.says("mute votes")
        assert "votes" in step.body
        assert await muted(house, ana) == frozenset()


class TestMe:
    async def test_everything_that_is_known_is_shown(self, house: House) -> None:
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

    async def test_a_stranger_is_shown_nothing(self, house: House) -> None:
        await house.person("Ana Puig", email="ana@puig.example")
        eve = await house.stranger()
        assert "Ana" not in (await eve.says("me")).body


class TestToday:
    async def test_a_charge_of_the_next_week_is_shown(self, house: House) -> None:
        forn = await house.member("forn", name="Forn", plan="2")
        await charge(house, forn, 3)
        ana = await house.person("Ana Puig", members=(forn,))
        body = (await ana.says("today")).body
        assert "€20.00" in body
        assert "November 26, 2026" in body

    async def test_a_later_charge_is_not(self, house: House) -> None:
        forn = await house.member("forn", name="Forn", plan="2")
        await charge(house, forn, 8)
        ana = await house.person("Ana Puig", members=(forn,))
        assert "€" not in (await ana.says("today")).body

    async def test_a_contact_is_told_of_no_charge(self, house: House) -> None:
        forn = await house.member("forn", name="Forn", plan="2")
        await charge(house, forn, 3)
        jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
        body = (await jo.says("today")).body
        assert "€" not in body
        assert "Forn" not in body

    async def test_a_circle_without_a_room_waits_for_its_lead(self, house: House) -> None:
        ana = await house.person("Ana Puig")
        circle = await house.circle("support", people=(ana,))
        assert ana.person is not None
        async with house.database.transaction(house.now) as tx:
            lead = Lead(person_id=ana.person.id)
            await CircleRepository(tx.connection).set_lead(circle.id, lead)
        assert "!circle here" in (await ana.says("today")).body

    async def test_a_day_with_nothing_says_so(self, house: House) -> None:
        ana = await house.person("Ana Puig")
        assert "Nothing waits for you" in (await ana.says("today")).body

    async def test_the_day_is_the_readers_own(self, house: House) -> None:
        """At 10:00 UTC it is the 24th already on Kiritimati, so the 23rd is over."""
        forn = await house.member("forn", name="Forn", plan="2")
        await charge(house, forn, 0)
        ana = await house.person("Ana Puig", members=(forn,), timezone="Pacific/Kiritimati")
        assert START.date() == date(2026, 11, 23)
        assert "€" not in (await ana.says("today")).body


class TestAbout:
    async def test_anybody_is_told_who_runs_it_and_where_the_source_is(self, house: House) -> None:
        """AGPL-3.0, section 13: everybody who talks with it is offered its source."""
        eve = await house.stranger()
        body = (await eve.says("about")).body
        assert "Sample Co-op" in body
        assert "https://code.example/assistant" in body
        assert "wiped" in body
