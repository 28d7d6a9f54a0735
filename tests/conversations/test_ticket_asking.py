"""Asking a circle: in one line, step by step, with what it has said before, and by strangers."""

from dataclasses import replace

import pytest

from assistant.domain.members import MemberStatus, Role
from assistant.domain.persons import Permission
from assistant.services.desk_texts import text_of
from assistant.storage.desk_texts import DeskTextRepository, TextKind
from assistant.storage.members import MemberRepository
from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House, Somebody

FINANCE = {"en": "Finance", "es": "Finanzas", "ca": "Finances", "ar": "المالية"}
MONEY = {
    "en": "Invoices, payments and receipts.",
    "es": "Facturas, pagos y recibos.",
    "ca": "Factures, pagaments i rebuts.",
    "ar": "الفواتير والدفعات والإيصالات.",
}


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
async def finance(house: House, desk: Desk) -> Desk:
    return await support_desk(
        house,
        "finance",
        names=FINANCE,
        remits=MONEY,
        permissions=frozenset({Permission.MANAGE_MONEY}),
    )


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def test_a_question_is_answered_in_the_thread_of_its_message(
    desk: Desk, ana: Somebody
) -> None:
    """The circle has the card, and who asks knows at once where it went."""
    step = await ana.says("ask support my microphone is silent")
    card, (answer,) = desk.card(step), told(step, ana)
    assert "my microphone is silent" in card.body
    assert answer.message.thread == step.event_id
    assert answer.notice
    assert not answer.message.mentions
    assert "Support has it, as 101" in answer.body


@pytest.mark.parametrize(
    ("locale", "text", "own", "says"),
    [
        ("es", "preguntar a soporte no se me oye", "no se me oye", "Soporte la tiene, con el núm"),
        ("ca", "Preguntar a Suport: no se'm sent…", "no se'm sent…", "El cercle Suport la té"),
        ("ar", "اسأل الدعم: لا يسمعني أحد", "لا يسمعني أحد", "وصل ذلك إلى"),
    ],
)
async def test_in_every_language(
    house: House, desk: Desk, locale: str, text: str, own: str, says: str
) -> None:
    """The answer is in the asker's language, the card in the circle's, their words as they are."""
    jo = await house.person("Jo Serra", locale=locale)
    step = await jo.says(text)
    assert own in desk.card(step).body
    assert says in told(step, jo)[0].body


@pytest.mark.parametrize(
    "text",
    [
        "ask support no sound",
        "please ask Support: no sound",
        "new ticket support no sound",
        "ticket new Support: no sound",
        "hi, I have a question support no sound",
    ],
)
async def test_the_order_of_words_is_free(desk: Desk, ana: Somebody, text: str) -> None:
    step = await ana.says(text)
    assert "“no sound”" in desk.card(step).body


async def test_long_words_go_whole_into_the_thread(desk: Desk, ana: Somebody) -> None:
    """Line ends, quotes and stars are theirs; more than 4,000 characters are too many."""
    long = "First line *with stars*\n\n" + "and `code` @room <b>much</b> more. " * 60
    step = await ana.says(f"ask support {long}")
    card, whole = desk.read(step)[:2]
    assert "First line *with stars*" in card.body
    assert whole.message.thread == card.txn_id
    assert long.strip() in whole.body
    assert "<b>" not in whole.html
    assert not whole.message.mentions
    far = await ana.says("ask support " + "a" * 10_000)
    assert far.id == "core-too-long"
    assert not desk.read(far)


async def test_step_by_step(desk: Desk, ana: Somebody) -> None:
    asked = await ana.says("ask")
    assert "What is it about?" in asked.body
    step = await ana.says("My camera is black. invoice")
    assert "My camera is black. invoice" in desk.card(step).body
    assert told(step, ana)[0].message.thread == step.event_id


