"""Who of a member's people sees a ticket, in the list as by its number."""

import pytest

from assistant.domain.members import Member, Role
from assistant.domain.persons import Permission
from assistant.domain.tickets import Sight
from assistant.storage.members import MemberRepository
from tests.support.asking import Desk, support_desk, ticket_of, told
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


async def stop_acting(house: House, somebody: Somebody, key: str = "acme") -> None:
    """Take somebody's role for a member from them."""
    async with house.database.transaction(house.now) as tx:
        members = MemberRepository(tx.connection)
        member = await members.by_key(key)
        assert member is not None
        assert somebody.person is not None
        await members.drop_role(somebody.person.id, member.id)


@pytest.mark.parametrize(
    ("locale", "asks", "answers", "lists"),
    [
        ("en", "ask finance what do we owe", "101 and now?", "tickets"),
        ("ca", "pregunta finance quant devem", "101 i ara?", "consultes"),
    ],
)
async def test_who_acts_for_the_member_no_more_learns_nothing_of_its_money(
    house: House, finance: Desk, locale: str, asks: str, answers: str, lists: str
) -> None:
    acme, own = await house.member("acme"), await house.member("bo", name="Bo")
    asker = await house.person("Bo", locale=locale, members=(acme, own))
    asked = await asker.says(asks)
    if told(asked, asker) and not finance.read(asked):
        asked = await asker.says("1")  # for which member: Acme
    card = finance.card(asked)
    assert (await ticket_of(house)).sight is Sight.REPRESENTATIVES
    assert "101" in (await asker.says(lists)).body
    await finance.replies(card, "Wait for the statement, please.")
    await stop_acting(house, asker)
    assert (await asker.says("101")).id == "tickets-unknown"
    assert (await asker.says(answers)).id == "tickets-unknown"
    assert "101" not in (await asker.says(lists)).body
    sent = await finance.replies(card, "You owe 300 euros.")
    assert sent.id == "triage-nobody-asked"
    assert told(sent, asker) == []
    done = await finance.does(card, "!done")
    assert told(done, asker) == []


async def test_what_a_contact_asks_about_money_is_theirs_while_they_are_one(
    house: House, finance: Desk, people: tuple[Somebody, Somebody, Somebody]
) -> None:
    _, _, hand = people
    card = finance.card(await hand.says("ask finance may we pay by card"))
    assert [await sees(each) for each in people] == [(True, True), (True, True), (True, True)]
    sent = await finance.replies(card, "You may.")
    assert any("You may." in heard.body for heard in told(sent, hand))
    await stop_acting(house, hand)
    assert (await sees(hand)) == (False, False)
    assert (await finance.replies(card, "You owe 300.")).id == "triage-nobody-asked"


async def test_a_contact_s_question_that_becomes_one_of_money_stays_theirs(
    desk: Desk, people: tuple[Somebody, Somebody, Somebody]
) -> None:
    asker, _, hand = people
    other = await asker.house.person("Con Tact", members=(await acme(asker),), role=Role.CONTACT)
    card = desk.card(await hand.says("ask support may we pay by card"))
    await hand.says("101 show colleagues")
    assert await sees(other) == (True, True)
    await desk.does(card, "!to finance")
    assert [await sees(each) for each in people] == [(True, True), (True, True), (True, True)]
    assert await sees(other) == (False, False)


async def acme(somebody: Somebody) -> Member:
    async with somebody.house.database.reading() as connection:
        found = await MemberRepository(connection).by_key("acme")
    assert found is not None
    return found


async def test_who_represents_no_more_but_is_a_contact_still_learns_nothing_either(
    house: House, finance: Desk, people: tuple[Somebody, Somebody, Somebody]
) -> None:
    asker, _, _ = people
    card = finance.card(await asker.says("ask finance what do we owe"))
    assert asker.person is not None
    async with house.database.transaction(house.now) as tx:
        members = MemberRepository(tx.connection)
        await members.set_role(asker.person.id, (await acme(asker)).id, Role.CONTACT)
    assert await sees(asker) == (False, False)
    assert (await finance.replies(card, "You owe 300.")).id == "triage-nobody-asked"
