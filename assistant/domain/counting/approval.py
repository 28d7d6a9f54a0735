"""Approval: every ballot is a vote for each option that it names."""

from collections import Counter
from collections.abc import Iterable, Sequence

from assistant.domain.counting.papers import Ranking, checked, group
from assistant.domain.counting.plurality import by_votes
from assistant.domain.counting.results import Count, Method


def count(
    options: Sequence[str], ballots: Iterable[tuple[Ranking, int]], *, seats: int = 1
) -> Count:
    """Count the options of each ballot, whose order says nothing.

    Raises `WrongBallot`, `WrongOptions`.
    """
    checked(options, seats)
    papers, valid, blank = group(options, ballots)
    votes: Counter[str] = Counter()
    for ballot, weight in papers.items():
        for option in ballot:
            votes[option] += weight
    return by_votes(Method.APPROVAL, options, votes, seats, valid, blank)
