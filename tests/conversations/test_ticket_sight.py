"""Who of a member's people sees a ticket, in the list as by its number."""

import pytest

from assistant.domain.members import Role
from assistant.domain.persons import Permission
from tests.support.asking import Desk, support_desk
from tests.support.conversation import House, Somebody


@pytest.fixture
async def finance(house: House) -> Desk:
    return await support_desk(
        house,
        "finance",
        names={"en": "Finance"},
        permissions=frozenset({Permission.MANAGE_MONEY}),
    )


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def people(house: House, desk: Desk, finance: Desk) -> tuple[Somebody, Somebody, Somebody]:
    """Return who asks for Acme, another one who represents it, and a contact of it."""
    acme = await house.member("acme")
    return (
        await house.person("Bo Boss", members=(acme,)),
        await house.person("Rea Rep", members=(acme,)),
        await house.person("Hal Hand", members=(acme,), role=Role.CONTACT),
    )


async def sees(somebody: Somebody) -> tuple[bool, bool]:
    """Return whether ticket 101 is in somebody's list, and shown by its number."""
    listed = await somebody.says("tickets")
    shown = await somebody.says("101")
    assert ("101" in listed.body) is (shown.id == "tickets-shown")
    return "101" in listed.body, shown.id == "tickets-shown"


async def test_what_one_asks_is_one_s_own(people: tuple[Somebody, Somebody, Somebody]) -> None:
    asker, rep, hand = people
    await asker.says("ask support no sound")
    assert [await sees(each) for each in people] == [(True, True), (False, False), (False, False)]
    for each in (rep, hand):
        assert (await each.says("101 and what of this?")).id == "tickets-unknown"
        assert (await each.says("101 close")).id == "tickets-unknown"
        assert (await each.says("101 show colleagues")).id == "tickets-unknown"


async def test_colleagues_see_what_is_shown_to_them(
    people: tuple[Somebody, Somebody, Somebody],
) -> None:
    asker, rep, _ = people
    await asker.says("ask support no sound")
    await asker.says("101 show colleagues")
    assert [await sees(each) for each in people] == [(True, True)] * 3
    assert (await rep.says("101 only me")).id == "ticket-steps-not-yours"
    await asker.says("101 only me")
    assert [await sees(each) for each in people] == [(True, True), (False, False), (False, False)]


async def test_what_is_about_money_is_seen_by_representatives(
    people: tuple[Somebody, Somebody, Somebody],
) -> None:
    asker, _, _ = people
    await asker.says("ask finance what do we owe")
    assert [await sees(each) for each in people] == [(True, True), (True, True), (False, False)]
    assert (await asker.says("101 show colleagues")).id == "ticket-steps-money"


async def test_a_colleague_s_words_go_to_the_circle_and_answers_to_who_asked(
    desk: Desk, people: tuple[Somebody, Somebody, Somebody]
) -> None:
    asker, _, hand = people
    card = desk.card(await asker.says("ask support no sound"))
    await asker.says("101 show colleagues")
    said = await hand.says("101 I hear nothing either")
    assert "Hal Hand" in desk.card(said).body
    sent = await desk.replies(card, "try now")
    assert [h.recipient for h in sent.messages if h.recipient] == [asker.user_id] * len(
        [h for h in sent.messages if h.recipient]
    )
    assert any("try now" in h.body for h in sent.messages if h.recipient == asker.user_id)
