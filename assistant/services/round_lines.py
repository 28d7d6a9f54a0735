"""What is shown of rounds of consent: which one is on, and what was said in it."""

from datetime import datetime, timedelta

from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Example, Refusal, Reply
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.rounds import TALKING, Phase, Remark, ends, left

SHOWN = 300
"""Characters of somebody's words in a list."""


class RoundsTakeTime(Refusal, message="rounds-too-early"):
    """Questions and reactions come before the answers, and need their time."""

    earliest: datetime


class RoundNow(Reply, message="rounds-now"):
    """The round that is on, in a line; `asked` and `waiting` are questions."""

    phase: Phase
    ends_at: datetime
    asked: int
    waiting: int
    said: int  # reactions


class RoundWanted(Reply, message="rounds-wanted"):
    """What one can do in the round that is on."""

    phase: Phase
    ends_at: datetime
    words: Example


class RemarkLine(Reply, message="rounds-line"):
    """What somebody said; `name` None: forgotten. A reaction has no number to be answered by."""

    place: int
    question: bool
    name: str | None
    text: str
    answer: str | None


def talking(proposal: Proposal) -> Phase | None:
    """Return the round before the vote that is on, if one is."""
    on = proposal.stage is Stage.ANNOUNCED and proposal.phase in TALKING
    return proposal.phase if on else None


def time_to_talk(proposal: Proposal, kind: KindOfResolution) -> timedelta:
    """Return how long the rounds take at least that are still to come."""
    drafted = proposal.announced_at is None
    rounds = kind.rounds if drafted else left(proposal.phase, kind.rounds)
    return len(rounds) * kind.round_period


def ends_at(proposal: Proposal, kind: KindOfResolution) -> datetime:
    """Return when the round that is on ends by itself."""
    phase, begins_at, opens_at = proposal.phase, proposal.announced_at, proposal.opens_at
    if phase is None or begins_at is None or opens_at is None:
        raise ValueError(f"proposal {proposal.number} is in no round")
    return ends(phase, kind.rounds, begins_at=begins_at, opens_at=opens_at)


def round_now(
    proposal: Proposal, kind: KindOfResolution, remarks: tuple[Remark, ...]
) -> RoundNow | None:
    """Return what is told of the round that is on, if one is."""
    phase = talking(proposal)
    if phase is None:
        return None
    asked = [each for each in remarks if each.phase is Phase.QUESTIONS and each.text]
    return RoundNow(
        phase=phase,
        ends_at=ends_at(proposal, kind),
        asked=len(asked),
        waiting=sum(each.waits for each in asked),
        said=sum(1 for each in remarks if each.phase is Phase.REACTIONS and each.text),
    )


def round_wanted(proposal: Proposal, kind: KindOfResolution) -> RoundWanted | None:
    """Return what one can do in the round that is on, if one is."""
    phase = talking(proposal)
    if phase is None:
        return None
    number = Example(proposal.number)
    return RoundWanted(phase=phase, ends_at=ends_at(proposal, kind), words=number)


def cut(text: str) -> str:
    """Return as much of somebody's words as a list shows."""
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
