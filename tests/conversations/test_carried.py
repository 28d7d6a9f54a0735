"""What is written about a numbered thing: carried, noted, or a command about it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.commands import Shelf
from tests.support.letter_desk import LetterDesk as Desk
from tests.support.letter_desk import letter_desk


@pytest.fixture
async def desk(tmp_path: Path, shelf: Shelf) -> AsyncIterator[Desk]:
    async with letter_desk(tmp_path, shelf) as desk:
        yield desk


async def test_what_stands_in_its_thread_or_replies_to_it_is_carried(desk: Desk) -> None:
    """In the direct room a thread, a plain reply and `101 text` are words for the circle."""
    ana, opened = desk.ana, desk.opened
    step = await ana.says("invoice is what I need", thread=opened.event_id)
    assert [(each.to, each.key) for each in step.reactions] == [(step.event_id, "📨")]
    assert not step.messages
    await ana.says("plan", reply_to=opened.answer.event_id)  # our answer
    await ana.says("and this", reply_to=step.event_id)  # what was carried itself
    await ana.says("101 Firefox, Android. Thanks!")
    await ana.says("\u0661\u0660\u0661: مرحبا")
    long = "101 " + " ".join(["word"] * 60)
    await ana.says(long)
    await ana.says("invoice")
    assert desk.done == [
        "101 @ana says: invoice is what I need",
        "101 @ana says: plan",
        "101 @ana says: and this",
        "101 @ana says: Firefox, Android. Thanks!",
        "101 @ana says: مرحبا",
        f"101 @ana says: {long.removeprefix('101 ')}",
    ]


async def test_a_number_with_a_command_is_that_command(desk: Desk) -> None:
    """`101 shut` closes, `101 shut it` is a sentence, `101` shows."""
    ana = desk.ana
    assert (await ana.says("101 shut")).body == "101 shut"
    assert (await ana.says("!101 shut")).body == "101 shut"
    assert (await ana.says("101")).body == "this is 101"
    await ana.says("101 shut the door please, it is cold")
    await ana.says("101 seize")  # not hers to use in a direct room
    step = await ana.says("!shut", thread=desk.opened.event_id)
    assert step.body == "101 shut"
    assert desk.done == [
        "101 shut",
        "101 shut",
        "101 @ana says: shut the door please, it is cold",
        "101 @ana says: seize",
        "101 shut",
    ]


async def test_replies_to_what_a_command_answered_are_about_it_too(desk: Desk) -> None:
    shown = await desk.ana.says("101")
    await desk.ana.says("still so", reply_to=shown.answer.event_id)
    assert desk.done == ["101 @ana says: still so"]


async def test_in_a_shared_room_all_but_orders_are_notes(desk: Desk) -> None:
    """Only what begins with `!` leaves; a mention that a client adds to a reply is no order."""
    room, card = desk.room, desk.card.event_id
    say = desk.mireia.says
    for step in [
        await say("probably bbb2 again", room, thread=card),
        await say("r is what I would do", room, reply_to=card, mentions_us=True),
        await say("shut", room, reply_to=card, mentions_us=True),
        await say("101 done, I think", room),
        await say("!! wow", room, thread=card),
    ]:
        assert step.silent
    await say("nothing to do with it", room)
    assert desk.done == [
        "101 note: probably bbb2 again",
        "101 note: r is what I would do",
        "101 note: shut",
        "101 note: done, I think",
        "101 note: !! wow",
    ]


async def test_orders_in_a_thread_are_about_it(desk: Desk) -> None:
    """What is sent to the member stands as it was written, with the number understood."""
    room, card = desk.room, desk.card.event_id
    step = await desk.mireia.says("!r  How do I cancel? The plan.", room, thread=card)
    assert [each.body for each in step.messages] == ["sent", "reply How do I cancel? The plan."]
    assert step.answer.message.thread == card
    relayed = step.messages[1]
    assert relayed.recipient == desk.ana.user_id
    await desk.ana.says("Like this", reply_to=relayed.event_id)
    await desk.mireia.says("!101 r and so", room)
    wrong = await desk.mireia.says("!101 flurb", room)
    assert wrong.id == "core-not-understood-here"
    await desk.mireia.says("!seize", room, reply_to=card)
    assert desk.done == [
        "101 reply: How do I cancel? The plan.",
        "101 @ana says: Like this",
        "101 reply: and so",
        "101 claimed by @mir",
    ]


async def test_reactions_on_the_card_are_commands_and_others_are_nothing(desk: Desk) -> None:
    """Whoever may not is told nothing, who was slower is; taking a reaction back undoes it."""
    mireia, room = desk.mireia, desk.room
    first = await mireia.reacts(desk.card, "🙋🏽", room)
    assert first.silent
    slower = await mireia.reacts(desk.card, "🙋", room)
    assert slower.body == "Somebody was quicker."
    assert slower.message.thread == desk.card.event_id
    assert (await mireia.reacts(desk.card, "🎉", room)).silent
    eve = await desk.house.stranger()
    crowd = replace(room, people=(*room.people, eve.user_id))
    assert (await eve.reacts(desk.card, "✅", crowd)).silent
    assert desk.done == ["101 claimed by @mir"]
    again = await mireia.reacts(desk.card, "🙋", room)
    assert again.silent
    assert (await mireia.unreacts(again, room)).silent
    assert desk.done == []


async def test_edits_and_what_is_taken_back_follow(desk: Desk) -> None:
    """An edit carries its words, whatever command they stood behind, and is never a new one."""
    ana, mireia, room, card = desk.ana, desk.mireia, desk.room, desk.card.event_id
    said = await ana.says("Firefx", thread=desk.opened.event_id)
    numbered = await ana.says("101 Andriod")
    reply = await mireia.says("!r Wich?", room, thread=card)
    note = await mireia.says("hm", room, thread=card)
    desk.shelf.done[1:] = []
    assert (await ana.edits(said, "Firefox, plan")).silent
    await ana.edits(numbered, "101 Android")
    await ana.edits(desk.opened, "write No sound at all.")
    await mireia.edits(reply, "!r Which?", room)
    await mireia.edits(reply, "Which one?", room)
    await mireia.edits(note, "!r a note stays one", room)
    stands = await mireia.edits(reply, "!shut", room)
    assert stands.id == "core-edit-stands"
    assert (await ana.redacts(said)).silent
    assert desk.done == [
        "101 edited: Firefox, plan",
        "101 edited: Android",
        "101 edited: No sound at all.",
        "101 edited: Which?",
        "101 edited: Which one?",
        "101 edited: a note stays one",
        "101 redacted",
    ]


async def test_nobody_edits_what_others_wrote(desk: Desk) -> None:
    """A homeserver lets an edit of somebody else's message pass; clients do not show it."""
    oriol = await desk.house.person("Oriol")
    note = await desk.mireia.says("hm", desk.room, thread=desk.card.event_id)
    assert desk.done == ["101 note: hm"]
    assert (await oriol.edits(note, "ha", desk.room)).silent
    assert desk.done == []


