"""How far back figures reach."""

from datetime import timedelta
from enum import StrEnum


class Stretch(StrEnum):
    """How far back figures about tickets reach."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    @property
    def length(self) -> timedelta:
        """So long before now they begin."""
        days = {Stretch.WEEK: 7, Stretch.MONTH: 30, Stretch.YEAR: 365}
        return timedelta(days=days[self])
