"""When one can vote on a draft: said in each language, read back, and never too early."""

from datetime import timedelta

import pytest

from assistant.domain.replies import Localized
from assistant.domain.resolutions import Paragraph
from tests.support.conversation import House
from tests.support.proposing import drafted, member_named
from tests.support.vote_house import kind_named

WEEKS = {
    "en": ("opens in three weeks", "closes in four weeks"),
    "es": ("se abre en tres semanas", "se cierra en cuatro semanas"),
    "ca": ("s'obre d'aquí a tres setmanes", "es tanca d'aquí a quatre setmanes"),
    "ar": ("يبدأ بعد ثلاثة أسابيع", "ينتهي بعد أربعة أسابيع"),
}


@pytest.mark.parametrize("locale", ["en", "es", "ca", "ar"])
async def test_weeks_are_understood_in_the_writers_language(house: House, locale: str) -> None:
    ana = await member_named(house, "Ana", locale)
    vote = await drafted(house, await member_named(house, "Bea"))
    mine = await ana.says({"en": "propose Dogs", "es": "proponer Perros", "ca": "proposa Gossos",
                           "ar": "أقترح الكلاب"}[locale])  # fmt: skip
    number = vote.number + 1
    assert str(number) in mine.body
    for words in WEEKS[locale]:
        assert (await ana.says(f"{number} {words}")).id == "proposal-times-read", words
    vote.number = number
    draft = await vote.proposal()
    assert draft.opens_at is not None
    assert draft.closes_at is not None
    assert draft.opens_at.date() == (house.now + timedelta(weeks=3)).date()
    assert draft.closes_at.date() == (house.now + timedelta(weeks=4)).date()


async def test_the_earliest_is_offered_and_why_quotes_the_by_law(house: House) -> None:
    ana = await member_named(house, "Ana")
    paragraph = Paragraph(
        reference=Localized({"en": "By-laws, 12.3"}), text=Localized({"en": "Seven days."})
    )
    await kind_named(house, "ordinary", paragraph=paragraph, version=2)
    vote = await drafted(house, ana)
    await ana.says("no")
    asked = await ana.says(f"{vote.number} opens tomorrow")
    assert asked.id == "proposals-earliest-question"
    assert "December 1" in asked.body
    assert (await vote.proposal()).opens_at is None
    assert "By-laws, 12.3: Seven days." in (await ana.says("why")).body
    await ana.says(f"{vote.number} opens tomorrow")
    assert (await ana.says("yes")).id == "proposal-times-read"
    opens_at = (await vote.proposal()).opens_at
    assert opens_at is not None
    assert (opens_at.month, opens_at.day) == (12, 1)


async def test_an_end_that_is_too_early_is_refused_with_the_first_that_may_be(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await drafted(house, ana)
    await ana.says("no")
    await ana.says(f"{vote.number} opens in three weeks")
    step = await ana.says(f"{vote.number} closes in three weeks and two hours")
    assert step.id == "proposals-too-short"
    assert "December 15" in step.body
    assert "Ordinary resolution" in (await ana.says("why")).body
    assert (await vote.proposal()).closes_at is None


async def test_a_draft_that_waited_too_long_is_offered_at_the_earliest(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await drafted(house, ana)
    await ana.says("no")
    await ana.says(f"{vote.number} opens in three weeks")
    house.later(days=20)
    asked = await ana.says(f"{vote.number} announce")
    assert asked.id == "proposals-earliest-question"
    assert (await ana.says("yes")).id == "proposals-announced"
    opens_at = (await vote.proposal()).opens_at
    assert opens_at is not None
    assert opens_at - house.now > timedelta(days=7)
