"""A member has a ticket: speaks in it, reads answers, closes it, brings it back, rates it."""

import pytest

from assistant.domain.members import Role
from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House, Somebody


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def test_what_is_in_the_thread_goes_to_the_circle(desk: Desk, ana: Somebody) -> None:
    """So does a plain reply, and what follows the number: on many phones threads are hidden."""
    asked = await ana.says("ask support no sound")
    card, (answer,) = desk.card(asked), told(asked, ana)
    for said in (
        await ana.says("Firefox, Android", thread=asked.event_id),
        await ana.says("since *yesterday*", reply_to=answer.event_id),
        await ana.says("101 what is that?", None),
        await ana.says("101 invoice", None),
    ):
        (relayed,) = desk.read(said)
        assert relayed.message.thread == card.txn_id
        assert relayed.body.startswith("Ana Puig")
        assert not told(said, ana), "a reaction says it all"
        assert [reaction.key for reaction in said.reactions] == ["📨"]
    assert "invoice" in relayed.body, "a word alone is no command about a ticket"


async def test_an_answer_rings_and_shows_who_says_it(desk: Desk, ana: Somebody) -> None:
    asked = await ana.says("ask support no sound")
    step = await desk.replies(desk.card(asked), "Which browser?")
    answer = told(step, ana)[-1]
    assert answer.body == "Mireia Pons (Support, 101):\nWhich browser?"
    assert not answer.notice
    assert answer.message.mentions == (ana.user_id,)
    assert answer.message.thread == asked.event_id


async def test_a_claim_changes_the_acknowledgement_and_rings_nowhere(
    desk: Desk, ana: Somebody
) -> None:
    asked = await ana.says("ask support no sound")
    (first,) = told(asked, ana)
    step = await desk.does(desk.card(asked), "!claim")
    (edit,) = told(step, ana)
    assert edit.message.replaces == first.txn_id
    assert "Mireia Pons of Support has it, as 101" in edit.body
    assert not edit.message.mentions
    back = await desk.does(desk.card(asked), "!release")
    (edit,) = told(back, ana)
    assert edit.body.startswith("Support has it")


async def test_the_list_and_one_ticket(desk: Desk, ana: Somebody) -> None:
    assert (await ana.says("tickets")).id == "tickets-none"
    first = await ana.says("ask support no sound")
    await ana.says("ask support no picture")
    await desk.replies(desk.card(first), "Which browser?")
    await ana.says("101 Firefox")
    listed = await ana.says("tickets")
    assert [line.number for line in listed.reply.tickets] == ["102", "101"]
    assert "Mireia Pons has it" in listed.body
    shown = await ana.says("101")
    assert "101 · Support · “no sound”" in shown.body
    assert "Mireia Pons, " in shown.body
    assert "“Which browser?”" in shown.body
    assert "“Firefox”" in shown.body
    assert len(shown.body.splitlines()) <= 8
    assert "no picture" in (await ana.says("ticket")).body, "the latest"


async def test_a_note_is_nowhere_on_the_member_s_side(desk: Desk, ana: Somebody) -> None:
    asked = await ana.says("ask support no sound")
    note = await desk.does(desk.card(asked), "it is bbb2 again, told you")
    assert note.silent
    for words in ("101", "tickets", "ticket"):
        assert "bbb2" not in (await ana.says(words)).body


async def test_closing_bringing_back_and_undoing(desk: Desk, ana: Somebody) -> None:
    asked = await ana.says("ask support no sound")
    closed = await ana.says("101 close")
    assert "101 is closed" in told(closed, ana)[0].body
    assert "closed" in desk.card(closed).body, "the card shows it"
    assert (await ana.says("!close", thread=asked.event_id)).id == "ticket-steps-over"
    back = await ana.says("101 reopen")
    assert told(back, ana)[0].core.message == "ticket-steps-reopened"
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
    assert told(still, ana)[0].core.message == "tickets-back"
    assert any("still no sound" in heard.body for heard in desk.read(still))
    assert "It is resolved" not in (await ana.says("101")).body


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


async def test_a_rating_is_kept_once_a_resolution(desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    assert (await ana.says("101 rate 5")).id == "ticket-steps-active"
    await desk.does(card, "!done")
    rated = await ana.says("101 rate 4 quick, thank you")
    assert told(rated, ana)[0].core.message == "ticket-rating-done"
    assert "4 of 5: “quick, thank you”" in desk.read(rated)[-1].body
    assert "It is resolved" in (await ana.says("101")).body, "a rating brings nothing back"
    assert (await ana.says("101 rate 1")).id == "ticket-rating-already"
    await ana.says("101 it is broken again")
    await desk.does(card, "!done")
    assert (await ana.says("rate")).id == "core-asked"
    assert told(await ana.says("⭐⭐"), ana)[0].core.message == "ticket-rating-done"
    assert (await ana.says("rate 3")).id == "ticket-rating-nothing"


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


async def test_an_edit_and_a_deletion_follow(desk: Desk, ana: Somebody) -> None:
    asked = await ana.says("ask support no sound")
    card = desk.card(asked)
    said = await ana.says("101 Firefox")
    (relayed,) = desk.read(said)
    edited = await ana.edits(said, "101 Chrome")
    (edit,) = desk.read(edited)
    assert edit.message.replaces == relayed.txn_id
    assert "Chrome" in edit.body
    assert "Firefox" not in edit.body
    assert not told(edited, ana)
    gone = await ana.redacts(said)
    assert relayed.txn_id in {each.of for each in gone.redactions}
    assert "Chrome" not in (await ana.says("101")).body
    reworded = await ana.edits(asked, "ask support no sound at all")
    assert any(
        heard.message.replaces == card.txn_id and "no sound at all" in heard.body
        for heard in desk.read(reworded)
    )


async def test_taking_the_question_back_withdraws_it(desk: Desk, ana: Somebody) -> None:
    asked = await ana.says("ask support I am Ana and my secret is 42")
    gone = await ana.redacts(asked)
    assert any("closed" in heard.body for heard in desk.read(gone))
