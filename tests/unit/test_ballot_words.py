"""Ballots as people type them: what an option is called, and numbers that are no scores."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.dispatch.ballot_words import BallotWords
from assistant.domain.ballot_contents import Flaw, Invalid
from assistant.domain.option_names import LONGEST, letter_of, read_options
from assistant.domain.resolutions import KindOfResolution, Method, ScoreRange
from tests.support.conversation import complete_catalogue
from tests.support.held_votes import kind_of

CHOOSE, RANKED = kind_of(Method.CHOOSE), kind_of(Method.IRV)
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
]


@pytest.mark.parametrize("options", HOSTILE)
def test_options_that_nobody_could_tell_apart_or_read_are_refused(options: list[str]) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_options(options)


def test_options_are_kept_without_what_nobody_sees() -> None:
    given_ = [" \u202eBob\u202c\n Smith ", "<b>x</b> @room", "Cafe\u0301", "\u0000\u001b[31mRed"]
    assert read_options(given_) == ("Bob Smith", "<b>x</b> @room", "Caf\u00e9", "[31mRed")
