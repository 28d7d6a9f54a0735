"""Quiet hours: when nobody is told anything that can wait."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from assistant.domain.coop import Times


def awake(at: datetime, zone: str, times: Times) -> datetime:
    """Return `at`, or when the quiet hours end in which it lies; they may span midnight."""
    here = at.astimezone(ZoneInfo(zone))
    start, end = times.quiet_from, times.quiet_until
    quiet = start <= here.time() < end if start <= end else not end <= here.time() < start
    if not quiet:
        return at
    morning = here.replace(hour=end.hour, minute=end.minute, second=0, microsecond=0)
    return morning if morning > here else morning + timedelta(days=1)
