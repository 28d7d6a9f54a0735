"""What newcomers write that nobody taught them: answered kindly, nothing changed by guessing."""

import pytest

from tests.support.conversation import House


@pytest.mark.parametrize("locale", ["es", "ca", "ar"])
@pytest.mark.parametrize("word", ["cancelar", "cancel·la", "إلغاء", "cancel"])
async def test_cancel_words_of_every_language_leave_a_question(
    house: House, locale: str, word: str
) -> None:
    ana = await house.person(locale=locale)
    own = {"es": "idioma klingon", "ca": "idioma klingon", "ar": "اللغة كلينغون"}[locale]
    assert (await ana.says(own)).id == "core-not-recognised"
    assert (await ana.says(word)).id == "conversation-cancelled"


async def test_exact_commands_of_other_languages_leave_a_question(house: House) -> None:
    ana = await house.person(locale="en")
    await ana.says("language klingon")
    assert (await ana.says("idioma español")).id == "language-done"
    await ana.says("idioma klingon")
    assert (await ana.says("today")).id.startswith("today")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("castellano", "es"),
        ("castellà", "es"),
        ("english", "en"),
        ("inglés", "en"),
        ("عربي", "ar"),
        ("català", "ca"),
        ("إنجليزي", "en"),
    ],
)
@pytest.mark.parametrize("locale", ["es", "ar"])
async def test_languages_by_their_common_names(
    house: House, words: str, code: str, locale: str
) -> None:
    ana = await house.person(locale=locale)
    answer = await ana.says(f"language {words}")
    assert answer.id == "language-done"
    assert getattr(answer.answer.core, "language", None) == code


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("ca", "fins després"),
        ("ca", "adeu"),
        ("en", "bye"),
        ("en", "see you"),
        ("es", "hasta luego"),
        ("ar", "مع السلامة"),
        ("es", "fins aviat"),
    ],
)
async def test_farewells_are_answered_in_a_line(house: House, locale: str, words: str) -> None:
    """`després` is near `desfés`, and a yes would take something back."""
    ana = await house.person(locale=locale)
    assert (await ana.says(words)).id == "core-farewell"


async def test_a_change_is_offered_for_a_near_typo_only(house: House) -> None:
    ana = await house.person(locale="ca")
    assert (await ana.says("demà després")).id == "offers-ask"
    await ana.says("no")
    assert (await ana.says("desfe")).id == "core-did-you-mean-this"


@pytest.mark.parametrize("word", ["packages", "research", "payments", "dear team"])
async def test_ordinary_words_are_no_codes(house: House, word: str) -> None:
    eve = await house.stranger()
    assert (await eve.says(word)).id != "link-wrong"
    assert (await eve.says("k7qf 2m9x")).id == "link-wrong"


@pytest.mark.parametrize(
    "text",
    [
        "my email is tom@reilly.example",
        "el meu correu és tom@reilly.example, gràcies",
        "hello, I am Tom, I think that the co-op knows me by <tom@reilly.example>.",
        "بريدي tom@reilly.example",
    ],
)
async def test_an_address_is_found_in_a_sentence(house: House, text: str) -> None:
    await house.person("Tom Reilly", email="tom@reilly.example")
    eve = await house.stranger()
    answer = await eve.says(text)
    assert answer.id == "link-mailed"
    assert len(answer.errands) == 1


async def test_of_two_addresses_none_is_taken(house: House) -> None:
    eve = await house.stranger()
    answer = await eve.says("is it tom@reilly.example or tom@other.example?")
    assert answer.id != "link-mailed"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "please stop sending me messages"),
        ("es", "deja de enviarme mensajes por favor"),
        ("ar", "لا ترسل لي رسائل"),
    ],
)
async def test_who_wants_no_messages_is_muted_once_they_are_sure(
    house: House, locale: str, words: str
) -> None:
    ana = await house.person(locale=locale)
    assert (await ana.says(words)).id == "mute-stop-confirm"
    yes = house.catalogue.words(locale, "core-yes")[0]
    assert (await ana.says(yes)).id == "mute-done"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "cancel my membership"),
        ("es", "quiero darme de baja"),
        ("ca", "cancel·lar el meu pla"),
        ("ar", "إلغاء عضويتي"),
    ],
)
async def test_a_membership_is_ended_by_people(house: House, locale: str, words: str) -> None:
    ana = await house.person(locale=locale)
    assert (await ana.says(words)).id == "circles-membership-told"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "ok"), ("en", "yes"), ("es", "vale"), ("ca", "❤️"), ("ar", "نعم"), ("en", "👍")],
)
async def test_a_yes_to_nothing_is_taken_kindly(house: House, locale: str, words: str) -> None:
    ana = await house.person(locale=locale)
    assert (await ana.says(words)).id == "core-acknowledged"


@pytest.mark.parametrize(
    ("locale", "word", "city", "zone"),
    [
        ("es", "zona horaria", "Sevilla", "Europe/Madrid"),
        ("en", "timezone", "Sevilla", "Europe/Madrid"),
        ("ar", "timezone", "القاهرة", "Africa/Cairo"),
    ],
)
async def test_a_city_is_understood_after_the_zone_was_shown(
    house: House, locale: str, word: str, city: str, zone: str
) -> None:
    ana = await house.person(locale=locale)
    assert (await ana.says(word)).id == "timezone-shown"
    answer = await ana.says(city)
    assert answer.id == "timezone-done"
    assert getattr(answer.answer.core, "zone", None) == zone


@pytest.mark.parametrize(("locale", "name"), [("ca", "suport"), ("ar", "الدعم"), ("en", "support")])
async def test_a_circles_name_is_understood_after_the_list(
    house: House, locale: str, name: str
) -> None:
    await house.circle("support", names={"en": "Support", "ca": "Suport", "ar": "الدعم"})
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    assert (await ana.says("circles")).id == "circles-listed"
    assert (await ana.says(name)).id == "circles-shown"


@pytest.mark.parametrize(("locale", "words"), [("en", "plan blau"), ("ca", "pla blau")])
async def test_the_plan_of_another_member_is_not_answered_with_ones_own(
    house: House, locale: str, words: str
) -> None:
    await house.member("blau", name="Blau")
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    answer = await ana.says(words)
    assert answer.id == "plan-not-yours"
    assert "blau" in answer.body
