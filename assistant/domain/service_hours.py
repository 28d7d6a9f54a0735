"""Service hours of a circle, working time in them, and how much of it a ticket may take.

Hours are read off the wall clock of the circle's zone: it opens at the first instant at which that
clock has reached the hour, and closes so, too. An hour that comes twice is therefore the first (RFC
5545, 3.3.5), and one that the clocks skip is the moment at which they do; there RFC 5545 reads the
same stretch later, by which hours could end before they begin.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as wall_time
from functools import lru_cache
from itertools import accumulate
from zoneinfo import ZoneInfo

from assistant.domain.tickets import TicketPriority

DAY = 24 * 60
_ONE_DAY, _SECOND = timedelta(days=1), timedelta(seconds=1)
_FORESEEN = timedelta(days=400)
"""What goes on for longer than that is said to have no end."""
MOST_YEARLY = 100
"""Days that may be off in every year: more would be hours of another kind."""


@dataclass(frozen=True, order=True)
class Span:
    """Hours of one day, in minutes since its midnight; beyond 24:00 they are the next day's."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Raise ValueError for hours that no day has."""
        if not (0 <= self.start < DAY and self.start < self.end <= self.start + DAY):
            raise ValueError(f"no hours of a day: {self.start}-{self.end}")


Week = tuple[tuple[Span, ...], ...]
"""Each of the seven weekdays' hours in their order, from Monday on."""

ALWAYS: Week = ((Span(0, DAY),),) * 7
_UTC_ZONE = ZoneInfo("UTC")


@dataclass(frozen=True, kw_only=True)
class Holidays:
    """Days off. What begins on such a day is off; what began the evening before is not."""

    ranges: tuple[tuple[date, date], ...] = ()  # both days are off, too
    yearly: frozenset[tuple[int, int]] = frozenset()  # month and day

    def __contains__(self, day: date) -> bool:
        """Whether that day is off."""
        return (day.month, day.day) in self.yearly or any(
            first <= day <= last for first, last in self.ranges
        )

    def next(self, day: date, within: int) -> tuple[date, date] | None:
        """Return the next days off, first and last, within so many days; None: there are none.

        Days off that `day` is among began on it.
        """
        for first in (day + each * _ONE_DAY for each in range(within)):
            if first in self:
                last = first
                while last + _ONE_DAY in self and last - first < _FORESEEN:
                    last += _ONE_DAY
                return first, last
        return None

    def __bool__(self) -> bool:
        """Whether any day is."""
        return bool(self.ranges or self.yearly)


NO_HOLIDAYS = Holidays()


