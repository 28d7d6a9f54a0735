"""Scores: the options with the highest sums; what a ballot leaves out has no score from it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction

from assistant.domain.counting.papers import check, checked
from assistant.domain.counting.results import Count, Method, Total
from assistant.domain.counting.seating import seat, standing_tie

Scores = tuple[tuple[str, int | Fraction], ...]
"""Options with the score that a ballot gives each."""


def count(
    options: Sequence[str], ballots: Iterable[tuple[Scores, int]], *, seats: int = 1
) -> Count:
    """Sum the scores; mean and number of each option are in `totals`.

    An option without any score is not elected; one with a sum of 0 or less may be. Raises
    `WrongBallot`, `WrongOptions`.
    """
    standing = checked(options, seats)
    papers: Counter[Scores] = Counter()
    for ballot, weight in ballots:
        papers[ballot] += weight
    sums = dict.fromkeys(options, Fraction(0))
    counts = dict.fromkeys(options, 0)
    for ballot, weight in papers.items():
        check(tuple(option for option, _ in ballot), weight, standing)
        for option, score in ballot:
            sums[option] += score * weight
            counts[option] += weight
    blank = papers.pop((), 0)
    elected, tied = seat(options, {each: sums[each] for each in options if counts[each]}, seats)
    return Count(
        method=Method.SCORE,
        options=tuple(options),
        seats=seats,
        valid=papers.total(),
        blank=blank,
        elected=elected,
        tied_winners=tied,
        ties=standing_tie(tied),
        totals={each: Total(votes=sums[each], count=counts[each]) for each in options},
    )
