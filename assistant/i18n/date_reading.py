"""From what a run of atoms says to the moment that it names."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from assistant.i18n.date_hearing import Said, hear
from assistant.i18n.date_words import Atom

_HOURS, _NOON = 24, 12
_LATE = 6  # `at night` before this hour is in the small hours
_SEARCHED_DAYS = 9 * 366  # 29 February can be eight years away


@dataclass(frozen=True)
class Read:
    """A moment by the clock on the wall; `at` is aware only where hours from now were counted."""

    at: datetime
    has_time: bool
    start: int
    end: int
    dated: bool = True


def read_run(atoms: list[Atom], now: datetime) -> Read | None:
    """Return the moment that `atoms` name from their first one on, seen from `now` (aware).

    None where the first atom is no part of a moment, or where there is no such day or hour.
    """
    said = hear(atoms)
    if said is None or not (said.dated or said.time):
        return None
    start, end = said.used[0].start, said.used[-1].end
    try:
        match said.ahead:
            case (count, "minute" | "hour" as unit):
                at = now.astimezone(UTC) + timedelta(**{f"{unit}s": count})
                return Read(at, has_time=True, start=start, end=end)
        at, has_time = _moment(said, now.replace(tzinfo=None))
    except (ValueError, OverflowError):
        return None
    return Read(at, has_time, start, end, said.dated)


def _moment(said: Said, now: datetime) -> tuple[datetime, bool]:
    """Put together what was said. Raises ValueError where there is no such day or hour."""
    if said.number is not None:
        # `thu 18` is an hour; `thu 26`, and `thu 18 at 19:00`, name the day.
        if said.time is None and said.number <= _HOURS:
            said.time = (said.number, 0)
        else:
            said.day = said.number
    clock = _clock(said)
    if not said.dated and clock is not None:
        at = datetime.combine(now.date(), time()) + clock
        return (at if at > now else at + timedelta(days=1)), True
    clock_or_midnight = clock or timedelta()
    day = _day(said, now, clock_or_midnight)
    return datetime.combine(day, time()) + clock_or_midnight, clock is not None


def _clock(said: Said) -> timedelta | None:
    """Return the time of day; midnight ends the day that it is said of."""
    if said.time is None:
        return None
    hour, minute = said.time
    match said.part_of_day:
        case "pm" if hour < _NOON:
            hour += _NOON
        case "am" if hour == _NOON:
            hour = 0
        case "night" if hour == _NOON or _LATE <= hour < _NOON:
            hour += _NOON
    at = timedelta(hours=hour, minutes=minute + said.minutes)
    if hour > _HOURS or not timedelta() <= at <= timedelta(hours=_HOURS):
        raise ValueError(said.time)
    return at


def _day(said: Said, now: datetime, clock: timedelta) -> date:
    today = now.date()
    if said.ahead is not None:
        return _ahead(today, *said.ahead)
    if said.month is not None:
        if said.day is None:
            raise ValueError(said.month)
        if said.year is not None:
            return date(said.year, said.month, said.day)
        return _next_day(today, said.day, month=said.month)
    if said.day is not None:
        return _next_day(today, said.day, weekday=said.weekday)
    assert said.weekday is not None
    ahead = (said.weekday - today.weekday()) % 7
    if ahead == 0 and datetime.combine(today, time()) + clock <= now:
        ahead = 7
    if said.skip_this_week and today.weekday() + ahead <= 6:  # noqa: PLR2004 - Sunday ends it
        ahead += 7
    return today + timedelta(days=ahead)


def _ahead(today: date, count: int, unit: str) -> date:
    if unit == "year":
        unit, count = "month", 12 * count
    if unit != "month":
        return today + timedelta(**{f"{unit}s": count})
    years, month = divmod(today.month - 1 + count, 12)
    year, month = today.year + years, month + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def _next_day(
    today: date, number: int, *, month: int | None = None, weekday: int | None = None
) -> date:
    """Return the next day of that number, of that month and on that weekday where one is given.

    Raises ValueError where there is none.
    """
    for ahead in range(_SEARCHED_DAYS):
        day = today + timedelta(days=ahead)
        if day.day == number and month in {None, day.month} and weekday in {None, day.weekday()}:
            return day
    raise ValueError(number)
