"""What a run of atoms says about a moment, taken in one after the other."""

from collections.abc import Callable
from dataclasses import dataclass, field

from assistant.i18n.date_words import UNITS, Atom

SILENT = frozenset({"filler", "at", "this"})
_PARTS_OF_DAY = frozenset({"am", "pm", "night"})
_FIRST_YEAR = 1900  # a number above is a year and no day or hour


@dataclass
class Said:
    """What was said so far; None where nothing was."""

    ahead: tuple[int, str] | None = None  # so many units from now
    weekday: int | None = None
    skip_this_week: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    time: tuple[int, int] | None = None
    minutes: int = 0
    part_of_day: str | None = None
    number: int | None = None  # the hour, or with an hour the day
    used: list[Atom] = field(default_factory=list)

    @property
    def dated(self) -> bool:
        """Whether a day is known."""
        return any(known is not None for known in (self.ahead, self.weekday, self.month, self.day))


def hear(atoms: list[Atom]) -> Said | None:
    """Return what `atoms` say from the first one on, as far as they belong together.

    None where the first one is no part of a date: a number, say, with nothing that makes it one.
    """
    if not _leads(atoms):
        return None
    said = Said()
    position = idle = 0
    while position < len(atoms):
        taken = _HEARERS.get(atoms[position].kind, _silent)(said, atoms[position:])
        if not taken:
            break
        idle = idle + 1 if taken == 1 and atoms[position].kind in SILENT else 0
        said.used += atoms[position : position + taken]
        position += taken
    if 0 < idle < len(said.used):
        del said.used[-idle:]
    return said


def _leads(atoms: list[Atom]) -> bool:
    """Whether a run may begin here: a number or a small word needs what makes it a date's."""
    follower = _follower(atoms)
    match atoms[0].kind:
        case "number":
            return follower in {"month", "minutes", "quarters-of", *_PARTS_OF_DAY}
        case "filler" | "this":
            return follower is not None and _leads(atoms[1:])
        case "unit":
            is_day = UNITS[atoms[0].value[0]] == "day"
            return is_day or follower in {"next", "coming", "month"}
        case _:
            return True


def _follower(atoms: list[Atom]) -> str | None:
    """Return the kind of the next atom that says something."""
    return next((atom.kind for atom in atoms[1:] if atom.kind not in SILENT), None)


def _kinds(atoms: list[Atom], count: int) -> list[str]:
    """Return the kinds of the atoms right after the first."""
    return [atom.kind for atom in atoms[1 : 1 + count]]


def _silent(_: Said, atoms: list[Atom]) -> int:
    return 1 if atoms[0].kind in SILENT else 0


def _day(said: Said, atoms: list[Atom]) -> int:
    if said.dated:
        return 0
    said.ahead = (atoms[0].value[0], "day")
    return 1


def _weekday(said: Said, atoms: list[Atom]) -> int:
    if said.weekday is not None or said.ahead is not None:
        return 0
    said.weekday = atoms[0].value[0]
    return 1


def _date(said: Said, atoms: list[Atom]) -> int:
    if said.month is not None or said.ahead is not None:
        return 0
    year, said.month, said.day = atoms[0].value
    said.year = year or None
    return 1


def _month(said: Said, atoms: list[Atom]) -> int:
    if said.month is not None or said.ahead is not None:
        return 0
    said.month = atoms[0].value[0]
    if said.number is not None:
        said.day, said.number = said.number, None
    return 1


def _number(said: Said, atoms: list[Atom]) -> int:
    (number,) = atoms[0].value
    if said.time is None and _kinds(atoms, 2) == ["quarters-of", "number"]:
        said.time, said.minutes = (atoms[2].value[0] - 1, 0), 15 * number
        return 3
    opens_month = _follower(atoms) == "month" and said.month is None
    if opens_month or (said.month is not None and said.day is None):
        said.day = number
    elif said.month is not None and said.year is None and number > _FIRST_YEAR:
        said.year = number
    elif said.time is None and _follower(atoms) in {"minutes", *_PARTS_OF_DAY}:
        said.time = (number, 0)
    elif (
        said.dated and said.time is None and said.number is None and "unit" not in _kinds(atoms, 1)
    ):
        said.number = number
    else:
        return 0
    return 1


def _in(said: Said, atoms: list[Atom]) -> int:
    """`in three weeks`, `in a week`; duals are a number and a unit in one word."""
    if said.ahead is not None:
        return 0
    count = 1
    for taken, atom in enumerate(atoms[1:4], 2):
        if atom.kind == "number":
            (count,) = atom.value
        elif atom.kind == "unit":
            said.ahead = (count, UNITS[atom.value[0]])
            return taken
        elif atom.kind != "filler":
            break
    return 1 if _follower(atoms) in {"weekday", "month", "time"} else 0


def _next(said: Said, atoms: list[Atom]) -> int:
    """`next week`, `next thursday`, and after the weekday: `jueves que viene`."""
    following = _kinds(atoms, 1)
    if following == ["unit"] and not said.dated:
        said.ahead = (1, UNITS[atoms[1].value[0]])
        return 2
    if said.weekday is None and following != ["weekday"]:
        return 0
    said.skip_this_week = atoms[0].kind == "next"
    return 1


def _unit(said: Said, atoms: list[Atom]) -> int:
    """`la semana que viene`; `el día 18`; else the word for day or month before its name."""
    unit = UNITS[atoms[0].value[0]]
    match _kinds(atoms, 1):
        case ["next" | "coming"] if not said.dated:
            said.ahead = (1, unit)
            return 2
        case ["number"] if unit == "day" and said.day is None:
            (said.day,) = atoms[1].value
            return 2
        case ["weekday" | "month"]:
            return 1
        case _:
            return 0


def _time(said: Said, atoms: list[Atom]) -> int:
    if said.time is not None:
        return 0
    said.time = (atoms[0].value[0], atoms[0].value[1])
    return 1


def _at(said: Said, atoms: list[Atom]) -> int:
    if said.time is None and _kinds(atoms, 2) == ["number", "quarters-of"]:
        return 1
    if said.time is None and _kinds(atoms, 1) == ["number"]:
        said.time = (atoms[1].value[0], 0)
        return 2
    return 1


def _before_hour(said: Said, atoms: list[Atom]) -> int:
    """`half past six`, `quarter to eight`."""
    if said.time is not None or _kinds(atoms, 1) != ["number"]:
        return 0
    said.time, said.minutes = (atoms[1].value[0], 0), atoms[0].value[0]
    return 2


def _minutes(said: Said, atoms: list[Atom]) -> int:
    if said.time is None and said.number is None:
        return 0
    said.minutes = atoms[0].value[0]
    return 1


def _part_of_day(said: Said, atoms: list[Atom]) -> int:
    said.part_of_day = atoms[0].kind
    return 1


_HEARERS: dict[str, Callable[[Said, list[Atom]], int]] = {
    "day": _day,
    "weekday": _weekday,
    "date": _date,
    "month": _month,
    "number": _number,
    "in": _in,
    "next": _next,
    "coming": _next,
    "unit": _unit,
    "time": _time,
    "at": _at,
    "before-hour": _before_hour,
    "minutes": _minutes,
    "am": _part_of_day,
    "pm": _part_of_day,
    "night": _part_of_day,
}
"""How each kind of atom is taken in: returns how many atoms it took, 0 where they do not belong."""
