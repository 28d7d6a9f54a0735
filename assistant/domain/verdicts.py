"""Verdicts: what a vote came to under its kind, with every number that explains it."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from assistant.domain.resolutions import (
    KindOfResolution,
    Method,
    Pooling,
    Threshold,
)
from assistant.domain.shares import at_least
from assistant.domain.tallies import Choices, Consents, Tally, Votes


class Outcome(StrEnum):
    """What became of a proposal."""

    CARRIED = "carried"
    LOST = "lost"
    INQUORATE = "inquorate"  # too few took part: neither carried nor lost
    ADOPTED = "adopted"  # by consent
    BLOCKED = "blocked"  # an objection is open
    ADVICE = "advice"
    ELECTED = "elected"
    TIED = "tied"  # only a lot could tell, and none was drawn
    NOBODY = "nobody"  # no ballot names an option, or nobody reached what was needed


@dataclass(frozen=True, kw_only=True)
class QuorumCheck:
    """Whether enough took part: `took_part` of `eligible`, where `needed` = ⌈share · eligible⌉.

    Where nobody may vote, nobody is enough: an empty circle decides nothing.
    """

    took_part: int
    needed: int
    eligible: int
    share: Fraction

    @property
    def met(self) -> bool:
        """Tell whether enough took part."""
        return self.eligible > 0 and self.took_part >= self.needed


@dataclass(frozen=True, kw_only=True)
class ThresholdCheck:
    """Whether the yes votes reach `needed`, which is the rule's share of `of` votes."""

    rule: Threshold
    tally: Tally
    of: int
    needed: Fraction

    @property
    def met(self) -> bool:
        """Tell whether the yes votes are enough."""
        return self.rule.met(self.tally.yes, self.of)

    @property
    def tie(self) -> bool:
        """Tell whether as many said yes as no: lost, for there is no casting vote."""
        return self.tally.yes == self.tally.no > 0


@dataclass(frozen=True, kw_only=True)
class ClassVerdict:
    """What the votes of one class came to."""

    name: str
    outcome: Outcome
    quorum: QuorumCheck
    threshold: ThresholdCheck


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The outcome and its reasons; what the method does not have is None or ()."""

    outcome: Outcome
    method: Method
    quorum: QuorumCheck
    second_call: bool = False
    threshold: ThresholdCheck | None = None
    classes: tuple[ClassVerdict, ...] = ()
    votes: Tally | None = None
    consents: Consents | None = None
    choices: Choices | None = None

    @property
    def binds(self) -> bool:
        """Tell whether something is decided by it, for now."""
        return self.outcome in {Outcome.CARRIED, Outcome.LOST, Outcome.ADOPTED, Outcome.ELECTED}


def decide(
    kind: KindOfResolution,
    counted: Votes | Consents | Choices,
    *,
    second_call: bool = False,
) -> Verdict:
    """Conclude what `counted` came to; raises TypeError where it is not of the kind's method."""
    share = kind.quorum_of(second_call=second_call)
    if isinstance(counted, Consents) and kind.method is Method.CONSENT:
        return _consent(kind, counted)
    if isinstance(counted, Choices) and kind.method.has_options:
        return _choice(kind, counted, share, second_call=second_call)
    if isinstance(counted, Votes) and kind.method is Method.ADVICE:
        return Verdict(
            outcome=Outcome.ADVICE,
            method=kind.method,
            quorum=_quorum(counted.pool, share),
            votes=counted.pool,
        )
    if isinstance(counted, Votes) and kind.method is Method.MAJORITY and kind.threshold:
        return _majority(kind, kind.threshold, counted, share, second_call=second_call)
    raise TypeError(f"{kind.method} is not decided by {type(counted).__name__}")


def _majority(
    kind: KindOfResolution,
    rule: Threshold,
    votes: Votes,
    share: Fraction,
    *,
    second_call: bool,
) -> Verdict:
    """In one pool the pool decides; else each class that has anybody, with a quorum of its own."""
    quorum, threshold = _quorum(votes.pool, share), _threshold(rule, votes.pool)
    classes: tuple[ClassVerdict, ...] = ()
    if kind.pooling is Pooling.EACH_CLASS:
        if not votes.classes:
            raise ValueError("each class must pass, and no class was counted")
        classes = tuple(
            _class(name, rule, tally, share)
            for name, tally in sorted(votes.classes.items())
            if tally.eligible
        )
    outcomes = {each.outcome for each in classes}
    if not quorum.met or Outcome.INQUORATE in outcomes:
        outcome = Outcome.INQUORATE
    elif classes:
        outcome = Outcome.LOST if Outcome.LOST in outcomes else Outcome.CARRIED
    else:
        outcome = Outcome.CARRIED if threshold.met else Outcome.LOST
    return Verdict(
        outcome=outcome,
        method=kind.method,
        quorum=quorum,
        second_call=second_call,
        threshold=threshold,
        classes=classes,
        votes=votes.pool,
    )


def _class(name: str, rule: Threshold, tally: Tally, share: Fraction) -> ClassVerdict:
    quorum, threshold = _quorum(tally, share), _threshold(rule, tally)
    outcome = Outcome.INQUORATE
    if quorum.met:
        outcome = Outcome.CARRIED if threshold.met else Outcome.LOST
    return ClassVerdict(name=name, outcome=outcome, quorum=quorum, threshold=threshold)


def _consent(kind: KindOfResolution, consents: Consents) -> Verdict:
    """Let an open objection block, whatever else was said; silence responds only if it consents."""
    quorum = QuorumCheck(
        took_part=consents.eligible if kind.silence_consents else consents.responses,
        needed=at_least(kind.response_quorum, consents.eligible),
        eligible=consents.eligible,
        share=kind.response_quorum,
    )
    if consents.objections:
        outcome = Outcome.BLOCKED
    else:
        outcome = Outcome.ADOPTED if quorum.met else Outcome.INQUORATE
    return Verdict(outcome=outcome, method=kind.method, quorum=quorum, consents=consents)


def _choice(
    kind: KindOfResolution, choices: Choices, share: Fraction, *, second_call: bool
) -> Verdict:
    quorum = QuorumCheck(
        took_part=choices.cast,
        needed=at_least(share, choices.eligible),
        eligible=choices.eligible,
        share=share,
    )
    if not quorum.met:
        outcome = Outcome.INQUORATE
    elif choices.tied:
        outcome = Outcome.TIED
    else:
        outcome = Outcome.ELECTED if choices.elected and choices.marked else Outcome.NOBODY
    return Verdict(
        outcome=outcome,
        method=kind.method,
        quorum=quorum,
        second_call=second_call,
        choices=choices,
    )


def _quorum(tally: Tally, share: Fraction) -> QuorumCheck:
    return QuorumCheck(
        took_part=tally.cast,
        needed=at_least(share, tally.eligible),
        eligible=tally.eligible,
        share=share,
    )


def _threshold(rule: Threshold, tally: Tally) -> ThresholdCheck:
    of = tally.of(rule.base)
    return ThresholdCheck(rule=rule, tally=tally, of=of, needed=rule.needed(of))
