"""Loose words: offered to what waits for them, or to people, by one reaction."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.commands import Shelf
from tests.support.conversation import House
from tests.support.letters import letters
from tests.support.somebody import Somebody

FILE: dict[str, Any] = {"name": "a.png", "url": "mxc://x/y"}
LONG = "the projector in the big room does not show anything any more since yesterday evening"


@pytest.fixture
async def desk(tmp_path: Path, shelf: Shelf) -> AsyncIterator[House]:
    """Open a house in which whatever is not understood can become a letter."""
    async with letters(tmp_path, shelf) as house:
        room = await house.room(await house.person("Mireia"), circle="support")
        await house.circle("support", room_id=room.room_id)
        yield house


@pytest.fixture
async def ana(desk: House) -> Somebody:
    return await desk.person("Ana Puig")


async def test_what_is_not_understood_becomes_a_letter_by_one_reaction(
    ana: Somebody, shelf: Shelf
) -> None:
    """The very words go, however many they are."""
    asked = await ana.says("qwertz uiop")
    assert asked.id == "offers-ask"
    assert [each.key for each in asked.reactions] == ["✅", "❌"]
    await ana.reacts(asked, "✅")
    asked = await ana.says(LONG)
    assert asked.id == "offers-ask"
    opened = await ana.says("yes")
    assert opened.body == "letter 102"
    assert shelf.done == ["101 opened: qwertz uiop", f"102 opened: {LONG}"]
    # It is about the message that was not understood: an edit of that follows.
    await ana.says("and more", reply_to=asked.event_id)
    assert shelf.done[-1].endswith("says: and more")


async def test_lines_that_follow_are_put_to_the_first(ana: Somebody, shelf: Shelf) -> None:
    """People write three lines before they read what was asked; a picture is taken along."""
    await ana.says("qwertz uiop")
    asked = await ana.says("asdf ghjk")
    assert asked.id == "offers-ask"
    asked = await ana.sends("m.image", **FILE)
    assert "picture" in asked.body
    await ana.reacts(asked, "✅")
    assert shelf.done == ["101 opened: qwertz uiop\nasdf ghjk [a.png]"]


async def test_a_no_leaves_it(ana: Somebody, shelf: Shelf) -> None:
    asked = await ana.says("qwertz uiop")
    assert (await ana.reacts(asked, "❌")).id == "core-declined"
    assert (await ana.says("yes")).id == "core-acknowledged"
    assert shelf.done == []


async def test_who_takes_it_back_is_offered_nothing(ana: Somebody, shelf: Shelf) -> None:
    asked = await ana.says("qwertz uiop")
    assert (await ana.redacts(asked)).id == "core-declined"
    assert shelf.done == []


async def test_a_wrong_guess_leads_on_to_people(ana: Somebody, shelf: Shelf) -> None:
    """Who meant none of what was guessed has the words at hand that are passed on."""
    asked = await ana.says("paimt")
    assert asked.id == "core-did-you-mean-this"
    asked = await ana.says("no")
    assert asked.id == "offers-instead"
    assert "paimt" in asked.body
    await ana.says("yes")
    assert shelf.done == ["101 opened: paimt"]


async def test_a_letter_with_a_command_s_word_is_a_letter(ana: Somebody, shelf: Shelf) -> None:
    """What is offered is what was written, and not the one word of it that we know."""
    text = "my camera does not do what I want it to do at all today"
    asked = await ana.says(text)
    assert asked.id == "offers-ask"
    await ana.reacts(asked, "✅")
    assert shelf.done == [f"101 opened: {text}"]


async def test_files_that_nobody_could_open_are_not_offered(ana: Somebody) -> None:
    """A poll or a place is nothing that can be passed on."""
    assert (await ana.sends("m.location")).id == "core-cannot-read"
    assert (await ana.sends("m.key.verification.request")).id == "core-cannot-read"


async def test_strangers_and_shared_rooms_are_offered_nothing(desk: House, ana: Somebody) -> None:
    eve = await desk.stranger()
    assert (await eve.says("qwertz uiop")).id == "core-not-understood"
    shared = await desk.room(ana, eve)
    assert (await ana.says("!qwertz uiop", shared)).id == "core-not-understood-here"


async def test_loose_words_are_offered_to_what_waits_for_them(ana: Somebody, shelf: Shelf) -> None:
    """A yes, a guess and a picture are answers, too; a command stays a command."""
    shelf.done.append("waits 107")
    for said in ("Firefox Android", "yes", "paimt", LONG):
        asked = await ana.says(said)
        assert asked.id == "offers-send", said
        assert "107" in asked.body
        await ana.reacts(asked, "❌")
    assert (await ana.says("paint")).body == "Which colour?"
    await ana.says("cancel")
    asked = await ana.says("Firefox Android")
    assert asked.body == "Send “Firefox Android” to 107? ✅ ❌"
    asked = await ana.says("Android 14")
    assert asked.body == "Send “Firefox Android Android 14” to 107? ✅ ❌"
    sent = await ana.reacts(asked, "✅")
    assert not sent.messages
    asked = await ana.sends("m.audio", **FILE)
    assert asked.body == "Send the voice note to 107? ✅ ❌"
    await ana.says("ok")
    assert shelf.done[1:] == [
        "107 @ana says: Firefox Android\nAndroid 14",
        "107 @ana says:  [a.png]",
    ]


async def test_an_open_question_about_something_else_stays_open(
    ana: Somebody, shelf: Shelf
) -> None:
    """What does not answer it is not offered either: one question at a time."""
    shelf.done.append("waits 107")
    await ana.says("weigh")
    asked = await ana.says("paint red")
    assert asked.id == "lab-paint-sure"
    unclear = await ana.says("qwertz uiop")
    assert unclear.id == "core-yes-or-no"


async def test_a_member_who_speaks_arabic_is_asked_so(desk: House, shelf: Shelf) -> None:
    salma = await desk.person("Salma", locale="ar")
    shelf.done.append("waits 107")
    asked = await salma.says("قغفث عهخح")
    assert asked.id == "offers-send"
    assert "التذكرة" in asked.body
    await salma.says("نعم")
    assert shelf.done[1:] == ["107 @sal says: قغفث عهخح"]
