"""How long what was said in closed tickets is kept."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class Retention:
    """So many months after it was closed a ticket is thinned out; None: never."""

    months: int | None = None

    def closed_before(self, now: datetime) -> datetime | None:
        """Return before when a ticket must have been closed to be thinned out now.

        A month back from a day that the month does not have is its last day.
        """
        if self.months is None:
            return None
        year, month = divmod(now.year * 12 + now.month - 1 - self.months, 12)
        day = min(now.day, monthrange(year, month + 1)[1])
        return now.replace(year=year, month=month + 1, day=day)
