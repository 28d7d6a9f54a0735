"""Desks: when people of a circle are there, and who is on duty."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from assistant.api import (
    Acknowledge,
    Allowance,
    Args,
    Call,
    Caller,
    Circle,
    CircleSlug,
    DeskHours,
    DeskKeeping,
    Desks,
    Duties,
    DutyTime,
    DutyWords,
    ForRoom,
    Instead,
    Localized,
    OnDuty,
    Permission,
    Place,
    PriorityWord,
    Reader,
    Reply,
    Rest,
    Spell,
    TicketAsking,
    TicketPriority,
    Transaction,
    Unit,
    Who,
    Zone,
    command,
    in_circle,
    on_duty_at,
)

DAYS, DAYS_HERE = 4, 2
"""Of so many days with hours these are told; of fewer where more is said beside them."""

DONE = "✅"
"""Our reaction where those concerned were told before everybody."""


class WhoseHours(Args):
    """A circle; None: the one at hand, else the one that takes what names none."""

    circle: CircleSlug | None = None


class DutySaying(Args):
    """Who is to be on duty, and when: `Ben this week`; None: who is."""

    text: Annotated[str, Rest(max_length=200)] | None = None


class DutyOrder(Args):
    """Who has duty on some days: a person's id, None for nobody; and days as in ISO 8601."""

    person: Annotated[str, Rest(max_length=20)] | None = None
    first: Annotated[str, Rest(max_length=10)]
    last: Annotated[str, Rest(max_length=10)] | None = None


class HoursAlso(Reply, message="desks-hours-also"):
    """More hours of the same day."""

    opens: datetime
    closes: datetime


class HoursDay(Reply, message="desks-hours-day"):
    """The hours of a day."""

    day: date
    opens: datetime
    closes: datetime
    also: tuple[HoursAlso, ...]


class HoursShown(Reply, message="desks-hours-shown"):
    """When somebody is there, in the reader's zone; `elsewhere` is the circle's, where another.

    `back` None: they are there now, until `until`, or None for around the clock.
    """

    circle: Localized
    back: datetime | None
    until: datetime | None
    days: tuple[HoursDay, ...]
    off_from: date | None
    off_until: date | None
    elsewhere: Zone | None


class DutyShown(ForRoom, message="desks-duty-shown"):
    """Who is on duty, today or on `day`; () for nobody. `following` are, from `changes_on` on."""

    circle: Localized
    day: date | None
    people: tuple[str, ...]
    following: tuple[str, ...]
    changes_on: date | None


class DutyQuestion(Reply, message="desks-duty-question"):
    """Asks before somebody has duty in the place of others."""

    person: str | None
    time: DutyTime
    others: tuple[str, ...]


class DutySaid(ForRoom, message="desks-duty-said"):
    """Who has duty for some days; `person` None: nobody."""

    person: str | None
    time: DutyTime


class AllowanceSaid(Reply, message="desks-hours-allowance"):
    """Working time, as people say it."""

    amount: int
    unit: Unit


class HoursTime(Reply, message="desks-hours-time"):
    """How soon what is of a priority is answered, and resolved."""

    priority: PriorityWord
    first: AllowanceSaid
    resolution: AllowanceSaid


class HoursDuty(Reply, message="desks-hours-duty"):
    """Who is on duty, in a line; () where nobody is. `following` is, from `changes_on` on."""

    people: tuple[str, ...]
    following: tuple[str, ...]
    changes_on: date | None


class HoursHere(ForRoom, message="desks-hours-here"):
    """A circle's hours, for its own people: also how soon it answers, and who is on duty."""

    hours: HoursShown
    times: tuple[HoursTime, ...]  # the most urgent first
    duty: HoursDuty


@command("desks-hours", requires=Permission.BELONG, shared=True, rank=23)
async def hours(
    args: WhoseHours,
    caller: Caller,
    place: Place,
    reader: Reader,
    desks: Desks,
    asking: TicketAsking,
    tx: Transaction,
) -> Reply:
    """Say when somebody of a circle is there; in its room its people hear more."""
    slug = args.circle or place.circle
    circle = await (asking.default() if slug is None else asking.named(slug))
    zone = ZoneInfo(reader.timezone)
    ours = not place.direct and place.circle == circle.slug and in_circle(caller, circle)
    shown = await desks.shown(circle.id, tx.now, zone, DAYS_HERE if ours else DAYS)
    if not ours:
        return _shown(circle, shown, reader)
    duty = _duty(circle, await desks.on_duty(circle.id, tx.now))
    return HoursHere(
        hours=_shown(circle, shown, reader),
        times=_times(await desks.promised(circle.id)),
        duty=HoursDuty(people=duty.people, following=duty.following, changes_on=duty.changes_on),
    )


