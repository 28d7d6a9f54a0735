"""What a vote came to, explained: every number that the outcome rests on goes into words."""

from fractions import Fraction

from assistant.domain.members import MemberClass
from assistant.domain.replies import Reply, Share
from assistant.domain.resolutions import Base, Comparator, KindOfResolution, Method
from assistant.domain.tallies import Tally
from assistant.domain.verdicts import ClassVerdict, Outcome, QuorumCheck, ThresholdCheck, Verdict
from assistant.services.verdict_replies import (
    Sign,
    VerdictAdvice,
    VerdictClass,
    VerdictConsent,
    VerdictCounted,
    VerdictCounts,
    VerdictEachClass,
    VerdictElected,
    VerdictInquorate,
    VerdictMajority,
    VerdictNobody,
    VerdictNoVotes,
    VerdictQuorum,
    VerdictThreshold,
    VerdictTie,
    VerdictTied,
    VerdictTiedOptions,
    VerdictTooFew,
)


def verdict_said(verdict: Verdict, kind: KindOfResolution) -> Reply:
    """Return the outcome with its reasons; `kind` is the version that was voted under."""
    if verdict.consents is not None:
        return _consent(verdict)
    if verdict.outcome is Outcome.INQUORATE:
        return _inquorate(verdict, kind)
    if verdict.choices is not None:
        return _choice(verdict)
    assert verdict.votes is not None
    if verdict.outcome is Outcome.ADVICE:
        return VerdictAdvice(
            counts=_counts(verdict.votes),
            took_part=verdict.quorum.took_part,
            eligible=verdict.quorum.eligible,
        )
    assert verdict.threshold is not None
    passed = verdict.outcome is Outcome.CARRIED
    return VerdictMajority(
        outcome=verdict.outcome,
        reason=VerdictEachClass(passed=passed) if verdict.classes else _reason(verdict.threshold),
        counts=_counts(verdict.votes),
        quorum=_quorum(verdict),
        classes=_classes(verdict),
    )


def _reason(threshold: ThresholdCheck) -> Reply:
    tally, rule = threshold.tally, threshold.rule
    if not threshold.met and threshold.of == 0:
        return VerdictNoVotes()
    half = rule.comparator is Comparator.MORE_THAN and rule.share == Fraction(1, 2)
    if not threshold.met and threshold.tie and half and rule.base is Base.DECISIVE:
        return VerdictTie(each=tally.yes)
    if rule.comparator is Comparator.MORE_THAN:
        sign = Sign.ABOVE if threshold.met else Sign.NOT_ABOVE
    else:
        sign = Sign.ENOUGH if threshold.met else Sign.BELOW
    return VerdictThreshold(
        yes=tally.yes,
        sign=sign,
        needed=threshold.needed,
        share=Share(rule.share),
        of=threshold.of,
        base=rule.base,
    )


def _counts(tally: Tally) -> VerdictCounts:
    return VerdictCounts(yes=tally.yes, no=tally.no, abstain=tally.abstain)


def _quorum(verdict: Verdict) -> VerdictQuorum | None:
    check = verdict.quorum
    if check.share == 0:
        return None
    return VerdictQuorum(
        took_part=check.took_part,
        needed=check.needed,
        share=Share(check.share),
        eligible=check.eligible,
        second_call=verdict.second_call,
    )


def _too_few(check: QuorumCheck) -> VerdictTooFew:
    return VerdictTooFew(
        took_part=check.took_part,
        needed=check.needed,
        share=Share(check.share),
        eligible=check.eligible,
    )


def _classes(verdict: Verdict) -> tuple[VerdictClass, ...]:
    return tuple(_class(each) for each in verdict.classes)


def _class(each: ClassVerdict) -> VerdictClass:
    known = next((one for one in MemberClass if each.name == one.value), None)
    return VerdictClass(
        member_class=known,
        name=None if known else each.name,
        outcome=each.outcome,
        reason=_reason(each.threshold) if each.quorum.met else _too_few(each.quorum),
    )


def _inquorate(verdict: Verdict, kind: KindOfResolution) -> VerdictInquorate:
    call = None if verdict.second_call else kind.second_call
    check = verdict.quorum
    return VerdictInquorate(
        reason=VerdictEachClass(passed=False) if check.met else _too_few(check),
        counts=None if verdict.votes is None else _counts(verdict.votes),
        classes=_classes(verdict),
        again=None if call is None else Share(call.quorum),
    )


def _consent(verdict: Verdict) -> VerdictConsent:
    said, check = verdict.consents, verdict.quorum
    assert said is not None
    return VerdictConsent(
        outcome=verdict.outcome,
        consents=said.consents,
        concerns=said.concerns,
        stand_asides=said.stand_asides,
        abstain=said.abstain,
        objections=said.objections,
        dissents=said.dissents,
        silent=said.silent,
        answers=said.responses,
        needed=check.needed,
        share=Share(check.share),
        eligible=check.eligible,
    )


def _choice(verdict: Verdict) -> Reply:
    choices, quorum = verdict.choices, _quorum(verdict)
    assert choices is not None
    counted = VerdictCounted(
        method=verdict.method, took_part=choices.cast, eligible=choices.eligible
    )
    if verdict.outcome is Outcome.NOBODY:
        return VerdictNobody(marked=choices.marked, counted=counted, quorum=quorum)
    if verdict.outcome is Outcome.TIED:
        return VerdictTied(
            ties=tuple(VerdictTiedOptions(options=tuple(each)) for each in choices.tied),
            elected=choices.elected,
            counted=counted,
            quorum=quorum,
        )
    return VerdictElected(
        elected=choices.elected,
        people=verdict.method is Method.STV,
        vacant=choices.seats - len(choices.elected),
        counted=counted,
        quorum=quorum,
    )
