"""Objections: each is an object of its own, from being raised to what became of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assistant.domain.vote_counting import Objected


class ObjectionState(StrEnum):
    """Where an objection stands."""

    RAISED = "raised"
    TESTED = "tested"  # by the circle; what it found is the next step
    INTEGRATED = "integrated"  # a new version of the text takes it in
    WITHDRAWN = "withdrawn"  # by its owner
    NOT_QUALIFIED = "not-qualified"  # by the circle's test: its owner's dissent stays on record


class ObjectionStep(StrEnum):
    """What moves an objection on."""

    TEST = "test"
    INTEGRATE = "integrate"
    WITHDRAW = "withdraw"
    DISQUALIFY = "disqualify"


_OPEN = frozenset({ObjectionState.RAISED, ObjectionState.TESTED})
_LEADS: dict[ObjectionStep, tuple[frozenset[ObjectionState], ObjectionState]] = {
    ObjectionStep.TEST: (frozenset({ObjectionState.RAISED}), ObjectionState.TESTED),
    # Only the circle's test disqualifies, and what is taken in has stood it.
    ObjectionStep.INTEGRATE: (frozenset({ObjectionState.TESTED}), ObjectionState.INTEGRATED),
    ObjectionStep.DISQUALIFY: (frozenset({ObjectionState.TESTED}), ObjectionState.NOT_QUALIFIED),
    ObjectionStep.WITHDRAW: (_OPEN, ObjectionState.WITHDRAWN),
}
_BECAME = {
    ObjectionState.INTEGRATED: Objected.INTEGRATED,
    ObjectionState.WITHDRAWN: Objected.WITHDRAWN,
    ObjectionState.NOT_QUALIFIED: Objected.NOT_QUALIFIED,
}


class CannotSettle(ValueError):  # noqa: N818 - what happened, as refusals are named
    """An objection that stands where it does cannot take that step."""

    def __init__(self, step: ObjectionStep, state: ObjectionState) -> None:
        super().__init__(f"{step} from {state}")
        self.step = step
        self.state = state


@dataclass(frozen=True, kw_only=True)
class Objection:
    """One objection to one version of a proposal's text.

    `ballot` is the position of the voter's ballot that it follows so far: a later one may withdraw
    it or give its reason. An objection without a reason is open all the same.
    """

    number: int  # of the proposal
    place: int  # among the proposal's objections, from 1 up
    version: int
    voter_id: int
    person_id: int | None  # who raised it for the voter
    ballot: int
    reason: str | None
    state: ObjectionState = ObjectionState.RAISED
    raised_at: datetime
    settled_at: datetime | None = None
    finding: str | None = None  # why the circle's test found that it does not qualify

    @property
    def open(self) -> bool:
        """Whether it stands in the way of the proposal."""
        return self.state in _OPEN

    @property
    def became(self) -> Objected:
        """What a count takes it for."""
        return _BECAME.get(self.state, Objected.OPEN)


def settled(objection: Objection, *steps: ObjectionStep) -> Objection:
    """Return the objection where these steps lead, one after the other; raises `CannotSettle`."""
    for step in steps:
        begins, ends = _LEADS[step]
        if objection.state not in begins:
            raise CannotSettle(step, objection.state)
        objection = replace(objection, state=ends)
    return objection


def says_the_same(objection: Objection, reason: str | None) -> bool:
    """Tell whether a ballot with that reason, or none, repeats an objection."""
    if reason is None:
        return True
    return " ".join(reason.casefold().split()) == " ".join(
        (objection.reason or "").casefold().split()
    )