async def test_a_circle_is_suggested_by_what_it_looks_after(
    desk: Desk, finance: Desk, ana: Somebody
) -> None:
    asked = await ana.says("ask why is there no tax in my receipts")
    assert asked.id == "ticket-asking-which"
    assert "1. Finance" in asked.body
    assert "2. Support" in asked.body
    assert not finance.read(asked)
    step = await ana.says("1")
    assert "no tax in my receipts" in finance.card(step).body
    (answer,) = told(step, ana)
    assert answer.message.thread == asked.event_id, "of the message that asked"


async def test_a_circle_is_suggested_in_catalan(house: House, desk: Desk, finance: Desk) -> None:
    jo = await house.person("Jo Serra", locale="ca")
    asked = await jo.says("preguntar per què la factura no porta IVA")
    assert asked.body.index("1. Finances") < asked.body.index("2. Suport")
    step = await jo.says("Suport")
    assert "la factura no porta IVA" in desk.card(step).body


async def test_for_which_member_is_asked_where_there_are_several(house: House, desk: Desk) -> None:
    members = (await house.member("forn", name="Forn"), await house.member("pa", name="Pa i Sal"))
    jo = await house.person("Jo Serra", members=members)
    asked = await jo.says("ask support Forn has no sound")
    assert "For which member" in asked.body
    step = await jo.says("2")
    card = desk.card(step)
    assert "Pa i Sal" in card.body
    assert "Forn has no sound" in card.body
    assert told(step, jo)[0].message.thread == asked.event_id


async def test_who_lapsed_may_ask_and_strangers_are_told_how_to_begin(
    house: House, desk: Desk
) -> None:
    member = await house.member("forn", name="Forn")
    lapsed = replace(member, status=MemberStatus.LAPSED)
    async with house.database.transaction(house.now) as tx:
        await MemberRepository(tx.connection).update(lapsed)
    jo = await house.person("Jo Serra", members=(lapsed,))
    assert "how do I come back" in desk.card(await jo.says("ask how do I come back")).body
    assert "101" in (await jo.says("tickets")).body
    eve = await house.stranger()
    refused = await eve.says("ask support let me in")
    assert refused.id == "core-link-first"
    assert not desk.read(refused)


async def test_without_a_circle_to_ask_nothing_is_lost_silently(house: House) -> None:
    jo = await house.person("Jo Serra")
    assert (await jo.says("ask no sound")).id == "ticket-asking-nobody"
    pep = await house.person("Pep Serra", locale="ar")
    assert (await pep.says("اسأل لا صوت")).id == "ticket-asking-nobody"


async def test_undo_withdraws_and_the_card_shows_it(desk: Desk, ana: Somebody) -> None:
    await ana.says("ask support no sound")
    undone = await ana.says("undo")
    assert "101 is closed again" in told(undone, ana)[0].body
    assert "closed" in desk.card(undone).body


async def test_money_is_for_representatives(house: House, finance: Desk) -> None:
    member = await house.member("forn", name="Forn")
    boss = await house.person("Pau Riera", members=(member,))
    jo = await house.person("Jo Serra", members=(member,), role=Role.CONTACT)
    other = await house.person("Mar Coll", members=(member,), role=Role.CONTACT)
    await jo.says("ask finance may we pay later")
    assert "may we pay later" in (await boss.says("101")).body
    assert (await other.says("101")).id == "tickets-unknown"
    assert (await jo.says("101 show colleagues")).id == "ticket-steps-money"


