"""How often a meeting is, as data that texts put into words."""

from datetime import date
from enum import StrEnum

from assistant.domain.repetition import Frequency, Repetition
from assistant.domain.replies import Reply


class Weekday(StrEnum):
    """A day of the week, for texts to name."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


class Ordinal(StrEnum):
    """Which of the weekdays of a month."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    LAST = "last"


_ORDINALS = {
    1: Ordinal.FIRST, 2: Ordinal.SECOND, 3: Ordinal.THIRD, 4: Ordinal.FOURTH, -1: Ordinal.LAST
}  # fmt: skip


class WeekdayName(Reply, message="appointments-day"):
    """The name of a weekday."""

    day: Weekday


class Often(Reply, message="appointments-often"):
    """How often a meeting is; `until` is the last day on which it may be."""

    frequency: Frequency
    interval: int
    days: tuple[WeekdayName, ...]
    ordinal: Ordinal | None
    until: date | None


def often(repetition: Repetition | None) -> Often | None:
    """Return how often a meeting is, for texts."""
    if repetition is None:
        return None
    return Often(
        frequency=repetition.frequency,
        interval=repetition.interval,
        days=tuple(WeekdayName(day=[*Weekday][each]) for each in repetition.weekdays),
        ordinal=None if repetition.ordinal is None else _ORDINALS[repetition.ordinal],
        until=repetition.until,
    )
