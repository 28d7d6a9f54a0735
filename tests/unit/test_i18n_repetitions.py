"""How often a meeting is and how long it takes, as members type it."""

import tomllib
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import resources
from assistant.i18n.appointment_reading import AppointmentReader, Wish
from assistant.i18n.catalogue import Catalogue
from assistant.services.recurrence import first_of

MADRID = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 22, 12, tzinfo=MADRID)
PHRASES = tomllib.loads(
    (Path(__file__).parents[1] / "locales" / "repetitions.toml").read_text(encoding="utf-8")
)
CATALOGUE = Catalogue.load(resources.locales())
READER = AppointmentReader(CATALOGUE)
WORDS = (
    *("every", "other", "thursday", "first", "of the month", "until", "for", "90", "minutes"),
    *("from", "18", "to", "20", "weekly", "and", "in", "hours", "18:00", "half", "31", "-", "0"),
)


def written(wish: Wish) -> str:
    """Return the first date, the rule and the minutes, as the phrases' file has them."""
    assert wish.at is not None
    local = wish.at.replace(tzinfo=None)
    found = local if wish.repetition is None else first_of(wish.repetition, local, MADRID)
    assert found is not None
    parts = [f"{found:%Y-%m-%d %H:%M}"]
    if wish.repetition is not None:
        parts.append(wish.repetition.rule(found, MADRID))
    if wish.minutes is not None:
        parts.append(f"{wish.minutes} min")
    return " ".join(parts)


@pytest.mark.parametrize(
    ("locale", "phrase", "expected"),
    [
        (locale, phrase, expected)
        for locale, phrases in PHRASES.items()
        for phrase, expected in phrases.items()
    ],
)
def test_each_language_reads_its_own_phrases(locale: str, phrase: str, expected: str) -> None:
    """Alone, and with a name before, behind, or known."""
    assert written(READER.read(phrase, locale, MADRID, NOW)) == expected
    for text in (f"Xoriguer {phrase}", f"{phrase} Xoriguer"):
        wish = READER.read(text, locale, MADRID, NOW)
        assert (wish.name, written(wish)) == ("Xoriguer", expected)
        known = READER.read(text, locale, MADRID, NOW, ("Xoriguer",))
        assert (known.known, written(known)) == (True, expected)


def test_every_language_has_twelve_phrases() -> None:
    assert {locale for locale, phrases in PHRASES.items() if len(phrases) >= 12} == set(
        CATALOGUE.locales
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sunday Club thu 18", "Sunday Club"), ("thursday Assembly at 18", "Assembly"),
        ("thu 18 with the Reading Group", "Reading Group"), ("Room 3 thu 18:00", "Room 3"),
    ],
)  # fmt: skip
def test_what_is_left_is_the_name(text: str, name: str) -> None:
    wish = READER.read(text, "en", MADRID, NOW)
    assert (wish.name, written(wish)) == (name, "2026-11-26 18:00")


def test_a_known_name_is_no_date() -> None:
    wish = READER.read("Monday Club thu 18", "en", MADRID, NOW, ("Monday Club",))
    assert (wish.name, written(wish)) == ("Monday Club", "2026-11-26 18:00")


@pytest.mark.parametrize(
    ("text", "unclear"),
    [("thu 6", True), ("thu 6:30", True), ("thu half past six", True), ("thu 06:00", False),
     ("thu 6 am", False), ("thu 6pm", False), ("thu 8", False), ("in 3 hours", False)],
)  # fmt: skip
def test_an_hour_that_may_be_morning_or_evening(text: str, unclear: bool) -> None:
    assert READER.read(text, "en", MADRID, NOW).unclear is unclear


@pytest.mark.parametrize(
    ("text", "wholly"),
    [("thu 18", True), ("dijous a les 18 cada setmana", True), ("كل خميس الساعة 18", True),
     ("weekly", False), ("Assembly thu 18", False), ("142", False), ("please", False)],
)  # fmt: skip
def test_words_that_are_a_moment_and_nothing_else(text: str, wholly: bool) -> None:
    assert READER.wholly(text) is wholly


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_no_mixture_of_words_breaks_it(text: str) -> None:
    """Whatever is read makes a rule that dateutil reads, or none."""
    wish = READER.read(text, "en", MADRID, NOW)
    assert wish.minutes is None or 0 < wish.minutes <= 24 * 60
    if wish.at is not None:
        local = wish.at.replace(tzinfo=None)
        found = local if wish.repetition is None else first_of(wish.repetition, local, MADRID)
        assert found is None or found >= local


@given(st.text(max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    wish = READER.read(text, "ar", MADRID, NOW)
    assert wish.name is None or wish.name.strip() == wish.name != ""