async def test_events_of_other_rooms_are_about_nothing(desk: Desk) -> None:
    """Anybody can write the id of any event into a relation."""
    eve = await desk.house.person("Eve")
    await eve.says("let me in", thread=desk.card.event_id)
    await eve.says("let me in", reply_to=desk.opened.event_id)
    assert desk.done == []


async def test_files_go_the_same_ways(desk: Desk) -> None:
    """A picture in the thread is carried; a caption may be an order that takes it along."""
    ana, mireia, room = desk.ana, desk.mireia, desk.room
    file: dict[str, Any] = {"name": "a.png", "url": "mxc://x/y"}
    step = await ana.sends("m.image", thread=desk.opened.event_id, **file)
    assert [each.key for each in step.reactions] == ["📨"]
    await ana.sends("m.image", caption="101 look", **file)
    await ana.sends("m.image", caption="write It looks so", **file)
    await mireia.sends("m.image", room, thread=desk.card.event_id, **file)
    await mireia.sends("m.image", room, thread=desk.card.event_id, caption="!r see", **file)
    assert (await mireia.sends("m.image", room, **file)).silent
    assert desk.done == [
        "101 @ana says:  [a.png]",
        "101 @ana says: look [a.png]",
        "102 opened: It looks so [a.png]",
        "101 note:  [a.png]",
        "101 reply: see [a.png]",
    ]