async def test_a_third_person_in_the_room_reads_nothing(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """What is answered goes to the direct room, and says so where it was asked."""
    eve = await house.stranger()
    room = await house.room(ana, eve)
    step = await ana.says("!ask support my code is 1234", room)
    assert "my code is 1234" in desk.card(step).body
    there = [heard for heard in step.messages if heard.room_id == room.room_id]
    assert all("101" not in heard.body for heard in there)
    assert (await eve.says("!101", room)).id in {"core-link-first", "tickets-unknown"}


async def test_somebody_real_hears_what_was_not_understood(desk: Desk, ana: Somebody) -> None:
    """Without such words they are asked for; with them they are shown before anybody reads them."""
    asked = await ana.says("human")
    assert asked.id == "ticket-following-what"
    step = await ana.says("the blue thing does not blink")
    assert "the blue thing does not blink" in desk.card(step).body
    await ana.says("flurbs glimmer sideways")
    await ana.says("and the zorps hum")
    asked = await ana.says("talk to a human")
    assert "flurbs glimmer sideways and the zorps hum" in asked.body
    assert not desk.read(asked)
    step = await ana.reacts(asked, "✅")
    assert "flurbs glimmer sideways\nand the zorps hum" in desk.read(step)[1].body


async def test_what_is_not_understood_becomes_a_ticket_with_a_tap(house: House, desk: Desk) -> None:
    """A picture, too; and what an Arabic speaker writes stays as it is."""
    jo = await house.person("Jo Serra", locale="ar")
    asked = await jo.says("الشاشة الزرقاء ترتجف كل صباح بلا سبب ولا أدري ماذا أفعل بها الآن")
    step = await jo.reacts(asked, "✅")
    assert "الشاشة الزرقاء ترتجف كل صباح" in desk.card(step).body
    assert told(step, jo)[0].message.thread
    house.later(minutes=11)
    asked = await jo.sends("m.image", name="cat.png", url="mxc://fake/cat", secrets=SECRETS)
    step = await jo.reacts(asked, "✅")
    assert "cat.png" in desk.card(step).body
    (file,) = step.files
    assert file.room_id == desk.room.room_id
    assert file.mimetype == "image/png"


@pytest.mark.parametrize(
    ("locale", "text", "own"),
    [
        ("en", "ask the finance circle when do we pay", "when do we pay"),
        ("en", "ask people of finance: when?", "when?"),
        ("es", "preguntar al círculo de finanzas cuándo pagamos", "cuándo pagamos"),
        ("ca", "preguntar al cercle de finances quan paguem", "quan paguem"),
        ("ar", "اسأل دائرة المالية: متى ندفع", "متى ندفع"),
    ],
)
async def test_a_circle_is_called_as_people_call_it(
    house: House, finance: Desk, locale: str, text: str, own: str
) -> None:
    jo = await house.person("Jo Serra", locale=locale)
    card = finance.card(await jo.says(text))
    assert "".join(sign for sign in card.body if sign.isprintable()).endswith(f"“{own}”")


async def test_what_a_circle_has_answered_before_is_offered_first(house: House, desk: Desk) -> None:
    """In the asker's language; a yes asks all the same, with the very words."""
    await keep_answer(house, desk, "browser", {
        "en": ("which browser works best", "Use Firefox."),
        "ca": ("quin navegador funciona millor", "Fes servir el Firefox."),
    })  # fmt: skip
    jo = await house.person("Jo Serra", locale="ca")
    asked = await jo.says("preguntar a suport quin navegador em funciona millor?")
    assert "Fes servir el Firefox." in asked.body
    assert not desk.read(asked)
    assert not desk.read(await jo.reacts(asked, "❌"))
    ana = await house.person("Ana Puig")
    asked = await ana.says("ask which browser works best with an old phone?")
    assert "Use Firefox." in asked.body
    step = await ana.says("yes")
    assert "which browser works best with an old phone?" in desk.card(step).body
    assert desk.read(await ana.says("ask support no sound at all")), "of something else"


async def keep_answer(
    house: House, desk: Desk, name: str, texts: dict[str, tuple[str, str]]
) -> None:
    """Keep an answer of the circle's in some languages."""
    async with house.database.transaction(house.now) as tx:
        for language, (question, answer) in texts.items():
            await DeskTextRepository(tx.connection).put(
                text_of(desk.circle.id, TextKind.FAQ, name, language, answer, question)
            )
