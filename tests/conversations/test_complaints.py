"""A complaint about a circle goes to others, whose names the member knows before."""

import pytest

from assistant.domain.persons import Permission
from tests.support.asking import Desk, support_desk, told
from tests.support.confidants import confide
from tests.support.conversation import House, Somebody


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def test_confidants_are_named_first_and_the_circle_reads_nothing(
    house: House, desk: Desk, ana: Somebody
) -> None:
    rosa = await house.person("Rosa Font")
    room = await confide(house, desk.circle, rosa)
    asked = await ana.says("complain about support they never answer")
    assert "Rosa Font" in asked.body
    assert "they never answer" in asked.body
    assert not [heard for heard in asked.messages if heard.room_id == room.room_id]
    sent = await ana.reacts(asked, "✅")
    assert any(
        "they never answer" in heard.body
        for heard in sent.messages
        if heard.room_id == room.room_id
    )
    assert not desk.read(sent)
    assert told(sent, ana)
    more = await ana.says("101 never ever")
    assert not desk.read(more)
    assert "101" not in (await desk.mireia.says("!queue", desk.room)).body


async def test_without_confidants_another_circle_is_offered(house: House, desk: Desk) -> None:
    ana_s = (await house.member("ana"),)
    ana = await house.person("Ana Puig", members=ana_s)
    asked = await ana.says("complain about support they never answer")
    assert asked.id == "complaints-nobody"
    other = await support_desk(
        house,
        "members",
        names={"en": "Membership", "ca": "Socis"},
        permissions=frozenset({Permission.MANAGE_MONEY}),
    )
    asked = await ana.says("complain about support they never answer")
    assert "Shall Membership read it instead: Mireia Pons" in asked.body
    sent = await ana.says("yes")
    assert other.read(sent)
    assert not desk.read(sent)
    boss = await house.person("Pau Riera", members=ana_s)
    assert (await boss.says("101")).id == "tickets-unknown", "a complaint is its author's alone"
    refused = await other.does(other.card(sent), "!to support")
    assert refused.id == "triage-moves-confided"
    third = await support_desk(house, "finance", names={"en": "Finance"})
    moved = await other.does(other.card(sent), "!to finance")
    refused = await third.does(third.card(moved), "!to support with history")
    assert refused.id == "triage-moves-confided", "nor by whoever it was handed to"
    assert not desk.read(refused)


async def test_step_by_step_in_catalan(house: House, desk: Desk) -> None:
    await confide(house, desk.circle, await house.person("Rosa Font"))
    jo = await house.person("Jo Serra", locale="ca")
    assert "Què ha passat?" in (await jo.says("queixa")).body
    assert "De quin cercle?" in (await jo.says("no responen mai")).body
    asked = await jo.says("suport")
    assert "Rosa Font" in asked.body
    assert "«no responen mai»" in asked.body
    assert not desk.read(await jo.says("no"))


async def test_a_stranger_has_nobody_to_complain_about(house: House, desk: Desk) -> None:
    eve = await house.stranger()
    assert (await eve.says("complain about support it is bad")).id == "core-link-first"
