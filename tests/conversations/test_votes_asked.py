"""Votes as they are asked for in a dialogue: a bare yes or no is the ballot there."""

import pytest

from tests.support.conversation import House
from tests.support.proposing import drafted, member_named
from tests.support.vote_house import kind_named, vote_on


@pytest.mark.parametrize(
    ("locale", "asks", "says", "choice"),
    [
        ("en", "vote {}", "yes", "yes"),
        ("es", "votar {}", "No", "no"),
        ("ca", "votar {}", "sí", "yes"),
        ("ar", "أصوت {}", "لا", "no"),
    ],
)
async def test_a_bare_answer_to_the_question_is_the_ballot(
    house: House, locale: str, asks: str, says: str, choice: str
) -> None:
    ana = await member_named(house, "Ana", locale)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    assert (await ana.says(asks.format(vote.number))).id == "votes-asked"
    assert (await ana.says(says)).id == "votes-counted"
    assert list((await vote.counted()).values()) == [{"choice": choice}]


@pytest.mark.parametrize(
    ("locale", "says"),
    [
        ("en", "{} I vote yes because it is near"),
        ("en", "{} my vote is yes"),
        ("es", "{} voto que sí"),
        ("es", "{} mi voto es sí, porque sí"),
        ("ca", "{} el meu vot és sí"),
        ("ar", "{} أصوت نعم"),
    ],
)
async def test_what_only_leads_to_a_ballot_is_passed_over(
    house: House, locale: str, says: str
) -> None:
    ana = await member_named(house, "Ana", locale)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    assert (await ana.says(says.format(vote.number))).id == "votes-counted"
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]


async def test_what_nobody_can_do_with_a_draft_is_said_as_such(house: House) -> None:
    ana = await member_named(house, "Ana", "ca")
    vote = await drafted(house, ana, "ca")
    await ana.says("no")
    assert (await ana.says(f"{vote.number} demà")).id == "votes-still-a-draft"
    assert (await ana.says(f"{vote.number} sí")).id == "votes-still-a-draft"
