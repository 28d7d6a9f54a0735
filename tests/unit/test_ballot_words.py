"""Ballots as people type them: what an option is called, and numbers that are no scores."""

from contextlib import nullcontext, suppress

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.dispatch.ballot_words import BallotWords
from assistant.domain.ballot_contents import Flaw, Invalid
from assistant.domain.option_names import LONGEST, letter_of, read_options
from assistant.domain.resolutions import KindOfResolution, Method, ScoreRange
from assistant.i18n.locale_data import written_list
from tests.support.conversation import complete_catalogue
from tests.support.held_votes import kind_of

CHOOSE, RANKED = kind_of(Method.CHOOSE), kind_of(Method.IRV)
APPROVAL = kind_of(Method.APPROVAL)
SCORE = kind_of(Method.SCORE, scores=ScoreRange(lowest=0, highest=5))
BELOW = kind_of(Method.SCORE, scores=ScoreRange(lowest=-5, highest=5))


@pytest.fixture(scope="module")
def words() -> BallotWords:
    return BallotWords(complete_catalogue())


def flaw(words: BallotWords, text: str, kind: KindOfResolution, options: tuple[str, ...]) -> Flaw:
    with pytest.raises(Invalid) as found:
        words.read(text, kind, options)
    return found.value.flaw


def test_an_option_may_be_called_as_an_answer_is(words: BallotWords) -> None:
    options = ("Yes, soon", "No", "Abstain")
    for option in options:
        assert words.read(option, CHOOSE, options).content == {"choices": [option]}
    assert words.read("no, yes soon", RANKED, options).content == {"ranking": ["No", "Yes, soon"]}
    assert words.read("abstain", CHOOSE, ("Yes", "No")).content == {"choices": []}


def test_what_two_options_are_called_names_neither(words: BallotWords) -> None:
    options = ("Hall", "Hall!", "Yard")
    assert flaw(words, "hall", CHOOSE, options) is Flaw.UNKNOWN
    assert words.read("B", CHOOSE, options).content == {"choices": ["Hall!"]}
    for typed in ("B", "B.", "(b)"):  # the letter of one, and what another is called
        assert flaw(words, typed, CHOOSE, ("B.", "Nada")) is Flaw.UNKNOWN


def test_a_minus_before_a_score_is_no_dash(words: BallotWords) -> None:
    for minus in ("-", "\u2212", "\u2013"):
        assert flaw(words, f"A {minus}3 B 2", SCORE, ("Ann", "Bob")) is Flaw.SCORE
        read = words.read(f"A {minus}3, B={minus}2", BELOW, ("Ann", "Bob"))
        assert read.content == {"scores": {"Ann": -3, "Bob": -2}}
    assert words.read("A: 3, B: \u0664", BELOW, ("Ann", "Bob")).content == {
        "scores": {"Ann": 3, "Bob": 4}
    }


@pytest.mark.parametrize("score", ["6", "3.5", "1e0", "\u00bd", "", "9" * 5_000])
def test_what_is_no_score_of_the_range_is_refused(words: BallotWords, score: str) -> None:
    assert flaw(words, f"A {score}", SCORE, ("Ann", "Bob")) is Flaw.SCORE


COLOURS = ("Red", "Green", "Blue")
PLACES = [
    ("1. Blue", ["Blue"]),
    ("1) Blue", ["Blue"]),
    ("1: Blue", ["Blue"]),
    ("1:\u2068Blue\u2069", ["Blue"]),
    ("\u0661. Blue", ["Blue"]),
    ("1. Green 2. Red", ["Green", "Red"]),
    ("2.C 1.A", ["Red", "Blue"]),
    ("1. Green and 2. Red", ["Green", "Red"]),
    ("1. Green \u06482. Red", ["Green", "Red"]),
    ("Green then blue", ["Green", "Blue"]),
    ("Green, despu\u00e9s Blue y luego Red", ["Green", "Blue", "Red"]),
    ("B and C", ["Green", "Blue"]),
    ("Green \u0648Red", ["Green", "Red"]),
    ("2 1 3", ["Green", "Red", "Blue"]),
    ("2 \u06481", ["Green", "Red"]),
    ("1:2:3", ["Red", "Green", "Blue"]),
]
AMBIGUOUS = [
    "2. Blue",
    "1. Blue 3. Red",
    "1. Blue 1. Red",
    "1 Blue",
    "Blue 1",
    "1. 2",
    "1) 2 2) 1",
    "2 B",
    "Red 2. Blue",
]


@pytest.mark.parametrize(("typed", "order"), PLACES)
def test_a_number_with_a_stop_is_a_place(words: BallotWords, typed: str, order: list[str]) -> None:
    assert words.read(typed, RANKED, COLOURS).content == {"ranking": order}


@pytest.mark.parametrize("typed", AMBIGUOUS)
def test_numbers_that_may_be_places_or_options_are_not_guessed(
    words: BallotWords, typed: str
) -> None:
    assert flaw(words, typed, RANKED, COLOURS) is Flaw.MIXED


def test_where_nothing_is_ordered_a_number_is_that_of_its_option(words: BallotWords) -> None:
    for typed in ("1. Blue", "1 Blue", "2) Red, 1) Green"):
        for kind in (APPROVAL, CHOOSE):
            assert flaw(words, typed, kind, COLOURS) is Flaw.MIXED
    assert words.read("3. Blue, 1) Red", APPROVAL, COLOURS).content == {"choices": ["Red", "Blue"]}
    assert words.read("3) Blue", CHOOSE, COLOURS).content == {"choices": ["Blue"]}


