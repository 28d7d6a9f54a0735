"""A member rates how a ticket was seen to, if they like."""
# ruff: noqa: RUF001 - members type digits of every script

import pytest

from tests.support.asking import Desk, heard_as, support_desk
from tests.support.conversation import House, Somebody


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def test_a_rating_is_kept_once_a_resolution(desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    assert (await ana.says("101 rate 5")).id == "ticket-steps-active"
    await desk.does(card, "!done")
    rated = await ana.says("101 rate 4 quick, thank you")
    assert heard_as(rated, ana) == "ticket-rating-done"
    assert "4 of 5: “quick, thank you”" in desk.read(rated)[-1].body
    assert "It is resolved" in (await ana.says("101")).body, "a rating brings nothing back"
    assert (await ana.says("101 rate 1")).id == "ticket-rating-already"
    await ana.says("101 it is broken again")
    await desk.does(card, "!done")
    assert (await ana.says("rate")).id == "core-asked"
    assert heard_as(await ana.says("⭐⭐"), ana) == "ticket-rating-done"
    assert (await ana.says("rate 3")).id == "ticket-rating-nothing"


async def test_the_same_in_arabic(house: House, desk: Desk) -> None:
    jo = await house.person("Jo Serra", locale="ar")
    card = desk.card(await jo.says("اسأل الدعم: لا صوت"))
    await desk.does(card, "!done")
    rated = await jo.says("١٠١ تقييم ٥ شكرًا على السرعة")
    assert heard_as(rated, jo) == "ticket-rating-done"
    assert "شكرًا على السرعة" in desk.read(rated)[-1].body


async def test_only_one_to_five_are_stars(desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!done")
    for text in ("101 rate 6", "101 rate 0", "101 rate it took 3 days"):
        asked = await ana.says(text)
        assert not desk.read(asked), text
        await ana.says("cancel")
    assert desk.read(await ana.says("101 rate 3/5"))
