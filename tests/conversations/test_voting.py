"""Voting step by step: for whom, what comes first and next, and what a bare answer is about."""

import pytest

from assistant.domain.resolutions import KindOfResolution
from tests.support.conversation import House, Somebody
from tests.support.proposing import member_named
from tests.support.vote_house import Vote, kind_named, vote_on

FOOD = ("Pizza", "Pasta", "Salad")


async def vote_of(house: House, name: str) -> Vote:
    kind: KindOfResolution = await kind_named(house, name)
    return await vote_on(house, kind, options=FOOD if kind.method.has_options else ())


async def of_two(house: House) -> Somebody:
    members = (await house.member("coop-x"), await house.member("coop-y"))
    return await house.person("Olga", locale="es", members=members)


@pytest.mark.parametrize(
    ("locale", "says"),
    [
        ("en", ("rank", "B", "what?", "1", "done")),
        ("es", ("ordenar", "la B", "b", "A", "ya está")),
        ("ca", ("ordena", "2", "pizza", "llest", "")),
        ("ar", ("رتب", "٢", "A", "تم", "")),
    ],
)
async def test_an_order_is_asked_step_by_step(
    house: House, locale: str, says: tuple[str, ...]
) -> None:
    ana = await member_named(house, "Ana", locale)
    vote = await vote_of(house, "ranked")
    step = await ana.says(f"{vote.number} {says[0]}")
    assert step.id == "voting-step"
    for said in filter(None, says[1:]):
        assert await vote.counted() == {}
        step = await ana.says(said)
    assert step.id == "votes-counted"
    assert list((await vote.counted()).values()) == [{"ranking": ["Pasta", "Pizza"]}]


@pytest.mark.parametrize(
    ("locale", "says", "refused"),
    [
        ("en", "1. Pasta and 2. Pizza", "2. Pasta"),
        ("es", "1. Pasta y 2. Pizza", "1 Pasta"),
        ("ca", "1. Pasta i 2. Pizza", "Pasta 1"),
        ("ar", "\u0661. Pasta \u0648\u0662. Pizza", "1. Pasta 3. Pizza"),
    ],
)
async def test_places_are_read_as_we_write_them(
    house: House, locale: str, says: str, refused: str
) -> None:
    ana = await member_named(house, "Ana", locale)
    vote = await vote_of(house, "ranked")
    assert (await ana.says(f"{vote.number} {refused}")).id == "votes-unclear"
    assert (await ana.says(f"{vote.number} {says}")).id == "votes-counted"
    assert list((await vote.counted()).values()) == [{"ranking": ["Pasta", "Pizza"]}]


async def test_scores_are_asked_one_by_one_and_all_of_them_end_it(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await vote_of(house, "score")
    assert "Pizza" in (await ana.says(f"{vote.number} rank")).body
    assert "Pasta" in (await ana.says("5")).body
    assert "can't read that" in (await ana.says("17")).body
    await ana.says("0")
    assert (await ana.says("3")).id == "votes-counted"
    assert list((await vote.counted()).values()) == [
        {"scores": {"Pizza": 5, "Pasta": 0, "Salad": 3}}
    ]


@pytest.mark.parametrize(
    ("locale", "rank", "said", "unread", "secret"),
    [
        ("en", "rank", "one message", "hm?", "your secret vote"),
        ("ca", "ordena", "un sol missatge", "hm?", "el teu vot secret"),
        ("ar", "رتب", "رسالة واحدة", "ماذا؟", "صوتكم السري"),
    ],
)
async def test_of_a_secret_vote_no_step_is_kept(
    house: House, locale: str, rank: str, said: str, unread: str, secret: str
) -> None:
    """What is not to be had there is not offered either: the answer would lead to itself."""
    ana = await member_named(house, "Ana", locale)
    vote = await vote_of(house, "election")
    ballots = {reply.message: body for body, reply in house.renderer.heard}
    assert secret in ballots["votes-ballot"]
    for asked in (str(vote.number), f"{vote.number} {unread}"):
        assert f"{vote.number} {rank}" not in (await ana.says(asked)).body, asked
    told = await ana.says(f"{vote.number} {rank}")
    assert told.id == "voting-at-once"
    assert all(words in told.body for words in (said, "Pasta", f"{vote.number} B A C"))
    async with house.database.reading() as connection:
        rows = await connection.exec_driver_sql("SELECT dialogue FROM conversations")
        assert [row.dialogue for row in rows if row.dialogue not in (None, "null")] == []
    assert (await ana.says(f"{vote.number} {rank} B A")).id == "votes-counted"
    assert await vote.contents() == [{"ranking": ["Pasta", "Pizza"]}]


@pytest.mark.parametrize(
    ("locale", "alone", "named", "back"),
    [
        ("en", "i vote yes", "I vote no on {}", "take back my vote"),
        ("es", "voto sí", "voto no en la {}", "quiero retirar mi voto"),
        ("ca", "voto sí", "voto no a la {}", "retiro el meu vot"),
        ("ar", "أصوت نعم", "أصوت لا على {}", "أريد سحب صوتي"),
    ],
)
async def test_votes_are_cast_and_taken_back_in_whole_sentences(
    house: House, locale: str, alone: str, named: str, back: str
) -> None:
    ana = await member_named(house, "Ana", locale)
    vote = await vote_of(house, "ordinary")
    assert (await ana.says(alone)).id == "voting-unnumbered-question", "the one that waits"
    assert await vote.counted() == {}
    await ana.says("✅")
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]
    await ana.says(named.format(vote.number))
    assert list((await vote.counted()).values()) == [{"choice": "no"}]
    assert (await ana.says(back)).id == "core-asked"
    assert (await ana.says(str(vote.number))).id == "votes-counted"
    assert await vote.counted() == {}


