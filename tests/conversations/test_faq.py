"""Frequent questions: kept by a circle, found by what is asked, answered before a ticket opens."""

import pytest

from assistant.services.desk_texts import Faq, FaqEntry, text_of
from assistant.storage.desk_texts import DeskTextRepository, TextKind
from tests.support.asking import Desk, support_desk
from tests.support.conversation import House


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.mark.parametrize(
    ("locale", "keep", "show", "drop"),
    [
        ("en", "faq keep No sound? Try.", "faq no sound", "faq remove no sound"),
        ("es", "nueva pregunta frecuente ¿No se oye? Prueba.", "faq no se oye",
         "quitar pregunta frecuente no se oye"),
        ("ca", "nova pregunta freqüent No se sent? Prova.", "faq no se sent",
         "treu pregunta freqüent no se sent"),
        ("ar", "سؤال شائع جديد لا صوت؟ جرّبوا.", "الأسئلة الشائعة لا صوت", "حذف سؤال شائع لا صوت"),
    ],
)  # fmt: skip
async def test_an_answer_is_kept_in_every_language(
    house: House, locale: str, keep: str, show: str, drop: str
) -> None:
    """Shown again, taken out, and brought back."""
    desk = await support_desk(house, locale=locale)
    kept = await desk.mireia.says(f"!{keep}", desk.room)
    assert kept.id == "faq-kept"
    assert (await desk.mireia.says(f"!{show}", desk.room)).reply.texts[0].language == locale
    assert (await desk.mireia.says(f"!{drop}", desk.room)).id == "faq-dropped"
    assert (await desk.mireia.says(f"!{show}", desk.room)).id == "desks-unknown"
    await desk.mireia.says("!undo", desk.room)
    assert (await desk.mireia.says(f"!{show}", desk.room)).id == "faq-shown"


@pytest.mark.parametrize(
    ("locale", "keep", "show"),
    [
        ("es", "nueva pregunta frecuente ¿No se oye? Prueba.", "pregunta frecuente no se oye"),
        ("ca", "nova pregunta freqüent No se sent? Prova.", "pregunta freqüent no se sent"),
        ("ar", "سؤال شائع جديد لا صوت؟ جرّبوا.", "سؤال شائع لا صوت"),
    ],
)
async def test_a_frequent_question_is_not_the_question_that_members_ask(
    house: House, locale: str, keep: str, show: str
) -> None:
    """`pregunta …` asks a circle, in any words; a longer command that begins so is meant first."""
    desk = await support_desk(house, locale=locale)
    await desk.mireia.says(f"!{keep}", desk.room)
    assert (await desk.mireia.says(f"!{show}", desk.room)).id == "faq-shown"


async def test_a_question_needs_its_answer(desk: Desk) -> None:
    assert (await desk.mireia.says("!faq keep only a question", desk.room)).id == "faq-words"


@pytest.mark.parametrize(
    ("keep", "question", "answer"),
    [
        ("faq keep No sound at all? Choose your microphone again.", "No sound at all?",
         "Choose your microphone again."),
        ("faq keep no sound: Choose: again", "no sound", "Choose: again"),
        ("faq keep لا صوت؟ اختاروا الميكروفون.", "لا صوت؟", "اختاروا الميكروفون."),
    ],
)  # fmt: skip
async def test_an_answer_is_kept_and_found(
    house: House, desk: Desk, keep: str, question: str, answer: str
) -> None:
    kept = await desk.mireia.says(f"!{keep}", desk.room)
    assert (kept.id, kept.reply.question, kept.reply.text) == ("faq-kept", question, answer)
    assert [entry.answer for entry in await matching(house, question)] == [answer]
    name = kept.reply.question.strip("?؟")
    assert name in (await desk.mireia.says("!faq", desk.room)).body
    assert (await desk.mireia.says(f"!faq remove {name}", desk.room)).id == "faq-dropped"
    assert await matching(house, question) == ()


async def matching(house: House, text: str, locale: str = "en") -> tuple[FaqEntry, ...]:
    async with house.database.transaction(house.now) as tx:
        providers = house.dispatcher._providers
        faq = providers.scope({type(tx): tx, type(tx.connection): tx.connection}).get(Faq)
        return await faq.matching(text, locale)


async def test_answers_are_found_by_what_is_asked(house: House, desk: Desk) -> None:
    """By all words of a short question, most of a long one; in the asker's language if there."""
    circle_id = desk.circle.id
    kept = (
        ("sound", "en", "no sound, cannot hear anybody", "Choose your microphone."),
        ("sound", "es", "no se oye, sin sonido", "Elige el micrófono."),
        ("vpn", "en", "VPN", "Turn it off."),
        ("long", "en", "How do I record a meeting with several screens", "Press record."),
    )
    async with house.database.transaction(house.now) as tx:
        for name, language, question, text in kept:
            await DeskTextRepository(tx.connection).put(
                text_of(circle_id, TextKind.FAQ, name, language, text, question)
            )

    async def names(text: str) -> list[str]:
        return [entry.name for entry in await matching(house, text)]

    assert await names("there is no SOUND in my meeting!") == ["sound"]
    assert await names("I hear of that") == []
    assert await names("does it work with a vpn?") == ["vpn"]
    assert await names("the vpns") == []
    assert await names("how can I record meetings with many screens") == ["long"]
    assert await names("my meeting") == []
    assert [each.answer for each in await matching(house, "no sound", "es")] == [
        "Elige el micrófono."
    ]


async def test_a_good_reply_is_kept_and_offered_to_the_next_who_asks(
    house: House, desk: Desk
) -> None:
    """What a member wrote is not told to others: only what the circle answered is."""
    ana, bob = await house.person("Ana Puig"), await house.person("Bob")
    card = desk.card(await ana.says("ask support no sound from secretive microphones"))
    assert (await desk.does(card, "!faq")).id == "faq-nothing-said"
    await desk.does(card, "my note about sound")
    assert (await desk.does(card, "!faq")).id == "faq-nothing-said"
    await desk.does(card, "!r Choose your microphone again.")
    kept = await desk.does(card, "!faq")
    assert (kept.id, kept.reply.text) == ("faq-kept", "Choose your microphone again.")
    offered = await bob.says("ask support there is no sound from my microphone")
    assert not desk.read(offered)
    assert "Choose your microphone again." in offered.body
    assert "secretive" not in offered.body
    await desk.mireia.says("!undo", desk.room)
    carl = await house.person("Carl")
    asked = await carl.says("ask support there is no sound from my microphone")
    assert desk.read(asked)
