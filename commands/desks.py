"""Desks: when people of a circle are there, and who is on duty."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from assistant.api import (
    Allowance,
    Args,
    Caller,
    Circle,
    CircleSlug,
    DeskHours,
    DeskKeeping,
    Desks,
    ForRoom,
    Localized,
    OnDuty,
    Permission,
    Place,
    PriorityWord,
    Reader,
    Reply,
    TicketAsking,
    TicketPriority,
    Transaction,
    Unit,
    Zone,
    command,
    in_circle,
)

DAYS, DAYS_HERE = 4, 2
"""Of so many days with hours these are told; of fewer where more is said beside them."""


class WhoseHours(Args):
    """A circle; None: the one at hand, else the one that takes what names none."""

    circle: CircleSlug | None = None


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


class DutyShown(Reply, message="desks-duty-shown"):
    """Who is on duty; () where nobody has said so. `following` is, from `changes_on` on."""

    circle: Localized
    people: tuple[str, ...]
    following: str | None
    changes_on: date | None


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
    following: str | None
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
    caller: Caller, place: Place, desks: Desks, keeping: DeskKeeping, tx: Transaction
) -> DutyShown:
    """Say who of the circle is on duty."""
    circle = await keeping.circle(caller, place)
    return _duty(circle, await desks.on_duty(circle.id, tx.now))


def _duty(circle: Circle, found: OnDuty) -> DutyShown:
    return DutyShown(
        circle=circle.names,
        people=tuple(person.name for person in found.people),
        following=found.following.name if found.following else None,
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
