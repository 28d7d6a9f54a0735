"""Kinds of resolution: the by-laws' rules for deciding, as data; a proposal picks one of them."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from fractions import Fraction

from assistant.domain.replies import Localized
from assistant.domain.rounds import Phase


class Method(StrEnum):
    """How answers become a result."""

    CONSENT = "consent"
    MAJORITY = "majority"
    ADVICE = "advice"  # a sense check: it is shown, and decides nothing
    CHOOSE = "choose"  # plurality
    APPROVAL = "approval"
    SCORE = "score"
    IRV = "irv"
    STV = "stv"
    SCHULZE = "schulze"

    @property
    def has_options(self) -> bool:
        """Tell whether one answers with options of the proposal, not with yes or no."""
        return self not in {Method.CONSENT, Method.MAJORITY, Method.ADVICE}

    @property
    def is_ranked(self) -> bool:
        """Tell whether a ballot is an order of options."""
        return self in {Method.IRV, Method.STV, Method.SCHULZE}


class Base(StrEnum):
    """What a threshold is a share of."""

    DECISIVE = "decisive"  # yes and no
    CAST = "cast"  # and abstentions
    ELIGIBLE = "eligible"  # the whole roll


class Comparator(StrEnum):
    """Whether the share itself is enough."""

    MORE_THAN = "more than"
    AT_LEAST = "at least"


class Pooling(StrEnum):
    """Whether the classes of members are counted together, or each must pass for itself."""

    ONE_POOL = "one pool"
    EACH_CLASS = "each class"


class RecordAt(StrEnum):
    """When the roll is frozen."""

    OPENING = "opening"
    NOTICE = "notice"


class Proposers(StrEnum):
    """Who may propose."""

    MEMBERS = "members"
    OPERATIONAL = "operational"
    CIRCLE = "circle"  # its people, in their circle


class Facilitator(StrEnum):
    """Who leads a consent."""

    LEAD = "lead"  # the circle's
    NAMED = "named"  # whom the circle names


@dataclass(frozen=True, kw_only=True)
class Threshold:
    """What the yes votes must reach: more than, or at least, `share` of `base`."""

    comparator: Comparator
    share: Fraction
    base: Base = Base.DECISIVE

    def needed(self, of: int) -> Fraction:
        """Return the share of `of`, exact: 29½ of 59."""
        return self.share * of

    def met(self, yes: int, of: int) -> bool:
        """Tell whether `yes` is enough of `of`; of nobody, nothing is enough."""
        if of == 0:
            return False
        above = self.comparator is Comparator.MORE_THAN
        return yes > self.needed(of) if above else yes >= self.needed(of)


@dataclass(frozen=True, kw_only=True)
class SecondCall:
    """What holds when a vote that missed its quorum is called again."""

    quorum: Fraction
    notice_days: int = 0


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """The by-law that a kind stands on: where it is found, and what it says."""

    reference: Localized
    text: Localized


@dataclass(frozen=True, kw_only=True)
class ScoreRange:
    """The scores that one may give, both included."""

    lowest: int = 0
    highest: int = 5


@dataclass(frozen=True, kw_only=True)
class KindOfResolution:
    """One version of a kind; what it says holds for every proposal made under that version.

    `id` is 0 before it is kept. Of `notice_days` clear ones count (`domain/clear_days.py`).
    `threshold` is the majority's only, `response_quorum` and what follows it the consent's only.
    `seats` is how many are chosen unless a proposal says otherwise; `max_selections` None: as many
    as there are options. `reminders` are before the close, the longest first.
    """

    name: str
    version: int = 0
    id: int = 0
    titles: Localized
    descriptions: Localized
    method: Method
    threshold: Threshold | None = None
    quorum: Fraction = Fraction(0)
    response_quorum: Fraction = Fraction(0)
    silence_consents: bool = False
    stand_aside: bool = False
    facilitator: Facilitator = Facilitator.LEAD
    rounds: tuple[Phase, ...] = ()  # held before one answers, while notice is given
    round_period: timedelta = timedelta(days=1)  # so long each of them lasts at least
    pooling: Pooling = Pooling.ONE_POOL
    notice_days: int = 0
    notice_text: Localized | None = None
    voting_period: timedelta = timedelta(days=7)
    shortest_voting: timedelta = timedelta(days=1)
    secret: bool = False
    hides_tendency: bool = True
    seats: int = 1
    max_selections: int | None = None
    scores: ScoreRange | None = None
    record_at: RecordAt = RecordAt.OPENING
    leavers_ballots_stand: bool = True
    reminders: tuple[timedelta, ...] = (timedelta(days=2), timedelta(hours=6))
    declared_after: timedelta = timedelta(minutes=5)
    unreadable_patience: timedelta = timedelta(hours=48)
    published_from: int = 10  # k: fewer secret ballots are published as totals only
    second_call: SecondCall | None = None
    proposers: Proposers = Proposers.MEMBERS
    paragraph: Paragraph | None = None
    position: int = field(default=0)  # among the kinds, in the co-op's order

    @property
    def binds(self) -> bool:
        """Tell whether the result decides anything; only then a ballot has a receipt."""
        return self.method is not Method.ADVICE

    def notice_of(self, *, second_call: bool) -> int:
        """Return the clear days of notice before a first or a second call."""
        again = self.second_call if second_call else None
        return self.notice_days if again is None else again.notice_days

    def quorum_of(self, *, second_call: bool) -> Fraction:
        """Return the share of the roll that must vote, at the first or at a second call."""
        return self.second_call.quorum if second_call and self.second_call else self.quorum
