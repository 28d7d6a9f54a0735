"""What a count says: who is elected, every round on the way, every tie."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction


class Method(StrEnum):
    """A way to choose among options."""

    PLURALITY = "plurality"
    APPROVAL = "approval"
    SCORE = "score"
    IRV = "irv"
    STV = "stv"
    SCHULZE = "schulze"


class About(StrEnum):
    """What a tie is about."""

    WINNER = "winner"
    EXCLUSION = "exclusion"
    SURPLUS = "surplus"


class Broken(StrEnum):
    """How a tie was broken, if it was."""

    EARLIER_ROUND = "earlier round"
    LOT = "lot"
    WITHOUT_EFFECT = "without effect"
    """They have no votes and all go, one after the other: the order changes nothing."""
    NOT = "not broken"


@dataclass(frozen=True, kw_only=True)
class Tie:
    """Options that had the same, what it was about and how it was broken.

    `options` are in the order of the ballot paper. `round` is counted from 1. `chosen` is who is
    excluded, or whose surplus is transferred first; None where the tie stands. `earlier` is the
    round whose votes told them apart.
    """

    options: tuple[str, ...]
    round: int
    about: About
    broken: Broken = Broken.NOT
    chosen: str | None = None
    earlier: int | None = None


@dataclass(frozen=True, kw_only=True)
class Transfer:
    """Ballots that went on, each with the same value; `to` is None where they name nobody else."""

    to: str | None
    ballots: int
    value: Fraction

    @property
    def votes(self) -> Fraction:
        """What they are worth together."""
        return self.ballots * self.value


@dataclass(frozen=True, kw_only=True)
class Round:
    """The votes as they stood, and what was done then.

    `votes` are those of everybody who is not excluded, the elected too. `votes` together,
    `non_transferable` and `lost` (what cutting transfer values after five decimals drops) are
    always the valid ballots. `elected` reached the quota or the majority now; `filled` got a seat
    because no more were left than seats. `excluded` or `surplus_of` is whose votes were moved
    then, by `transfers`.
    """

    number: int
    votes: Mapping[str, Fraction]
    non_transferable: Fraction = Fraction(0)
    lost: Fraction = Fraction(0)
    elected: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()
    excluded: str | None = None
    surplus_of: str | None = None
    transfers: tuple[Transfer, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Total:
    """An option's sum; for scores also how many gave one, and the mean of theirs."""

    votes: Fraction
    count: int

    @property
    def mean(self) -> Fraction | None:
        """The mean of the scores that it has; None where nobody gave one."""
        return self.votes / self.count if self.count else None


@dataclass(frozen=True, kw_only=True)
class Count:
    """The result of a count, with all that explains it.

    `elected` is in order of election; who was elected in the same round with the same votes is in
    the order of the ballot paper, which decides nothing. `tied_winners` share the seats that are
    left, and nobody breaks that tie. `undecided`: the count could not go to its end, because a lot
    is needed and there is no seed. `valid` are the ballots that name an option, `blank` the others.
    """

    method: Method
    options: tuple[str, ...]
    seats: int
    valid: int
    blank: int
    elected: tuple[str, ...] = ()
    tied_winners: tuple[str, ...] = ()
    undecided: bool = False
    quota: int | None = None
    rounds: tuple[Round, ...] = ()
    ties: tuple[Tie, ...] = ()
    totals: Mapping[str, Total] = field(default_factory=dict)
    matrix: Mapping[str, Mapping[str, int]] | None = None
    """Schulze: `matrix[a][b]` is how many prefer a to b."""
