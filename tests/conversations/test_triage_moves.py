"""Tickets go to other circles, into one another, beside one another, and out of one another."""

import pytest

from assistant.domain.tickets import State
from assistant.storage.ticket_messages import TicketRecordRepository
from tests.support.asking import Desk, support_desk, ticket_of, told
from tests.support.confidants import confide
from tests.support.conversation import House, Somebody, Step


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def finance(house: House) -> Desk:
    return await support_desk(house, "finance", names={"en": "Finance", "es": "Finanzas"})


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


@pytest.fixture
async def bob(house: House) -> Somebody:
    return await house.person("Bob Stone", members=(await house.member("bob"),), locale="es")


async def falls_due(house: House, number: int) -> Step:
    """Let the two minutes pass after which members are told."""
    house.later(minutes=3)
    resolved = (await ticket_of(house, number)).resolved_at
    assert resolved is not None
    data = {"ticket": number, "since": resolved.isoformat()}
    return await house.falls_due("ticket-news", data)


LONG = "no sound in the meeting since yesterday evening, neither with headphones nor without them"


@pytest.mark.parametrize(
    ("locale", "plain", "whole"),
    [
        ("en", "!to finance", "!to finance with history"),
        ("es", "!derivar a finance", "!derivar a finance con historial"),
        ("ca", "!derivar a finance", "!derivar a finance amb historial"),
        ("ar", "!نقل إلى finance", "!نقل إلى finance مع السجل"),
    ],
)
@pytest.mark.parametrize("history", [False, True])
async def test_what_was_said_goes_along_only_if_the_mover_says_so(
    house: House, finance: Desk, locale: str, plain: str, whole: str, history: bool
) -> None:
    """Notes stay in the room where they were written, in any case."""
    desk = await support_desk(house, "technics", names={"en": "Technics"}, locale=locale)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    card = desk.card(await ana.says(f"ask technics {LONG}"))
    await desk.does(card, "she is always late with everything")
    r = {"en": "!r", "es": "!r", "ca": "!r", "ar": "!رد"}[locale]
    await desk.does(card, f"{r} Which browser?")
    await ana.says("101 Firefox on Android")
    step = await desk.does(card, whole if history else plain)
    shown = "\n".join(heard.body for heard in finance.read(step))
    assert "Ana Puig" in shown
    assert LONG in shown, "without what was asked nobody could answer"
    assert ("Firefox on Android" in shown) is history
    assert ("Which browser?" in shown) is history
    assert "always late" not in shown
    (left,) = [heard for heard in desk.read(step) if heard.message.replaces == card.txn_id]
    assert LONG[:20] not in left.body
    assert not [heard for heard in told(step, ana) if heard.message.mentions]
    refused = await desk.does(card, "!101")
    assert "Firefox" not in refused.body
    answered = await finance.does(finance.card(step), "!r Hello from here")
    assert any("Hello from here" in heard.body for heard in told(answered, ana))


async def test_later_words_go_to_the_circle_that_has_it_now(
    house: House, desk: Desk, finance: Desk, ana: Somebody
) -> None:
    asked = await ana.says("ask support no sound")
    card = desk.card(asked)
    before = await ana.says("secret number 4711", thread=asked.event_id)
    await desk.does(card, "!to finance")
    step = await ana.says("Firefox", thread=asked.event_id)
    assert not desk.read(step)
    assert "Firefox" in finance.card(step).body
    edited = await ana.edits(before, "no secret")
    assert not desk.read(edited)
    assert not finance.read(edited), "they never had what it said before"
    gone = await ana.redacts(before)
    assert desk.read(before)[0].txn_id in [redaction.of for redaction in gone.redactions]


