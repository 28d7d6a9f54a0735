"""Questions: what is missing is asked for, changes are confirmed, and nothing given is lost."""

from datetime import timedelta

import pytest

from tests.support.commands import Shelf
from tests.support.conversation import House, Somebody


@pytest.fixture
def house(lab: House) -> House:
    return lab


@pytest.fixture
async def ana(house: House) -> Somebody:
    return await house.person()


async def test_what_is_missing_is_asked_for_then_confirmed(ana: Somebody, shelf: Shelf) -> None:
    """The whole way of a change: a word, a question, a confirmation by reaction."""
    asked = await ana.says("paint")
    assert asked.body == "Which colour?"
    sure = await ana.says("dark red")
    assert sure.body == "Paint it dark red? ✅ ❌"
    assert [reaction.key for reaction in sure.reactions] == ["✅", "❌"]
    assert shelf.done == []
    done = await ana.reacts(sure, "✅")
    assert done.body == "Painted dark red."
    assert len(shelf.done) == 1


async def test_a_bare_yes_or_no_is_no_text(ana: Somebody, shelf: Shelf) -> None:
    """Nobody lives in Yes, and who says no wants to leave the question."""
    await ana.says("paint")
    assert (await ana.says("yes")).id == "core-not-recognised"
    assert (await ana.says("no")).id == "core-declined"
    assert shelf.done == []


async def test_every_reaction_has_a_typed_twin(ana: Somebody, house: House) -> None:
    """A yes counts in every language that the house has, whatever the reader's own is."""
    for locale in house.catalogue.locales:
        for yes in house.catalogue.words(locale, "core-yes"):
            await ana.says("paint red")
            assert (await ana.says(f"{yes.title()}!")).body == "Painted red.", yes


async def test_no_changes_nothing(ana: Somebody, shelf: Shelf) -> None:
    sure = await ana.says("paint red")
    assert (await ana.reacts(sure, "❌")).id == "core-declined"
    assert (await ana.reacts(sure, "✅")).silent, "the question is answered already"
    assert shelf.done == []


async def test_a_preview_says_what_a_change_would_bring(ana: Somebody, shelf: Shelf) -> None:
    """What the question needs to know is looked up before anything is done."""
    shelf.done += ["red", "red", "blue"]
    asked = await ana.says("scrap red")
    assert asked.body == "Scrap 2 red?"
    assert shelf.done == ["red", "red", "blue"]
    assert (await ana.says("yes")).body == "scrapped"
    assert shelf.done == ["blue"]


async def test_a_preview_may_refuse_or_have_nothing_to_ask(ana: Somebody, shelf: Shelf) -> None:
    assert (await ana.says("scrap gold")).id == "lab-too-bright"
    assert (await ana.says("scrap green")).body == "scrapped"


@pytest.mark.parametrize("locale", ["en", "ca", "ar"])
async def test_what_matters_takes_a_typed_yes(house: House, shelf: Shelf, locale: str) -> None:
    """Reactions are sent unencrypted: whoever runs a homeserver could make one."""
    somebody = await house.person("Bea Roca", locale=locale)
    shelf.done.append("red")
    asked = await somebody.says("scrap red")
    assert asked.reactions == []
    assert (await somebody.reacts(asked, "✅")).id == "core-type-it"
    assert (await somebody.says("hmm")).id == "core-type-it"
    assert shelf.done == ["red"]
    yes = house.catalogue.words(locale, "core-yes")[0]
    assert (await somebody.says(yes)).id == "lab-line"
    assert shelf.done == []


async def test_a_reaction_may_still_say_no(ana: Somebody, shelf: Shelf) -> None:
    shelf.done.append("red")
    asked = await ana.says("scrap red")
    assert (await ana.reacts(asked, "❌")).id == "core-declined"
    assert (await ana.says("yes")).id != "lab-line"
    assert shelf.done == ["red"]


async def test_another_persons_reaction_is_nothing(
    ana: Somebody, house: House, shelf: Shelf
) -> None:
    """Only who was asked may answer."""
    await house.circle("finance")
    bea = await house.person("Bea Roca")
    room = await house.room(ana, bea)
    asked = await ana.says("!visit", room)
    assert (await bea.reacts(asked, "✅", room)).silent
    assert (await bea.says("finance", room, reply_to=asked.answer.event_id)).silent
    assert (await ana.says("finance", room)).silent, "not said to the assistant"
    answer = await ana.says("finance", room, reply_to=asked.answer.event_id)
    assert answer.body == "finance"
    assert shelf.done == ["finance"]


async def test_other_emoji_are_ignored(ana: Somebody, shelf: Shelf) -> None:
    sure = await ana.says("paint red")
    assert (await ana.reacts(sure, "🎉")).silent
    assert (await ana.reacts(sure, "👍🏽")).body == "Painted red."


async def test_what_is_not_recognised_is_quoted_and_asked_again(
    ana: Somebody, house: House
) -> None:
    """Nothing is lost: the question stays open until it is answered."""
    await house.circle("finance", names={"en": "Finance", "ca": "Finances"})
    asked = await ana.says("visit the moon")
    assert asked.body.startswith("I don't recognise “moon”.")
    again = await ana.says("mars")
    assert again.id == "core-not-recognised"
    assert "mars" in again.body
    assert (await ana.says("Finances")).body == "finance"


async def test_too_long_an_answer_says_how_long_it_may_be(ana: Somebody) -> None:
    await ana.says("paint")
    answer = await ana.says("a colour that nobody has the patience to read")
    assert answer.id == "core-too-long"
    assert "20" in answer.body
    assert (await ana.says("blue")).body == "Paint it blue? ✅ ❌"


