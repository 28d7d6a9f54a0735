"""Desks: when people of a circle are there, how soon they see to tickets, and who is on duty."""

from dataclasses import dataclass
from datetime import date, datetime

from assistant.domain.coop import Coop
from assistant.domain.desks import Desk, DeskSettings, desk_of
from assistant.domain.persons import Person
from assistant.storage.desks import DeskRepository, Part
from assistant.storage.persons import PersonRepository


@dataclass(frozen=True, kw_only=True)
class OnDuty:
    """Who is on duty today, and where people take turns, who is next, and from which day on."""

    people: tuple[Person, ...]
    following: Person | None = None
    changes_on: date | None = None


class Desks:
    """Tells how circles see to tickets."""

    def __init__(self, *, desks: DeskRepository, persons: PersonRepository, coop: Coop) -> None:
        self._desks = desks
        self._persons = persons
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

    async def on_duty(self, circle_id: int, now: datetime) -> OnDuty:
        """Return who is on duty; nobody where a circle has not said so.

        Who is named and not known yet is left out, and has no turn.
        """
        named = await self._desks.people(circle_id, Part.DUTY)
        found = [
            await self._persons.get(each.person_id) for each in named if each.person_id is not None
        ]
        people = tuple(person for person in found if person is not None)
        settings = await self._desks.get(circle_id)
        if settings.rota is None or len(people) <= 1:
            return OnDuty(people=people)
        zone = desk_of(settings, self._coop.timezone).hours.zone
        today = now.astimezone(zone).date()
        place = settings.rota.place(today, len(people))
        return OnDuty(
            people=(people[place],),
            following=people[(place + 1) % len(people)],
            changes_on=settings.rota.next_change(today),
        )
