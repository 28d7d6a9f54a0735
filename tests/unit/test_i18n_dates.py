"""Days and times as members type them."""

import tomllib
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import resources
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.dates import MomentReader

MADRID = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 22, 12, tzinfo=MADRID)
PHRASES = tomllib.loads(
    (Path(__file__).parents[1] / "locales" / "moments.toml").read_text(encoding="utf-8")
)
DATE_WORDS = (
    *("in", "on", "next", "thu", "thursday", "18", "31", "february", "half past", "at", "3"),
    *("12/13", "am", "pm", "9999", "0", "week", "24:00", "hours", "night"),
)
READER = MomentReader(Catalogue.load(resources.locales()))


@pytest.mark.parametrize(
    ("locale", "phrase", "expected"),
    [
        (locale, phrase, expected)
        for locale, phrases in PHRASES.items()
        for phrase, expected in phrases.items()
    ],
)
def test_each_language_reads_its_own_phrases(locale: str, phrase: str, expected: str) -> None:
    moment = READER.read(phrase, locale, MADRID, NOW)
    assert moment is not None
    written = f"{moment.at:%Y-%m-%d %H:%M}" if moment.has_time else f"{moment.at:%Y-%m-%d}"
    assert written == expected


def test_every_language_has_thirty_phrases() -> None:
    """A language that is added without phrases is not known to be read."""
    assert {locale for locale, phrases in PHRASES.items() if len(phrases) >= 30} == set(
        Catalogue.load(resources.locales()).locales
    )


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "room 3"), ("en", "142"), ("en", "may we talk about march"), ("en", "the plan"),
        ("es", "un círculo nuevo"), ("es", "la factura"), ("es", "8"), ("ca", "el pla"),
        ("ca", "nou cercle"), ("ar", "خطتي"), ("ar", "مرحبا"), ("en", "31/02/2027"),
        ("en", "25:00"),        ("en", ""), ("en", "30 february"),
    ],
)  # fmt: skip
def test_what_names_no_moment_is_not_read_as_one(locale: str, text: str) -> None:
    assert READER.read(text, locale, MADRID, NOW) is None


def test_the_rest_of_the_text_is_left_to_others() -> None:
    """`meet Assembly on thu 18 please` gives the name to the room and the date to the meeting."""
    text = "meet Assembly on thu 18 please"
    moment = READER.read(text, "en", MADRID, NOW)
    assert moment is not None
    assert text[moment.start : moment.end] == "on thu 18"


def test_an_hour_stays_the_same_by_the_wall_across_the_change_of_clocks() -> None:
    """The clocks go back on 25 October 2026: nine o'clock two days later is nine o'clock."""
    before = datetime(2026, 10, 24, 9, tzinfo=MADRID)
    moment = READER.read("in two days at 9", "en", MADRID, before)
    assert moment is not None
    assert moment.at.hour == 9
    assert (moment.at - before.astimezone(ZoneInfo("UTC"))).total_seconds() == 49 * 3600


def test_hours_from_now_are_counted_by_the_clock_and_not_by_the_wall() -> None:
    before = datetime(2026, 10, 25, 0, 30, tzinfo=MADRID)
    moment = READER.read("in 5 hours", "en", MADRID, before)
    assert moment is not None
    assert f"{moment.at:%H:%M}" == "04:30"


def test_an_hour_that_the_clocks_skip_is_read_as_the_one_after() -> None:
    before = datetime(2027, 3, 27, 12, tzinfo=MADRID)
    moment = READER.read("tomorrow at 2:30", "en", MADRID, before)
    assert moment is not None
    assert f"{moment.at:%H:%M %z}" == "03:30 +0200"


def test_the_asker_s_zone_decides_which_day_it_is() -> None:
    """At noon in Madrid it is Monday already in Auckland."""
    auckland = ZoneInfo("Pacific/Auckland")
    moment = READER.read("tomorrow at 9", "en", auckland, NOW)
    assert moment is not None
    assert moment.at.isoformat() == "2026-11-24T09:00:00+13:00"


def test_next_weekday_is_of_the_week_after_where_a_language_means_that() -> None:
    """English `next thursday`, said on a Monday, is not the one in three days; `que ve` is."""
    monday = datetime(2026, 11, 23, 12, tzinfo=MADRID)
    english = READER.read("next thursday", "en", MADRID, monday)
    catalan = READER.read("dijous que ve", "ca", MADRID, monday)
    assert english is not None
    assert catalan is not None
    assert (english.at.day, catalan.at.day) == (3, 26)


def test_dateparser_reads_what_the_catalogue_has_no_words_for() -> None:
    moment = READER.read("in fourteen days", "en", MADRID, NOW)
    assert moment is not None
    assert f"{moment.at:%Y-%m-%d}" == "2026-12-06"


@given(st.text(max_size=40), st.sampled_from(["en", "es", "ca", "ar"]))
def test_no_text_stops_the_reader(text: str, locale: str) -> None:
    moment = READER.read(text, locale, MADRID, NOW)
    assert moment is None or moment.at.tzinfo is not None


@given(st.lists(st.sampled_from(DATE_WORDS), max_size=7).map(" ".join))
def test_no_heap_of_date_words_stops_the_reader(text: str) -> None:
    moment = READER.read(text, "en", MADRID, NOW)
    assert moment is None or moment.at.tzinfo is not None
