"""The same conversations in other languages: words, answers, choices, and how one is found."""

import pytest

from tests.support.conversation import House


@pytest.mark.parametrize(
    ("locale", "words", "says"),
    [
        ("es", "¿Qué puedes hacer?", "help-shown"),
        ("es", "gracias", "core-thanked"),
        ("es", "Buenos días", "core-greeting"),
        ("ca", "gràcies!", "core-thanked"),
        ("ca", "bon dia", "core-greeting"),
        ("ca", "ajuda", "help-shown"),
        ("ar", "شكرا", "core-thanked"),
        ("ar", "مرحبا", "core-greeting"),
        ("ar", "المساعدة", "help-shown"),
    ],
)
async def test_small_talk_in_the_readers_language(
    house: House, locale: str, words: str, says: str
) -> None:
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    assert (await ana.says(words)).id == says


@pytest.mark.parametrize(
    ("typo", "locale", "command"),
    [
        ("idoma", "es", "language-set"),
        ("cercls", "ca", "circles-show"),
        ("الدواءر", "ar", "circles-show"),
    ],
)
async def test_typos_in_every_script(house: House, typo: str, locale: str, command: str) -> None:
    """A word nearly right is asked about, and quoted as it was typed."""
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    step = await ana.says(typo)
    assert step.id.startswith("core-did-you-mean")
    assert typo in step.body
    assert house.catalogue.words(locale, command)[0] in step.body


async def test_a_greeting_of_two_languages_is_answered_in_one_of_them(house: House) -> None:
    """`hola` is Spanish and Catalan: it is not answered in English, and nothing is settled yet."""
    eve = await house.stranger()
    answer = await eve.says("hola")
    assert answer.id == "core-greeting"
    english = await (await house.stranger()).says("hello")
    assert answer.body not in english.body
    assert (await eve.says("plan")).id == "core-which-language"


async def test_every_languages_cancel_leaves_a_question(house: House) -> None:
    ana = await house.person()
    for locale in house.catalogue.locales:
        for words in house.catalogue.words(locale, "core-cancel"):
            await ana.says("timezone nowhere")
            left = await ana.says(words)
            assert left.id in {"core-declined", "conversation-cancelled"}, words


async def test_a_word_of_several_languages_asks_which(house: House) -> None:
    """`plan` is English and Spanish: the answer would be in the wrong language half of the time."""
    eve = await house.stranger()
    asked = await eve.says("plan")
    assert asked.id == "core-which-language"
    names = [str(choice.label.language) for choice in asked.reply.choices]
    assert {"en", "es"} <= set(names)
    answer = await eve.says(str(names.index("es") + 1))
    assert answer.id == "core-link-first"
    assert "español" in answer.body
    assert (await eve.says("hola")).id == "core-greeting"


async def test_the_language_that_was_found_is_kept(house: House) -> None:
    eve = await house.stranger()
    first = await eve.says("ayuda")
    assert first.id == "help-shown"
    assert "español" in first.body
    house.restart()
    assert (await eve.says("gracias")).answer.reply is not None
    assert "español" not in (await eve.says("ayuda")).body


async def test_a_linked_persons_language_is_found_and_kept(house: House) -> None:
    """People are imported without a language, too."""
    ana = await house.person(locale=None, members=(await house.member("ana"),))
    first = await ana.says("cercles")
    assert "català" in first.body
    assert "català" not in (await ana.says("cercles")).body


async def test_the_answer_to_a_choice_of_language_is_in_it(house: House) -> None:
    ana = await house.person(locale="en")
    answer = await ana.says("language català")
    assert answer.reply is not None
    assert "català" in answer.body
    assert (await ana.says("gràcies")).id == "core-thanked"


async def test_dialogues_speak_the_readers_language(house: House) -> None:
    """A choice is numbered in Arabic, and digits of every script choose."""
    one, two = await house.member("a", name="جوقة"), await house.member("b", name="فرقة")
    ana = await house.person(locale="ar", members=(one, two))
    asked = await ana.says(house.catalogue.words("ar", "plan-show")[0])
    assert asked.id == "core-asked-to-choose"
    assert "1. " in asked.body
    assert (await ana.says("٢")).id.startswith("plan")


@pytest.mark.parametrize("locale", ["es", "ca", "ar"])
async def test_every_engine_answer_is_translated(house: House, locale: str) -> None:
    """Not one line of a conversation falls back to English."""
    ana = await house.person(locale=locale)
    english = await house.person("Bob English", locale="en")
    for text in ("xylophone qwertz", "142", "2", "🙏"):
        ours, theirs = await ana.says(text), await english.says(text)
        assert ours.id == theirs.id
        assert ours.body != theirs.body
    assert (await ana.sends("m.image")).body != (await english.sends("m.image")).body
