"""The same conversations in other languages: words, answers, choices, and how one is found."""

from pathlib import Path

import pytest

from assistant.dispatch.sayings import Greeting
from assistant.domain.coop import Caps, Coop
from assistant.i18n.rendering import Reader
from tests.support.conversation import House, complete_catalogue


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


@pytest.mark.parametrize(
    ("default", "readers", "spoken"),
    [("ca", (), "ca"), ("es", ("ca",), "es"), ("en", ("es", "es", "ca"), "es"), ("en", (), "ca")],
    ids=["the co-op's", "the co-op's before most", "what most read", "the caps' order"],
)
async def test_a_word_of_two_languages_is_gone_on_with_in_the_likelier_one(
    tmp_path: Path, default: str, readers: tuple[str, ...], spoken: str
) -> None:
    """`hola` is Spanish and Catalan: greeting and answer to the address are in one of them."""
    coop = Coop(name="Pont", default_locale=default)
    async with House.open(tmp_path, coop=coop, caps=Caps(locales=("en", "ca", "es"))) as house:
        for locale in readers:
            await house.person(locale=locale)
        reader = Reader(spoken, "UTC")
        eve = await house.stranger()
        greeting = await eve.says("hola")
        assert greeting.body == house.renderer.plain(Greeting(linked=False, coop="Pont"), reader)
        house.restart()
        mailed = await eve.says("eve@stone.example")
        assert mailed.id == "link-mailed"
        assert mailed.body == house.renderer.plain(mailed.reply, reader)
        unknown = await eve.says("xylophone")
        assert unknown.body == house.renderer.plain(unknown.reply, reader)


async def test_a_guess_gives_way_to_a_word_of_one_language_and_says_so(house: House) -> None:
    """Nothing is announced, or kept for good, while it is a guess."""
    eve = await house.stranger()
    guessed = await eve.says("hola")
    assert "català" not in guessed.body
    sure = await eve.says("ayuda")
    assert sure.id == "help-shown"
    assert "español" in sure.body
    assert (await eve.says("hola")).body.startswith("¡Hola!")
    await eve.says("idioma english")
    assert (await eve.says("hola")).body.startswith("Hello!")


async def test_a_guess_decides_a_word_that_its_language_has_too(tmp_path: Path) -> None:
    """Who wrote `hola` and then `plan` is not asked whether that was English."""
    async with House.open(tmp_path, caps=Caps(locales=("es", "en"))) as house:
        eve = await house.stranger()
        await eve.says("hola")
        answer = await eve.says("plan")
        assert answer.id == "core-link-first"
        reader = Reader("es", "UTC")
        assert answer.body == house.renderer.plain(answer.reply, reader)


async def test_a_question_about_the_language_is_asked_in_one_that_has_the_word(
    tmp_path: Path,
) -> None:
    async with House.open(tmp_path, coop=Coop(name="Pont", default_locale="ca")) as house:
        eve = await house.stranger()
        asked = await eve.says("plan")
        assert asked.id == "core-which-language"
        first = str(asked.reply.choices[0].label.language)
        assert first in {"en", "es"}
        mailed = await eve.says("eve@stone.example")
        assert mailed.body == house.renderer.plain(mailed.reply, Reader(first, "UTC"))


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


async def test_a_language_that_is_not_offered_is_unknown(tmp_path: Path) -> None:
    """Neither its words nor its name, neither for strangers nor for whom a file gave it."""
    offered = ("en", "ca")
    caps, catalogue = Caps(locales=offered), complete_catalogue().offering(offered)
    async with House.open(tmp_path, caps=caps, catalogue=catalogue) as house:
        ana = await house.person("Ana Puig", members=(await house.member("ana"),))
        assert (await ana.says("idioma español")).id != "language-done"
        assert (await ana.says("language español")).id == "core-not-recognised"
        assert (await ana.says("ayuda")).id != "help-shown"
        assert (await ana.says("ajuda")).id == "help-shown"
        eva = await house.person("Eva Ruiz", locale="es", members=(await house.member("eva"),))
        assert (await eva.says("about")).body.startswith("I am")
        eve = await house.stranger()
        assert (await eve.says("gracias")).id != "core-thanked"
        welcome = await (await house.stranger()).waits()
        assert "cooperativa" in welcome.body
        assert "correo" not in welcome.body


async def test_texts_that_lack_stand_in_english_where_english_is_not_offered() -> None:
    catalogue = complete_catalogue().offering(("ca",))
    assert catalogue.locales == ("ca",)
    assert catalogue.match("en") is None
    assert catalogue.chain("ca") == ("ca", "en")
