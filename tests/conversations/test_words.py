"""How words are read: order, typos, small talk, numbers, and what nobody could understand."""

import pytest

from tests.support.conversation import House, Somebody

WIDE = "".join(chr(ord(sign) + 0xFEE0) for sign in "about")
"""As some phones' keyboards write it."""


@pytest.fixture
async def ana(house: House) -> Somebody:
    return await house.person(members=(await house.member("ana"),))


@pytest.mark.parametrize(
    "text",
    [
        "about",
        "ABOUT",
        "About?",
        "  about  ",
        "please, who are you",
        WIDE,
        "!about",
        "hi about thanks",
    ],
)
async def test_the_same_words_in_many_spellings(ana: Somebody, text: str) -> None:
    assert (await ana.says(text)).id == "about-shown"


@pytest.mark.parametrize("text", ["thanks", "Thank you!", "thx 🙏", "many thanks!!"])
async def test_thanks_is_never_an_error(ana: Somebody, text: str) -> None:
    assert (await ana.says(text)).id == "core-thanked"


async def test_thanks_leave_a_question_open(ana: Somebody) -> None:
    """Somebody polite has not given up."""
    asked = await ana.says("abuot")
    assert asked.id == "core-did-you-mean-this"
    assert (await ana.says("thanks")).id == "core-thanked"
    assert (await ana.says("yes")).id == "about-shown"


async def test_hello_gets_the_next_step(ana: Somebody) -> None:
    answer = await ana.says("hello!")
    assert answer.id == "core-greeting"
    assert "today" in answer.body
    assert answer.notice


@pytest.mark.parametrize(("text", "words"), [("abuot", "about"), ("timzone", "timezone")])
async def test_a_typo_gets_did_you_mean(ana: Somebody, text: str, words: str) -> None:
    asked = await ana.says(text)
    assert text in asked.body
    assert words in asked.body
    done = await ana.reacts(asked, "✅")
    assert not done.silent
    assert done.id != "core-not-understood"


async def test_several_meanings_are_numbered(ana: Somebody) -> None:
    """`plant` is one sign from two commands' words."""
    asked = await ana.says("plant")
    assert asked.id == "core-did-you-mean"
    assert "1. " in asked.body
    assert len(asked.reply.choices) <= 3
    assert not asked.reactions
    assert (await ana.says("9")).id == "core-no-such-choice"
    assert (await ana.says("1")).id.startswith("plan")


async def test_what_was_not_understood_is_quoted(ana: Somebody) -> None:
    answer = await ana.says("xylophone qwertz")
    assert answer.id == "offers-ask"
    assert "xylophone qwertz" in answer.body


async def test_a_long_quotation_is_cut(ana: Somebody) -> None:
    answer = await ana.says("qwertz" * 1000)
    assert len(answer.body) < 300


async def test_many_words_are_for_people(ana: Somebody) -> None:
    """Nobody should have to guess that a letter is not read."""
    answer = await ana.says(
        "yesterday evening our choir wanted to sing together but nobody heard the tenors"
    )
    assert answer.id == "offers-ask"
    assert "people of the co-op" in answer.body


@pytest.mark.parametrize(
    ("text", "number"), [("142", "142"), ("١٤٢", "142"), ("142 blau", "142"), ("#142", "142")]
)
async def test_an_unknown_number_is_named(ana: Somebody, text: str, number: str) -> None:
    answer = await ana.says(text)
    assert answer.id == "core-no-such-number"
    assert answer.reply.number == number


@pytest.mark.parametrize("text", ["2", "0", "99999999999999999999", "٣"])
async def test_a_number_that_chooses_nothing(ana: Somebody, text: str) -> None:
    assert (await ana.says(text)).id == "core-nothing-to-choose"


async def test_a_change_with_words_to_spare_is_asked_about(ana: Somebody) -> None:
    """Reading costs nothing; a change is made only when all words are understood."""
    asked = await ana.says("perhaps unlink the violin")
    assert asked.id == "core-did-you-mean-this"


async def test_another_languages_words_are_understood_too(house: House, ana: Somebody) -> None:
    """Someone who set the wrong language by mistake finds the way back."""
    for locale in house.catalogue.locales:
        answer = await ana.says(house.catalogue.words(locale, "about-show")[0])
        assert answer.id == "about-shown"
        assert answer.body.startswith("I am")


async def test_bare_words_find_a_language_and_say_so(house: House) -> None:
    """The first word of somebody unknown sets the language, unless several languages have it."""
    for locale in house.catalogue.locales:
        for words in house.catalogue.words(locale, "about-show"):
            eve = await house.stranger()
            answer = await eve.says(words)
            if answer.id == "core-which-language":
                number = next(
                    n for n, choice in enumerate(answer.reply.choices, 1) if choice.value == locale
                )
                answer = await eve.says(str(number))
            assert answer.id == "about-shown"
            assert answer.answer.reply is not answer.reply, "the note is missing"
            again = await eve.says(words)
            assert again.answer.reply is again.reply, "said twice"
            assert again.body in answer.body


async def test_a_sign_says_nothing_of_a_language(house: House) -> None:
    eve = await house.stranger()
    assert (await eve.says("?")).id == "help-shown"
    assert (await eve.says("142")).id == "core-no-such-number"
