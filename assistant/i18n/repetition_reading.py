"""From the atoms of a text to how often something is, how long it takes, and which words say so."""

from dataclasses import dataclass, replace

from assistant.domain.repetition import Frequency, Repetition
from assistant.i18n.date_words import UNITS, Atom
from assistant.i18n.repetition_words import following, kind_at

_HOUR, _HALF = 60, 30
_BY_UNIT = {
    "day": Frequency.DAILY,
    "week": Frequency.WEEKLY,
    "month": Frequency.MONTHLY,
    "year": Frequency.YEARLY,
}
_BY_WORD = {
    "daily": Repetition(frequency=Frequency.DAILY),
    "workdays": Repetition(frequency=Frequency.WEEKLY, weekdays=(0, 1, 2, 3, 4)),
    "weekly": Repetition(frequency=Frequency.WEEKLY),
    "fortnightly": Repetition(frequency=Frequency.WEEKLY, interval=2),
    "monthly": Repetition(frequency=Frequency.MONTHLY),
    "quarterly": Repetition(frequency=Frequency.MONTHLY, interval=3),
    "yearly": Repetition(frequency=Frequency.YEARLY),
    "of-month": Repetition(frequency=Frequency.MONTHLY),
}
_WHOLE = {"half-hour": _HALF, "hour-and-half": _HOUR + _HALF}
_ENDS = frozenset({"of-month", "monthly"})
_BETWEEN_HOURS = frozenset({"to", "until", "and", "at"})
_BEFORE_HOURS = frozenset({"from", "for"})
_NO_LENGTH_AFTER = frozenset({"in", "every", "next", "coming"})


@dataclass(frozen=True)
class Heard:
    """What `taken` atoms say. `until`: the last day, or the hour of the end, follows them."""

    taken: int
    repetition: Repetition | None = None
    minutes: int | None = None
    until: bool = False


def hear_at(atoms: list[Atom], at: int) -> Heard | None:
    """Return what the atoms from `at` on say of repetition, length or end; None for nothing."""
    for hear in (_repetition, _length, _until):
        heard = hear(atoms, at)
        if heard is not None:
            return heard
    return None


def _repetition(atoms: list[Atom], at: int) -> Heard | None:
    kind = kind_at(atoms, at)
    if kind in {"every", "each-weekday"} or (kind == "monthly" and _ordinal_follows(atoms, at)):
        return _each(atoms, at)
    monthly = _in_month(atoms, at)
    if monthly is not None and monthly.repetition is not None and _closed(atoms, monthly, at):
        return monthly
    if kind == "weekday":
        return _weekly_on(atoms, at)
    if kind in _BY_WORD:
        return Heard(1, _BY_WORD[str(kind)])
    return None


def _weekly_on(atoms: list[Atom], start: int) -> Heard | None:
    """`monday and wednesday every week`; two days alone are no repetition."""
    days, end = _weekdays(atoms, start)
    after = following(atoms, end)
    if kind_at(atoms, after) == "every" and _unit(atoms, after + 1) is Frequency.WEEKLY:
        after += 1
    elif kind_at(atoms, after) != "weekly":
        return None
    if len(days) == 1:
        return None
    repetition = Repetition(frequency=Frequency.WEEKLY, weekdays=days)
    return Heard(after + 1 - start, repetition)


def _each(atoms: list[Atom], start: int) -> Heard | None:
    """`every two weeks`, `every other thursday`, `mondays and fridays`, `every first monday`."""
    at = start if atoms[start].kind == "each-weekday" else following(atoms, start + 1)
    monthly = _in_month(atoms, at)
    closed = monthly is not None and _closed(atoms, monthly, at)
    if monthly is not None and (closed or kind_at(atoms, at) == "ordinal"):
        return replace(monthly, taken=at + monthly.taken - start)
    interval = 1
    if kind_at(atoms, at) == "other":
        interval, at = 2, following(atoms, at + 1)
    elif kind_at(atoms, at) == "number":
        interval, at = atoms[at].value[0], following(atoms, at + 1)
    if not 1 <= interval <= 99:  # noqa: PLR2004 - nobody plans further
        return None
    unit = _unit(atoms, at)
    if unit is not None:
        return Heard(at + 1 - start, Repetition(frequency=unit, interval=interval))
    days, end = _weekdays(atoms, at)
    if not days:
        return None
    repetition = Repetition(frequency=Frequency.WEEKLY, interval=interval, weekdays=days)
    return Heard(end - start, repetition)


