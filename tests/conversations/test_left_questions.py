"""Any command leaves an open question, also one that names what is not there."""

from datetime import timedelta

import pytest

from tests.support.conversation import House
from tests.support.proposing import drafted
from tests.support.rooms import has_room
from tests.support.vote_house import Vote, kind_named, vote_on


@pytest.mark.parametrize(
    ("locale", "asks", "leaves"),
    [
        ("en", "room settings", "room Workshop link"),
        ("es", "ajustes de la sala", "enlace de la sala Taller"),
        ("ca", "opcions sala", "enllaç de la sala Taller"),
    ],
)
async def test_a_command_for_what_is_not_there_leaves_the_question(
    house: House, locale: str, asks: str, leaves: str
) -> None:
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    for name in ("Assembly", "Choir"):
        await has_room(house, ana, name)
    assert (await ana.says(asks)).id == "core-asked-to-choose"
    step = await ana.says(leaves)
    assert step.reply.question == house.catalogue.attribute(locale, "rooms-link", "ask-room")


@pytest.mark.parametrize(
    ("locale", "asks", "says"),
    [
        ("en", "{first} rank", "{other} B A"),
        ("es", "ordenar", "{other} Pasta, Pizza"),
        ("ca", "{first} sí", "{other} B A"),
        ("ar", "{first}", "{other} B A"),
    ],
)
async def test_a_ballot_in_another_vote_leaves_a_question_about_one(
    house: House, locale: str, asks: str, says: str
) -> None:
    """Of who acts for two it is asked for whom both are; nothing is counted for the first."""
    two = locale == "ca"
    members = [await house.member(name) for name in ("coop-x", "coop-y")[: 1 + two]]
    olga = await house.person("Olga", locale=locale, members=tuple(members))
    first = await vote_on(
        house,
        await kind_named(house, "ordinary" if two else "score"),
        options=() if two else ("Red", "Green"),
    )
    other = await vote_on(house, await kind_named(house, "ranked"), options=("Pizza", "Pasta"))
    await olga.says(asks.format(first=first.number))
    step = await olga.says(says.format(other=other.number) + (" Coop-Y" if two else ""))
    assert step.id == "votes-counted", step.body
    assert list((await other.counted()).values()) == [{"ranking": ["Pasta", "Pizza"]}]
    assert await first.counted() == {}
    assert (await olga.says("2")).id not in {"votes-counted", "voting-step"}


async def test_who_is_asked_why_they_object_may_vote_elsewhere_first(house: House) -> None:
    ana = await house.person("Ana", members=(await house.member("ana"),))
    first = await vote_on(house, await kind_named(house, "consent"))
    other = await vote_on(house, await kind_named(house, "ordinary"))
    assert (await ana.says(f"{first.number} objection")).id == "votes-reason-wanted"
    assert (await ana.says(f"{other.number} yes")).id == "votes-counted"
    assert list((await other.counted()).values()) == [{"choice": "yes"}]
    assert (await ana.says("It is too dear")).id == "votes-counted"


@pytest.mark.parametrize(
    ("locale", "propose", "yes", "text"),
    [
        ("en", "propose New prices", "yes", "{number} yes, that is what we pay"),
        ("ar", "أقترح أسعار", "نعم", "{number} نعم لأننا نحتاج إليه"),
    ],
)
async def test_a_ballot_and_nothing_else_is_no_text_of_a_proposal(
    house: House, locale: str, propose: str, yes: str, text: str
) -> None:
    """The text is still asked for then; what goes on behind the ballot is the text itself."""
    ana = await house.person("Ana", locale=locale, members=(await house.member("ana"),))
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    ranked = await vote_on(house, await kind_named(house, "ranked"), options=("Pizza", "Pasta"))
    assert (await ana.says(propose)).id == "proposing-text-wanted"
    assert (await ana.says(f"{vote.number} {yes}")).id == "votes-counted"
    assert (await ana.says(f"{ranked.number} B A")).id == "votes-counted"
    written = text.format(number=vote.number)
    assert (await ana.says(written)).id == "proposing-which-kind"
    draft = await Vote(house, ranked.number + 1).proposal()
    assert draft.wording.text == written
    assert [*(await vote.counted()).values()] == [{"choice": "yes"}]
    assert [*(await ranked.counted()).values()] == [{"ranking": ["Pasta", "Pizza"]}]


async def test_a_ballot_is_no_option_of_a_proposal(house: House) -> None:
    ana = await house.person("Ana", members=(await house.member("ana"),))
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    await drafted(house, ana, kind="choose")
    assert (await ana.says(f"{vote.number} no")).id == "votes-counted"
    assert (await ana.says(f"{vote.number} chairs, 200 tables")).id == "proposals-notice"
    assert [*(await vote.counted()).values()] == [{"choice": "no"}]


async def test_hostile_what_is_no_ballot_of_theirs_stays_a_text(house: House) -> None:
    """Of a circle's vote nobody else hears so, and over is over."""
    ana = await house.person("Ana", members=(await house.member("ana"),))
    circle = await house.circle("support", people=(await house.person("Jordi"),))
    ordinary = await kind_named(house, "ordinary")
    closed = await vote_on(house, ordinary, lasts=timedelta(days=1))
    inside = await vote_on(house, ordinary, title="Secret plans", circle=circle)
    ahead = await vote_on(house, ordinary, opens_at=house.now + timedelta(days=9))
    house.later(days=2)
    for number in (inside.number, closed.number, ahead.number, 999):
        await ana.says("propose New prices")
        step = await ana.says(f"{number} yes")
        assert step.id == "proposing-which-kind", number
        assert "Secret plans" not in step.body
