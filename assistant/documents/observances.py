"""A time zone as calendars exchange it: when its clocks change, RFC 5545 section 3.6.5."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_STEP = timedelta(days=7)
"""Nowhere do clocks change twice within so short a time."""
_ZERO = timedelta(0)


def time_zone(zone: ZoneInfo, since: datetime, until: datetime) -> Timezone:
    """Return the VTIMEZONE that is right from `since` to `until` (both aware).

    Every change is named by its date, so that zones without a yearly rule come out right, too;
    icalendar's own writes the hour of a change after it, where the specification wants it before.
    """
    found = Timezone()
    found.add("tzid", zone.key)
    first = since.astimezone(zone)
    found.add_component(_observance(first, _offset(first), [first.replace(tzinfo=None)]))
    changes: dict[tuple[timedelta, timedelta, str], list[datetime]] = {}
    after: dict[tuple[timedelta, timedelta, str], datetime] = {}
    for change in _changes(zone, since, until):
        there = change.astimezone(zone)
        before = _offset((change - timedelta(seconds=1)).astimezone(zone))
        key = before, _offset(there), there.tzname() or zone.key
        onset = (change + before).replace(tzinfo=None)  # by the clock that is about to change
        changes.setdefault(key, []).append(onset)
        after.setdefault(key, there)
    for key, onsets in changes.items():
        found.add_component(_observance(after[key], key[0], onsets))
    return found


def _observance(
    at: datetime, before: timedelta, onsets: list[datetime]
) -> TimezoneStandard | TimezoneDaylight:
    """Return what holds from `onsets` on, as it does at `at`; `before` is the offset until then."""
    found = TimezoneDaylight() if at.dst() else TimezoneStandard()
    found.add("dtstart", onsets[0])
    found.add("tzoffsetfrom", before)
    found.add("tzoffsetto", _offset(at))
    found.add("tzname", at.tzname())
    if onsets[1:]:
        found.add("rdate", onsets[1:])
    return found


def _changes(zone: ZoneInfo, since: datetime, until: datetime) -> Iterator[datetime]:
    """Yield, in UTC, when the offset or its name changes, to the second."""
    at, last = since.astimezone(UTC), until.astimezone(UTC)
    while at < last:
        later = at + _STEP
        if _state(at, zone) != _state(later, zone):
            early, late = at, later
            while late - early > timedelta(seconds=1):
                middle = early + (late - early) // 2
                middle = middle.replace(microsecond=0)
                if _state(middle, zone) == _state(at, zone):
                    early = middle
                else:
                    late = middle
            yield late
        at = later


def _state(at: datetime, zone: ZoneInfo) -> tuple[timedelta, bool]:
    there = at.astimezone(zone)
    return _offset(there), bool(there.dst())


def _offset(at: datetime) -> timedelta:
    return at.utcoffset() or _ZERO
