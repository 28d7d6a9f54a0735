"""What a change of plan costs: by days, never negative, and never more than the whole period."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.changes import is_raise, months_before, period_of, pro_rata
from assistant.domain.money import Money
from assistant.domain.plans import Contribution, ContributionStatus, Interval, Plan
from assistant.domain.replies import Localized

TODAY = date(2026, 11, 23)
regular = st.sampled_from([Interval.MONTH, Interval.YEAR])


def plan(minor: int | None, interval: Interval = Interval.MONTH, currency: str = "EUR") -> Plan:
    price = None if minor is None else Money(minor, currency)
    return Plan(
        level="x", version=1, names=Localized({}), price=price, interval=interval, limits=()
    )


def paid(minor: int, until: date | None, interval: Interval = Interval.MONTH) -> Contribution:
    return Contribution(
        source="test",
        amount=Money(minor, "EUR"),
        interval=interval,
        status=ContributionStatus.ACTIVE,
        next_charge=until,
    )


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2028, 3, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 12, 3), 12, date(2025, 12, 3)),
    ],
)
def test_a_month_earlier(day: date, months: int, expected: date) -> None:
    assert months_before(day, months) == expected


@pytest.mark.parametrize(
    ("until", "cost"),
    [
        (date(2026, 12, 3), 833),  # 10 of 30 days of 25.00
        (date(2026, 11, 24), 81),  # 1 of 31 days
        (date(2026, 12, 23), 2500),  # all 30 days
    ],
)
def test_what_the_days_left_cost(until: date, cost: int) -> None:
    assert pro_rata(paid(2000, until), plan(4500), TODAY) == Money(cost, "EUR")


def test_what_is_paid_by_the_year_is_compared_by_the_year() -> None:
    """73 of 365 days are left of a year of 540.00, which is less than twelve times 50.00."""
    until = TODAY + timedelta(days=73)
    assert pro_rata(paid(54000, until, Interval.YEAR), plan(5000), TODAY) == Money(1200, "EUR")


@pytest.mark.parametrize(
    ("contribution", "after"),
    [
        (paid(2000, None), plan(4500)),
        (paid(2000, TODAY), plan(4500)),
        (paid(2000, date(2026, 12, 3)), plan(None)),
        (paid(2000, date(2026, 12, 3)), plan(4500, currency="USD")),
        (paid(2000, date(2026, 12, 3), Interval.ONCE), plan(4500)),
    ],
)
def test_what_cannot_be_said_is_not_said(contribution: Contribution, after: Plan) -> None:
    assert pro_rata(contribution, after, TODAY) is None


@given(
    st.integers(0, 10**7),
    st.integers(0, 10**7),
    st.integers(1, 365),
    regular,
    regular,
)
def test_it_lies_between_nothing_and_the_whole_difference(
    now: int, then: int, days: int, of: Interval, to: Interval
) -> None:
    contribution = paid(now, TODAY + timedelta(days=days), of)
    cost = pro_rata(contribution, plan(then, to), TODAY)
    assert cost is not None
    wanted = then * {Interval.MONTH: 1, Interval.YEAR: 12}[of]
    wanted = -(-wanted // {Interval.MONTH: 1, Interval.YEAR: 12}[to])
    assert 0 <= cost.minor <= max(0, wanted - now) + 1


@given(st.integers(1, 365), regular)
def test_a_period_ends_when_the_next_charge_comes(days: int, interval: Interval) -> None:
    period = period_of(paid(1, TODAY + timedelta(days=days), interval), TODAY)
    assert period is not None
    assert period.start < period.end == TODAY + timedelta(days=days)
    assert 0 < period.left(TODAY) <= period.days


def test_only_more_money_is_a_raise() -> None:
    assert is_raise(plan(1000), plan(2000))
    assert is_raise(None, plan(0))
    assert not is_raise(plan(2000), plan(1000))
    assert not is_raise(plan(1000), plan(12000, Interval.YEAR))
    assert is_raise(plan(1000), plan(12001, Interval.YEAR))
    assert not is_raise(plan(1000), plan(None))
    assert not is_raise(plan(1000), plan(2000, currency="USD"))
