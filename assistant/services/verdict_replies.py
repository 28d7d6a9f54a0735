"""What is said of a verdict: one reply for each outcome, and the sentences that they share."""

from enum import StrEnum
from fractions import Fraction

from assistant.domain.members import MemberClass
from assistant.domain.replies import Reply, Share
from assistant.domain.resolutions import Base, Method
from assistant.domain.verdicts import Outcome


class Sign(StrEnum):
    """How the yes votes stand to what is needed."""

    ABOVE = "above"  # and more than it was asked for
    ENOUGH = "enough"  # and at least it was asked for
    NOT_ABOVE = "not-above"
    BELOW = "below"


class VerdictOutcome(Reply, message="verdict-outcome"):
    """An outcome in a word or two, for lists."""

    outcome: Outcome


class VerdictThreshold(Reply, message="verdict-threshold"):
    """The yes votes against `needed`, which is `share` of the `of` votes of `base`."""

    yes: int
    sign: Sign
    needed: Fraction
    share: Share
    of: int
    base: Base


class VerdictTie(Reply, message="verdict-tie"):
    """As many yes as no, and no casting vote."""

    each: int


class VerdictNoVotes(Reply, message="verdict-no-votes"):
    """Nobody said yes or no."""


class VerdictEachClass(Reply, message="verdict-each-class"):
    """Each class had to pass for itself; how each did stands below."""

    passed: bool


class VerdictCounts(Reply, message="verdict-counts"):
    """What was counted."""

    yes: int
    no: int
    abstain: int


class VerdictQuorum(Reply, message="verdict-quorum"):
    """A quorum that was met."""

    took_part: int
    needed: int
    share: Share
    eligible: int
    second_call: bool


class VerdictClass(Reply, message="verdict-class"):
    """One class: one of the co-op's two, or else its `name`."""

    member_class: MemberClass | None
    name: str | None
    outcome: Outcome
    reason: Reply


class VerdictTooFew(Reply, message="verdict-too-few"):
    """Fewer took part than the quorum asks for."""

    took_part: int
    needed: int
    share: Share
    eligible: int


class VerdictMajority(Reply, message="verdict-majority"):
    """Carried or lost, and why."""

    outcome: Outcome
    reason: Reply
    counts: VerdictCounts
    quorum: VerdictQuorum | None
    classes: tuple[VerdictClass, ...]


class VerdictInquorate(Reply, message="verdict-inquorate"):
    """Neither carried nor lost; `again` is the quorum of a second call, where there may be one."""

    reason: Reply
    counts: VerdictCounts | None
    classes: tuple[VerdictClass, ...]
    again: Share | None


class VerdictConsent(Reply, message="verdict-consent"):
    """Adopted, blocked, or with too few answers, and all that was said."""

    outcome: Outcome
    consents: int
    concerns: int
    stand_asides: int
    abstain: int
    objections: int
    dissents: int
    silent: int
    answers: int
    needed: int
    share: Share
    eligible: int


class VerdictAdvice(Reply, message="verdict-advice"):
    """What people think; nothing is decided."""

    counts: VerdictCounts
    took_part: int
    eligible: int


class VerdictCounted(Reply, message="verdict-counted"):
    """How options were counted, and how many took part."""

    method: Method
    took_part: int
    eligible: int


class VerdictElected(Reply, message="verdict-elected"):
    """Who or what is elected, in that order."""

    elected: tuple[str, ...]
    people: bool  # by the method that elects people to seats
    vacant: int  # seats that nobody got
    counted: VerdictCounted
    quorum: VerdictQuorum | None


class VerdictTiedOptions(Reply, message="verdict-tied-options"):
    """Options that are equal."""

    options: tuple[str, ...]


class VerdictTied(Reply, message="verdict-tied"):
    """Only a lot could tell these apart; `elected` are those that are sure."""

    ties: tuple[VerdictTiedOptions, ...]
    elected: tuple[str, ...]
    counted: VerdictCounted
    quorum: VerdictQuorum | None


class VerdictNobody(Reply, message="verdict-nobody"):
    """Nobody is elected: no ballot names an option, or nobody reached what was needed."""

    marked: int
    counted: VerdictCounted
    quorum: VerdictQuorum | None
