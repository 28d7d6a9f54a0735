"""Options that may be read in more than one way: each word of a ballot counts, or none does."""

from contextlib import suppress
from itertools import pairwise

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.dispatch.ballot_words import BallotWords
from assistant.dispatch.option_readings import Readings, calls_of
from assistant.domain.ballot_contents import Flaw, Invalid
from assistant.domain.option_names import marks
from assistant.domain.resolutions import KindOfResolution, Method
from assistant.i18n.locale_data import written_list
from tests.support.held_votes import kind_of
from tests.unit.test_ballot_words import APPROVAL, COLOURS, RANKED, SCORE, flaw, words

__all__ = ["words"]

MOMENTS = ("Ahora", "Luego", "Next", "\u0628\u0639\u062f\u0647\u0627", "Nunca")
UNSURE = [
    "Ahora luego Nunca",
    "Ahora, luego nunca",
    "Ahora Next Nunca",
    "A luego E",
    "1. Ahora luego 2. Nunca",
    "Ahora = Luego > Nunca",
    "Ahora/Luego > Nunca",
    "Ahora > Luego, Nunca",
    "Ahora < Nunca",
    "1. Ahora < 2. Nunca",
    "Ahora !Nunca",
    "Ahora -Nunca",
    "~~Luego~~ Nunca",
    "1. Ahora 2. !Nunca",
    "Ahora luego, Nunca",
    "Ahora = Nunca",
    "Ahora < \u0628\u0639\u062f\u0647\u0627 > Nunca",
]
UNREAD = ["A as 2, B as 1", "B as first, A as second", "Ahora as well as Nunca", "A pues B"]


@pytest.mark.parametrize("typed", [*UNSURE, *UNREAD])
def test_what_may_be_another_order_is_no_ballot(words: BallotWords, typed: str) -> None:
    for kind in (RANKED, APPROVAL):
        if kind is RANKED or not {"1", "=", "/"} & set(typed):  # no order: places, equals
            found = flaw(words, typed, kind, MOMENTS)
            assert found is (Flaw.MIXED if typed in UNSURE else Flaw.UNKNOWN)


def test_scores_lose_no_option(words: BallotWords) -> None:
    assert flaw(words, "Ahora 5, luego nunca 3", SCORE, MOMENTS) is Flaw.MIXED
    read = words.read("Ahora 5, luego 2, next nunca 3", SCORE, ("Ahora", "Luego", "Nunca"))
    assert read.content == {"scores": {"Ahora": 5, "Luego": 2, "Nunca": 3}}
    assert flaw(words, "A 5, B 2 > C 3", SCORE, COLOURS) is Flaw.MIXED
    assert flaw(words, "1. Plan 2. B", RANKED, ("Plan", "Plan 2. B")) is Flaw.MIXED
    assert flaw(words, "1. B", RANKED, ("1 B", "C")) is Flaw.MIXED
    assert flaw(words, "Plan 2", SCORE, ("Plan", "Plan 2")) is Flaw.SCORE


@settings(max_examples=120, deadline=None)
@given(
    said=st.lists(st.sampled_from([*MOMENTS, "and", "y", "then"]), min_size=1, max_size=6),
    signs=st.lists(st.sampled_from([" ", ", ", " > ", " = ", " < ", "\n", ": "]), min_size=6),
    kind=st.sampled_from([RANKED, APPROVAL]),
    small=st.booleans(),
)
def test_every_word_of_a_ballot_is_accounted_for(
    words: BallotWords, said: list[str], signs: list[str], kind: KindOfResolution, *, small: bool
) -> None:
    """What is read has every option that stands there, in its order; or nothing is read."""
    text = "".join(sign + each for sign, each in zip(signs, said, strict=False))
    text = text.lstrip(" ,>:=<\n")
    named = [each for each in said if each in MOMENTS]
    with suppress(Invalid):
        content = words.read(text.lower() if small else text, kind, MOMENTS).content
        if kind is RANKED:
            assert content == {"ranking": named}
            assert "=" not in text
            assert "<" not in text or MOMENTS[3] in named
        else:
            assert content == {"choices": sorted(named, key=MOMENTS.index)}


def test_the_sign_that_arabic_mirrors_is_an_order_there(words: BallotWords) -> None:
    read = words.read(f"{MOMENTS[3]} < Nunca", RANKED, MOMENTS)
    assert read.content == {"ranking": [MOMENTS[3], "Nunca"]}


def test_a_blank_ballot_is_none_where_an_option_stands_beside_it(words: BallotWords) -> None:
    assert flaw(words, "abstain, Ahora", RANKED, MOMENTS) is Flaw.MIXED
    read = words.read("abstain, I know neither", RANKED, MOMENTS)
    assert (read.content, read.because) == ({"ranking": []}, "I know neither")
    assert words.read("abstain because of Luego", RANKED, MOMENTS).because == "Luego"


def test_two_letters_of_a_name_name_nobody(words: BallotWords) -> None:
    voters = ("Bo Library", "Old Bakery")
    yes_no = kind_of(Method.MAJORITY)
    assert words.read("yes, library", yes_no, (), voters).voter == voters[0]
    read = words.read("yes, bo", yes_no, (), voters)
    assert (read.voter, read.because) == (None, "bo")


def test_what_may_be_read_in_thousands_of_ways_is_given_up() -> None:
    letters = [chr(ord("A") + place) for place in range(26)]
    calls = calls_of([f"{one} {next_}" for one, next_ in pairwise([*letters, "A"])])
    text = " ".join(letters)
    with pytest.raises(Invalid) as found:
        Readings(text, marks(text), calls, frozenset(), ()).all(scored=False)
    assert found.value.flaw is Flaw.MIXED


@pytest.mark.parametrize("sign", [", ", " > ", "\n", "; "])
def test_an_option_called_as_what_joins_is_one_between_signs(words: BallotWords, sign: str) -> None:
    for each in (sign.join(MOMENTS), sign.join(MOMENTS).lower()):
        assert words.read(each, RANKED, MOMENTS).content == {"ranking": list(MOMENTS)}
    said = written_list(list(MOMENTS), Locale("es"))
    assert words.read(said, APPROVAL, MOMENTS).content == {"choices": list(MOMENTS)}
