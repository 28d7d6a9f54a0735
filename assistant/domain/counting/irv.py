"""Instant run-off: the least is excluded and its ballots go on, until one has the majority."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from assistant.domain.counting.lot import Lot
from assistant.domain.counting.papers import Ranking, WrongOptions, group
from assistant.domain.counting.piles import Piles
from assistant.domain.counting.results import About, Broken, Count, Method, Round, Tie, Transfer
from assistant.domain.counting.ties import break_tie, without_effect


def count(
    options: Sequence[str],
    ballots: Iterable[tuple[Ranking, int]],
    *,
    seats: int = 1,
    lot: Lot | None = None,
) -> Count:
    """Exclude one at a time until an option has more than half of the continuing ballots.

    A tie for exclusion is broken by the latest earlier round that tells them apart, else by lot;
    without a lot the count stops there, undecided. Raises `WrongBallot`, `WrongOptions`.
    """
    if seats != 1:
        raise WrongOptions("an instant run-off elects one")
    papers, valid, blank = group(options, ballots)
    run_off = _RunOff(options, papers, lot)
    if valid:
        run_off.run()
    return Count(
        method=Method.IRV,
        options=tuple(options),
        seats=1,
        valid=valid,
        blank=blank,
        elected=run_off.rounds[-1].elected if run_off.rounds else (),
        undecided=run_off.undecided,
        rounds=tuple(run_off.rounds),
        ties=tuple(run_off.ties),
    )


class _RunOff:
    def __init__(self, options: Sequence[str], papers: Counter[Ranking], lot: Lot | None) -> None:
        self.continuing = list(options)
        self.lot = lot
        self.ballots = Piles(papers)
        self.piles: dict[str, list[int]] = {option: [] for option in options}
        self.votes = dict.fromkeys(options, 0)
        self.exhausted = 0
        self.history: list[Mapping[str, Fraction]] = []
        self.rounds: list[Round] = []
        self.ties: list[Tie] = []
        self.undecided = False
        for ballot, first in self.ballots.firsts():
            self.piles[first].append(ballot)
            self.votes[first] += self.ballots.weights[ballot]

    def run(self) -> None:
        while True:
            votes = {each: Fraction(self.votes[each]) for each in self.continuing}
            self.history.append(votes)
            number, exhausted = len(self.history), Fraction(self.exhausted)
            first = max(self.continuing, key=lambda each: self.votes[each])
            if 2 * self.votes[first] > sum(votes.values()):
                self.rounds.append(
                    Round(number=number, votes=votes, non_transferable=exhausted, elected=(first,))
                )
                return
            out = self._least()
            moved = () if out is None else self._exclude(out)
            self.rounds.append(
                Round(
                    number=number,
                    votes=votes,
                    non_transferable=exhausted,
                    excluded=out,
                    transfers=moved,
                )
            )
            if out is None:
                self.undecided = True
                return

    def _least(self) -> str | None:
        fewest = min(self.votes[each] for each in self.continuing)
        least = [each for each in self.continuing if self.votes[each] == fewest]
        if len(least) == 1:
            return least[0]
        if fewest:
            tie = break_tie(least, About.EXCLUSION, self.history, self.lot)
        else:
            tie = without_effect(least, len(self.history))
        self.ties.append(tie)
        return None if tie.broken is Broken.NOT else tie.chosen

    def _exclude(self, out: str) -> tuple[Transfer, ...]:
        self.continuing.remove(out)
        staying = set(self.continuing)
        moved: dict[str | None, int] = defaultdict(int)
        for ballot, to in self.ballots.onwards(self.piles.pop(out), staying):
            moved[to] += self.ballots.weights[ballot]
            if to is not None:
                self.piles[to].append(ballot)
        for to, weight in moved.items():
            if to is None:
                self.exhausted += weight
            else:
                self.votes[to] += weight
        return tuple(
            Transfer(to=to, ballots=moved[to], value=Fraction(1))
            for to in (*self.continuing, None)
            if to in moved
        )