async def test_an_open_question_swallows_no_message_of_a_thread(desk: Desk) -> None:
    """A question about something else leaves the thread's words alone; and it stays open."""
    asked = await desk.ana.says("paint")
    assert asked.body == "Which colour?"
    await desk.ana.says("blue", thread=desk.opened.event_id)
    assert desk.done == ["101 @ana says: blue"]
    sure = await desk.ana.says("red")
    assert sure.body == "Paint it red? ✅ ❌"
    await desk.ana.says("yes", thread=desk.opened.event_id)
    assert desk.done == ["101 @ana says: yes"]
    await desk.ana.says("yes")
    assert desk.done == ["red by " + desk.ana.user_id.split(":")[0]]


async def test_a_street_may_begin_with_a_number(desk: Desk) -> None:
    """Words that answer an open question are that answer, though they begin as a number does."""
    await desk.ana.says("paint")
    assert (await desk.ana.says("101 shades")).body == "Paint it 101 shades? ✅ ❌"
    assert desk.done == []


async def test_a_command_for_many_things_is_about_the_one_at_hand(desk: Desk) -> None:
    """`paint over` is a letter's in its thread, and paint for the shelf elsewhere."""
    step = await desk.ana.says("!paint over", thread=desk.opened.event_id)
    assert step.body == "101 shut"
    assert (await desk.ana.says("paint over")).id == "lab-paint-sure"


async def test_who_is_unknown_is_told_so_once_and_nothing_is_carried(desk: Desk) -> None:
    eve = await desk.house.stranger()
    step = await eve.says("101 hello")
    assert step.id == "core-link-first"
    assert desk.done == []


@pytest.mark.parametrize(
    "text",
    [
        "!",
        "!!r so what",
        "\u200b!r hidden",
        "\uff01r wide",
        "> !r quoted",
        "?!r",
        "r plain",
        "/r",
        "✅",
    ],
)
async def test_what_only_looks_like_an_order_stays_inside(desk: Desk, text: str) -> None:
    """Nothing leaves by accident: neither by a sign that looks like one, nor by a quotation."""
    step = await desk.mireia.says(text, desk.room, thread=desk.card.event_id)
    assert step.silent
    assert desk.done == [f"101 note: {text}"]


async def test_talk_answers_no_question_in_a_shared_room(desk: Desk) -> None:
    """Colleagues talk on while somebody is asked; an order, or a reply to it, is the answer."""
    room, card = desk.room, desk.card.event_id
    asked = await desk.mireia.says("!r", room, thread=card)
    assert asked.body == "What?"
    assert asked.message.thread == card
    assert (await desk.mireia.says("which browser, I wonder", room, thread=card)).silent
    assert (await desk.mireia.says("yes", room, thread=card)).silent
    claimed = await desk.mireia.says("!seize", room, thread=card)
    assert claimed.silent
    await desk.mireia.says("!r", room, thread=card)
    by_order = await desk.mireia.says("!Which one?", room, thread=card)
    assert by_order.messages[1].body == "reply Which one?"
    asked = await desk.mireia.says("!r", room, thread=card)
    sent = await desk.mireia.says(
        "Which browser?", room, thread=card, reply_to=asked.answer.event_id
    )
    assert sent.messages[1].body == "reply Which browser?"
    assert desk.done == [
        "101 note: which browser, I wonder",
        "101 note: yes",
        "101 claimed by @mir",
        "101 reply: Which one?",
        "101 reply: Which browser?",
    ]
