"""Desks: what a circle has said about how it sees to tickets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from assistant.domain.service_hours import (
    ALWAYS,
    NO_HOLIDAYS,
    Holidays,
    ServiceHours,
    ServiceTime,
    ServiceTimes,
    Week,
)
from assistant.domain.tickets import TicketPriority


class Unit(StrEnum):
    """What an allowance is counted in."""

    MINUTES = "min"
    HOURS = "h"
    DAYS = "days"  # working days of the circle


@dataclass(frozen=True)
class Allowance:
    """Working time as people say it: `4 h`, `2 days`."""

    amount: int
    unit: Unit

    def __str__(self) -> str:
        """Return it as it is written in a file."""
        single = self.unit is Unit.DAYS and self.amount == 1
        return f"{self.amount} {'day' if single else self.unit}"

    def within(self, hours: ServiceHours) -> timedelta:
        """Return how much working time that is where a day has so many hours."""
        match self.unit:
            case Unit.MINUTES:
                return timedelta(minutes=self.amount)
            case Unit.HOURS:
                return timedelta(hours=self.amount)
            case Unit.DAYS:
                return self.amount * hours.day


@dataclass(frozen=True, kw_only=True)
class Promise:
    """What a circle says of one priority; None: what is usual."""

    first: Allowance | None = None
    resolution: Allowance | None = None


class Turn(StrEnum):
    """How long each is on duty, where people take turns."""

    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, kw_only=True)
class Rota:
    """People take turns in their order, and the first one's began on `since`."""

    turn: Turn
    since: date

    def place(self, day: date, people: int) -> int:
        """Return whose turn it is on a day, counted from 0; also before it all began."""
        days = (day - self.since).days
        return (days if self.turn is Turn.DAY else days // 7) % people

    def next_change(self, day: date) -> date:
        """Return the first day of the turn after the one that a day is in."""
        length = 1 if self.turn is Turn.DAY else 7
        return day + timedelta(days=length - (day - self.since).days % length)


@dataclass(frozen=True, kw_only=True)
class DeskSettings:
    """What a circle's file says, and nothing else; empty is what is usual.

    `zone` None is the co-op's own. `languages` are those that its people answer in; the first one
    is that of its room, until the room has another.
    """

    languages: tuple[str, ...] = ()
    zone: str | None = None
    weekly: Week | None = None  # None: always
    holidays: Holidays = NO_HOLIDAYS
    service: Mapping[TicketPriority, Promise] = field(default_factory=dict)
    rota: Rota | None = None  # None: all who are named are on duty


@dataclass(frozen=True, kw_only=True)
class Desk:
    """How a circle sees to tickets, with what is usual where it has said nothing.

    `confidants` is the id of the circle that hears complaints about this one; None: there is none,
    or nobody in it.
    """

    hours: ServiceHours
    times: ServiceTimes
    zone: str | None = None
    languages: tuple[str, ...] = ()
    confidants: int | None = None


_USUAL: Mapping[TicketPriority, tuple[Allowance, Allowance]] = {
    TicketPriority.LOW: (Allowance(2, Unit.DAYS), Allowance(10, Unit.DAYS)),
    TicketPriority.NORMAL: (Allowance(1, Unit.DAYS), Allowance(5, Unit.DAYS)),
    TicketPriority.HIGH: (Allowance(4, Unit.HOURS), Allowance(2, Unit.DAYS)),
    TicketPriority.URGENT: (Allowance(1, Unit.HOURS), Allowance(1, Unit.DAYS)),
}
"""What `ServiceTimes.usual` comes to, as people say it."""


def promised(
    settings: DeskSettings, hours: ServiceHours
) -> Mapping[TicketPriority, tuple[Allowance, Allowance]]:
    """Return what each priority is given until the first answer and the solution, as it was said.

    It comes to the `times` of the desk: usual hours are no longer than a day there, and nothing is
    to be resolved before it is answered.
    """
    found = {}
    for priority, (first, resolution) in _USUAL.items():
        said = settings.service.get(priority, Promise())
        if first.unit is Unit.HOURS and first.within(hours) > hours.day:
            first = Allowance(1, Unit.DAYS)  # noqa: PLW2901 - in its place
        first = said.first or first  # noqa: PLW2901 - in its place
        resolution = said.resolution or resolution  # noqa: PLW2901 - in its place
        found[priority] = (first, max(first, resolution, key=lambda each: each.within(hours)))
    return found


def desk_of(settings: DeskSettings, zone: str, confidants: int | None = None) -> Desk:
    """Return what settings come to, where `zone` is the co-op's own."""
    hours = ServiceHours(
        zone=ZoneInfo(settings.zone or zone),
        weekly=settings.weekly or ALWAYS,
        holidays=settings.holidays,
    )
    return Desk(
        hours=hours,
        times=_times(settings.service, hours),
        zone=settings.zone,
        languages=settings.languages,
        confidants=confidants,
    )


def _times(service: Mapping[TicketPriority, Promise], hours: ServiceHours) -> ServiceTimes:
    usual = ServiceTimes.usual(hours)
    given = {}
    for priority in TicketPriority:
        promise, standard = service.get(priority, Promise()), usual.of(priority)
        first = promise.first.within(hours) if promise.first else standard.first
        resolution = promise.resolution.within(hours) if promise.resolution else standard.resolution
        given[priority.name.lower()] = ServiceTime(first=first, resolution=max(first, resolution))
    return ServiceTimes(**given)