@dataclass(frozen=True, kw_only=True)
class ServiceHours:
    """When somebody is there; where nothing is said, always.

    Instants are aware datetimes of any zone; those returned are in UTC.
    """

    zone: ZoneInfo = _UTC_ZONE
    weekly: Week = ALWAYS
    holidays: Holidays = NO_HOLIDAYS

    def __post_init__(self) -> None:
        """Raise ValueError for no week, and where nobody would ever be there again."""
        if len(self.weekly) != len(ALWAYS):
            raise ValueError("a week has seven days")
        if not any(self.weekly) or len(self.holidays.yearly) > MOST_YEARLY:
            raise ValueError("nobody would ever be there")

    @property
    def always(self) -> bool:
        """Whether it never closes."""
        return self.weekly == ALWAYS and not self.holidays

    @property
    def day(self) -> timedelta:
        """The working time of one day: the mean of the weekdays that have any."""
        minutes = [sum(span.end - span.start for span in spans) for spans in self.weekly if spans]
        return timedelta(minutes=sum(minutes) // len(minutes))

    def open_at(self, instant: datetime) -> bool:
        """Whether somebody is there."""
        opens, _ = next(self._stretches(instant))
        return opens <= instant

    def next_open(self, instant: datetime) -> datetime:
        """Return when somebody is there next: at `instant` itself where it is open."""
        opens, _ = next(self._stretches(instant))
        return max(opens, instant.astimezone(UTC))

    def next_close(self, instant: datetime) -> datetime | None:
        """Return when the hours end that run at `instant`, or next; None: not to be foreseen."""
        if self.always:
            return None
        stretches = self._stretches(instant)
        _, end = next(stretches)
        for opens, closes in stretches:
            if opens > end:
                return end
            end = closes
            if end - instant > _FORESEEN:
                break
        return None

    def stretches(self, start: datetime, until: datetime) -> tuple[tuple[datetime, datetime], ...]:
        """Return when it opens and closes, in order, where that is between the two instants.

        The first one may have begun before, the last one end later, but by less than two days.
        """
        found = list[tuple[datetime, datetime]]()
        for opens, closes in self._stretches(start):
            if opens >= until:
                break
            if found and found[-1][1] == opens:
                found[-1] = (found[-1][0], closes)
            else:
                found.append((opens, closes))
        return tuple(found)

    def after(self, start: datetime, working: timedelta) -> datetime:
        """Return the first instant at which that much working time has passed since `start`."""
        start = start.astimezone(UTC)  # two datetimes of one zone are subtracted by the wall clock
        if self.always or working <= timedelta(0):
            return start + max(working, timedelta(0))
        for opens, closes in self._stretches(start):
            begin = max(opens, start)
            if closes - begin >= working:
                return begin + working
            working -= closes - begin
        raise OverflowError("beyond the calendar")

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Return how much working time there is from `start` to `end`; none where that is over."""
        start, end = start.astimezone(UTC), end.astimezone(UTC)
        if self.always or end <= start:
            return max(end - start, timedelta(0))
        worked = timedelta(0)
        for opens, closes in self._stretches(start):
            if opens >= end:
                break
            worked += min(closes, end) - max(opens, start)
        return worked

    def each_between(self, pairs: Sequence[tuple[datetime, datetime]]) -> tuple[timedelta, ...]:
        """Return what `between` does for each pair, in their order; the calendar is read once."""
        if self.always or not pairs:
            return tuple(self.between(*pair) for pair in pairs)
        first, last = min(pair[0] for pair in pairs), max(pair[1] for pair in pairs)
        found = self.stretches(first, last)
        opening = [opens for opens, _ in found]
        lengths = (closes - opens for opens, closes in found)
        before = tuple(accumulate(lengths, initial=timedelta(0)))

        def worked(until: datetime) -> timedelta:
            at = bisect_right(opening, until) - 1
            return timedelta(0) if at < 0 else before[at] + min(until, found[at][1]) - opening[at]

        return tuple(max(worked(end) - worked(start), timedelta(0)) for start, end in pairs)

    def _stretches(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield when it opens and closes, in order, without overlaps, from what runs at `start`."""
        day = start.astimezone(self.zone).date() - 2 * _ONE_DAY
        until = datetime.min.replace(tzinfo=UTC)
        while True:
            day += _ONE_DAY
            if day in self.holidays:
                continue
            for span in self.weekly[day.weekday()]:
                opens = max(_reached(self.zone, day, span.start), until)
                closes = _reached(self.zone, day, span.end)
                if closes > opens:
                    until = closes
                    if closes > start:
                        yield opens, closes


@lru_cache(maxsize=4096)
def _reached(zone: ZoneInfo, day: date, minute: int) -> datetime:
    """Return the first instant at which the clock has reached that minute since midnight of day."""
    wall = datetime.combine(day, wall_time()) + timedelta(minutes=minute)
    first = wall.replace(tzinfo=zone).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) == wall:
        return first
    # Skipped: PEP 495 reads fold=1 by the offset of after, which is an instant before the jump.
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    offset = before.astimezone(zone).utcoffset()
    while first - before > _SECOND:
        middle = before + timedelta(seconds=(first - before) // _SECOND // 2)
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            first = middle
    return first


@dataclass(frozen=True, kw_only=True)
class ServiceTime:
    """Working time until the first answer, and until the ticket is resolved."""

    first: timedelta
    resolution: timedelta


@dataclass(frozen=True, kw_only=True)
class ServiceTimes:
    """What each priority is given."""

    low: ServiceTime
    normal: ServiceTime
    high: ServiceTime
    urgent: ServiceTime

    def of(self, priority: TicketPriority) -> ServiceTime:
        """Return what a priority is given."""
        return {
            TicketPriority.LOW: self.low,
            TicketPriority.NORMAL: self.normal,
            TicketPriority.HIGH: self.high,
            TicketPriority.URGENT: self.urgent,
        }[priority]

    @classmethod
    def usual(cls, hours: ServiceHours) -> "ServiceTimes":
        """Return what is given where nothing is said; a day is a working day of those hours."""
        hour, day = timedelta(hours=1), hours.day
        return cls(
            low=ServiceTime(first=2 * day, resolution=10 * day),
            normal=ServiceTime(first=day, resolution=5 * day),
            high=ServiceTime(first=min(4 * hour, day), resolution=2 * day),
            urgent=ServiceTime(first=min(hour, day), resolution=day),
        )
