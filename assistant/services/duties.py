"""Saying in chat who of a circle is on duty, with what those concerned hear of it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from assistant.domain.circles import Circle
from assistant.domain.duty import DutyPlan, DutyWish, Spell, Who, laid
from assistant.domain.persons import Caller, Person
from assistant.domain.replies import Refusal, Reply
from assistant.services.circle_people import CirclePeople, NobodyOfCircle
from assistant.services.desks import Desks
from assistant.services.post import Post
from assistant.services.tickets import in_circle
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.duty import DutyRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

DUTY = "desk-duty"
"""The kind of what takes a spell of duty back."""


class DutyMovedOn(Refusal, message="desks-duty-moved-on"):
    """Duty was said anew since, or the circle is the caller's no more."""


class DutyTime(Reply, message="desks-duty-time"):
    """For which days; `last` None: for `first` alone, or with `open` from then on."""

    first: date
    last: date | None
    open: bool


class DutyTold(Reply, message="desks-duty-told"):
    """Rings whom it concerns: who has duty, in whose place, and who said so."""

    person: str | None
    time: DutyTime
    others: tuple[str, ...]
    by: str


class DutyBack(Reply, message="desks-duty-back"):
    """What was said of duty is taken back; `people` are on duty today."""

    people: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Shift:
    """A spell of duty, with whom it is for and in whose place."""

    spell: Spell
    person: Person | None
    others: tuple[Person, ...]  # neither who says so nor who has it then

    @property
    def time(self) -> DutyTime:
        """For which days it is."""
        first, last = self.spell.first, self.spell.last
        return DutyTime(first=first, last=None if last == first else last, open=last is None)


class Duties:
    """Takes what people of a circle say; all of them may, as they hand tickets to each other."""

    def __init__(
        self,
        *,
        desks: Desks,
        spells: DutyRepository,
        persons: PersonRepository,
        circles: CircleRepository,
        people: CirclePeople,
        audit: AuditRepository,
        post: Post,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._desks = desks
        self._spells = spells
        self._persons = persons
        self._circles = circles
        self._people = people
        self._audit = audit
        self._post = post
        self._undo = undo
        self._now = tx.now

    async def meant(
        self, caller: Caller, circle: Circle, plan: DutyPlan, wishes: tuple[DutyWish, ...]
    ) -> Spell:
        """Return the spell that the first way to read a wish names that names somebody.

        Where no end is said, it is that of the turn, if people take turns. Raises
        `NobodyOfCircle`, `SeveralOfCircle`.
        """
        assert wishes
        unknown: NobodyOfCircle | None = None
        for wish in wishes:
            try:
                person_id = await self._person(caller, circle, wish)
            except NobodyOfCircle as nobody:
                unknown = nobody
                continue
            first = wish.first or self.today(plan)
            last = wish.last
            if last is None and plan.rota is not None:
                last = plan.rota.next_change(first) - timedelta(days=1)
            return Spell(first=first, last=last, person_id=person_id)
        assert unknown is not None
        raise unknown

    def today(self, plan: DutyPlan) -> date:
        """Return what day it is for the circle."""
        return self._now.astimezone(plan.zone).date()

    async def shift(self, caller: Caller, circle: Circle, spell: Spell) -> Shift:
        """Return what a spell would change."""
        plan = await self._desks.duty_plan(circle.id)
        person = None if spell.person_id is None else plan.people.get(spell.person_id)
        silent = {spell.person_id, caller.person.id if caller.person else None}
        others = tuple(each for each in plan.among(spell) if each.id not in silent)
        return Shift(spell=spell, person=person, others=others)

    async def say(self, caller: Caller, circle: Circle, spell: Spell) -> tuple[Shift, bool]:
        """Keep a spell of duty; return it, and whether anybody else has been rung for it."""
        shift = await self.shift(caller, circle, spell)
        today = self.today(await self._desks.duty_plan(circle.id))
        before = await self._spells.of(circle.id)
        after = tuple(
            each for each in laid(before, spell) if each.last is None or each.last >= today
        )
        await self._spells.put(circle.id, after)
        assert caller.person is not None
        concerned = [*shift.others, *([shift.person] if shift.person else [])]
        concerned = [each for each in concerned if each.id != caller.person.id]
        data = {"circle": circle.id, "before": _written(before), "after": _written(after)}
        await self._undo.record(DUTY, data | {"told": [each.id for each in concerned]})
        await self._audit.add(
            "desk-duty",
            actor=caller.user_id,
            person_id=caller.person.id,
            subject=circle.slug,
            now=self._now,
        )
        told = DutyTold(
            person=shift.person.name if shift.person else None,
            time=shift.time,
            others=tuple(each.name for each in shift.others),
            by=caller.person.name,
        )
        return shift, await self._ring(circle, [each.id for each in concerned], told)

    async def back(self, caller: Caller, data: dict[str, Any]) -> DutyBack | None:
        """Put back what was before; return what to say of it, None where others are rung for it.

        Raises `DutyMovedOn`.
        """
        circle = await self._circles.get(data["circle"])
        if circle is None or not in_circle(caller, circle):
            raise DutyMovedOn
        if _written(await self._spells.of(circle.id)) != data["after"]:
            raise DutyMovedOn
        plan = await self._desks.duty_plan(circle.id)
        there = {None, *plan.people}  # who has left or was forgotten since gets nothing back
        spells = tuple(each for each in _read(data["before"]) if each.person_id in there)
        await self._spells.put(circle.id, spells)
        plan = replace(plan, spells=spells)
        back = DutyBack(people=tuple(each.name for each in plan.on(self.today(plan))))
        return None if await self._ring(circle, data["told"], back) else back

    async def _person(self, caller: Caller, circle: Circle, wish: DutyWish) -> int | None:
        if wish.kind is Who.NOBODY:
            return None
        if wish.kind is Who.ME:
            assert caller.person is not None
            return caller.person.id
        return (await self._people.called(circle, wish.who)).id

    async def _ring(self, circle: Circle, concerned: list[int], message: Reply) -> bool:
        there = await self._circles.user_ids_of(circle.slug)
        users = await self._persons.users_of(concerned) & there
        if not users:
            return False
        self._post.circle(circle, message, mentions=tuple(sorted(users)))
        return True


@undoes(DUTY, aloud=True)
async def undo_duty(data: dict[str, Any], caller: Caller, duties: Duties) -> DutyBack | None:
    """Put duty back as it was."""
    return await duties.back(caller, data)


def _written(spells: tuple[Spell, ...]) -> list[list[Any]]:
    return [
        [each.first.isoformat(), each.last and each.last.isoformat(), each.person_id]
        for each in spells
    ]


def _read(written: list[list[Any]]) -> tuple[Spell, ...]:
    return tuple(
        Spell(
            first=date.fromisoformat(first),
            last=None if last is None else date.fromisoformat(last),
            person_id=person_id,
        )
        for first, last, person_id in written
    )
