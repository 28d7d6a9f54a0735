"""A member has a ticket: sees it, speaks in it, and reads what the circle answers."""
# ruff: noqa: RUF001 - members type digits of every script

import pytest

from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House, Somebody

SECRETS = {
    "v": "v2",
    "key": {"kty": "oct", "alg": "A256CTR", "ext": True, "key_ops": ["encrypt"], "k": "A" * 43},
    "iv": "A" * 22,
    "hashes": {"sha256": "A" * 43},
}


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


async def test_words_are_offered_to_the_ticket_that_waits_for_them(
    desk: Desk, ana: Somebody
) -> None:
    """On many phones threads are hidden, so that answers come without a number."""
    card = desk.card(await ana.says("ask support no sound"))
    await desk.replies(card, "Which browser?")
    await desk.does(card, "!wait")
    asked = await ana.says("Firefox on Android, I believe")
    assert "to 101?" in asked.body
    assert not desk.read(asked)
    sent = await ana.reacts(asked, "✅")
    assert any("Firefox on Android, I believe" in heard.body for heard in desk.read(sent))
    assert "Mireia Pons has it" in (await ana.says("101")).body, "it waits no more"


async def test_the_same_in_arabic(house: House, desk: Desk) -> None:
    """The member reads Arabic, the circle English, and nobody's words are changed."""
    jo = await house.person("Jo Serra", locale="ar")
    asked = await jo.says("اسأل الدعم: لا صوت في القاعة")
    assert "لا صوت في القاعة" in desk.card(asked).body
    await desk.replies(desk.card(asked), "Which browser?")
    shown = (await jo.says("١٠١")).body
    assert "«\u2068Which browser?\u2069»" in shown
    assert "يتولّاها" in shown
    relayed = desk.read(await jo.says("١٠١ فايرفوكس"))[0]
    assert "فايرفوكس" in relayed.body
    assert "محلولة" not in shown
    assert "مغلقة" in (await house_line(jo, "١٠١ إغلاق", "التذاكر"))


async def house_line(somebody: Somebody, *texts: str) -> str:
    """Say some things, and return the answer to the last."""
    for text in texts:
        step = await somebody.says(text)
    return told(step, somebody)[0].body


async def test_who_sees_no_ticket_hears_nothing_of_it(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """Whether there is one is not said: not to another member, nor to a stranger."""
    await ana.says("ask support my secret is 42")
    pep = await house.person("Pep Coll", members=(await house.member("pep"),))
    answers = {
        (await pep.says(f"{number}{words}")).body.replace(number, "N")
        for number in ("101", "102")
        for words in ("", " close", " rate 5", " what is it about?")
    }
    assert all("secret" not in body for body in answers)
    assert not desk.read(await pep.says("101 what is it about?"))
    eve = await house.stranger()
    assert not desk.read(await eve.says("101 let me in"))


async def test_a_file_in_the_thread_goes_along(desk: Desk, ana: Somebody) -> None:
    asked = await ana.says("ask support no sound")
    sent = await ana.sends(
        "m.image", thread=asked.event_id, name="cat.png", url="mxc://fake/cat", secrets=SECRETS,
        caption="this is what I see",
    )  # fmt: skip
    assert any("this is what I see" in heard.body for heard in desk.read(sent))
    (file,) = sent.files
    assert file.room_id == desk.room.room_id
    assert [reaction.key for reaction in sent.reactions] == ["📨"]


async def test_words_of_many_lines_come_whole_and_too_many_are_asked_for_anew(
    desk: Desk, ana: Somebody
) -> None:
    await ana.says("ask support no sound")
    text = "one *two*\n<b>three</b> @room\n\n" + "four " * 300 + "end"
    (relayed,) = desk.read(await ana.says(f"101 {text}"))
    assert text in relayed.body
    assert "<b>" not in relayed.html
    assert not relayed.message.mentions
    asked = await ana.says("101 " + "a" * 10_000)
    assert asked.id == "core-too-long"
    assert not desk.read(asked)


async def test_who_was_merged_goes_on_in_their_own_ticket(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """They read what the circle answers everybody, and nothing of one another."""
    jo = await house.person("Jo Serra", locale="es")
    first = desk.card(await ana.says("ask support my secret no sound"))
    second = desk.card(await jo.says("preguntar a soporte no se oye"))
    await desk.does(second, "!same 101")
    shown = (await jo.says("102")).body
    assert "se atiende por todas" in shown
    assert "secret" not in shown
    said = await jo.says("102 en Firefox")
    assert desk.read(said)[0].message.thread == first.txn_id
    assert not told(said, ana)
    assert (await jo.says("102 cerrar")).id == "ticket-steps-together"
    assert "Firefox" not in (await ana.says("101")).body
