"""Desks: when people of a circle are there, how soon they see to tickets, and who is on duty."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from assistant.domain.coop import Coop
from assistant.domain.desks import Allowance, Desk, DeskSettings, desk_of, promised
from assistant.domain.duty import DutyPlan
from assistant.domain.persons import Person
from assistant.domain.service_hours import ALWAYS
from assistant.domain.tickets import TicketPriority
from assistant.storage.circles import CircleRepository
from assistant.storage.desks import DeskRepository, Part
from assistant.storage.duty import DutyRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository

FORESEEN, FORESEEN_OFF = 14, 30
"""So many days ahead hours are told, and days off."""


@dataclass(frozen=True, kw_only=True)
class OnDuty:
    """Who is on duty on a day; and who is next, if that is foreseen, and from which day on."""

    people: tuple[Person, ...]
    following: tuple[Person, ...] = ()
    changes_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class DeskHours:
    """When somebody is there. `back` None: they are there, `until` then, if that can be foreseen.

    `coming` has the hours of each day that has any, as they open and close; nothing where somebody
    is there around the clock. `off` are the next days off, first and last, if they come soon.
    """

    back: datetime | None
    until: datetime | None
    coming: tuple[tuple[tuple[datetime, datetime], ...], ...]
    off: tuple[date, date] | None
    zone: str  # the circle's


class Desks:
    """Tells how circles see to tickets."""

    def __init__(
        self,
        *,
        desks: DeskRepository,
        spells: DutyRepository,
        circles: CircleRepository,
        persons: PersonRepository,
        members: MemberRepository,
        coop: Coop,
    ) -> None:
        self._desks = desks
        self._spells = spells
        self._circles = circles
        self._persons = persons
        self._members = members
        self._coop = coop

    async def settings(self, circle_id: int) -> DeskSettings:
        """Return what a circle has said, and nothing else."""
        return await self._desks.get(circle_id)

    async def of(self, circle_id: int) -> Desk:
        """Return a circle's desk; where it has said nothing, the usual one."""
        settings = await self._desks.get(circle_id)
        confidants = await self._desks.confidants_of(circle_id)
        return desk_of(settings, self._coop.timezone, confidants)

    async def back_at(self, circle_id: int, now: datetime) -> datetime | None:
        """Return when somebody of a circle is there again; None: they are there."""
        hours = (await self.of(circle_id)).hours
        return None if hours.open_at(now) else hours.next_open(now)

    async def shown(self, circle_id: int, now: datetime, reader: tzinfo, days: int) -> DeskHours:
        """Return when somebody is there in the next `days`, by the reader's own days."""
        hours = (await self.of(circle_id)).hours
        coming = dict[date, list[tuple[datetime, datetime]]]()
        if hours.weekly != ALWAYS:
            for opens, closes in hours.stretches(now, now + timedelta(days=FORESEEN)):
                coming.setdefault(opens.astimezone(reader).date(), []).append((opens, closes))
        there = hours.open_at(now)
        return DeskHours(
            back=None if there else hours.next_open(now),
            until=hours.next_close(now) if there else None,
            coming=tuple(tuple(each) for each in list(coming.values())[:days]),
            zone=hours.zone.key,
            off=hours.holidays.next(now.astimezone(hours.zone).date(), FORESEEN_OFF),
        )

    async def promised(
        self, circle_id: int
    ) -> Mapping[TicketPriority, tuple[Allowance, Allowance]]:
        """Return how soon each priority is to be answered, and resolved, as people say it."""
        settings = await self._desks.get(circle_id)
        return promised(settings, desk_of(settings, self._coop.timezone).hours)

    async def duty_plan(self, circle_id: int) -> DutyPlan:
        """Return all that tells who of a circle is on duty.

        Whom its file names, and who is not known yet, is left out, and has no turn. Nobody has
        duty without a membership in force.
        """
        named = await self._desks.people(circle_id, Part.DUTY)
        found = [
            await self._persons.get(each.person_id) for each in named if each.person_id is not None
        ]
        known = tuple(person for person in found if person is not None)
        people = {each.id: each for each in await self._circles.people_of(circle_id)}
        in_force = await self._members.acting_in_force({each.id for each in known} | set(people))
        settings = await self._desks.get(circle_id)
        return DutyPlan(
            zone=desk_of(settings, self._coop.timezone).hours.zone,
            named=known,
            lapsed=frozenset(each.id for each in known) - in_force,
            rota=settings.rota,
            spells=await self._spells.of(circle_id),
            people={each: person for each, person in people.items() if each in in_force},
        )

    async def on_duty(self, circle_id: int, now: datetime) -> OnDuty:
        """Return who is on duty, and next; nobody where a circle has not said so."""
        plan = await self.duty_plan(circle_id)
        return on_duty_at(plan, now.astimezone(plan.zone).date())


def on_duty_at(plan: DutyPlan, day: date) -> OnDuty:
    """Return who is on duty on a day, and next."""
    change = plan.change(day)
    if change is None:
        return OnDuty(people=plan.on(day))
    return OnDuty(people=plan.on(day), following=change[1], changes_on=change[0])
