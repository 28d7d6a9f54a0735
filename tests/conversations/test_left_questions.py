"""Any command leaves an open question, also one that names what is not there."""

import pytest

from tests.support.conversation import House
from tests.support.rooms import has_room
from tests.support.vote_house import kind_named, vote_on


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
