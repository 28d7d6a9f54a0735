"""Ballots as they are counted: identical ones together, none that cannot be read."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

Ranking = tuple[str, ...]
"""Options, the most wanted first; for plurality the first counts, for approval all do."""

Places = tuple[Ranking, ...]
"""A ballot place by place: several options may share one, and on one there may be nobody."""


class WrongBallot(ValueError):  # noqa: N818 - says what is wrong
    """A ballot names an option twice, or one that does not stand."""


class WrongOptions(ValueError):  # noqa: N818 - the same
    """The options are no list to choose from."""


def group(
    options: Sequence[str], ballots: Iterable[tuple[Ranking, int]]
) -> tuple[Counter[Ranking], int, int]:
    """Return the distinct ballots with their weights, how many are valid, how many blank.

    A blank ballot is not among the distinct ones. Raises `WrongBallot`, `WrongOptions`.
    """
    standing = checked(options)
    papers: Counter[Ranking] = Counter()
    for ballot, weight in ballots:
        papers[ballot] += weight
    for ballot, weight in papers.items():
        check(ballot, weight, standing)
    blank = papers.pop((), 0)
    return papers, papers.total(), blank


def checked(options: Sequence[str], seats: int = 1) -> frozenset[str]:
    """Return the options as a set. Raises `WrongOptions` where one is there twice."""
    standing = frozenset(options)
    if len(standing) != len(options):
        raise WrongOptions("an option is there twice")
    if seats < 1:
        raise WrongOptions("there is no seat to fill")
    return standing


def check(ballot: Ranking, weight: int, standing: Collection[str]) -> None:
    """Raise `WrongBallot` where `ballot` cannot be counted."""
    if len(set(ballot)) != len(ballot):
        raise WrongBallot(f"an option is there twice: {', '.join(ballot)}")
    for option in ballot:
        if option not in standing:
            raise WrongBallot(f"no such option: {option}")
    if weight < 1:
        raise WrongBallot(f"a ballot weighs {weight}")
