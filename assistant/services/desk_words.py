"""Hours, days off and working times as an operator writes them in a file of circles."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from assistant.domain.desks import Allowance, Unit
from assistant.domain.service_hours import DAY, MOST_YEARLY, Holidays, Span, Week

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST_HOLIDAY = timedelta(days=366)
MOST = 9999
"""So many minutes, hours or days at most: more is a slip of the hand."""

_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HOURS = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-\u2013]\s*(\d{1,2})(?:[:.](\d{2}))?", re.ASCII)
_HALF = 30
_HOUR = 60
_ALLOWANCE = re.compile(r"(\d{1,4})(?:[.,](5)0?)?\s*([a-z]+)", re.ASCII)
_UNITS = {
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), Unit.MINUTES),
    **dict.fromkeys(("h", "hour", "hours"), Unit.HOURS),
    **dict.fromkeys(("d", "day", "days"), Unit.DAYS),
}
_RANGE = re.compile(r"(\d{4}-\d\d-\d\d)\s*(?:\.\.|/|\u2013)\s*(\d{4}-\d\d-\d\d)")
_YEARLY = re.compile(r"(\d\d)-(\d\d)")
_LEAP = 2024
"""A year that has every day: 02-29 is off where there is one."""


class NotUnderstood(ValueError):  # noqa: N818 - what it is, not what went wrong
    """A text means nothing here; `code` is a key of REASONS, `key` the part of a table."""

    def __init__(self, code: str, key: str | int | None = None, value: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.key = key
        self.value = value


def read_week(written: Mapping[str, str]) -> Week:
    """Read hours by days: `{ mon-fri = "9-13, 15-18", sat = "10-14" }`.

    Until 24 is until midnight; hours that end before they begin end on the next day. Raises
    NotUnderstood, also for days that are there twice, and where no day is left with any hours.
    """
    week: list[tuple[Span, ...]] = [()] * len(DAYS)
    said = set[int]()
    for days, hours in written.items():
        spans = _spans(hours, days)
        for day in _days(days):
            if day in said:
                raise NotUnderstood("duplicate", days, DAYS[day])
            said.add(day)
            week[day] = spans
    if not any(week):
        raise NotUnderstood("no-hours")
    _apart(week)
    return tuple(week)


def read_holidays(written: tuple[Any, ...]) -> Holidays:
    """Read days off: a date, `first..last`, or `12-25` for every year.

    Raises NotUnderstood, whose key is the place in the list.
    """
    ranges = list[tuple[date, date]]()
    yearly = set[tuple[int, int]]()
    for position, each in enumerate(written):
        try:
            if isinstance(each, str) and (day := _YEARLY.fullmatch(each.strip())):
                when = date(_LEAP, int(day[1]), int(day[2]))
                yearly.add((when.month, when.day))
            else:
                ranges.append(_range(each))
        except ValueError:
            shown = each if isinstance(each, str | int) else str(each)
            raise NotUnderstood("bad-holiday", position, str(shown)[:40]) from None
    if len(yearly) > MOST_YEARLY:
        raise NotUnderstood("too-many-holidays")
    return Holidays(ranges=tuple(sorted(set(ranges))), yearly=frozenset(yearly))


def read_allowance(written: str) -> Allowance:
    """Read working time: `4 h`, `90 min`, `1.5 h`, `2 days`; raises NotUnderstood."""
    found = _ALLOWANCE.fullmatch(written.strip().lower())
    unit = _UNITS.get(found[3]) if found else None
    if found is None or unit is None:
        raise NotUnderstood("bad-allowance", value=written)
    amount = int(found[1])
    if found[2] and unit is Unit.HOURS:
        amount, unit = amount * _HOUR + _HALF, Unit.MINUTES
    elif found[2]:
        raise NotUnderstood("bad-allowance", value=written)
    if not 0 < amount <= MOST:
        raise NotUnderstood("bad-allowance", value=written)
    return Allowance(amount, unit)


def _days(written: str) -> list[int]:
    found = list[int]()
    for part in written.lower().split(","):
        first, dash, last = (each.strip() for each in part.partition("-"))
        begin = _day(first, written)
        end = _day(last, written) if dash else begin
        length = (end - begin) % len(DAYS) + 1
        found += [(begin + each) % len(DAYS) for each in range(length)]
    return found


def _day(word: str, written: str) -> int:
    for names in (DAYS, _NAMES):
        if word in names:
            return names.index(word)
    raise NotUnderstood("bad-day", written)


def _spans(written: str, days: str) -> tuple[Span, ...]:
    if written.strip().lower() in {"", "closed"}:
        return ()
    found = []
    for part in written.split(","):
        hours = _HOURS.fullmatch(part.strip())
        if hours is None:
            raise NotUnderstood("bad-hours", days, written)
        start, end = _minute(hours[1], hours[2]), _minute(hours[3], hours[4])
        try:
            found.append(Span(start, end if end > start else end + DAY))
        except ValueError:
            raise NotUnderstood("bad-hours", days, written) from None
        if start == end or end > DAY or (hours[2] or "00") >= "60" or (hours[4] or "00") >= "60":
            raise NotUnderstood("bad-hours", days, written)
    return tuple(sorted(found))


def _apart(week: list[tuple[Span, ...]]) -> None:
    """Raise NotUnderstood where hours run into others, also into those of the next morning."""
    for day, spans in enumerate(week):
        tomorrow = week[(day + 1) % len(week)]
        following = (*spans[1:], *tomorrow[:1])
        for position, (one, other) in enumerate(zip(spans, following, strict=False)):
            starts = other.start + (DAY if position == len(spans) - 1 else 0)
            if one.end > starts:
                raise NotUnderstood("overlapping-hours", DAYS[day])


def _minute(hour: str, minute: str | None) -> int:
    return int(hour) * _HOUR + int(minute or 0)


def _range(written: Any) -> tuple[date, date]:
    if isinstance(written, date) and not isinstance(written, datetime):
        return written, written
    if not isinstance(written, str):
        raise NotUnderstood("bad-holiday")
    found = _RANGE.fullmatch(written.strip())
    texts = (found[1], found[2]) if found else (written.strip(), written.strip())
    first, last = (date.fromisoformat(text) for text in texts)
    if not timedelta(0) <= last - first <= LONGEST_HOLIDAY:
        raise ValueError(written)
    return first, last


def write_week(week: Week) -> dict[str, str]:
    """Return hours as `read_week` reads them; days in a row that have the same are together."""
    found, first = dict[str, str](), 0
    for day in range(1, len(DAYS) + 1):
        if day == len(DAYS) or week[day] != week[first]:
            if week[first]:
                days = DAYS[first] if day - 1 == first else f"{DAYS[first]}-{DAYS[day - 1]}"
                hours = (f"{_clock(each.start)}-{_clock(each.end)}" for each in week[first])
                found[days] = ", ".join(hours)
            first = day
    return found


def write_holidays(holidays: Holidays) -> list[str]:
    """Return days off as `read_holidays` reads them."""
    once = [f"{first}" if first == last else f"{first}..{last}" for first, last in holidays.ranges]
    return [*once, *(f"{month:02}-{day:02}" for month, day in sorted(holidays.yearly))]


def _clock(minute: int) -> str:
    if minute > DAY:
        minute -= DAY
    return f"{minute // _HOUR}:{minute % _HOUR:02}"
