"""Asking while the circle knows of trouble: only who says that it is this waits for its end."""

import pytest

from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House, Somebody


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", timezone="Europe/Madrid")


@pytest.mark.parametrize(
    ("locale", "asks", "yes"),
    [("en", "ask support no sound", "yes"), ("ca", "pregunta suport no hi ha so", "sí")],
)
async def test_who_says_that_it_is_what_is_known_hears_of_its_end(
    house: House, desk: Desk, locale: str, asks: str, yes: str
) -> None:
    """An incident answers at once; nothing is sent to the circle."""
    ana = await house.person("Ana Puig", locale=locale)
    await desk.mireia.says("!incident bbb2 We are restarting it.", desk.room)
    asked = await ana.says(asks)
    assert "We are restarting it." in asked.body
    assert not desk.read(asked)
    follows = await ana.says(yes)
    assert follows.id == "ticket-asking-followed"
    assert not desk.read(follows)
    again = await ana.says(asks)
    assert not desk.read(await ana.reacts(again, "✅"))
    over = await desk.mireia.says("!incident over bbb2", desk.room)
    assert len(told(over, ana)) == 1
    assert desk.read(await ana.says(asks))


@pytest.mark.parametrize(
    ("locale", "asks", "no"),
    [
        ("en", "ask support my invoice is gone", "no"),
        ("es", "preguntar a soporte dónde está mi factura", "no"),
        ("es", "preguntar a soporte dónde está mi factura", "❌"),
    ],
)
async def test_who_asks_about_something_else_waits_for_no_end(
    house: House, desk: Desk, locale: str, asks: str, no: str
) -> None:
    ana = await house.person("Ana Puig", locale=locale)
    await desk.mireia.says("!incident bbb2 We are restarting it.", desk.room)
    asked = await ana.says(asks)
    opened = await (ana.reacts(asked, no) if no == "❌" else ana.says(no))
    assert asks.rsplit(maxsplit=1)[-1] in desk.card(opened).body
    over = await desk.mireia.says("!incident over bbb2", desk.room)
    assert not told(over, ana)


async def test_only_asking_is_no_waiting(desk: Desk, ana: Somebody) -> None:
    """Nor is changing one's mind."""
    await desk.mireia.says("!incident bbb2 We are restarting it.", desk.room)
    await ana.says("ask support no sound")
    await ana.says("cancel")
    over = await desk.mireia.says("!incident over bbb2", desk.room)
    assert not told(over, ana)


async def test_what_was_answered_before_is_told_during_trouble_too(
    desk: Desk, ana: Somebody
) -> None:
    await desk.mireia.says("!faq keep How do I pay by card? Type pay.", desk.room)
    await desk.mireia.says("!incident bbb2 We are restarting it.", desk.room)
    await ana.says("ask support how do I pay by card")
    asked = await ana.says("no")
    assert "Type pay." in asked.body
    assert "pay by card" in desk.card(await ana.says("yes")).body
