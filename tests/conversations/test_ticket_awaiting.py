"""Loose words go to the ticket that was talked of last, never silently into a second one."""

import pytest

from tests.support.asking import Desk, support_desk, ticket_of, told
from tests.support.conversation import House, Somebody

ASKED = {"en": "ask support no sound", "ca": "pregunta suport no se sent res"}


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


async def asker(house: House, locale: str) -> Somebody:
    member = await house.member("ana")
    return await house.person("Ana Puig", locale=locale, members=(member,))


@pytest.mark.parametrize(
    ("locale", "more"), [("en", "and the picture is black"), ("ca", "i la imatge és negra")]
)
async def test_a_line_right_after_asking_is_offered_to_it(
    house: House, desk: Desk, locale: str, more: str
) -> None:
    ana = await asker(house, locale)
    await ana.says(ASKED[locale])
    asked = await ana.says(more)
    assert asked.id == "offers-send"
    assert "101" in asked.body
    sent = await ana.reacts(asked, "✅")
    assert desk.read(sent)[0].body.endswith(more)
    house.later(minutes=11)
    assert (await ana.says("qwerty plugh")).id == "offers-ask"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "it does not work"), ("ca", "encara no"), ("ca", "no va de cap manera")],
)
async def test_what_is_not_settled_can_just_be_said(
    house: House, desk: Desk, locale: str, words: str
) -> None:
    ana = await asker(house, locale)
    card = desk.card(await ana.says(ASKED[locale]))
    await desk.does(card, "!done")
    house.later(hours=20)
    asked = await ana.says(words)
    assert asked.id == "offers-send"
    await ana.reacts(asked, "✅")
    assert (await ticket_of(house)).active


@pytest.mark.parametrize(("locale", "words"), [("en", "still broken"), ("ar", "لم يحل")])
async def test_words_that_reopen_need_no_number(
    house: House, desk: Desk, locale: str, words: str
) -> None:
    ana = await asker(house, locale)
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!done")
    house.later(minutes=5)
    assert desk.read(await ana.says(words))
    assert (await ticket_of(house)).active


@pytest.mark.parametrize(("locale", "answer"), [("en", "firefox"), ("ca", "sí")])
async def test_a_circles_question_comes_before_an_older_offer(
    house: House, desk: Desk, locale: str, answer: str
) -> None:
    ana = await asker(house, locale)
    card = desk.card(await ana.says(ASKED[locale]))
    house.later(minutes=30)
    assert (await ana.says("qwerty plugh xyzzy")).id == "offers-ask"
    await desk.replies(card, "Which browser?")
    asked = await ana.says(answer)
    assert asked.id == "offers-send"
    assert "qwerty" not in asked.body
    sent = await ana.says("sí, gràcies" if locale == "ca" else "yes please")
    assert desk.read(sent)[0].body.endswith(answer)


@pytest.mark.parametrize(
    ("locale", "said", "yes"),
    [
        ("en", "yes please", True),
        ("en", "ye", True),
        ("en", "no thanks", False),
        ("ca", "vale gracies", True),
        ("ca", "oki", True),
        ("es", "sí!", True),
        ("es", "no, gracias", False),
        ("ar", "نعم شكرا", True),
        ("ar", "لا شكرا", False),
    ],
)
async def test_a_polite_answer_is_one(
    house: House, desk: Desk, locale: str, said: str, yes: bool
) -> None:
    ana = await asker(house, locale)
    assert (await ana.says("qwerty plugh xyzzy")).id == "offers-ask"
    answered = await ana.says(said)
    assert bool(desk.read(answered)) is yes
    assert told(answered, ana)


@pytest.mark.parametrize(
    ("locale", "words", "more"),
    [
        ("en", "ask support a question", "the sound is gone"),
        ("es", "preguntar a soporte una cosa", "no se oye nada"),
        ("ca", "preguntar a suport una cosa", "no se sent res"),
        ("ar", "أريد أن أسأل الدعم عن شيء", "لا يوجد صوت"),
    ],
)
async def test_who_only_has_a_question_is_asked_what_it_is(
    house: House, desk: Desk, locale: str, words: str, more: str
) -> None:
    ana = await asker(house, locale)
    asked = await ana.says(words)
    assert not desk.read(asked)
    opened = await ana.says(more)
    assert more in desk.card(opened).body
