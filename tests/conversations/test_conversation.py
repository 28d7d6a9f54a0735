"""The conversation itself: once more, why, on, back, and never mind."""

import pytest

from tests.support.commands import Shelf
from tests.support.conversation import House, Somebody


@pytest.fixture
def house(lab: House) -> House:
    return lab


@pytest.fixture
async def ana(house: House) -> Somebody:
    return await house.person()


async def test_why_gives_the_reason_behind_the_last_refusal(ana: Somebody) -> None:
    assert (await ana.says("why")).id == "core-nothing-was-refused"
    await ana.says("paint neon")
    await ana.says("yes")
    assert (await ana.says("why")).body == "Bright colours hurt the eyes."


async def test_lists_of_five_then_more(ana: Somebody) -> None:
    first = await ana.says("shelves")
    assert first.body.count("shelf ") == 5
    assert "7" in first.body.splitlines()[-1]
    assert len(first.body.splitlines()) <= 8
    second = await ana.says("more")
    assert second.body.splitlines()[0] == "- shelf 6"
    third = await ana.says("more")
    assert third.body == "- shelf 11\n- shelf 12"
    assert (await ana.says("more")).id == "core-nothing-more"


async def test_again_runs_the_last_command(ana: Somebody, shelf: Shelf, house: House) -> None:
    assert (await ana.says("again")).id == "core-nothing-to-repeat"
    await house.circle("finance")
    await ana.says("visit finance")
    await ana.says("help")
    house.restart()
    assert (await ana.says("again")).body == "finance"
    assert shelf.done == ["finance", "finance"]


async def test_again_asks_again_before_a_change(ana: Somebody, shelf: Shelf) -> None:
    """A confirmation is for one time."""
    await ana.says("paint red")
    await ana.says("yes")
    assert (await ana.says("again")).body == "Paint it red? ✅ ❌"
    assert len(shelf.done) == 1


@pytest.mark.parametrize("locale", ["en", "es", "ca", "ar"])
async def test_with_nothing_before_each_says_so(house: House, locale: str) -> None:
    """Not one of them fails, or makes anything up, in anybody's first message."""
    ana = await house.person(locale=locale)
    for command, answer in (
        ("why", "core-nothing-was-refused"),
        ("again", "core-nothing-to-repeat"),
        ("more", "core-nothing-more"),
        ("undo", "core-nothing-to-undo"),
        ("cancel", "core-nothing-to-cancel"),
    ):
        words = house.catalogue.words(locale, f"conversation-{command}")[0]
        assert (await ana.says(words)).id == answer
