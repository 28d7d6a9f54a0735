"""Which day it is where somebody is."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from assistant.domain.coop import Coop
from assistant.domain.persons import Caller


def local_day(now: datetime, caller: Caller, coop: Coop) -> date:
    """Return the day in the caller's own time zone, else in the co-op's."""
    zone = (caller.person.timezone if caller.person else None) or coop.timezone
    return now.astimezone(ZoneInfo(zone)).date()
