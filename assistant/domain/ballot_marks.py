"""Ballots as they are marked on a form: read strictly, and put back where they stand already."""

import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from assistant.domain.ballot_contents import Flaw, Invalid, answered, chosen, scored
from assistant.domain.ballots import Answer
from assistant.domain.resolutions import KindOfResolution, Method

CHOICE, BLANK, RANK, SCORE, BECAUSE = "choice", "blank", "rank-", "score-", "because"
"""Names of fields; behind the last two but one stands an option's place, from 1 up."""
LONGEST_REASON = 4000
"""Characters; what is longer is cut."""
_DIGITS = 6

Fields = Mapping[str, Sequence[str]]
"""What a form brings: each field with all of its values."""


class Unfit(StrEnum):
    """Why what was sent is no ballot."""

    NOTHING = "nothing"  # nothing is marked, and it is not said to be blank
    BOTH = "both"  # blank, and something is marked
    UNKNOWN = "unknown"
    TWICE = "twice"  # two options have the same place
    TOO_MANY = "too-many"
    SCORE = "score"


class Unmarked(ValueError):  # noqa: N818 - what it is, as refusals are named
    """The form holds no ballot of this vote."""

    def __init__(self, unfit: Unfit) -> None:
        super().__init__(unfit.value)
        self.unfit = unfit


def read_marks(
    kind: KindOfResolution, options: Sequence[str], fields: Fields
) -> tuple[dict[str, Any], str | None]:
    """Return the ballot that a form holds, and the reason; raises `Unmarked`."""
    try:
        content = _content(kind, options, fields)
    except Invalid as invalid:
        raise Unmarked(_UNFIT[invalid.flaw]) from invalid
    return content, _reason(fields.get(BECAUSE, ())) if not kind.secret else None


def marks_of(
    kind: KindOfResolution, options: Sequence[str], content: Mapping[str, Any], because: str | None
) -> dict[str, tuple[str, ...]]:
    """Return the fields of a form that holds this ballot."""
    marks: dict[str, tuple[str, ...]] = {} if because is None else {BECAUSE: (because,)}
    if "choice" in content:
        return {**marks, CHOICE: (content["choice"],)}
    places = {option: str(place) for place, option in enumerate(options, 1)}
    if "ranking" in content:
        order = enumerate(content["ranking"], 1)
        marks |= {f"{RANK}{places[option]}": (str(rank),) for rank, option in order}
    elif "scores" in content:
        scores = content["scores"].items()
        marks |= {f"{SCORE}{places[option]}": (str(score),) for option, score in scores}
    elif content.get("choices"):
        marks[CHOICE] = tuple(places[option] for option in content["choices"])
    if any(name in content and not content[name] for name in ("ranking", "scores", "choices")):
        marks |= {CHOICE: (BLANK,)} if kind.method is Method.CHOOSE else {BLANK: ("1",)}
    return marks


def _content(kind: KindOfResolution, options: Sequence[str], fields: Fields) -> dict[str, Any]:
    picked = fields.get(CHOICE, ())
    if not kind.method.has_options:
        return answered(kind, _answer(picked))
    blank = bool(fields.get(BLANK)) or tuple(picked) == (BLANK,)
    if kind.method is Method.SCORE:
        scores = [(options[place], value) for place, value in _numbers(options, fields, SCORE)]
        return _unless_blank(kind, blank, bool(scores)) or scored(kind, options, scores)
    if kind.method.is_ranked:
        ranks = _numbers(options, fields, RANK)
        if len({rank for _, rank in ranks}) < len(ranks):
            raise Unmarked(Unfit.TWICE)
        order = [options[place] for place, _ in sorted(ranks, key=lambda each: each[1])]
        return _unless_blank(kind, blank, bool(order)) or chosen(kind, options, order)
    named = [options[_place(options, each)] for each in picked if each != BLANK]
    return _unless_blank(kind, blank, bool(named)) or chosen(kind, options, named)


def _unless_blank(kind: KindOfResolution, blank: bool, marked: bool) -> dict[str, Any] | None:
    if blank and marked:
        raise Unmarked(Unfit.BOTH)
    if not blank and not marked:
        raise Unmarked(Unfit.NOTHING)
    return answered(kind, Answer.ABSTAIN) if blank else None


def _answer(picked: Sequence[str]) -> Answer:
    if not picked:
        raise Unmarked(Unfit.NOTHING)
    if len(picked) > 1:
        raise Unmarked(Unfit.TOO_MANY)
    try:
        return Answer(picked[0])
    except ValueError:
        raise Unmarked(Unfit.UNKNOWN) from None


def _numbers(options: Sequence[str], fields: Fields, name: str) -> list[tuple[int, int]]:
    """Return (place of the option, number) of each option that has one, by place."""
    found = []
    for field, values in fields.items():
        if not field.startswith(name):
            continue
        place = _place(options, field.removeprefix(name))
        said = [value.strip() for value in values if value.strip()]
        if len(said) > 1:
            raise Unmarked(Unfit.TWICE)
        found += [(place, _number(value)) for value in said]
    return sorted(found)


def _place(options: Sequence[str], said: str) -> int:
    """Return the place, from 0 up, of an option that a form names from 1 up."""
    number = _number(said)
    if not 1 <= number <= len(options):
        raise Unmarked(Unfit.UNKNOWN)
    return number - 1


def _number(said: str) -> int:
    digits = said.removeprefix("-")
    if not digits.isdecimal() or len(digits) > _DIGITS:
        raise Unmarked(Unfit.UNKNOWN)
    return int(said)


def _reason(values: Sequence[str]) -> str | None:
    said = "\n".join(values).replace("\r\n", "\n")
    kept = "".join(each for each in said if each == "\n" or unicodedata.category(each) != "Cc")
    return kept.strip()[:LONGEST_REASON] or None


_UNFIT = {
    Flaw.UNKNOWN: Unfit.UNKNOWN,
    Flaw.TWICE: Unfit.TWICE,
    Flaw.TOO_MANY: Unfit.TOO_MANY,
    Flaw.SCORE: Unfit.SCORE,
}
