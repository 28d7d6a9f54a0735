"""Rounds of consent: clarifying questions, brief reactions, and then the answers that count."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Phase(StrEnum):
    """The rounds of a consent; other kinds have none."""

    QUESTIONS = "questions"  # clarifying ones
    REACTIONS = "reactions"  # brief, one each
    OBJECTIONS = "objections"  # the round in which one answers: the proposal is open


TALKING = (Phase.QUESTIONS, Phase.REACTIONS)
"""The rounds before one answers, in the order in which they come."""
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What somebody said in a round; `text` None: that there is nothing to say.

    A question may have an answer, of an author or of who leads; it is told to all `shared_at`.
    """

    number: int  # of the proposal
    place: int  # among the proposal's remarks, from 1 up
    version: int  # of the wording that it is about
    phase: Phase
    person_id: int | None  # None: forgotten
    text: str | None
    event_id: str | None  # the message that said it
    said_at: datetime
    answer: str | None = None
    answered_by: int | None = None
    answered_at: datetime | None = None
    shared_at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Whether it is a question that nobody has answered yet."""
        return self.phase is Phase.QUESTIONS and self.text is not None and self.answer is None


@dataclass(frozen=True, kw_only=True)
class Opinion:
    """What one of those who test an objection finds; `stands` None: they cannot tell."""

    number: int  # of the proposal
    place: int  # of the objection
    voter_id: int
    person_id: int | None
    stands: bool | None
    because: str | None
    said_at: datetime


@dataclass(frozen=True, kw_only=True)
class Finding:
    """How many found what in the test of an objection."""

    stands: int
    falls: int
    unsure: int

    @property
    def answered(self) -> int:
        """How many answered at all."""
        return self.stands + self.falls + self.unsure

    @property
    def disqualifies(self) -> bool:
        """Whether more found that it does not stand than that it does."""
        return self.falls > self.stands


def finding_of(opinions: tuple[Opinion, ...]) -> Finding:
    """Count opinions."""
    said = [each.stands for each in opinions]
    return Finding(stands=said.count(True), falls=said.count(False), unsure=said.count(None))


def first_of(rounds: tuple[Phase, ...]) -> Phase | None:
    """Return the round that begins with the notice; None: there is none before the vote."""
    return next((each for each in TALKING if each in rounds), None)


def left(phase: Phase | None, rounds: tuple[Phase, ...]) -> tuple[Phase, ...]:
    """Return the rounds that are still to be held before the vote, the one that is on included."""
    held = tuple(each for each in TALKING if each in rounds)
    return held[held.index(phase) :] if phase in held else ()


def after(phase: Phase, rounds: tuple[Phase, ...]) -> Phase:
    """Return the round that follows: the objections, where no other is left."""
    later = TALKING[TALKING.index(phase) + 1 :] if phase in TALKING else ()
    return next((each for each in later if each in rounds), Phase.OBJECTIONS)


def ends(
    phase: Phase, rounds: tuple[Phase, ...], *, begins_at: datetime, opens_at: datetime
) -> datetime:
    """Return when a round ends by itself: the time until voting opens is shared out evenly.

    The last one ends when voting opens; the others on a whole hour.
    """
    if after(phase, rounds) is Phase.OBJECTIONS:
        return opens_at
    held = [each for each in TALKING if each in rounds]
    part = begins_at + (opens_at - begins_at) * (held.index(phase) + 1) / len(held)
    whole = part.replace(minute=0, second=0, microsecond=0)
    return min(opens_at, whole if whole > begins_at else part)


def resumed(phase: Phase | None) -> Phase | None:
    """Return the round in which a proposal is once it has a new text.

    A round that was on goes on with the new text; after objections there are no others.
    """
    return phase if phase in TALKING else None
