"""Ballots that go from option to option in a count by rounds."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from assistant.domain.counting.papers import Ranking


class Piles:
    """Distinct ballots by their number from 0, each at the preference that it counts for now.

    Numbers in lists, not objects: a million objects would be looked through by the garbage
    collector over and over, and counting would not be linear.
    """

    def __init__(self, papers: Counter[Ranking]) -> None:
        self._rankings: Sequence[Ranking] = list(papers)
        self._places = [0] * len(papers)
        self.weights: Sequence[int] = list(papers.values())

    def firsts(self) -> Iterator[tuple[int, str]]:
        """Go through the ballots and their first preferences."""
        return ((number, ranking[0]) for number, ranking in enumerate(self._rankings))

    def onwards(
        self, pile: Iterable[int], staying: Collection[str]
    ) -> Iterator[tuple[int, str | None]]:
        """Move the ballots of a pile on; go through them and the next preference that stays."""
        rankings, places = self._rankings, self._places
        for number in pile:
            ranking = rankings[number]
            for place in range(places[number] + 1, len(ranking)):
                if ranking[place] in staying:
                    places[number] = place
                    yield number, ranking[place]
                    break
            else:
                yield number, None