def test_a_word_that_joins_is_no_option_unless_it_is(words: BallotWords) -> None:
    nine = ("Ana", "Ben", "Cai", "Dov", "Eli", "Fay", "Gus", "Hal", "Ian")
    assert words.read("b e c", RANKED, nine).content == {"ranking": ["Ben", "Eli", "Cai"]}
    assert words.read("B I C", RANKED, nine).content == {"ranking": ["Ben", "Ian", "Cai"]}
    assert words.read("Ana i Ben", RANKED, nine).content == {"ranking": ["Ana", "Ben"]}
    assert words.read("Ana e Ian", RANKED, nine).content == {"ranking": ["Ana", "Ian"]}
    assert flaw(words, "b i c", RANKED, nine) is Flaw.MIXED
    bread = ("Bread", "Butter", "Bread and butter", "And")
    assert flaw(words, "bread and butter", RANKED, bread) is Flaw.MIXED
    assert words.read("bread and butter", CHOOSE, bread).content == {"choices": [bread[2]]}
    assert words.read("1. Ana i 2. Ben", RANKED, nine).content == {"ranking": ["Ana", "Ben"]}
    assert flaw(words, "1. Ana I 2. Ben", RANKED, nine) is Flaw.MIXED
    assert words.read("1. bread and butter", RANKED, bread).content == {"ranking": [bread[2]]}
    assert words.read("A 5 and B 2", SCORE, COLOURS).content == {"scores": {"Red": 5, "Green": 2}}


PLAIN = (
    "Oak",
    "El Pi",
    "L'hort",
    "Saint-Jean",
    "\u0627\u0644\u0648\u0631\u062f",
    "\u0648\u0627\u062d\u0629",
    "Ibiza",
)
STRANGE: tuple[str, ...] = (
    "Y griega",
    "Plan 2",
    "i",
    "E",
    "2024",
    "7",
    "Plan 2. B",
    "Salt and pepper",
    "Sal y",
)
STRANGE += ("Luego", "Next", "\u0628\u0639\u062f\u0647\u0627", "Griega", "And", "B.", "Plan")
STRANGE += ("A, B", "\u0648", "1. First", "3: x", "Y", "\u0627\u062d\u0629")


@settings(max_examples=60, deadline=None)
@given(
    options=st.lists(st.sampled_from(PLAIN + STRANGE), min_size=2, unique=True),
    data=st.data(),
    locale=st.sampled_from(["en", "es", "ca", "ar"]),
    kind=st.sampled_from([RANKED, APPROVAL]),
)
def test_what_is_said_of_a_ballot_is_that_ballot_when_it_is_typed(
    words: BallotWords,
    options: list[str],
    data: st.DataObject,
    locale: str,
    kind: KindOfResolution,
) -> None:
    """Strange names may be refused, and are never another ballot; plain ones are read."""
    try:
        taken = read_options(options)
    except ValueError:
        return
    picks = data.draw(st.lists(st.sampled_from(taken), min_size=1, unique=True))
    ranked = kind is RANKED
    content = {"ranking": picks} if ranked else {"choices": sorted(picks, key=taken.index)}
    said = [f"{at}. {each}" for at, each in enumerate(picks, 1)] if ranked else picks
    typed = written_list([f"\u2068{each}\u2069" for each in said], Locale.parse(locale))
    plain = set(options) <= set(PLAIN)
    with nullcontext() if plain else suppress(Invalid):
        assert words.read(typed, kind, taken).content == content


@given(options=st.lists(st.text(max_size=30), min_size=2, max_size=6))
def test_every_option_that_is_taken_can_be_typed(words: BallotWords, options: list[str]) -> None:
    """By its letter always; by its name it is that option, or nobody's."""
    try:
        taken = read_options(options)
    except ValueError:
        return
    for place, option in enumerate(taken):
        assert words.read(letter_of(place), CHOOSE, taken).content == {"choices": [option]}
        with suppress(Invalid):
            assert words.read(option, CHOOSE, taken).content == {"choices": [option]}
    with suppress(Invalid):  # with letters beside each other it is all of them, or nothing
        typed = " ".join(map(letter_of, range(len(taken))))
        assert words.read(typed, RANKED, taken).content == {"ranking": list(taken)}


HOSTILE = [
    ["One"],
    ["One", "one"],
    ["Ana", "An\u200ba"],
    ["Ana", "\u202eAna"],
    ["Caf\u00e9", "Cafe\u0301"],
    ["One", ""],
    ["One", "\u200b\u2060"],
    ["One", "\u3164"],
    ["One", "..."],
    ["One", "x" * (LONGEST + 1)],
    [f"Option {place}" for place in range(51)],
    ["b", "A"],
    ["B.", "Nada"],
    ["(b)", "Nada"],
    ["B{", "0"],
    ["Hall", "Hall!"],
    ["\u0111", "Dos", "Tres", "Seis"],
    ["B\uff01", "Nada"],
]


@pytest.mark.parametrize("options", HOSTILE)
def test_options_that_nobody_could_tell_apart_or_read_are_refused(options: list[str]) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_options(options)


def test_options_are_kept_without_what_nobody_sees() -> None:
    given_ = [" \u202eBob\u202c\n Smith ", "<b>x</b> @room", "Cafe\u0301", "\u0000\u001b[31mRed"]
    assert read_options(given_) == ("Bob Smith", "<b>x</b> @room", "Caf\u00e9", "[31mRed")
