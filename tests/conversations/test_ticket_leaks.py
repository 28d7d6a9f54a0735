"""What one side, a former circle or a former account must never read of a ticket."""

from dataclasses import replace

import pytest

from assistant.domain.members import Role
from assistant.domain.persons import Permission, Via
from assistant.domain.tickets import Sight
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from tests.support.asking import Desk, support_desk, ticket_of, told
from tests.support.conversation import House, Somebody, Step


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def finance(house: House) -> Desk:
    return await support_desk(
        house,
        "finance",
        names={"en": "Finance"},
        permissions=frozenset({Permission.MANAGE_MONEY}),
    )


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def leaves_circle(house: House, desk: Desk) -> None:
    assert desk.mireia.person is not None
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).leave(desk.circle.id, desk.mireia.person.id)


def new_card(desk: Desk, step: Step) -> str:
    return next(h.event_id for h in desk.read(step) if h.message.replaces is None)


@pytest.mark.parametrize("history", [False, True])
async def test_a_circle_looks_up_nothing_that_another_one_kept(
    house: House, desk: Desk, finance: Desk, ana: Somebody, history: bool
) -> None:
    """`!101` shows notes of its own only, and what was said before if the mover said so."""
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!r which browser")
    await desk.does(card, "she is always late")
    step = await desk.does(card, "!to finance with history" if history else "!to finance")
    there = next(h for h in finance.read(step) if h.message.replaces is None)
    shown = (await finance.does(there, "!101")).body
    assert "always late" not in shown
    assert ("which browser" in shown) is history
    await finance.does(there, "she owes us for May")
    assert "she owes us" in (await finance.does(there, "!101")).body
    back = await finance.does(there, "!to support")
    mine = next(h for h in desk.read(back) if "new" in h.body or h.message.replaces is None)
    shown = (await desk.does(mine, "!101")).body
    assert "she owes us" not in shown


async def test_a_move_taken_back_shows_the_circle_its_own_notes(
    house: House, desk: Desk, finance: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "she is always late")
    await desk.does(card, "!to finance")
    await desk.does(card, "!undo")
    assert "always late" in (await desk.mireia.says("!101", desk.room)).body


