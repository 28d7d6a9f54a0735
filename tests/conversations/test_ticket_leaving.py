"""A question what it is about holds nobody: pleas for somebody and plain commands leave it."""

import pytest

from tests.support.asking import Desk, support_desk, ticket_of, told
from tests.support.conversation import House


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.mark.parametrize(
    ("locale", "asks", "says", "id_"),
    [
        ("en", "ask", "I need help from a real person please", "ticket-following-what"),
        ("es", "preguntar", "necesito ayuda de una persona real por favor",
         "ticket-following-what"),
        ("ca", "pregunta", "necessito ajuda d'una persona real, si us plau",
         "ticket-following-what"),
        ("ar", "اسأل", "أريد مساعدة من شخص حقيقي", "ticket-following-what"),
        ("en", "ask", "how do I change my plan", "changes-which"),
        ("es", "preguntar", "¿cómo cambio mi plan?", "changes-which"),
        ("ca", "pregunta", "com canvio el meu pla?", "changes-which"),
        ("ar", "اسأل", "كيف أغير خطتي؟", "changes-which"),
    ],
)  # fmt: skip
async def test_it_is_left(
    house: House, desk: Desk, locale: str, asks: str, says: str, id_: str
) -> None:
    ana = await house.person("Ana Puig", locale=locale)
    await ana.says(asks)
    left = await ana.says(says)
    assert not desk.read(left)
    if id_ == "ticket-following-what":
        assert left.id == id_


@pytest.mark.parametrize(
    ("locale", "asks", "says"),
    [
        ("en", "ask", "I need help from a real person who knows about microphones"),
        ("es", "preguntar", "necesito ayuda de una persona real con el sonido de la sala"),
        ("ca", "pregunta", "com canvio el meu pla si la factura encara no ha arribat"),
    ],
)
async def test_what_only_begins_so_is_what_it_is_about(
    house: House, desk: Desk, locale: str, asks: str, says: str
) -> None:
    ana = await house.person("Ana Puig", locale=locale)
    await ana.says(asks)
    assert says in desk.card(await ana.says(says)).body


@pytest.mark.parametrize(
    ("locale", "asks", "words"),
    [
        ("en", "i have a question for support", "the sound is gone"),
        ("es", "quiero hacer una pregunta a soporte", "no se oye nada"),
        ("ca", "vull fer una pregunta a suport", "no se sent res"),
        ("ar", "أريد أن أسأل الدعم عن شيء", "لا صوت في القاعة"),
    ],
)
async def test_who_says_that_they_have_a_question_for_a_circle_is_asked_what_it_is(
    house: House, desk: Desk, locale: str, asks: str, words: str
) -> None:
    await support_desk(house, "finance", names={"en": "Finance"})
    ana = await house.person("Ana Puig", locale=locale)
    asked = await ana.says(asks)
    assert not desk.read(asked)
    assert words in desk.card(await ana.says(words)).body
    assert (await ticket_of(house)).circle_id == desk.circle.id


@pytest.mark.parametrize(
    ("locale", "asks", "says"),
    [
        ("en", "ask support no sound", "still the same"),
        ("es", "preguntar a soporte no se oye", "sigue igual"),
        ("ca", "pregunta suport no se sent", "segueix igual"),
        ("ar", "اسأل الدعم لا صوت", "ما زال كما هو"),
    ],
)
async def test_still_the_same_is_about_what_was_answered(
    house: House, desk: Desk, locale: str, asks: str, says: str
) -> None:
    ana = await house.person("Ana Puig", locale=locale)
    card = desk.card(await ana.says(asks))
    await desk.replies(card, "Try again, please.")
    asked = await ana.says(says)
    assert "101" in asked.body
    assert says in asked.body
    sent = await ana.reacts(asked, "✅")
    assert any(says in heard.body for heard in desk.read(sent))
    assert not [heard for heard in told(sent, ana) if "102" in heard.body]
