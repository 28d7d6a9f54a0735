"""Schulze's method with winning votes: who beats every other, directly or by a chain of wins."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from assistant.domain.counting.papers import Places, Ranking, WrongOptions, check, group
from assistant.domain.counting.results import Count, Method
from assistant.domain.counting.seating import standing_tie

Matrix = dict[str, dict[str, int]]


def count(
    options: Sequence[str],
    ballots: Iterable[tuple[Ranking, int]],
    *,
    seats: int = 1,
    shared: Iterable[tuple[Places, int]] = (),
) -> Count:
    """Compare every option with every other; what a ballot leaves out is last on it, and equal.

    `shared` are ballots on which options share a place: neither is preferred to the other. Several
    unbeaten options are a tie, which is reported. It elects one. Raises `WrongBallot`,
    `WrongOptions`. (Schulze, "A new monotonic, clone-independent, reversal symmetric, and
    Condorcet-consistent single-winner election method", 2011; strength of a win: winning votes.)
    """
    if seats != 1:
        raise WrongOptions("Schulze's method elects one")
    papers, valid, blank = group(options, ballots)
    matrix = preferences(options, papers)
    for places, weight in shared:
        named = tuple(option for place in places for option in place)
        check(named, weight, options)
        valid, blank = (valid + weight, blank) if named else (valid, blank + weight)
        _add(matrix, options, places, weight)
    paths = strongest_paths(options, matrix)
    unbeaten = tuple(
        each
        for each in options
        if all(paths[each][other] >= paths[other][each] for other in options)
    )
    decided = len(unbeaten) == 1 and valid > 0
    tied = () if decided or not valid else unbeaten
    return Count(
        method=Method.SCHULZE,
        options=tuple(options),
        seats=1,
        valid=valid,
        blank=blank,
        elected=unbeaten if decided else (),
        tied_winners=tied,
        ties=standing_tie(tied),
        matrix=matrix,
    )


def preferences(options: Sequence[str], papers: Counter[Ranking]) -> Matrix:
    """Return how many ballots prefer each option to each other.

    A row of the matrix is one long integer with room for a whole number an option, so that a
    ballot costs two additions an option instead of one for each pair.
    """
    room = papers.total().bit_length() + 1
    one = {option: 1 << (room * place) for place, option in enumerate(options)}
    everybody = sum(one.values())
    rows = dict.fromkeys(options, 0)
    for ballot, weight in papers.items():
        behind = everybody
        for option in ballot:
            behind -= one[option]
            rows[option] += behind * weight
    mask = (1 << room) - 1
    return {
        each: {
            other: (rows[each] >> (room * place)) & mask
            for place, other in enumerate(options)
            if other != each
        }
        for each in options
    }


def _add(matrix: Matrix, options: Sequence[str], places: Places, weight: int) -> None:
    """Add one ballot whose places options may share."""
    behind = set(options)
    for place in places:
        behind.difference_update(place)
        for option in place:
            for other in behind:
                matrix[option][other] += weight


def strongest_paths(
    options: Sequence[str], matrix: Mapping[str, Mapping[str, int]]
) -> Mapping[str, Mapping[str, int]]:
    """Return for each pair the weakest win of the strongest chain of wins; 0: there is none."""
    paths: Matrix = {
        each: {
            other: 0
            if each == other or matrix[each][other] <= matrix[other][each]
            else matrix[each][other]
            for other in options
        }
        for each in options
    }
    for middle in options:
        for start in options:
            for end in options:
                if len({start, middle, end}) == 3:  # noqa: PLR2004 - three different ones
                    by_middle = min(paths[start][middle], paths[middle][end])
                    paths[start][end] = max(paths[start][end], by_middle)
    return paths