async def test_too_long_an_argument_is_asked_for_again(ana: Somebody) -> None:
    """The same limit holds where it was typed with the command."""
    answer = await ana.says("paint a colour that nobody has the patience to read")
    assert answer.id == "core-too-long"
    assert (await ana.says("blue")).body == "Paint it blue? ✅ ❌"


@pytest.mark.parametrize("text", ["cancel", "never mind"])
async def test_cancel_leaves_a_dialogue(ana: Somebody, shelf: Shelf, text: str) -> None:
    await ana.says("paint")
    assert (await ana.says(text)).id == "conversation-cancelled"
    assert (await ana.says("red")).id == "offers-ask"
    assert shelf.done == []


async def test_any_command_leaves_a_dialogue(ana: Somebody) -> None:
    await ana.says("visit")
    assert (await ana.says("about")).id == "about-shown"
    assert (await ana.says("finance")).id != "lab-line"


async def test_it_survives_a_restart(ana: Somebody, house: House) -> None:
    sure = await ana.says("paint red")
    house.restart()
    assert (await ana.reacts(sure, "✅")).body == "Painted red."


async def test_it_expires_kindly(ana: Somebody, house: House, shelf: Shelf) -> None:
    sure = await ana.says("paint red")
    house.later(hours=25)
    assert (await ana.reacts(sure, "✅")).id == "core-expired"
    assert shelf.done == []


async def test_a_command_after_expiry_is_simply_done(ana: Somebody, house: House) -> None:
    await ana.says("paint red")
    house.later(hours=25)
    assert (await ana.says("about")).id == "about-shown"


async def test_an_edit_of_what_is_asked_about_replaces_it(ana: Somebody, shelf: Shelf) -> None:
    first = await ana.says("paint rde")
    sure = await ana.edits(first, "paint red")
    assert sure.body == "Paint it red? ✅ ❌"
    assert (await ana.reacts(first, "✅")).silent, "the first question is closed"
    assert (await ana.says("yes")).body == "Painted red."
    assert len(shelf.done) == 1


async def test_taking_the_message_back_closes_the_question(ana: Somebody, shelf: Shelf) -> None:
    first = await ana.says("paint red")
    assert (await ana.redacts(first)).id == "core-declined"
    assert (await ana.says("yes")).id != "lab-painted"
    assert shelf.done == []


async def test_taking_back_the_reaction_undoes_what_it_confirmed(
    ana: Somebody, shelf: Shelf
) -> None:
    sure = await ana.says("paint red")
    done = await ana.reacts(sure, "✅")
    assert (await ana.unreacts(done)).id == "core-undone"
    assert shelf.done[-1] == "no red"
    assert (await ana.unreacts(done)).silent, "once is enough"


async def test_undo_is_for_ten_minutes(ana: Somebody, house: House, shelf: Shelf) -> None:
    await ana.says("paint red")
    await ana.says("yes")
    house.later(minutes=11)
    assert (await ana.says("undo")).id == "core-nothing-to-undo"
    assert len(shelf.done) == 1


async def test_undo_takes_back_the_last_change_once(ana: Somebody, shelf: Shelf) -> None:
    await ana.says("paint red")
    await ana.says("yes")
    assert (await ana.says("undo")).id == "core-undone"
    assert (await ana.says("undo")).id == "core-nothing-to-undo"
    assert shelf.done[1:] == ["no red"]


async def test_an_edit_of_what_was_done_stands(ana: Somebody, house: House, shelf: Shelf) -> None:
    """A change is not silently done again with other words."""
    await house.circle("finance")
    await house.circle("support")
    first = await ana.says("visit finance")
    assert (await ana.edits(first, "visit support")).id == "core-edit-stands"
    assert shelf.done == ["finance"]


async def test_which_of_several_members_is_a_numbered_question(house: House) -> None:
    one, two = await house.member("coop-a", name="Choir"), await house.member("coop-b", name="Band")
    ana = await house.person("Ana Puig", members=(one, two))
    asked = await ana.says("weigh")
    assert asked.body.endswith("1. Choir\n2. Band")
    assert not asked.reactions, "numbers are typed"
    assert (await ana.says("٢")).body == "coop-b"
    await ana.says("weigh")
    assert (await ana.says("7")).id == "core-no-such-choice"
    assert (await ana.says("choir")).body == "coop-a"
    assert (await ana.says("weigh band")).body == "coop-b"


async def test_the_only_member_goes_without_saying(house: House) -> None:
    bea = await house.person("Bea Roca", members=(await house.member("coop-a"),))
    assert (await bea.says("weigh")).body == "coop-a"
    nobody = await house.person("Nil Bas", members=())
    assert (await nobody.says("weigh")).id == "core-no-member"


async def test_old_commands_are_asked_about(ana: Somebody, shelf: Shelf) -> None:
    """What was written while the assistant was down for long may no longer be wanted."""
    asked = await ana.says("paint red", ago=timedelta(hours=7))
    assert asked.id == "core-still-wanted"
    assert "paint red" in asked.body
    done = await ana.reacts(asked, "✅")
    assert done.body == "Painted red.", "one yes is enough"
    assert len(shelf.done) == 1


async def test_a_clock_ahead_of_ours_does_no_harm(ana: Somebody) -> None:
    assert (await ana.says("about", ago=timedelta(hours=-9))).id == "about-shown"


async def test_a_refusal_takes_back_what_was_never_declared_as_a_change(ana: Somebody) -> None:
    """A command that forgot to say that it changes something leaves nothing behind either."""
    assert (await ana.says("smear")).id == "lab-too-bright"
    assert (await ana.says("undo")).id == "core-nothing-to-undo"