async def test_a_move_is_undone_where_nobody_has_taken_it(
    house: House, desk: Desk, finance: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!to finance")
    back = await desk.does(card, "!undo")
    assert (await ticket_of(house)).circle_id == desk.circle.id
    new = next(heard for heard in desk.read(back) if "no sound" in heard.body)
    assert new.message.replaces is None, "a card below what was said meanwhile"
    step = await desk.does(new, "!to finance")
    await finance.does(finance.card(step), "!claim")
    assert (await desk.does(new, "!undo")).id == "triage-moved-on"


@pytest.mark.parametrize(("locale", "to"), [("en", "!to finance"), ("ca", "!derivar a finance")])
async def test_what_is_moved_goes_on_waiting_for_the_member_but_sleeps_no_more(
    house: House, finance: Desk, ana: Somebody, locale: str, to: str
) -> None:
    """A day until which one circle put it aside says nothing to the next."""
    desk = await support_desk(house, "technics", names={"en": "Technics"}, locale=locale)
    wait, asleep = {"en": ("!wait", "!wait fri"), "ca": ("!espera", "!espera divendres")}[locale]
    first = desk.card(await ana.says("ask technics no sound"))
    await desk.does(first, wait)
    assert (await ticket_of(house, 101)).state is State.WAITING
    await desk.does(first, to)
    assert (await ticket_of(house, 101)).state is State.WAITING
    second = desk.card(await ana.says("ask technics no picture"))
    await desk.does(second, asleep)
    assert (await ticket_of(house, 102)).wake_at is not None
    await desk.does(second, to)
    moved = await ticket_of(house, 102)
    assert (moved.state, moved.wake_at, moved.waiting_since) == (State.NEW, None, None)
    await desk.does(second, {"en": "!undo", "ca": "!desfer"}[locale])
    back = await ticket_of(house, 102)
    assert (back.state, back.circle_id) == (State.WAITING, desk.circle.id)
    assert back.wake_at is not None, "it sleeps again"


async def test_a_circle_without_a_room_gets_nothing(
    house: House, desk: Desk, ana: Somebody
) -> None:
    await house.circle("attic")
    card = desk.card(await ana.says("ask support no sound"))
    assert (await desk.does(card, "!to attic")).id == "circles-no-room"
    assert (await desk.does(card, "!to support")).id == "triage-there"
    assert (await ticket_of(house)).circle_id == desk.circle.id


async def test_a_complaint_is_not_handed_to_whom_it_is_about(
    house: House, desk: Desk, ana: Somebody
) -> None:
    rosa = await house.person("Rosa Font")
    room = await confide(house, desk.circle, rosa)
    await ana.says("complain about support they were rude")
    step = await ana.says("yes")
    assert not desk.read(step)
    card = next(heard for heard in step.messages if heard.room_id == room.room_id)
    refused = await rosa.says("!to support", room, thread=card.event_id)
    assert refused.id == "triage-moves-confided"
    assert not desk.read(refused)
    assert (await ticket_of(house)).circle_id != desk.circle.id
    other = await support_desk(house, "finance", names={"en": "Finance"})
    moved = await rosa.says("!to finance", room, thread=card.event_id)
    refused = await other.does(other.card(moved), "!to support")
    assert refused.id == "triage-moves-confided", "nor by whoever it was handed to"


@pytest.mark.parametrize(
    ("locale", "same"), [("en", "!same 101"), ("ca", "!igual que 101"), ("ar", "!دمج مع 101")]
)
async def test_one_stands_for_both_and_tells_both(
    house: House, locale: str, same: str, bob: Somebody
) -> None:
    """Members read their own number, and nothing of each other."""
    desk = await support_desk(house, "technics", names={"en": "Technics"}, locale=locale)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    first = desk.card(await ana.says("ask technics no sound"))
    second = desk.card(await bob.says("ask technics sin sonido"))
    step = await desk.does(second, same)
    assert "101" in step.body
    assert (await ticket_of(house, 102)).state is State.MERGED
    assert (await ticket_of(house, 102)).due_at is None, "merged ones never escalate"
    shown = next(heard for heard in desk.read(step) if heard.message.thread == first.txn_id)
    assert "Bob Stone" in shown.body
    said = await bob.says("102 ahora tampoco hay imagen")
    assert desk.card(said).message.thread == first.txn_id
    assert not told(said, ana)
    await desk.does(first, {"en": "!done", "ca": "!fet", "ar": "!تم"}[locale])
    news = await falls_due(house, 101)
    assert "101" in told(news, ana)[0].body
    assert "102" in told(news, bob)[0].body
    assert "sin sonido" in told(news, bob)[0].body
    assert "no sound" not in told(news, bob)[0].body


async def test_whatever_stood_for_others_hands_them_on(
    house: House, desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    """One step always leads to the ticket that stands; undoing restores what was."""
    eve = await house.person("Eve Stone", members=(await house.member("eve"),))
    cards = [
        desk.card(await somebody.says(f"ask support {words}"))
        for somebody, words in ((ana, "one"), (bob, "two"), (eve, "three"))
    ]
    await desk.does(cards[0], "!same 102")
    merged = await desk.does(cards[1], "!same 103")
    assert merged.reply.people == 3
    assert {(await ticket_of(house, n)).merged_into for n in (101, 102)} == {103}
    assert (await desk.does(cards[2], "!same 101")).id == "triage-same-ticket"
    assert (await desk.does(cards[0], "!claim")).id == "triage-stands"
    await desk.does(cards[1], "!undo")
    assert (await ticket_of(house, 101)).merged_into == 102
    assert (await ticket_of(house, 102)).state is State.NEW


async def test_what_is_over_stands_for_nothing(
    house: House, desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    first = desk.card(await ana.says("ask support one"))
    second = desk.card(await bob.says("ask support two"))
    await desk.does(first, "!done")
    assert (await desk.does(second, "!same 101")).id == "triage-stands"
    assert (await desk.does(second, "!same 102")).id == "triage-same-ticket"
    assert (await desk.does(second, "!same 444")).id == "triage-unknown"


async def test_tickets_of_another_circle_are_not_there_to_be_merged(
    house: House, desk: Desk, finance: Desk, ana: Somebody, bob: Somebody
) -> None:
    await ana.says("ask finance one")
    second = desk.card(await bob.says("ask support two"))
    for words in ("!same 101", "!related 101"):
        assert (await desk.does(second, words)).id == "triage-unknown"


async def test_related_ones_know_of_each_other(
    house: House, desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    first = desk.card(await ana.says("ask support one"))
    await bob.says("ask support two")
    assert (await desk.does(first, "!related 102")).reactions
    assert "Related: 102" in (await desk.does(first, "!101")).body
    await desk.does(first, "!undo")
    async with house.database.reading() as connection:
        assert await TicketRecordRepository(connection).links(101) == ()


async def test_a_merged_ticket_shows_its_member_nothing_of_the_other(
    desk: Desk, ana: Somebody, bob: Somebody
) -> None:
    first = desk.card(await ana.says("ask support no sound"))
    second = desk.card(await bob.says("preguntar support sin sonido"))
    await desk.does(second, "!same 101")
    await ana.says("101 my room is called Secret Garden")
    await desk.does(first, "!r Try the other room, Ana")
    shown = (await bob.says("102")).body
    assert "Secret Garden" not in shown
    assert "Try the other room" not in shown
    assert "no sound" not in shown
    assert "sin sonido" in shown
    assert "Try the other room" in (await ana.says("101")).body


async def test_a_search_finds_nothing_that_a_former_circle_had_for_itself(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """Not its notes, and what was said only where the mover let the history go along."""
    other = await support_desk(house, "finance", names={"en": "Finance"})
    card = desk.card(await ana.says("ask support no sound"))
    await desk.mireia.says("she is a zealous complainer", desk.room, thread=card.event_id)
    await desk.does(card, "!r which browser is it")
    await desk.does(card, "!to finance")
    for words, count in (("zealous", 0), ("browser", 0), ("sound", 1), ("sou", 1)):
        found = await other.mireia.says(f"!search {words}", other.room)
        assert len(found.reply.tickets) == count, words