async def test_a_number_in_a_reason_is_no_vote(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await vote_of(house, "ordinary")
    assert (await ana.says("I vote no because it costs 150")).id == "voting-unnumbered-question"
    await ana.says("yes")
    assert [*(await vote.counted()).values()] == [{"choice": "no"}]
    assert (await ana.says("I vote for nothing in particular")).id == "votes-owed-none"


@pytest.mark.parametrize(
    "said",
    [
        "I vote no, on {}",
        "vote no: {}",
        "I vote no, {}",
        "vote no - {}",
        "I vote no, please, on {}",
        "vote no; it is {} that I mean",
        "I vote no because of what we said in {}",
    ],
)
async def test_what_names_a_vote_is_counted_in_no_other(house: House, said: str) -> None:
    ana = await member_named(house, "Ana")
    done, waits = await vote_of(house, "ordinary"), await vote_of(house, "ordinary")
    await ana.says(f"{done.number} yes")
    step = await ana.says(said.format(done.number))
    assert step.id == "votes-owed"
    assert str(waits.number) in step.body
    assert await waits.counted() == {}
    assert [*(await done.counted()).values()] == [{"choice": "yes"}]


async def test_a_vote_without_a_number_is_asked_about_by_its_name(house: House) -> None:
    """Who changes their mind about another vote says no, and nothing counts in this one."""
    ana = await member_named(house, "Ana")
    old, new = await vote_of(house, "ordinary"), await vote_of(house, "ordinary")
    assert (await ana.says("I vote no")).id == "votes-owed"
    await ana.says(f"{new.number} yes")
    asked = await ana.says("I vote no")
    assert (await old.proposal()).wording.title in asked.body
    assert str(old.number) in asked.body
    await ana.says("no")
    assert await old.counted() == {}


@pytest.mark.parametrize(
    ("said", "order"),
    [
        ("vote B A {}", None),
        ("I vote C B A {}", None),
        ("vote B A on {}", ["Pasta", "Pizza"]),
        ("vote A B la {}", ["Pizza", "Pasta"]),
        ("vote B A la {}", None),
        ("vote B a {}", None),
    ],
)
async def test_no_option_is_lost_before_a_number(
    house: House, said: str, order: list[str] | None
) -> None:
    ana = await member_named(house, "Ana")
    vote = await vote_of(house, "ranked")
    await ana.says(said.format(vote.number))
    found = [*(await vote.counted()).values()]
    assert found == ([] if order is None else [{"ranking": order}])


async def test_who_acts_for_several_is_asked_for_whom(house: House) -> None:
    olga, vote = await of_two(house), await vote_of(house, "ordinary")
    assert (await olga.says(f"{vote.number} sí porque es justo")).id == "votes-whom"
    assert await vote.counted() == {}
    step = await olga.says("2")
    assert step.id == "votes-counted"
    assert "Coop-Y" in step.body
    assert (await olga.says(f"{vote.number} no")).id == "votes-whom"
    step = await olga.says(f"{vote.number} no por Coop-X")
    assert "Coop-X" in step.body
    assert sorted(each["choice"] for each in (await vote.counted()).values()) == ["no", "yes"]


@pytest.mark.parametrize(
    ("locale", "yes", "no"), [("es", "s\u00ed", "no"), ("ar", "\u0646\u0639\u0645", "\u0644\u0627")]
)
async def test_part_of_a_name_says_for_whom(house: House, locale: str, yes: str, no: str) -> None:
    """Whose earlier ballot stands is said, and what is part of both names is asked about."""
    names = ("Coop Biblioteca Sants", "Coop Huerto")
    members = [await house.member(name[5:8], name=name) for name in names]
    olga = await house.person("Olga", locale=locale, members=tuple(members))
    vote = await vote_of(house, "ordinary")
    assert (await olga.says(f"{vote.number} {yes} coop")).id == "votes-whom"
    assert names[1] in (await olga.says("huerto")).body
    for said in (f"{no} biblioteca", f"{yes}, biblioteca sants", f"biblioteca {no}"):
        step = await olga.says(f"{vote.number} {said}")
        assert step.id == "votes-counted"
        assert names[0] in step.body
    refused = await olga.says(f"{vote.number} ? biblioteca")
    assert refused.id == "votes-unclear"
    assert all(name in refused.body for name in names)
    assert (await olga.says(f"{vote.number} {yes} porque biblioteca")).id == "votes-whom"


async def test_of_a_secret_vote_no_ballot_waits_for_a_name(house: House) -> None:
    olga, vote = await of_two(house), await vote_of(house, "election")
    assert (await olga.says(f"{vote.number} B A")).id == "votes-for-whom"
    assert (await olga.says(f"{vote.number} B A en nombre de Coop-X")).id == "votes-counted"


@pytest.mark.parametrize(
    ("locale", "says", "agrees"),
    [("en", "yes", "yes"), ("es", "sí", "sí"), ("ca", "sí", "✅"), ("ar", "نعم", "نعم")],
)
async def test_a_bare_answer_to_a_poll_is_not_lost(
    house: House, locale: str, says: str, agrees: str
) -> None:
    ana = await member_named(house, "Ana", locale)
    vote = await vote_of(house, "ordinary")
    asked = await ana.says(says)
    assert asked.id == "offers-send"
    assert str(vote.number) in asked.body
    assert await vote.counted() == {}
    assert (await ana.says(agrees)).id == "votes-counted"
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]
    assert (await ana.says(says)).id == "core-acknowledged"


