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


@pytest.mark.parametrize(
    ("locale", "says", "answer"),
    [
        ("ca", "primer el verd i després el blau a la {}", "votes-unclear"),
        ("en", "a plate of soup, and what I think of {}", "votes-unclear"),
        ("ca", "m'agradaria més el Verd que cap altre", "voting-meant"),
        ("es", "que gane Puig, que me cae bien", "voting-meant"),
        ("en", "please put me down for b and after that d", "voting-meant"),
        ("ar", "أظن أن صوتي سيكون لمن يعمل أكثر من غيره", "voting-meant"),
    ],
)
async def test_what_may_be_a_secret_ballot_is_offered_to_nobody(
    house: House, locale: str, says: str, answer: str
) -> None:
    """One reflex of a tick would send it to people of the co-op; the next yes does nothing."""
    ana = await member_named(house, "Ana", locale)
    options = ("Verd", "Blau", "Ben Puig", "Groc")
    vote = await vote_on(house, await kind_named(house, "election"), options=options)
    assert (await ana.says(f"{vote.number} B A")).id == "votes-counted"
    step = await ana.says(says.format(vote.number))
    assert step.id == answer
    assert str(vote.number) in step.body
    assert not step.reactions
    assert (await ana.says("qwertz uiop")).id == "offers-ask"


async def test_who_names_an_open_vote_is_told_how_to_vote(house: House) -> None:
    ana, ben = await member_named(house, "Ana", "en"), await house.person("Ben", locale="en")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    said = f"actually I am in favour of {vote.number}"
    assert (await ana.says(said)).id == "votes-unclear"
    assert (await ben.says(said)).id == "offers-ask"  # who has no vote there asks about it
    assert (await ana.says("qwertz preference uiop")).id == "offers-ask"  # it is no secret
    assert not await vote.counted()


async def test_a_wrong_guess_at_a_secret_ballot_leads_on_to_nobody(house: House) -> None:
    ana = await member_named(house, "Ana", "en")
    await vote_on(house, await kind_named(house, "ordinary", secret=True, version=2))
    await vote_on(house, await kind_named(house, "election"), options=("Green", "Blue"))
    assert (await ana.says("I lean to the green one")).id == "core-did-you-mean-this"
    assert (await ana.says("no")).id == "voting-meant"
    assert (await ana.says("yes, zorg plugh")).id == "voting-meant"
    assert (await ana.says("yes")).id == "core-acknowledged"
    assert (await ana.says("no hot water since monday")).id == "offers-ask"
