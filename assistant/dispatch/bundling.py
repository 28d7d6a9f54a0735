"""When people may be told things unasked: quiet hours and the morning's bundle, where they are."""

from datetime import datetime, timedelta

from assistant.domain.coop import Times
from assistant.i18n.locale_data import zone_of


def is_quiet(now: datetime, timezone: str, times: Times) -> bool:
    """Whether `now` is in the quiet hours of `timezone`; they may span midnight."""
    here = now.astimezone(zone_of(timezone)).time()
    start, end = times.quiet_from, times.quiet_until
    return start <= here < end if start <= end else here >= start or here < end


def start_of_day(now: datetime, timezone: str) -> datetime:
    """Return the last midnight in `timezone`."""
    return now.astimezone(zone_of(timezone)).replace(hour=0, minute=0, second=0, microsecond=0)


def next_bundle(now: datetime, timezone: str, times: Times) -> datetime:
    """Return when the next bundle is due in `timezone`, on the wall clock there."""
    here = now.astimezone(zone_of(timezone))
    at = times.bundle_at
    due = here.replace(hour=at.hour, minute=at.minute, second=at.second, microsecond=0)
    return due if due > here else due + timedelta(days=1)
