"""What a file of ballots holds, whichever way it is written, and how it is counted."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from assistant.domain.counting import methods, schulze, score
from assistant.domain.counting.lot import Lot
from assistant.domain.counting.papers import Places, Ranking
from assistant.domain.counting.results import Count, Method
from assistant.domain.counting.score import Scores
from assistant.domain.harmless import harmless

WHOLE = frozenset({Method.SCHULZE, Method.APPROVAL, Method.SCORE})
"""The methods that take all of a ballot, however its places are filled."""
_SHOWN = 60
"""Characters of a file that a message quotes."""


@dataclass(eq=False)
class WrongBallotFile(ValueError):  # noqa: N818 - says what is wrong
    """A file cannot be read: `reason`, in `line` (from 1) where one can say so."""

    reason: str
    line: int | None = None

    def __str__(self) -> str:
        return self.reason if self.line is None else f"line {self.line}: {self.reason}"


def shown(text: str) -> str:
    """Return what a file says, fit for a message: short, and nothing in it moves a terminal."""
    return harmless(text, _SHOWN)


def check_name(name: str, line: int | None = None) -> None:
    """Raise `WrongBallotFile` for a name of a candidate that nobody could read or tell apart."""
    if not name.strip() or any(unicodedata.category(sign) == "Cc" for sign in name):
        raise WrongBallotFile(
            f'"{shown(name)}" is no name: one has letters, and no control characters', line
        )


@dataclass(kw_only=True)
class BallotFile:
    """An election in a file: `options` in their order, those `withdrawn`, and the ballots.

    A file holds rankings or scores. Identical ballots are one, with their number. `seats` is None
    where the file does not say. `uneven` are rankings with a place that several share, or that is
    left out: files of others have them, ours do not, and nobody writes them.
    """

    options: tuple[str, ...]
    seats: int | None = None
    title: str = ""
    withdrawn: frozenset[str] = frozenset()
    rankings: Counter[Ranking] = field(default_factory=Counter)
    uneven: Counter[Places] = field(default_factory=Counter)
    scores: Counter[Scores] = field(default_factory=Counter)

    @property
    def standing(self) -> tuple[str, ...]:
        """The options that can be elected."""
        return tuple(option for option in self.options if option not in self.withdrawn)

    def count(self, method: Method, *, seats: int = 1, lot: Lot | None = None) -> Count:
        """Count the file; a withdrawn option is passed over on every ballot.

        Schulze's method compares options that share a place as equals, and approval takes all that
        are named. Elsewhere an uneven ballot counts up to the place that is shared or left out, as
        in the Scottish rules (SSI 2007/42, what makes a paper non-transferable).
        Raises `WrongBallotFile` where the method needs what the file does not have, and
        `WrongBallot`, `WrongOptions`.
        """
        if method is Method.SCORE:
            if self.rankings or self.uneven:
                raise WrongBallotFile("its ballots are rankings: they have no scores")
            return score.count(self.standing, self._standing_scores().items(), seats=seats)
        if self.scores:
            raise WrongBallotFile("its ballots are scores: count them with the method score")
        ballots = self._standing_rankings()
        uneven = self._standing_uneven()
        if method is Method.SCHULZE:
            return schulze.count(self.standing, ballots.items(), seats=seats, shared=uneven.items())
        for places, weight in uneven.items():
            flat = chain.from_iterable(places) if method is Method.APPROVAL else _begins(places)
            ballots[tuple(flat)] += weight
        return methods.count(method, self.standing, ballots.items(), seats=seats, lot=lot)

    def stopped(self, method: Method) -> int:
        """Return how many ballots `method` counts only up to a place shared or left out."""
        if method in WHOLE:
            return 0
        return sum(n for places, n in self._standing_uneven().items() if any(_rest(places)))

    def _standing_rankings(self) -> Counter[Ranking]:
        if not self.withdrawn:
            return self.rankings.copy()
        left: Counter[Ranking] = Counter()
        for ballot, weight in self.rankings.items():
            left[tuple(each for each in ballot if each not in self.withdrawn)] += weight
        return left

    def _standing_uneven(self) -> Counter[Places]:
        left: Counter[Places] = Counter()
        for ballot, weight in self.uneven.items():
            kept = (tuple(each for each in one if each not in self.withdrawn) for one in ballot)
            # A place is left out where its writer left it out, not where somebody has withdrawn.
            left[tuple(new for new, old in zip(kept, ballot, strict=True) if new or not old)] += (
                weight
            )
        return left

    def _standing_scores(self) -> Counter[Scores]:
        left: Counter[Scores] = Counter()
        for ballot, weight in self.scores.items():
            left[tuple(each for each in ballot if each[0] not in self.withdrawn)] += weight
        return left


def _rest(places: Places) -> Places:
    """Return what comes after `_begins`."""
    return places[len(tuple(_begins(places))) :]


def _begins(places: Places) -> Iterator[str]:
    """Yield who stands alone on a place, up to the first place of which that is not true."""
    for place in places:
        if len(place) != 1:
            return
        yield place[0]
