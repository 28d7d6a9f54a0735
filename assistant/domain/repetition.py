"""How often an appointment comes back, and how RFC 5545 writes that."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
SHORTEST_MONTH = 28


class Frequency(StrEnum):
    """The unit of a repetition."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


@dataclass(frozen=True, kw_only=True)
class Repetition:
    """Every `interval` units: on `weekdays` (Monday is 0), on the `ordinal`-th of them in a month.

    Without weekdays it is on the day of the week, month or year of the first date. `ordinal` -1 is
    the last one. `until` is the last day on which it may still be, by the appointment's own zone.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    ordinal: int | None = None
    until: date | None = None

    def rule(self, starts: datetime, zone: tzinfo) -> str:
        """Return the RRULE (RFC 5545 section 3.3.10) of what starts at local time `starts`.

        UNTIL is in UTC, as it has to be beside a DTSTART with a zone. Where a month or year is
        too short for the day, it is on the last day of the month: by itself a rule would leave
        that month out.
        """
        parts = [f"FREQ={self.frequency.upper()}"]
        if self.interval > 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.until is not None:
            last = datetime.combine(self.until, time(23, 59, 59), zone).astimezone(UTC)
            parts.append(f"UNTIL={last:%Y%m%dT%H%M%SZ}")
        parts += self._days(starts)
        return ";".join(parts)

    def _days(self, starts: datetime) -> list[str]:
        if self.weekdays:
            which = "" if self.ordinal is None else str(self.ordinal)
            return ["BYDAY=" + ",".join(which + WEEKDAYS[day] for day in self.weekdays)]
        if starts.day <= SHORTEST_MONTH:
            return []
        if self.frequency is Frequency.MONTHLY:
            days = ",".join(map(str, range(SHORTEST_MONTH, starts.day + 1)))
            return [f"BYMONTHDAY={days}", "BYSETPOS=-1"]
        if self.frequency is Frequency.YEARLY and (starts.month, starts.day) == (2, 29):
            return ["BYMONTH=2", "BYMONTHDAY=-1"]
        return []


def repetition_of(rule: str, zone: tzinfo) -> Repetition:
    """Return what a rule that `Repetition.rule` wrote says; ValueError for any other."""
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    days = parts.get("BYDAY", "").split(",") if "BYDAY" in parts else []
    ordinals = {day[:-2] for day in days} - {""}
    until = None
    if "UNTIL" in parts:
        last = datetime.strptime(parts["UNTIL"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        until = last.astimezone(zone).date()
    return Repetition(
        frequency=Frequency(parts["FREQ"].lower()),
        interval=int(parts.get("INTERVAL", "1")),
        weekdays=tuple(WEEKDAYS.index(day[-2:]) for day in days),
        ordinal=int(ordinals.pop()) if ordinals else None,
        until=until,
    )
