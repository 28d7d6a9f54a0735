"""Plurality: every ballot is one vote for its first option."""

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction

from assistant.domain.counting.papers import Ranking, checked, group
from assistant.domain.counting.results import Count, Method, Total
from assistant.domain.counting.seating import seat, standing_tie


def count(
    options: Sequence[str], ballots: Iterable[tuple[Ranking, int]], *, seats: int = 1
) -> Count:
    """Count the first option of each ballot. Raises `WrongBallot`, `WrongOptions`."""
    checked(options, seats)
    papers, valid, blank = group(options, ballots)
    firsts: Counter[str] = Counter()
    for ballot, weight in papers.items():
        firsts[ballot[0]] += weight
    return by_votes(Method.PLURALITY, options, firsts, seats, valid, blank)


def by_votes(
    method: Method, options: Sequence[str], votes: Counter[str], seats: int, valid: int, blank: int
) -> Count:
    """Return the result of whole votes for single options."""
    elected, tied = seat(options, {each: Fraction(votes[each]) for each in votes}, seats)
    return Count(
        method=method,
        options=tuple(options),
        seats=seats,
        valid=valid,
        blank=blank,
        elected=elected,
        tied_winners=tied,
        ties=standing_tie(tied),
        totals={each: Total(votes=Fraction(votes[each]), count=votes[each]) for each in options},
    )