async def test_who_left_the_circle_changes_no_reply_any_more(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """Neither by an edit nor by undo: the member would read it as the circle's."""
    card = desk.card(await ana.says("ask support no sound"))
    sent = await desk.replies(card, "which browser")
    await leaves_circle(house, desk)
    edited = await desk.mireia.edits(sent, "!r pay me instead", desk.room)
    assert not told(edited, ana)
    undone = await desk.mireia.says("!undo", desk.room)
    assert not undone.redactions


async def test_words_that_were_taken_back_come_back_by_no_edit(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """A client may send the edit after the redaction."""
    asked = await ana.says("ask support no sound")
    card = desk.card(asked)
    said = await ana.says("my number is 4711", thread=asked.event_id)
    await ana.redacts(said)
    step = await ana.edits(said, "my number is 4712")
    assert not desk.read(step)
    note = await desk.does(card, "she is late")
    await desk.mireia.redacts(note, desk.room)
    await desk.mireia.edits(note, "she is very late", desk.room)
    async with house.database.reading() as connection:
        kept = await TicketMessageRepository(connection).of(101)
    assert [each.text for each in kept] == ["no sound", "", ""]


async def unlinks(house: House, user_id: str) -> None:
    async with house.database.transaction(house.now) as tx:
        await PersonRepository(tx.connection).unlink(user_id)


async def test_an_account_that_is_nobody_s_reads_no_answer(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """It may have been lost, or given away: the answer waits until the person is back."""
    card = desk.card(await ana.says("ask support no sound"))
    await unlinks(house, ana.user_id)
    step = await desk.replies(card, "which browser")
    assert not told(step, ana)
    assert step.id == "triage-nobody-asked"
    await desk.does(card, "!done")
    house.later(minutes=3)
    resolved = (await ticket_of(house)).resolved_at
    assert resolved is not None
    data = {"ticket": 101, "since": resolved.isoformat()}
    assert not told(await house.falls_due("ticket-news", data), ana)


async def test_the_answer_goes_to_the_account_that_is_left(
    house: House, desk: Desk, ana: Somebody
) -> None:
    other = await house.stranger("anas")
    assert ana.person is not None
    async with house.database.transaction(house.now) as tx:
        await PersonRepository(tx.connection).link(
            other.user_id, ana.person.id, via=Via.IMPORT, now=house.now
        )
    card = desk.card(await ana.says("ask support no sound"))
    await unlinks(house, ana.user_id)
    step = await desk.replies(card, "which browser")
    assert not told(step, ana)
    assert "which browser" in told(step, other)[0].body


async def test_what_becomes_a_matter_of_money_is_hidden_from_colleagues(
    house: House, desk: Desk, finance: Desk
) -> None:
    acme = await house.member("acme")
    boss = await house.person("Bo Boss", members=(acme,))
    hand = await house.person("Hal Hand", members=(acme,), role=Role.CONTACT)
    card = desk.card(await boss.says("ask support no sound"))
    await boss.says("101 show colleagues")
    assert (await ticket_of(house)).sight is Sight.COLLEAGUES
    assert "no sound" in (await hand.says("101")).body
    await desk.does(card, "!to finance")
    assert (await hand.says("101")).id == "tickets-unknown"
    assert "no sound" in (await boss.says("101")).body
    await boss.says("101 show colleagues")
    assert (await hand.says("101")).id == "tickets-unknown"
    await desk.does(card, "!undo")
    assert "no sound" in (await hand.says("101")).body, "it was no such matter"


async def test_a_guest_in_the_circle_s_room_hears_no_member_s_matters(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """What a room may read is bounded by the least entitled in it."""
    await ana.says("ask support no sound")
    guest = await house.person("Gus Guest")
    room = replace(desk.room, people=(desk.mireia.user_id, guest.user_id))
    for words in ("!queue", "!101", "!search sound", "!mine"):
        step = await desk.mireia.says(words, room)
        assert "no sound" not in "".join(h.body for h in step.messages), words
        assert "Ana" not in "".join(h.body for h in step.messages), words


async def test_no_circle_makes_an_answer_of_what_another_one_told(
    house: House, desk: Desk, finance: Desk, ana: Somebody
) -> None:
    """`!faq` in a thread keeps the circle's own last reply, for everybody to read."""
    card = finance.card(await ana.says("ask finance what do I owe"))
    await finance.does(card, "!r You owe 40 euros")
    step = await finance.does(card, "!to support")
    there = next(h for h in desk.read(step) if h.message.replaces is None)
    kept = await desk.does(there, "!faq")
    assert kept.id == "faq-nothing-said"
    await desk.does(there, "!r Ask finance about that")
    kept = await desk.does(there, "!faq")
    assert "Ask finance" in kept.body


async def test_a_question_taken_back_stands_in_no_earlier_card(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """Edits leave what a card said in its history: it goes, and a new one comes."""
    asked = await ana.says("ask support my password is hunter2\nand I cannot change it")
    card, words = desk.read(asked)
    await desk.does(card, "!claim")
    house.later(minutes=30)
    gone = await ana.redacts(asked)
    assert {card.txn_id, words.txn_id} <= {each.of for each in gone.redactions}
    (new,) = [h for h in desk.read(gone) if h.message.replaces is None]
    assert "hunter2" not in new.body
    assert "Ana Puig" in new.body
    sent = await desk.replies(new, "what happened")
    assert "what happened" in told(sent, ana)[0].body


@pytest.mark.parametrize("how", ["redacts", "undo"])
async def test_a_question_taken_back_at_once_leaves_no_words_either(
    house: House, desk: Desk, ana: Somebody, how: str
) -> None:
    """Within ten minutes it is the undo of asking, which closes the ticket."""
    asked = await ana.says("ask support my password is hunter2\nand I cannot change it")
    card, words = desk.read(asked)
    gone = await (ana.redacts(asked) if how == "redacts" else ana.says("undo"))
    assert {card.txn_id, words.txn_id} <= {each.of for each in gone.redactions}
    assert "hunter2" not in "".join(h.body for h in desk.read(gone))
    async with house.database.reading() as connection:
        kept = await TicketMessageRepository(connection).of(101)
    assert [each.text for each in kept] == [""]
    assert not (await ticket_of(house)).active
