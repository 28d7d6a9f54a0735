"""Months that are billed."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.domain.plans import Interval

_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True)
class Period:
    """A month, written `2026-11`."""

    year: int
    month: int

    @classmethod
    def read(cls, text: str) -> "Period | None":
        """Read `2026-11`; None for what is no such month."""
        found = _MONTH.fullmatch(text)
        return None if found is None or found[1] < "1000" else cls(int(found[1]), int(found[2]))

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    def supplied_until(self, interval: Interval) -> date:
        """Return the last day of what is paid for in this month: a month, or a year from then."""
        if interval is Interval.YEAR:
            return date(self.year + 1, self.month, 1) - timedelta(days=1)
        return self.last

    def charged(self, interval: Interval, anchor: date | None) -> bool:
        """Whether something that is paid each `interval` is charged in this month.

        `anchor` is a day on which it is charged, whichever; without one only months are known.
        """
        match interval:
            case Interval.MONTH:
                return True
            case Interval.YEAR:
                return anchor is not None and anchor.month == self.month
            case Interval.ONCE:
                return anchor is not None and self.first <= anchor <= self.last
