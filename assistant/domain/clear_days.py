"""Clear days: those of notice and of opening are left out, in the co-op's zone (spec: votes)."""

from datetime import date, datetime, timedelta, tzinfo


def earliest_opening(notice: datetime, clear_days: int, zone: tzinfo) -> date:
    """Return the first day, in `zone`, on which a vote may open; `notice` is an aware instant.

    Without clear days a vote may open on the day of notice itself.
    """
    given = notice.astimezone(zone).date()
    return given + timedelta(days=clear_days + 1) if clear_days else given


def clear_days_between(notice: datetime, opening: datetime, zone: tzinfo) -> int:
    """Return how many whole days lie between two aware instants, neither's own day counted."""
    days = opening.astimezone(zone).date() - notice.astimezone(zone).date()
    return max(0, days.days - 1)
