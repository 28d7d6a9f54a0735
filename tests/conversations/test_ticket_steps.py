"""Members close tickets, bring them back, and show them to others of theirs."""

import pytest

from assistant.domain.members import Role
from tests.support.asking import Desk, heard_as, support_desk, told
from tests.support.conversation import House, Somebody


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def test_closing_bringing_back_and_undoing(desk: Desk, ana: Somebody) -> None:
    asked = await ana.says("ask support no sound")
    closed = await ana.says("101 close")
    assert "101 is closed" in told(closed, ana)[0].body
    assert "closed" in desk.card(closed).body, "the card shows it"
    assert (await ana.says("!close", thread=asked.event_id)).id == "ticket-steps-over"
    back = await ana.says("101 reopen")
    assert heard_as(back, ana) == "ticket-steps-reopened"
    assert any("reopened 101" in heard.body for heard in desk.read(back))
    again = await ana.says("undo")
    assert told(again, ana)[0].body == "101 is closed, as it was."


async def test_words_bring_a_resolved_ticket_back_and_thanks_do_not(
    desk: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!done")
    thanks = await ana.says("101 thanks!")
    assert desk.read(thanks)[0].body.endswith("thanks!")
    assert "It is resolved" in (await ana.says("101")).body
    still = await ana.says("101 still no sound")
    assert heard_as(still, ana) == "tickets-back"
    assert any("still no sound" in heard.body for heard in desk.read(still))
    assert "It is resolved" not in (await ana.says("101")).body


async def test_colleagues_see_what_they_are_shown(house: House, desk: Desk, ana: Somebody) -> None:
    member = await house.member("forn", name="Forn")
    one = await house.person("Pau Riera", members=(member,), role=Role.CONTACT)
    other = await house.person("Jo Serra", members=(member,), role=Role.CONTACT)
    await one.says("ask support no sound")
    assert (await other.says("101")).id == "tickets-unknown"
    assert (await other.says("tickets")).id == "tickets-none"
    assert (await other.says("101 show colleagues")).id == "tickets-unknown"
    assert "everybody who acts for your member" in (await one.says("101 show colleagues")).body
    assert "no sound" in (await other.says("101")).body
    assert desk.read(await other.says("101 me too"))
    assert (await other.says("101 only me")).id == "ticket-steps-not-yours"
    assert (await ana.says("101")).id == "tickets-unknown", "of another member"
    await one.says("101 only me")
    assert (await other.says("101")).id == "tickets-unknown"


async def test_the_same_in_catalan(house: House, desk: Desk) -> None:
    jo = await house.person("Jo Serra", locale="ca")
    await jo.says("preguntar a suport no se sent res")
    assert "La 101 està tancada" in told(await jo.says("101 tancar"), jo)[0].body
    back = await jo.says("101 reobrir")
    assert "La 101 torna al cercle Suport" in told(back, jo)[0].body
    assert "només la veieu tu i el cercle" in (await jo.says("101 només jo")).body
    assert "com abans" in (await jo.says("desfés")).body


@pytest.mark.parametrize("words", ["101 close", "101 tancar", "101 cerrar", "101 إغلاق"])
async def test_words_of_any_language_close_a_ticket(house: House, desk: Desk, words: str) -> None:
    """Who has chosen Arabic and types English gives an order all the same, and says nothing."""
    ana = await house.person("Ana Puig", locale="ar", members=(await house.member("ana"),))
    await ana.says("اسأل support no sound")
    closed = await ana.says(words)
    assert heard_as(closed, ana) == "ticket-steps-closed"
    assert not [heard for heard in desk.read(closed) if heard.body.endswith(words.split()[1])]
