"""When an appointment takes place, by the clock on the wall of its zone."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it has no types

from assistant.domain.appointments import Appointment
from assistant.domain.repetition import Repetition

_UNTIL = re.compile(r"UNTIL=(\d{8}T\d{6})Z")
_LONGEST_SHIFT = timedelta(days=1)
"""Clocks, and the International Date Line, shift by no more than this."""


def first_of(repetition: Repetition, at: datetime, zone: tzinfo) -> datetime | None:
    """Return the first local time at or after `at` (naive) that the repetition has.

    None where it ends before.
    """
    # Which weeks or months are left out is counted from the first date on.
    every = replace(repetition, interval=1)
    found = _local_rule(every.rule(at, zone), at, zone).after(at, inc=True)
    return found if isinstance(found, datetime) else None


def occurrences(appointment: Appointment, since: datetime) -> Iterator[datetime]:
    """Yield the beginnings, from `since` (aware) on, in the appointment's zone.

    A local time that the clocks skip is the same stretch of time later, one that comes twice is
    the first of the two: RFC 5545 sections 3.3.5 and 3.3.10.
    """
    zone = ZoneInfo(appointment.zone)
    if appointment.rule is None:
        at = settled(appointment.starts, zone)
        if at >= since:
            yield at
        return
    rule = _local_rule(appointment.rule, appointment.starts, zone)
    early = since.astimezone(zone).replace(tzinfo=None, fold=0) - _LONGEST_SHIFT
    for local in rule.xafter(early, inc=True):
        at = settled(local, zone)
        if at >= since:
            yield at


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
