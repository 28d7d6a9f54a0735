"""What a ballot may say under a kind of resolution, in the forms that the ledger keeps."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from assistant.domain.ballots import Answer
from assistant.domain.resolutions import KindOfResolution, Method, ScoreRange

TAKEN_BACK: dict[str, Any] = {}
SPOILED: dict[str, Any] = {"spoiled": True}

_YES_NO = (Answer.YES, Answer.NO, Answer.ABSTAIN)
_CONSENT = (Answer.CONSENT, Answer.CONCERN, Answer.OBJECTION)


class Flaw(StrEnum):
    """Why something is no ballot."""

    UNKNOWN = "unknown"  # an answer or option that this vote does not have
    TWICE = "twice"
    TOO_MANY = "too-many"
    SCORE = "score"  # beyond the range
    MIXED = "mixed"  # typed so that it could be taken for another ballot


class Invalid(ValueError):  # noqa: N818 - what it is, as refusals are named
    """That is no ballot of this vote."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


def answers_of(kind: KindOfResolution) -> tuple[Answer, ...]:
    """Return the answers that a kind without options takes; () for one with options."""
    if kind.method.has_options:
        return ()
    if kind.method is Method.CONSENT:
        return (*_CONSENT, *((Answer.STAND_ASIDE,) if kind.stand_aside else ()))
    return _YES_NO


def most_of(kind: KindOfResolution, options: int) -> int:
    """Return how many answers one may choose at once, of so many options."""
    if kind.method is Method.CHOOSE:
        return 1
    if kind.method is Method.APPROVAL:
        return min(kind.max_selections or options, options)
    return options if kind.method.has_options else 1


def answered(kind: KindOfResolution, answer: Answer) -> dict[str, Any]:
    """Return the ballot of an answer; of a vote with options only a blank one. Raises Invalid."""
    if kind.method.has_options and answer is Answer.ABSTAIN:
        return _form(kind, [])
    if answer not in answers_of(kind):
        raise Invalid(Flaw.UNKNOWN)
    return {"choice": answer.value}


def chosen(kind: KindOfResolution, options: Sequence[str], picks: Sequence[str]) -> dict[str, Any]:
    """Return the ballot of options, in the order given where they are ranked. Raises Invalid."""
    if not set(picks) <= set(options) or kind.method is Method.SCORE or not kind.method.has_options:
        raise Invalid(Flaw.UNKNOWN)
    if len(set(picks)) < len(picks):
        raise Invalid(Flaw.TWICE)
    if not kind.method.is_ranked and len(picks) > most_of(kind, len(options)):
        raise Invalid(Flaw.TOO_MANY)
    # The order in which people tick boxes says nothing: the same choice has the same hash.
    return _form(kind, picks if kind.method.is_ranked else sorted(picks, key=options.index))


def scored(
    kind: KindOfResolution, options: Sequence[str], scores: Sequence[tuple[str, int]]
) -> dict[str, Any]:
    """Return the ballot of options with their scores. Raises Invalid."""
    names = [name for name, _ in scores]
    if kind.method is not Method.SCORE or not set(names) <= set(options):
        raise Invalid(Flaw.UNKNOWN)
    if len(set(names)) < len(names):
        raise Invalid(Flaw.TWICE)
    span = kind.scores or ScoreRange()
    if not all(span.lowest <= score <= span.highest for _, score in scores):
        raise Invalid(Flaw.SCORE)
    return {"scores": dict(scores)}


def is_objection(content: Mapping[str, Any]) -> bool:
    """Tell whether a ballot objects."""
    return content.get("choice") == Answer.OBJECTION


def _form(kind: KindOfResolution, picks: Sequence[str]) -> dict[str, Any]:
    if kind.method is Method.SCORE:
        return {"scores": {}}
    return {"ranking" if kind.method.is_ranked else "choices": list(picks)}
