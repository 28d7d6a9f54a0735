"""The single transferable vote by Scottish rules: SSI 2007/42, schedule 1, rules 45 to 52.

Votes are whole numbers of hundred-thousandths: rule 48(3) cuts transfer values after five
decimals, and everything else adds them up.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction

from assistant.domain.counting.lot import Lot
from assistant.domain.counting.papers import Ranking, checked, group
from assistant.domain.counting.piles import Piles
from assistant.domain.counting.results import About, Broken, Count, Method, Round, Tie, Transfer
from assistant.domain.counting.ties import break_tie, without_effect

ONE = 10**5
"""A vote of full value, in the unit of the count."""

Parcels = dict[int, list[int]]
"""A candidate's ballots by their value, as numbers of `Piles`."""

_Worth = Callable[[int], int]
_Moved = dict[tuple[str | None, int], int]


def count(
    options: Sequence[str],
    ballots: Iterable[tuple[Ranking, int]],
    *,
    seats: int = 1,
    lot: Lot | None = None,
) -> Count:
    """Fill the seats; ties by rules 49 and 51, the lot by `lot`.

    Where a lot is needed and there is none, the count stops, undecided, with those elected so far.
    Raises `WrongBallot`, `WrongOptions`.
    """
    checked(options, seats)
    papers, valid, blank = group(options, ballots)
    stages = _Stages(options, papers, seats, valid // (seats + 1) + 1, lot)  # rule 46
    if valid:
        stages.run()
    return Count(
        method=Method.STV,
        options=tuple(options),
        seats=seats,
        valid=valid,
        blank=blank,
        elected=tuple(stages.elected),
        undecided=stages.undecided,
        quota=stages.quota // ONE,
        rounds=tuple(stages.rounds),
        ties=tuple(stages.ties),
    )


class _Stages:
    """The count, stage by stage."""

    def __init__(
        self,
        options: Sequence[str],
        papers: Counter[Ranking],
        seats: int,
        quota: int,
        lot: Lot | None,
    ) -> None:
        self.quota, self.seats, self.lot = quota * ONE, seats, lot
        self.continuing = list(options)
        self.elected: list[str] = []
        self.waiting: list[str] = []  # elected with a surplus that is still to be transferred
        self.ballots = Piles(papers)
        self.parcels: dict[str, Parcels] = {option: defaultdict(list) for option in options}
        self.votes = dict.fromkeys(options, 0)
        self.non_transferable = self.lost = 0
        self.history: list[Mapping[str, Fraction]] = []
        self.rounds: list[Round] = []
        self.ties: list[Tie] = []
        self.undecided = False
        for ballot, first in self.ballots.firsts():  # rule 45
            self.parcels[first][ONE].append(ballot)
            self.votes[first] += self.ballots.weights[ballot] * ONE

    def run(self) -> None:
        """Go from stage to stage until every seat is filled, or a lot is missing."""
        done = False
        while not done:
            self.history.append({each: _exact(votes) for each, votes in self.votes.items()})
            so_far = _exact(self.non_transferable), _exact(self.lost)
            elected, filled = self._deem_elected(), self._fill()
            done = not self._vacancies()
            out = giver = None
            moved: tuple[Transfer, ...] = ()
            if not done and self.waiting:
                giver = self._highest()
                moved = self._give(giver) if giver else ()
            elif not done:
                out = self._lowest()
                moved = self._exclude(out) if out else ()
            if not done and not out and not giver:
                self.undecided = done = True
            self.rounds.append(
                Round(
                    number=len(self.history),
                    votes=self.history[-1],
                    non_transferable=so_far[0],
                    lost=so_far[1],
                    elected=elected,
                    filled=filled,
                    excluded=out,
                    surplus_of=giver,
                    transfers=moved,
                )
            )

    def _vacancies(self) -> int:
        return min(self.seats - len(self.elected), len(self.continuing))

    def _deem_elected(self) -> tuple[str, ...]:
        """Rule 47: whoever has the quota is elected; who has more gives the surplus (rule 48)."""
        reached = [each for each in self.continuing if self.votes[each] >= self.quota]
        self.waiting += [each for each in reached if self.votes[each] > self.quota]
        return self._elect(reached)

    def _fill(self) -> tuple[str, ...]:
        """Rule 52: as many left as seats are all elected, and nothing is transferred any more."""
        left = self.seats - len(self.elected)
        return self._elect(self.continuing) if 0 < len(self.continuing) <= left else ()

    def _elect(self, who: Sequence[str]) -> tuple[str, ...]:
        ordered = sorted(who, key=lambda each: -self.votes[each])
        self.elected += ordered
        self.continuing = [each for each in self.continuing if each not in ordered]
        return tuple(ordered)

    def _highest(self) -> str | None:
        """Rule 49: the highest surplus goes first."""
        most = max(self.votes[each] for each in self.waiting)
        highest = [each for each in self.waiting if self.votes[each] == most]
        return highest[0] if len(highest) == 1 else self._chosen(highest, About.SURPLUS)

    def _lowest(self) -> str | None:
        """Rules 50(1) and 51: the fewest votes are excluded."""
        fewest = min(self.votes[each] for each in self.continuing)
        lowest = [each for each in self.continuing if self.votes[each] == fewest]
        if len(lowest) == 1:
            return lowest[0]
        if not fewest and len(self.continuing) - len(lowest) >= self._vacancies():
            self.ties.append(without_effect(lowest, len(self.history)))
            return lowest[0]
        return self._chosen(lowest, About.EXCLUSION)

    def _chosen(self, tied: Sequence[str], about: About) -> str | None:
        tie = break_tie(tied, about, self.history, self.lot)
        self.ties.append(tie)
        return None if tie.broken is Broken.NOT else tie.chosen

    def _give(self, giver: str) -> tuple[Transfer, ...]:
        """Rule 48: each ballot goes on with surplus times its value by the giver's votes, cut."""
        self.waiting.remove(giver)
        votes, self.votes[giver] = self.votes[giver], self.quota
        surplus = votes - self.quota
        moved = self._move(giver, lambda value: surplus * value // votes)
        self.lost += surplus - sum(value * ballots for (_, value), ballots in moved.items())
        return self._credit(moved)

    def _exclude(self, out: str) -> tuple[Transfer, ...]:
        """Rule 50(2) to (4): the ballots go on with the value that they came with."""
        self.continuing.remove(out)
        del self.votes[out]
        return self._credit(self._move(out, lambda value: value))

    def _move(self, giver: str, worth: _Worth) -> _Moved:
        """Hand the ballots of `giver` on; return how many went to whom with which value."""
        staying = set(self.continuing)
        moved: _Moved = defaultdict(int)
        for old, parcel in self.parcels.pop(giver).items():
            value = worth(old)
            for ballot, to in self.ballots.onwards(parcel, staying):
                moved[to, value] += self.ballots.weights[ballot]
                if to is not None:
                    self.parcels[to][value].append(ballot)
        return moved

    def _credit(self, moved: _Moved) -> tuple[Transfer, ...]:
        places = {option: place for place, option in enumerate((*self.continuing, None))}
        transfers = []
        for to, value in sorted(moved, key=lambda key: (places[key[0]], -key[1])):
            ballots = moved[to, value]
            if to is None:
                self.non_transferable += ballots * value
            else:
                self.votes[to] += ballots * value
            transfers.append(Transfer(to=to, ballots=ballots, value=_exact(value)))
        return tuple(transfers)


def _exact(votes: int) -> Fraction:
    return Fraction(votes, ONE)
