"""Ballots as one would write them down: `2 A>B, 3 C`."""

from hypothesis import strategies as st

from assistant.domain.counting.papers import Ranking

Papers = list[tuple[Ranking, int]]
OPTIONS = ("A", "B", "C", "D", "E")


def papers(written: str) -> Papers:
    """Return what `2 A>B, 3 C` says."""
    pairs = (each.split() for each in written.split(", "))
    return [(tuple(ranking.split(">")), int(times)) for times, ranking in pairs]


rankings = st.permutations(OPTIONS).flatmap(
    lambda order: st.integers(0, len(OPTIONS)).map(lambda length: tuple(order[:length]))
)
"""Orders of some of five options, blank ones too."""

boxes = st.lists(rankings.map(lambda ranking: (ranking, 1)), max_size=14)
"""Few ballots, so that ties are common."""
