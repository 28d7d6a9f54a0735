"""When an appointment takes place, by the clock on the wall of its zone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from heapq import merge
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it has no types

from assistant.domain.appointments import Appointment, ChangedDate
from assistant.domain.repetition import Repetition

_UNTIL = re.compile(r"UNTIL=(\d{8}T\d{6})Z")
_LONGEST_SHIFT = timedelta(days=1)
"""Clocks, and the International Date Line, shift by no more than this."""


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """One time that an appointment takes place; `recurs` is when its rule has it (naive, local)."""

    at: datetime  # in the appointment's zone
    recurs: datetime
    minutes: int


def first_of(repetition: Repetition, at: datetime, zone: tzinfo) -> datetime | None:
    """Return the first local time at or after `at` (naive) that the repetition has.

    None where it ends before.
    """
    # Which weeks or months are left out is counted from the first date on.
    every = replace(repetition, interval=1)
    found = _local_rule(every.rule(at, zone), at, zone).after(at, inc=True)
    return found if isinstance(found, datetime) else None


def occurrences(appointment: Appointment, since: datetime) -> Iterator[datetime]:
    """Yield the beginnings, from `since` (aware) on, in the appointment's zone."""
    return (each.at for each in sittings(appointment, since))


def sittings(appointment: Appointment, since: datetime) -> Iterator[Sitting]:
    """Yield when an appointment takes place, from `since` (aware) on, the first one first.

    A local time that the clocks skip is the same stretch of time later, one that comes twice is
    the first of the two: RFC 5545 sections 3.3.5 and 3.3.10. Of a series, dates that were cancelled
    are left out, and those that were moved come when they are.
    """
    zone = ZoneInfo(appointment.zone)
    changed = {each.recurs for each in appointment.changed}
    as_ruled = (
        Sitting(at=settled(local, zone), recurs=local, minutes=appointment.minutes)
        for local in _ruled(appointment, since.astimezone(zone))
        if local not in changed
    )
    moved = (
        Sitting(at=settled(each.starts, zone), recurs=each.recurs, minutes=each.minutes)
        for each in appointment.changed
        if each.starts is not None
    )
    ordered = merge(as_ruled, sorted(moved, key=lambda each: each.at), key=lambda each: each.at)
    return (each for each in ordered if each.at >= since)


def _ruled(appointment: Appointment, since: datetime) -> Iterator[datetime]:
    """Yield local times of the rule, from a little before `since` on."""
    if appointment.rule is None:
        yield appointment.starts
        return
    rule = _local_rule(appointment.rule, appointment.starts, ZoneInfo(appointment.zone))
    yield from rule.xafter(since.replace(tzinfo=None, fold=0) - _LONGEST_SHIFT, inc=True)


def carried_over(before: Appointment, after: Appointment, now: datetime) -> Appointment:
    """Return a series that was moved with what was agreed before of single dates to come.

    It stays agreed where the series still has a date on that day.
    """
    here = ZoneInfo(after.zone)
    today = now.astimezone(here).replace(tzinfo=None, fold=0) - _LONGEST_SHIFT
    after = replace(after, changed=())
    if after.rule is None:
        return after
    rule = _local_rule(after.rule, after.starts, here)
    for each in before.changed:
        if each.recurs < today:
            continue
        day = each.recurs.replace(hour=0, minute=0)
        found = rule.after(day, inc=True)
        if found is not None and found.date() == day.date():
            after = after.with_date(
                ChangedDate(recurs=found, starts=each.starts, minutes=each.minutes)
            )
    return after


def next_of(appointment: Appointment, since: datetime) -> datetime | None:
    """Return the first beginning at or after `since`, or None."""
    return next(islice(occurrences(appointment, since), 1), None)


def settled(local: datetime, zone: tzinfo) -> datetime:
    """Return the moment of a local time (naive), moved where the clocks skip it."""
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC).astimezone(zone)


def _local_rule(rule: str, starts: datetime, zone: tzinfo) -> Any:
    """Read a rule by local time alone: dateutil would count in hours where there is a zone."""

    def local(match: re.Match[str]) -> str:
        last = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        return f"UNTIL={last.astimezone(zone):%Y%m%dT%H%M%S}"

    return rrulestr(_UNTIL.sub(local, rule), dtstart=starts)
