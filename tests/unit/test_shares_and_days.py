"""Shares of a whole and clear days: the two sums that decide whether a vote is valid at all."""

from datetime import UTC, date, datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.clear_days import clear_days_between, earliest_opening
from assistant.domain.shares import at_least, read_share

MADRID = ZoneInfo("Europe/Madrid")


def test_case_1_a_share_is_rounded_up_exactly() -> None:
    assert at_least(read_share("28 %"), 25) == 7  # a float says 7.000000000000001, so 8
    assert at_least(read_share("2/3"), 3) == 2
    assert at_least(read_share("67 %"), 3) == 3


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("2/3", Fraction(2, 3)),
        (" 3 / 4 ", Fraction(3, 4)),
        ("67 %", Fraction(67, 100)),
        ("12.5%", Fraction(1, 8)),
        ("33,3 %", Fraction(333, 1000)),
        ("0", Fraction(0)),
        ("100 %", Fraction(1)),
    ],
)
def test_shares_are_read(text: str, share: Fraction) -> None:
    assert read_share(text) == share


@pytest.mark.parametrize(
    "text", ["0.67", "1/0", "3/2", "101 %", "-1/2", "", "nan", "1e-3", "٢/٣", "2", "1/2/3"]
)
def test_what_is_no_share_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_share(text)


@given(st.fractions(0, 1, max_denominator=1000), st.integers(0, 10**12))
def test_a_quorum_is_the_fewest_that_make_the_share(share: Fraction, of: int) -> None:
    needed = at_least(share, of)
    assert needed >= share * of > needed - 1


def test_case_6_clear_days_leave_out_both_ends() -> None:
    noon = datetime(2026, 6, 1, 12, tzinfo=MADRID)
    assert earliest_opening(noon, 14, MADRID) == date(2026, 6, 16)
    opening = datetime(2026, 6, 16, tzinfo=MADRID)
    assert clear_days_between(noon, opening, MADRID) == 14


def test_the_day_of_notice_is_the_coops_not_utcs() -> None:
    late = datetime(2026, 6, 1, 22, 30, tzinfo=UTC)  # half past midnight of 2 June in Madrid
    assert earliest_opening(late, 14, MADRID) == date(2026, 6, 17)
    assert earliest_opening(late, 0, MADRID) == date(2026, 6, 2)


def test_clear_days_count_days_across_the_change_of_the_clocks() -> None:
    before = datetime(2026, 10, 24, 23, 59, tzinfo=MADRID)  # clocks go back on the 25th
    assert earliest_opening(before, 1, MADRID) == date(2026, 10, 26)
    opening = datetime(2026, 10, 26, tzinfo=MADRID)
    assert clear_days_between(before, opening, MADRID) == 1
