"""Appointments: when a room's people mean to meet, once or again and again."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

MOST_CHANGED = 100
"""So many single dates of one series are kept that are not as its rule says, the latest."""


class Span(StrEnum):
    """How much of a series changes."""

    ONE = "one"  # a single date
    ALL = "all"


@dataclass(frozen=True, kw_only=True)
class ChangedDate:
    """A single date of a series that is not as the rule says, by the clock of its zone.

    `recurs` is when the rule has it (RECURRENCE-ID, RFC 5545 section 3.8.4.4), whatever becomes of
    it later. `starts` None: it was cancelled (EXDATE, section 3.8.5.1).
    """

    recurs: datetime  # naive, local
    starts: datetime | None  # naive, local
    minutes: int


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """A date of a room, under a number of the one counter (noun `meeting`).

    `starts` is what the clock on the wall shows in `zone`, without an offset: a weekly 18:00 stays
    18:00 when daylight saving begins. `rule` is an RFC 5545 RRULE without its name
    (`FREQ=WEEKLY;BYDAY=TH`), None for a single date.
    """

    number: int
    room_id: int
    starts: datetime  # naive, local
    zone: str  # IANA name
    minutes: int
    rule: str | None
    changed: tuple[ChangedDate, ...] = ()  # by `recurs`
    uid: str  # of its iCalendar entry, RFC 5545 section 3.8.4.7
    sequence: int = 0  # how often it was changed, RFC 5545 section 3.8.7.4
    made_by: int | None = None  # person id
    cancelled_at: datetime | None = None
    changed_at: datetime | None = None  # when it was made, moved or cancelled; the repository's

    def with_date(self, date: ChangedDate) -> "Appointment":
        """Return the same with one date of the series like this, as the rule says it or not."""
        others = [each for each in self.changed if each.recurs != date.recurs]
        if (date.starts, date.minutes) != (date.recurs, self.minutes):
            others.append(date)
        ordered = sorted(others, key=lambda each: each.recurs)
        return replace(self, changed=tuple(ordered[-MOST_CHANGED:]))