def _in_month(atoms: list[Atom], start: int) -> Heard | None:
    """`first monday of the month`; whether it is closed by the month is for the caller to see."""
    if kind_at(atoms, start) == "ordinal":
        ordinal = atoms[start].value[0]
    elif kind_at(atoms, start) == "other":
        ordinal = 2
    else:
        return None
    at = following(atoms, start + 1)
    if kind_at(atoms, at) != "weekday":
        return None
    days = (atoms[at].value[0],)
    repetition = Repetition(frequency=Frequency.MONTHLY, weekdays=days, ordinal=ordinal)
    after = following(atoms, at + 1)
    end = after + 1 if kind_at(atoms, after) in _ENDS else at + 1
    return Heard(end - start, repetition)


def _closed(atoms: list[Atom], heard: Heard, start: int) -> bool:
    return atoms[start + heard.taken - 1].kind in _ENDS


def _ordinal_follows(atoms: list[Atom], at: int) -> bool:
    return kind_at(atoms, following(atoms, at + 1)) == "ordinal"


def _unit(atoms: list[Atom], at: int) -> Frequency | None:
    match kind_at(atoms, at):
        case "unit":
            return _BY_UNIT.get(UNITS[atoms[at].value[0]])
        case "year":
            return Frequency.YEARLY
        case _:
            return None


def _weekdays(atoms: list[Atom], at: int) -> tuple[tuple[int, ...], int]:
    """Return the weekdays from `at` on, and where they end."""
    days: list[int] = []
    end = at
    while kind_at(atoms, at) in {"weekday", "each-weekday"}:
        days.append(atoms[at].value[0])
        end = at + 1
        at = following(atoms, end)
        while kind_at(atoms, at) in {"and", "every"}:
            at = following(atoms, at + 1)
    return tuple(sorted(set(days))), end


def _length(atoms: list[Atom], start: int) -> Heard | None:
    """`for 90 minutes`, `two hours`, `an hour and a half`; `in two hours` is a moment."""
    said = kind_at(atoms, start) in _BEFORE_HOURS
    before = kind_at(atoms, start - 1)
    bare = kind_at(atoms, start) == "unit" and before == "number"
    if not said and (bare or before in _NO_LENGTH_AFTER):
        return None
    at = following(atoms, start + 1) if said else start
    if said and kind_at(atoms, start) == "for" and kind_at(atoms, at) == "time":
        hours, minutes = atoms[at].value
        return _long(at + 1 - start, hours * _HOUR + minutes)
    whole = _WHOLE.get(kind_at(atoms, at) or "")
    if whole is not None:
        return Heard(at + 1 - start, minutes=whole)
    found = _counted(atoms, at)
    if found is None:
        return None
    minutes, at, hours_said = found
    if hours_said and kind_at(atoms, at) in {"and-half", "minutes"}:
        minutes, at = minutes + _HALF, at + 1
    elif hours_said:
        after = following(atoms, at + 1) if kind_at(atoms, at) == "and" else at
        more = _counted(atoms, after)
        if more is not None and not more[2]:
            minutes, at = minutes + more[0], more[1]
    return _long(at - start, minutes)


def _counted(atoms: list[Atom], at: int) -> tuple[int, int, bool] | None:
    """Return the minutes of a number and a unit, where they end, and whether the unit is hours."""
    number = 1
    if kind_at(atoms, at) == "number":
        number, at = atoms[at].value[0], at + 1
    if kind_at(atoms, at) != "unit":
        return None
    match UNITS[atoms[at].value[0]]:
        case "minute":
            return number, at + 1, False
        case "hour":
            return number * _HOUR, at + 1, True
        case _:
            return None


def _long(taken: int, minutes: int) -> Heard | None:
    return Heard(taken, minutes=minutes) if 0 < minutes <= 24 * _HOUR else None


def _until(atoms: list[Atom], start: int) -> Heard | None:
    return Heard(1, until=True) if kind_at(atoms, start) == "until" else None


def hours_between(atoms: list[Atom], start: int) -> tuple[Atom, Atom] | None:
    """Return the two hours of `from 18 to 20`, number or time each; None for anything else."""
    if kind_at(atoms, start) not in _BEFORE_HOURS:
        return None
    first = following(atoms, start + 1)
    between = first + 1
    if kind_at(atoms, between) in {"am", "pm"}:
        between += 1
    second = following(atoms, between + 1)
    hours = {kind_at(atoms, first), kind_at(atoms, second)} <= {"number", "time"}
    if hours and kind_at(atoms, between) in _BETWEEN_HOURS:
        return atoms[first], atoms[second]
    return None
