"""Replies leave the circle's room, and nothing else does; they can be changed, and recalled."""

import pytest

from assistant.domain.tickets import Said, State
from assistant.storage.ticket_messages import TicketMessageRepository
from tests.support.asking import Desk, support_desk, ticket_of, told
from tests.support.conversation import Heard, House, Somebody, Step


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


def rung(step: Step, somebody: Somebody) -> list[Heard]:
    """Return what made somebody's phone ring."""
    return [each for each in told(step, somebody) if somebody.user_id in each.message.mentions]


async def said(house: House, number: int = 101) -> list[tuple[Said, str]]:
    async with house.database.reading() as connection:
        every = await TicketMessageRepository(connection).of(number)
    return [(each.said, each.text) for each in every]


@pytest.mark.parametrize(
    ("locale", "circle_s", "reply", "shown"),
    [
        ("en", "en", "!r Which browser?", "Sent to Ana Puig: “Which browser?”"),
        ("ar", "es", "!responder ¿Qué navegador?", "Enviado a Ana Puig: «¿Qué navegador?»"),
        ("es", "ar", "!رد Which browser?", "أُرسل إلى"),
        ("ca", "en", "!reply Quin navegador?", "Sent to Ana Puig: “Quin navegador?”"),
    ],
)
async def test_what_was_sent_is_shown_and_arrives_as_it_was_written(
    house: House, locale: str, circle_s: str, reply: str, shown: str
) -> None:
    """The texts around it are in the reader's language; the words are never touched."""
    desk = await support_desk(house, locale=circle_s)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),), locale=locale)
    asked = await ana.says({"ar": "اسأل support no sound"}.get(locale, "ask support no sound"))
    if not desk.read(asked):
        asked = await ana.says("ask support no sound")
    step = await desk.does(desk.card(asked), reply)
    (answer,) = rung(step, ana)
    assert reply.split(maxsplit=1)[1] in answer.body
    assert answer.message.thread == asked.event_id
    (echo,) = [heard for heard in desk.read(step) if heard.message.replaces is None]
    assert shown in echo.body.replace("\u2068", "").replace("\u2069", "").replace("\u200f", "")
    assert echo.message.thread is not None