async def test_a_bare_answer_is_for_one_vote_and_never_a_secret_one(house: House) -> None:
    ana = await member_named(house, "Ana")
    await vote_on(house, await kind_named(house, "ordinary", secret=True, version=2))
    assert (await ana.says("yes")).id == "core-acknowledged"
    for _ in range(2):
        await vote_of(house, "two-thirds")
    assert (await ana.says("yes")).id == "core-acknowledged"


async def test_a_reason_behind_an_order_is_none_of_it(house: House) -> None:
    ana = await member_named(house, "Ana")
    vote = await vote_of(house, "ranked")
    assert (await ana.says(f"{vote.number} B, A because it is cheap")).id == "votes-counted"
    assert list((await vote.counted()).values()) == [{"ranking": ["Pasta", "Pizza"]}]
    assert (await ana.says(f"{vote.number} nonsense because A")).id == "votes-unclear"


@pytest.mark.parametrize(
    ("locale", "words"), [("es", "quitar mi voto"), ("en", "take my vote back")]
)
async def test_whose_ballot_is_taken_back_is_asked(house: House, locale: str, words: str) -> None:
    members = (await house.member("coop-x"), await house.member("coop-y"))
    olga = await house.person("Olga", locale=locale, members=members)
    for name in ("ordinary", "election"):
        vote = await vote_of(house, name)
        said = "no" if name == "ordinary" else "B A"
        for member in ("Coop-X", "Coop-Y"):
            assert (await olga.says(f"{vote.number} {said} {member}")).id == "votes-counted"
        asked = await olga.says(f"{vote.number} {words}")
        assert asked.id == ("votes-whom" if name == "ordinary" else "votes-for-whom")
        step = await olga.says("2" if name == "ordinary" else f"{vote.number} {words} Coop-Y")
        assert "Coop-Y" in step.body
        kept = (await vote.counted()).values() if name == "ordinary" else await vote.contents()
        assert [each for each in kept if each] == [
            {"choice": "no"} if name == "ordinary" else {"ranking": ["Pasta", "Pizza"]}
        ]
