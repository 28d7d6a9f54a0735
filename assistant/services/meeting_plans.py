"""How a meeting is planned: when it begins first, by whose clock, how long and how often."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from assistant.domain.repetition import Repetition
from assistant.domain.replies import Refusal
from assistant.services.recurrence import first_of, settled

MINUTES = 60
"""How long a meeting takes where nobody says."""


class MeetingPassed(Refusal, message="appointments-past"):
    """It would begin in the past, or end before it begins; it is in the past."""

    at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Plan:
    """When a meeting is meant to be: first at local time `starts` (naive) in `zone`."""

    starts: datetime
    zone: str
    minutes: int
    repetition: Repetition | None

    @property
    def at(self) -> datetime:
        """The first beginning, in the zone."""
        return settled(self.starts, ZoneInfo(self.zone))

    @property
    def rule(self) -> str | None:
        """The RRULE, None for a single date."""
        if self.repetition is None:
            return None
        return self.repetition.rule(self.starts, ZoneInfo(self.zone))


def plan_of(
    at: datetime, zone: str, *, minutes: int | None, repetition: Repetition | None, now: datetime
) -> Plan:
    """Return the plan of a meeting at `at` (aware) or, repeated, the first time after it.

    Raises MeetingPassed where that is in the past, or after the last day.
    """
    here = ZoneInfo(zone)
    starts = at.astimezone(here).replace(tzinfo=None, fold=0)
    first = starts if repetition is None else first_of(repetition, starts, here)
    if first is None:
        raise MeetingPassed(at=None)
    plan = Plan(starts=first, zone=zone, minutes=minutes or MINUTES, repetition=repetition)
    if plan.at <= now:
        raise MeetingPassed(at=plan.at)
    return plan