@pytest.mark.parametrize(
    "words",
    [
        "how do I cancel my membership?",
        "claim",
        "all good now?",
        "*stars*, <b>tags</b> and @room",
        "done! see invoice 2026-0001",
        "two\n\nparagraphs",
    ],
)
async def test_other_commands_words_are_only_words_there(
    house: House, desk: Desk, ana: Somebody, words: str
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.does(card, f"!r {words}")
    (answer,) = rung(step, ana)
    assert answer.body.endswith(words)
    assert "<b>" not in answer.html
    assert answer.message.mentions == (ana.user_id,)
    assert (Said.REPLY, words) in await said(house)


@pytest.mark.parametrize("how", ["thread", "reply", "number"])
async def test_notes_stay_inside_whatever_they_say(
    house: House, desk: Desk, ana: Somebody, how: str
) -> None:
    """A note that begins with the word for answering is one like any other."""
    card = desk.card(await ana.says("ask support no sound"))
    for words in ("reply to her tomorrow", "r probably bbb2", "claim", "done", "she is a pain!"):
        match how:
            case "thread":
                step = await desk.does(card, words)
            case "reply":
                step = await desk.mireia.says(words, desk.room, reply_to=card.event_id)
            case _:
                step = await desk.mireia.says(f"101 {words}", desk.room)
        assert step.silent, words
        assert (Said.NOTE, words) in await said(house)
    assert (await ticket_of(house)).state is State.NEW
    shown = await ana.says("101")
    assert "bbb2" not in shown.body
    assert "pain" not in shown.body


async def test_a_reply_claims_what_nobody_has_and_stops_the_first_clock(
    house: House, desk: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "a note stops nothing")
    assert (await ticket_of(house)).answered_at is None
    await desk.does(card, "!r Hello")
    found = await ticket_of(house)
    assert found.answered_at == house.now
    assert desk.mireia.person is not None
    assert found.owner_id == desk.mireia.person.id


@pytest.mark.parametrize("how", ["!undo", "redaction"])
async def test_a_reply_is_recalled(house: House, desk: Desk, ana: Somebody, how: str) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.does(card, "!r Which browser?")
    (answer,) = rung(step, ana)
    if how == "!undo":
        back = await desk.does(card, how)
    else:
        house.later(minutes=30)
        back = await desk.mireia.redacts(step, desk.room)
    assert answer.txn_id in [redaction.of for redaction in back.redactions]
    assert (Said.REPLY, "") in await said(house)
    if how == "!undo":
        assert back.id == "triage-recalled"
        assert (await ticket_of(house)).state is State.NEW
        assert (await ticket_of(house)).answered_at is None


async def test_a_recalled_reply_leaves_another_s_answer_standing(
    house: House, desk: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!r first")
    await desk.does(card, "!r second")
    await desk.does(card, "!undo")
    assert (await ticket_of(house)).answered_at == house.now


async def test_an_edit_follows_and_a_note_never_becomes_a_reply(
    house: House, desk: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.does(card, "!r Which borwser?")
    (answer,) = rung(step, ana)
    edited = await desk.mireia.edits(step, "!r Which browser?", desk.room)
    (again,) = [each for each in told(edited, ana) if each.message.replaces == answer.txn_id]
    assert again.body.endswith("Which browser?")
    assert not again.message.mentions
    stays = await desk.mireia.edits(step, "Which browser?", desk.room)
    assert not told(stays, ana)
    note = await desk.does(card, "probably bbb2")
    leak = await desk.mireia.edits(note, "!r probably bbb2", desk.room)
    assert not told(leak, ana)
    assert leak.id == "triage-notes-stays"
    quiet = await desk.mireia.edits(note, "surely bbb2", desk.room)
    assert quiet.silent
    assert (Said.NOTE, "surely bbb2") in await said(house)


async def test_a_number_behind_r_is_no_other_ticket_s(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """Words that reach the wrong member can hardly be taken back."""
    bob = await house.person("Bob Stone", members=(await house.member("bob"),))
    card = desk.card(await ana.says("ask support no sound"))
    await bob.says("ask support no picture")
    unclear = await desk.does(card, "!r 102 people can come")
    assert unclear.id == "triage-replies-unclear"
    assert not told(unclear, ana)
    assert not told(unclear, bob)
    (answer,) = rung(await desk.does(card, "!r 200 people can come"), ana)
    assert answer.body.endswith("200 people can come")
    (other,) = rung(await desk.does(card, "!102 r which camera?"), bob)
    assert other.body.endswith("which camera?")
    (loose,) = rung(await desk.mireia.says("!r 102 and which room?", desk.room), bob)
    assert loose.body.endswith("and which room?")


async def test_all_who_asked_the_same_are_answered_once_agreed(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """None of them learns of the others."""
    bob = await house.person("Bob Stone", members=(await house.member("bob"),), locale="es")
    first = desk.card(await ana.says("ask support no sound"))
    second = desk.card(await bob.says("ask support sin sonido"))
    merged = await desk.does(second, "!same 101")
    assert "2 members" in merged.body
    asked = await desk.does(first, "!r all bbb2 restarted, please try now")
    assert asked.id == "triage-replies-all-question"
    assert "2 members" in asked.body
    assert not told(asked, ana)
    step = await desk.mireia.reacts(asked, "✅", desk.room)
    for somebody, other in ((ana, bob), (bob, ana)):
        (answer,) = rung(step, somebody)
        assert answer.body.endswith("bbb2 restarted, please try now")
        assert other.person is not None
        assert other.person.name not in answer.body
    assert "102" in rung(step, bob)[0].body
    back = await desk.does(first, "!undo")
    assert len(back.redactions) >= 2
    assert back.reply.people == 2


async def test_alone_all_is_a_word_like_any_other(desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    (answer,) = rung(await desk.does(card, "!r All good now?"), ana)
    assert answer.body.endswith("All good now?")


async def test_without_words_they_are_asked_for(desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    asked = await desk.does(card, "!r")
    assert asked.id == "triage-replies-nothing"
    step = await desk.mireia.says("Which browser?", desk.room, reply_to=asked.answer.event_id)
    (answer,) = rung(step, ana)
    assert answer.body.endswith("Which browser?")


async def test_what_the_member_says_rings_for_who_has_it(desk: Desk, ana: Somebody) -> None:
    asked = await ana.says("ask support no sound")
    card = desk.card(asked)
    (before,) = desk.read(await ana.says("hello?", thread=asked.event_id))
    assert not before.message.mentions
    await desk.does(card, "!claim")
    (after,) = desk.read(await ana.says("Firefox", thread=asked.event_id))
    assert after.message.mentions == (desk.mireia.user_id,)
