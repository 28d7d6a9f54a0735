"""What is said where a ticket has ended goes on in a new one; somebody real is fetched."""

import pytest

from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House, Somebody


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def test_what_is_long_over_is_followed_by_a_new_ticket(
    house: House, desk: Desk, ana: Somebody
) -> None:
    await ana.says("ask support no sound")
    await ana.says("101 close")
    house.later(days=15)
    asked = await ana.says("101 it is back")
    assert asked.id == "ticket-following-question"
    assert "it is back" in asked.body
    assert not desk.read(asked)
    opened = await ana.reacts(asked, "✅")
    assert "It goes on with 101" in told(opened, ana)[0].body
    assert "it is back" in desk.card(opened).body
    more = await ana.says("101 every day")
    assert desk.read(more), "words about the old one go on in the new one"
    assert "every day" in (await ana.says("102")).body


async def test_it_is_asked_what_it_is_about_and_in_spanish(house: House, desk: Desk) -> None:
    jo = await house.person("Jo Serra", locale="es")
    await jo.says("preguntar a soporte no se oye nada")
    await jo.says("101 cerrar")
    house.later(days=20)
    asked = await jo.says("101 reabrir")
    assert "¿De qué se trata ahora?" in asked.body
    asked = await jo.says("Vuelve a fallar")
    assert "«Vuelve a fallar»" in asked.body
    opened = await jo.says("sí")
    assert "Sigue con la 101" in told(opened, jo)[0].body
    assert "Vuelve a fallar" in desk.card(opened).body


async def test_thanks_are_passed_on_and_open_nothing(
    house: House, desk: Desk, ana: Somebody
) -> None:
    await ana.says("ask support no sound")
    await ana.says("101 close")
    for days in (1, 20):
        house.later(days=days)
        said = await ana.says("101 thank you")
        assert desk.read(said)[-1].body.endswith("thank you")
        assert "It is closed" in (await ana.says("101")).body


async def test_a_no_sends_nothing(house: House, desk: Desk, ana: Somebody) -> None:
    await ana.says("ask support no sound")
    await ana.says("101 close")
    house.later(days=15)
    asked = await ana.says("101 it is back")
    assert not desk.read(await ana.reacts(asked, "❌"))
    assert (await ana.says("102")).id == "core-no-such-number"
