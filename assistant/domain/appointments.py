"""Appointments: when a room's people mean to meet, once or again and again."""

from dataclasses import dataclass
from datetime import datetime


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
    uid: str  # of its iCalendar entry, RFC 5545 section 3.8.4.7
    sequence: int = 0  # how often it was changed, RFC 5545 section 3.8.7.4
    made_by: int | None = None  # person id
    cancelled_at: datetime | None = None
    changed_at: datetime | None = None  # when it was made, moved or cancelled; the repository's
