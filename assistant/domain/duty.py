"""Who of a circle is on duty: whom its file names, in turns or not, unless it was said anew."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from assistant.domain.desks import Rota
from assistant.domain.persons import Person

FORESEEN = 60
"""So many days ahead it is looked for who is on duty next."""
_DAY = timedelta(days=1)


class Who(StrEnum):
    """Whom words for duty name."""

    ME = "me"
    NOBODY = "nobody"
    NAMED = "named"


@dataclass(frozen=True, kw_only=True)
class DutyWish:
    """One way to read words for duty. `first` None: from today on; `last` None: it is not said."""

    kind: Who
    who: str = ""  # a name, with NAMED; empty: a day is asked about
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, kw_only=True)
class Spell:
    """Days on which somebody has duty, both ends with them. `person_id` None: nobody has."""

    first: date
    last: date | None  # None: until something else is said
    person_id: int | None

    def __contains__(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.first <= day and (self.last is None or day <= self.last)


def laid(spells: tuple[Spell, ...], new: Spell) -> tuple[Spell, ...]:
    """Return spells with another one over them: what was said last counts; none overlap."""
    found = [new]
    for each in spells:
        if each.first < new.first:
            end = new.first - _DAY
            last = end if each.last is None else min(each.last, end)
            found.append(replace(each, last=last))
        if new.last is not None and (each.last is None or each.last > new.last):
            found.append(replace(each, first=max(each.first, new.last + _DAY)))
    return tuple(sorted(found, key=lambda each: each.first))


@dataclass(frozen=True, kw_only=True)
class DutyPlan:
    """All that tells who is on duty on a day, by the days of the circle's zone."""

    zone: ZoneInfo
    named: tuple[Person, ...]  # by the file, in its order; each keeps their turn
    lapsed: frozenset[int]  # of `named`: no membership in force; the next one has duty for them
    rota: Rota | None
    spells: tuple[Spell, ...]  # none overlap
    people: Mapping[int, Person]  # of the circle, in force; who left has no spell any more

    def on(self, day: date) -> tuple[Person, ...]:
        """Return who is on duty on a day; () for nobody."""
        for each in self.spells:
            if day in each and (each.person_id is None or each.person_id in self.people):
                return () if each.person_id is None else (self.people[each.person_id],)
        if self.rota is None or not self.named:
            return tuple(each for each in self.named if each.id not in self.lapsed)
        place = self.rota.place(day, len(self.named))
        turns = self.named[place:] + self.named[:place]
        return tuple(each for each in turns if each.id not in self.lapsed)[:1]

    def change(self, day: date) -> tuple[date, tuple[Person, ...]] | None:
        """Return the first day after `day` on which others are, and who; None: not foreseen."""
        now = self.on(day)
        for ahead in range(1, FORESEEN):
            later = day + ahead * _DAY
            if (people := self.on(later)) != now:
                return later, people
        return None

    def week(self, day: date) -> tuple[date, date]:
        """Return the week that a day is in: that of its turn, where people take turns by weeks."""
        if self.rota is not None and self.rota.next_change(day) - day > _DAY:
            end = self.rota.next_change(day) - _DAY
        else:
            end = day + (6 - day.weekday()) * _DAY
        return end - 6 * _DAY, end

    def among(self, spell: Spell) -> tuple[Person, ...]:
        """Return who has duty in those days, as far as can be foreseen."""
        last = spell.first + FORESEEN * _DAY
        last = last if spell.last is None else min(spell.last, last)
        found = dict[int, Person]()
        for ahead in range((last - spell.first).days + 1):
            found |= {each.id: each for each in self.on(spell.first + ahead * _DAY)}
        return tuple(found.values())
