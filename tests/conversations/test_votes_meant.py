"""A ballot counts in the vote and for the member that were plainly meant, or nothing counts."""

import pytest

from assistant.domain.proposals import Stage
from tests.support.conversation import House
from tests.support.proposing import announced, member_named, opened
from tests.support.vote_house import kind_named, vote_on


@pytest.mark.parametrize(
    ("locale", "yes", "back"),
    [
        ("en", "yes", ("withdraw my vote {}", "withdraw vote {}", "withdraw my vote on {}")),
        ("en", "yes", ("withdraw my ballot {}", "unvote {}", "{} withdraw my vote")),
        ("ca", "sí", ("retirar el meu vot {}", "anul·la el meu vot {}")),
    ],
)
async def test_who_proposed_takes_back_a_ballot_and_never_the_proposal(
    house: House, locale: str, yes: str, back: tuple[str, ...]
) -> None:
    ana = await member_named(house, "Ana", locale)
    vote = await announced(house, ana, locale)
    await opened(vote)
    for said in back:
        await ana.says(f"{vote.number} {yes}")
        step = await ana.says(said.format(vote.number))
        assert step.id == "votes-counted", (said, step.body)
        assert await vote.counted() == {}
    assert (await vote.proposal()).stage is Stage.OPEN


async def test_who_agrees_to_what_was_meant_is_still_asked_before_a_withdrawal(
    house: House,
) -> None:
    """A yes to `did you mean` says which command was meant, and is no second thought."""
    ana = await member_named(house, "Ana")
    vote = await announced(house, ana)
    await opened(vote)
    assert (await ana.says(f"withdraw my thing {vote.number}")).id == "core-did-you-mean-this"
    assert (await ana.says("yes")).id == "proposals-withdraw-question"
    assert (await vote.proposal()).stage is Stage.OPEN


@pytest.mark.parametrize(
    ("locale", "said_so", "wrong"),
    [
        (
            "en",
            ("withdraw my vote for Hort {}", "{} take back my vote Hort", "unvote for Hort on {}"),
            "withdraw my vote for Molí {}",
        ),
        (
            "es",
            ("retiro mi voto por Hort en la {}", "{} quita mi voto Hort"),
            "retiro mi voto Molí {}",
        ),
        ("ar", ("سحب صوتي عن Hort {}", "سحب صوتي Hort {}"), "سحب صوتي Molí {}"),
    ],
)
async def test_words_that_take_back_may_name_a_member_whatever_stands_first(
    house: House, locale: str, said_so: tuple[str, ...], wrong: str
) -> None:
    """Said with the number first or last, and never for a member that one does not act for."""
    members = (await house.member("forn", name="Forn"), await house.member("hort", name="Hort"))
    olga = await house.person("Olga", locale=locale, members=members)
    yes = {"en": "yes", "es": "sí", "ar": "نعم"}[locale]
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    for said in said_so:
        for name in ("Forn", "Hort"):
            await olga.says(f"{vote.number} {yes} {name}")
        assert (await olga.says(said.format(vote.number))).id == "votes-counted", said
        assert await vote.counted() == {members[0].id: {"choice": "yes"}}
    assert (await olga.says(wrong.format(vote.number))).id == "votes-unclear"
    assert await vote.counted() == {members[0].id: {"choice": "yes"}}


@pytest.mark.parametrize(("locale", "typed"), [("es", "Quitar"), ("ca", "Treure"), ("en", "Mine")])
async def test_an_option_comes_before_what_else_its_name_asks_for(
    house: House, locale: str, typed: str
) -> None:
    ana = await member_named(house, "Ana", locale)
    options = (typed, "Nada", "Tres")
    vote = await vote_on(house, await kind_named(house, "choose"), options=options)
    await ana.says(f"{vote.number} B")
    step = await ana.says(f"{vote.number} {typed.lower()}")
    assert step.id == "votes-counted"
    assert [*(await vote.counted()).values()] == [{"choices": [typed]}]


async def test_no_secret_ballot_is_taken_back_where_others_read(house: House) -> None:
    ana = await member_named(house, "Ana")
    room = await house.room(ana, await member_named(house, "Berta"))
    vote = await vote_on(house, await kind_named(house, "ordinary", secret=True, version=2))
    await ana.says(f"{vote.number} yes")
    for said in ("!{} take back", "!take back my vote {}", "!withdraw my vote {}"):
        step = await ana.says(said.format(vote.number), room)
        assert step.id == "votes-directly", (said, step.id)
        assert await vote.contents() == [{"choice": "yes"}]


@pytest.mark.parametrize(
    ("locale", "now", "then", "never"),
    [("es", "Ahora", "Luego", "Nunca"), ("ar", "الآن", "بعدها", "أبدا")],
)
async def test_an_option_called_as_a_word_that_joins_is_not_lost(
    house: House, locale: str, now: str, then: str, never: str
) -> None:
    ana = await member_named(house, "Ana", locale)
    vote = await vote_on(house, await kind_named(house, "ranked"), options=(now, then, never))
    for unsure in (f"{now} {then} {never}", f"{now} = {then} > {never}", "A as 2, B as 1"):
        assert (await ana.says(f"{vote.number} {unsure}")).id == "votes-unclear"
    assert await vote.counted() == {}
    said = await ana.says(f"{vote.number} {now}, {then}, {never}")
    assert all(each in said.body for each in (now, then, never))
    assert list((await vote.counted()).values()) == [{"ranking": [now, then, never]}]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("yes, Library; no, Bakery", "votes-unclear"),
        ("yes, for Library, no for Bakery", "votes-unclear"),
        ("Library yes, Bakery no", "votes-unclear"),
        ("yes, Library, Bakery", "votes-unclear"),
        ("yes, except Bakery", "votes-whom"),
        ("no because it harms Bakery", "votes-whom"),
    ],
)
async def test_what_names_another_member_is_counted_for_none_unasked(
    house: House, said: str, answer: str
) -> None:
    names = ("Library", "Bakery")
    members = [await house.member(name.lower(), name=name) for name in names]
    olga = await house.person("Olga", members=tuple(members))
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    assert (await olga.says(f"{vote.number} {said}")).id == answer
    assert await vote.counted() == {}
    if answer == "votes-whom":
        assert (await olga.says("Library")).id == "votes-counted"
        assert [*await vote.counted()] == [members[0].id]


@pytest.mark.parametrize("said", ["Carla, Ben Puig, Ana Puig", "Ana Puig"])
async def test_a_candidate_is_not_taken_for_the_member_that_votes(house: House, said: str) -> None:
    names = ("Ana Puig", "Ben Puig")
    members = [await house.member(name[:3].lower(), name=name) for name in names]
    olga = await house.person("Olga", members=tuple(members))
    vote = await vote_on(house, await kind_named(house, "ranked"), options=(*names, "Carla"))
    assert (await olga.says(f"{vote.number} {said}")).id == "votes-whom"
    assert await vote.counted() == {}
    step = await olga.says(f"{vote.number} Carla, Ben Puig for Ana Puig")
    assert step.id == "votes-counted"
    assert await vote.counted() == {members[0].id: {"ranking": ["Carla", "Ben Puig"]}}
    # Who stands in the order already is named for whom it is.
    await olga.says(f"{vote.number} B A Ben Puig")
    assert (await vote.counted())[members[1].id] == {"ranking": ["Ben Puig", "Ana Puig"]}
