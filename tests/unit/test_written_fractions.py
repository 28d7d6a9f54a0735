"""Fractions and shares as people read them: whatever is written can be read back exactly."""

import unicodedata
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from assistant.i18n.locale_data import babel_locale, written_fraction, written_share

ENGLISH, CATALAN = babel_locale("en"), babel_locale("ca")
numbers = st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=1000)
shares = st.fractions(min_value=0, max_value=1, max_denominator=1000)


def read(written: str) -> Fraction:
    """Read what was written, as an English reader would."""
    sign = -1 if written.startswith("-") else 1
    bare = written.removeprefix("-").replace(",", "")
    if bare.endswith("%"):
        return sign * Fraction(int(bare[:-1]), 100)
    whole, _, bar = bare.rpartition("\u00a0") if "/" in bare else (bare, "", "0")
    if whole and not whole[-1].isdecimal():
        whole, bar = whole[:-1], str(Fraction(unicodedata.numeric(whole[-1])).limit_denominator(9))
    return sign * (Fraction(whole or 0) + Fraction(bar))


@given(numbers)
def test_a_fraction_is_written_exactly(value: Fraction) -> None:
    assert read(written_fraction(value, ENGLISH)) == value


@given(shares)
def test_a_share_is_written_exactly(share: Fraction) -> None:
    assert read(written_share(share, ENGLISH)) == share


@given(st.integers(0, 100))
def test_whole_per_cents_are_said_as_such_or_have_a_sign(hundredths: int) -> None:
    written = written_share(Fraction(hundredths, 100), CATALAN)
    assert written.endswith("%") or written in {"½", "¼", "¾"}
