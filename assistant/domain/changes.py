"""Plan changes: from one level to another, now or at the end of what is paid for."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from assistant.domain.money import Money
from assistant.domain.plans import Contribution, Interval, Plan

_MONTHS = {Interval.MONTH: 1, Interval.YEAR: 12}


class Timing(StrEnum):
    """When a change counts."""

    NOW = "now"
    LATER = "later"  # when the period that is paid for ends


class ChangeState(StrEnum):
    """Where a plan change stands."""

    WAITING = "waiting"  # for the circle that has to agree
    SCHEDULED = "scheduled"  # for the end of the period
    APPLIED = "applied"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


OPEN = frozenset({ChangeState.WAITING, ChangeState.SCHEDULED})


@dataclass(frozen=True, kw_only=True)
class PlanChange:
    """A member's wish for another plan, and what became of it.

    `before` and `after` are levels. `number` is set where a circle has to agree. `extra` is what
    the rest of the period costs more, where the change counts now.
    """

    id: int
    member_id: int
    before: str | None
    after: str
    timing: Timing
    state: ChangeState
    effective: date | None  # None while it waits
    extra: Money | None
    asked_by: int | None  # a person, unless forgotten
    number: int | None = None


@dataclass(frozen=True, kw_only=True)
class Period:
    """What is paid for: from `start` until the day before `end`."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """Its length."""
        return (self.end - self.start).days

    def left(self, today: date) -> int:
        """Return the days from `today` on that are paid for."""
        return max(0, min(self.days, (self.end - today).days))


def period_of(contribution: Contribution | None, today: date) -> Period | None:
    """Return the period that is paid for; None where nothing is, or nobody knows until when."""
    if contribution is None or contribution.next_charge is None:
        return None
    months = _MONTHS.get(contribution.interval)
    if months is None or contribution.next_charge <= today:
        return None
    return Period(
        start=months_before(contribution.next_charge, months), end=contribution.next_charge
    )


def months_before(day: date, months: int) -> date:
    """Return the same day `months` earlier, or that month's last where it is shorter."""
    count = day.year * 12 + day.month - 1 - months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def per(price: Money, interval: Interval, wanted: Interval) -> Fraction | None:
    """Return `price` for `wanted` in minor units, a year being twelve months; None for once."""
    if interval not in _MONTHS or wanted not in _MONTHS:
        return None
    return Fraction(price.minor) * _MONTHS[wanted] / _MONTHS[interval]


def is_raise(before: Plan | None, after: Plan) -> bool:
    """Whether `after` costs more, so that it is wanted now; what has no price is no raise."""
    if after.price is None:
        return False
    if before is None or before.price is None or before.price.currency != after.price.currency:
        return before is None
    then = per(before.price, before.interval, Interval.YEAR)
    now = per(after.price, after.interval, Interval.YEAR)
    return then is not None and now is not None and now > then


def pro_rata(paid: Contribution, after: Plan, today: date) -> Money | None:
    """Return what the days left of the period cost more with `after` than what is paid for them.

    By days, today included, rounded half to even to the currency's minor unit; nothing is given
    back for less. None where it cannot be said: no price, another currency, no period.
    """
    period = period_of(paid, today)
    if period is None or after.price is None or after.price.currency != paid.amount.currency:
        return None
    wanted = per(after.price, after.interval, paid.interval)
    if wanted is None:
        return None
    more = (wanted - paid.amount.minor) * period.left(today) / period.days
    return Money(max(0, round(more)), after.price.currency)