@command("desks-duty", requires=Permission.MEMBER, shared=True, direct=False, rank=89)
async def duty(
    args: DutySaying,
    caller: Caller,
    place: Place,
    desks: Desks,
    keeping: DeskKeeping,
    words: DutyWords,
    duties: Duties,
) -> Reply:
    """Say who of the circle is on duty, today or on a day; or let somebody be."""
    circle = await keeping.circle(caller, place)
    plan = await desks.duty_plan(circle.id)
    today = duties.today(plan)
    if args.text is None:
        return _duty(circle, on_duty_at(plan, today))
    wishes = words.read(args.text, plan)
    asked = [each.first for each in wishes if each.kind is Who.NAMED and not each.who]
    if asked:
        return _duty(circle, on_duty_at(plan, asked[-1] or today), asked[-1])
    spell = await duties.meant(caller, circle, plan, wishes)
    given = {"person": spell.person_id, "first": spell.first, "last": spell.last}
    said = {name: str(value) for name, value in given.items() if value is not None}
    return Instead(call=Call(command="desks-duty-say", given=said))


async def duty_question(
    args: DutyOrder, caller: Caller, place: Place, keeping: DeskKeeping, duties: Duties
) -> DutyQuestion | None:
    """Ask before somebody else's duty ends."""
    shift = await duties.shift(caller, await keeping.circle(caller, place), _spell(args))
    if not shift.others:
        return None
    return DutyQuestion(
        person=shift.person.name if shift.person else None,
        time=shift.time,
        others=tuple(each.name for each in shift.others),
    )


@command(
    "desks-duty-say", requires=Permission.MEMBER, shared=True, direct=False, changes=True,
    confirm=duty_question, repeatable=False, wordless=True,
)  # fmt: skip
async def say_duty(
    args: DutyOrder, caller: Caller, place: Place, keeping: DeskKeeping, duties: Duties
) -> Reply:
    """Say who of the circle is on duty, and when."""
    circle = await keeping.circle(caller, place)
    shift, rung = await duties.say(caller, circle, _spell(args))
    if rung:
        return Acknowledge(key=DONE)
    return DutySaid(person=shift.person.name if shift.person else None, time=shift.time)


def _spell(args: DutyOrder) -> Spell:
    return Spell(
        first=date.fromisoformat(args.first),
        last=date.fromisoformat(args.last) if args.last else None,
        person_id=int(args.person) if args.person else None,
    )


def _duty(circle: Circle, found: OnDuty, day: date | None = None) -> DutyShown:
    return DutyShown(
        circle=circle.names,
        day=day,
        people=tuple(person.name for person in found.people),
        following=tuple(person.name for person in found.following),
        changes_on=found.changes_on,
    )


def _times(
    promised: Mapping[TicketPriority, tuple[Allowance, Allowance]],
) -> tuple[HoursTime, ...]:
    return tuple(
        HoursTime(
            priority=PriorityWord.of(priority),
            first=AllowanceSaid(amount=first.amount, unit=first.unit),
            resolution=AllowanceSaid(amount=resolution.amount, unit=resolution.unit),
        )
        for priority, (first, resolution) in sorted(promised.items(), reverse=True)
    )


def _shown(circle: Circle, shown: DeskHours, reader: Reader) -> HoursShown:
    off_from, off_until = shown.off or (None, None)
    return HoursShown(
        circle=circle.names,
        back=shown.back,
        until=shown.until,
        days=tuple(
            HoursDay(
                day=day[0][0].astimezone(ZoneInfo(reader.timezone)).date(),
                opens=day[0][0],
                closes=day[0][1],
                also=tuple(HoursAlso(opens=opens, closes=closes) for opens, closes in day[1:]),
            )
            for day in shown.coming
        ),
        off_from=off_from,
        off_until=None if off_until == off_from else off_until,
        elsewhere=Zone(shown.zone) if shown.coming and shown.zone != reader.timezone else None,
    )
