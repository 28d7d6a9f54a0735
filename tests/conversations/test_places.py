"""Where things are said: much in a direct room, little in a shared one, nothing private there."""

from dataclasses import replace

import pytest

from assistant.domain.incoming import Place, Text
from tests.support.conversation import BOT, House, Somebody


@pytest.fixture
async def ana(house: House) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana", name="Ana's choir"),))


@pytest.fixture
async def room(house: House, ana: Somebody) -> Place:
    return await house.room(ana, await house.person("Bea Roca"), await house.stranger())


@pytest.mark.parametrize("text", ["plan", "help", "reply to her tomorrow", "yes", "1", "142", "!"])
async def test_what_people_write_to_each_other_is_theirs(
    ana: Somebody, room: Place, text: str
) -> None:
    step = await ana.says(text, room)
    assert step.silent
    assert await ana.house.state_of(step.event_id) == "done"


@pytest.mark.parametrize(
    "text", ["!about", f"{BOT}: about", "Assistant, about", "assistant: about"]
)
async def test_commands_are_addressed(ana: Somebody, room: Place, text: str) -> None:
    answer = await ana.says(text, room)
    assert answer.id == "about-shown"
    assert answer.room_id == room.room_id
    assert answer.message.reply_to == answer.event_id


async def test_a_mention_is_an_address(ana: Somebody, room: Place) -> None:
    assert (await ana.says("Assistant about", room, mentions_us=True)).id == "about-shown"
    assert (await ana.says("about @Assistant", room, mentions_us=True)).id == "about-shown"


async def test_what_is_private_goes_to_the_direct_room(ana: Somebody, room: Place) -> None:
    """The room learns that there was an answer, and nothing of it."""
    step = await ana.says("!plan", room)
    private, said = step.messages
    assert (private.recipient, private.room_id) == (ana.user_id, None)
    assert "Ana's choir" in private.body
    assert said.room_id == room.room_id
    assert said.core is not None
    assert said.core.message == "core-answered-privately"
    assert "choir" not in said.body


async def test_a_place_that_claims_to_be_direct_is_not_believed(
    ana: Somebody, house: House
) -> None:
    """A third person may have joined since the room was made."""
    eve = await house.stranger()
    claimed = replace(await house.room(ana, eve), direct=True)
    assert (await ana.says("plan", claimed)).silent
    step = await ana.says("!plan", claimed)
    assert step.messages[0].recipient == ana.user_id


async def test_a_stranger_in_a_shared_room_is_told_how_to_join(house: House, room: Place) -> None:
    """And no direct room is made for somebody just because they typed a command."""
    eve = await house.stranger()
    step = await eve.says("!plan", replace(room, people=(*room.people, eve.user_id)))
    assert step.id == "core-link-first"
    assert step.room_id == room.room_id
    assert step.recipient is None


async def test_what_is_asked_in_private_is_not_asked_in_the_room(
    house: House, room: Place, ana: Somebody
) -> None:
    """A question about private things is asked, and answered, in the direct room."""
    step = await ana.says("!timezone nowhere", room)
    assert step.recipient == ana.user_id
    assert (await ana.says("madrid")).id == "timezone-done"


async def test_a_thread_is_kept(ana: Somebody, room: Place) -> None:
    answer = await ana.says("!about", room, thread="$root")
    assert answer.message.thread == "$root"


async def test_a_quick_answer_needs_no_pointer(ana: Somebody) -> None:
    assert (await ana.says("about")).message.reply_to is None


async def test_an_answer_points_to_its_message_when_others_came_between(
    ana: Somebody, house: House
) -> None:
    """Several messages were written while the assistant was away."""
    await house.receive(Text(body="about"), ana.user_id, ana.direct, handle=False)
    first = house.held
    await house.receive(Text(body="help"), ana.user_id, ana.direct, handle=False)
    second = house.held
    await house.dispatcher.handle(first)
    await house.dispatcher.handle(second)
    one, two = (await house.collect()).messages
    assert one.message.reply_to == first.event_id
    assert two.message.reply_to is None


async def test_an_edit_never_turns_a_note_into_a_command(ana: Somebody, room: Place) -> None:
    note = await ana.says("about the concert", room)
    assert (await ana.edits(note, "!about", room)).silent


async def test_an_edit_of_a_question_edits_the_answer(ana: Somebody) -> None:
    first = await ana.says("plan")
    second = await ana.edits(first, "about")
    assert second.id == "about-shown"
    assert second.message.replaces == first.answer.txn_id


async def test_private_answers_stay_private_through_edits(ana: Somebody, room: Place) -> None:
    first = await ana.says("!about", room)
    second = await ana.edits(first, "!plan", room)
    assert all("choir" not in said.body for said in second.messages if said.room_id)


async def test_a_shared_room_is_not_greeted(ana: Somebody, room: Place) -> None:
    assert (await ana.invites(room)).silent
    assert (await ana.waits(room)).silent


async def test_somebody_linked_is_greeted_once_in_their_language(
    house: House, ana: Somebody
) -> None:
    assert (await ana.invites()).silent
    welcome = await ana.waits()
    assert welcome.id == "core-welcome"
    assert welcome.recipient == ana.user_id
    assert "today" in welcome.body
    assert len(welcome.body.splitlines()) <= 8
    assert (await ana.waits()).silent


async def test_whoever_writes_first_is_answered_and_not_greeted(ana: Somebody) -> None:
    """Element makes a direct room with its first message: one answer, not two messages."""
    assert (await ana.invites()).silent
    assert not (await ana.says("today")).silent
    assert (await ana.waits()).silent


async def test_a_plain_room_is_greeted_at_once(ana: Somebody) -> None:
    plain = replace(ana.direct, encrypted=False)
    assert (await ana.invites(plain)).id == "core-welcome"


async def test_a_stranger_is_greeted_in_two_languages_at_most(house: House) -> None:
    eve = await house.stranger()
    await eve.invites()
    welcome = await eve.waits()
    assert "e-mail" in welcome.body
    assert welcome.body.count("\n\n") == min(len(house.catalogue.locales), 2) - 1
    assert len(welcome.body.splitlines()) <= 8


@pytest.mark.parametrize("kind", ["m.image", "m.audio", "m.video", "m.file", "m.sticker"])
async def test_files_are_answered_in_private_only(ana: Somebody, room: Place, kind: str) -> None:
    assert (await ana.sends(kind)).id == "core-cannot-read"
    assert (await ana.sends(kind, room)).silent


@pytest.mark.parametrize(
    ("why", "id_"),
    [
        ("cleartext", "core-cleartext"),
        ("no-key", "core-no-key"),
        ("too-many", "core-too-many"),
    ],
)
async def test_what_cannot_be_read_says_what_to_do(ana: Somebody, why: str, id_: str) -> None:
    assert (await ana.unreadable(why)).id == id_


@pytest.mark.parametrize("why", ["replayed", "forged"])
async def test_attacks_get_no_answer(ana: Somebody, why: str) -> None:
    assert (await ana.unreadable(why)).silent
