"""Votes as they are asked for in a dialogue: a bare yes or no is the ballot there."""

import pytest

from tests.support.conversation import House
from tests.support.proposing import member_named
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
