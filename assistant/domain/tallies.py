"""Tallies: what was counted of one vote, before anything is concluded from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.domain.resolutions import Base


@dataclass(frozen=True, kw_only=True)
class Tally:
    """Yes, no and abstain of a roll of `eligible`; blank is abstain, spoiled is not counted."""

    eligible: int
    yes: int = 0
    no: int = 0
    abstain: int = 0

    def __post_init__(self) -> None:
        if min(self.yes, self.no, self.abstain) < 0 or self.cast > self.eligible:
            raise ValueError(self)

    @property
    def decisive(self) -> int:
        """Yes and no."""
        return self.yes + self.no

    @property
    def cast(self) -> int:
        """Everything that counts for a quorum."""
        return self.decisive + self.abstain

    def of(self, base: Base) -> int:
        """Return the number that a threshold is a share of."""
        numbers = {
            Base.DECISIVE: self.decisive,
            Base.CAST: self.cast,
            Base.ELIGIBLE: self.eligible,
        }
        return numbers[base]


@dataclass(frozen=True, kw_only=True)
class Votes:
    """Answers yes or no: of everybody, and, where classes count, of each by its name.

    A member of two classes stands in both, and once in `pool`.
    """

    pool: Tally
    classes: Mapping[str, Tally] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Consents:
    """Answers to a proposal by consent, one a person or member: each stands under its newest.

    `objections` are open: raised, and neither integrated, withdrawn nor found not qualified.
    `dissents` are those that the circle's test did not qualify.
    """

    eligible: int
    consents: int = 0
    concerns: int = 0
    stand_asides: int = 0
    abstain: int = 0
    objections: int = 0
    dissents: int = 0

    def __post_init__(self) -> None:
        parts = (self.consents, self.concerns, self.stand_asides, self.abstain)
        if min(*parts, self.objections, self.dissents) < 0 or self.responses > self.eligible:
            raise ValueError(self)

    @property
    def responses(self) -> int:
        """How many said anything."""
        said = self.consents + self.concerns + self.stand_asides + self.abstain
        return said + self.objections + self.dissents

    @property
    def silent(self) -> int:
        """How many said nothing."""
        return self.eligible - self.responses


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What counting a vote on options came to.

    `cast` counts blank ballots, too; `marked` those that name an option. `tied` are options that
    only a lot could tell apart, and it was not drawn: who of them is elected is open.
    """

    eligible: int
    cast: int
    marked: int
    seats: int
    elected: tuple[str, ...] = ()
    tied: tuple[tuple[str, ...], ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.marked <= self.cast <= self.eligible or len(self.elected) > self.seats:
            raise ValueError(self)
