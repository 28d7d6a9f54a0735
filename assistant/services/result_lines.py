"""What was counted, line by line: the same that the picture of a result shows."""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from assistant.domain.counting.results import About, Broken, Count, Round, Tie
from assistant.domain.replies import Reply

_PLACES = Decimal("0.00001")
"""Transfer values have five decimals (SSI 2007/42); means are shown with two."""


class ResultSum(Reply, message="results-sum"):
    """The sum of an option; `mean` only of scores that it has."""

    option: str
    votes: Decimal
    mean: Decimal | None


class ResultVotes(Reply, message="results-votes"):
    """The votes of an option in a round."""

    option: str
    votes: Decimal


class ResultRound(Reply, message="results-round"):
    """A round of a transfer count, and what was done then."""

    round: int
    votes: tuple[ResultVotes, ...]
    elected: tuple[str, ...]
    excluded: str | None
    surplus_of: str | None


class ResultPair(Reply, message="results-pair"):
    """How many prefer one option to the other, and the other way round."""

    one: str
    over: int
    other: str
    under: int


class TieEnded(StrEnum):
    """How a tie ended."""

    EARLIER_ROUND = "earlier-round"
    LOT = "lot"
    STAYS = "stays"


class ResultTie(Reply, message="results-tie"):
    """Options that had the same, and how that tie was broken."""

    round: int
    options: tuple[str, ...]
    about: About
    broken: TieEnded
    chosen: str | None


_ENDED = {Broken.EARLIER_ROUND: TieEnded.EARLIER_ROUND, Broken.LOT: TieEnded.LOT}


def decimal_of(votes: Fraction) -> Decimal:
    """Return votes as a decimal number; those of a count have five places at most."""
    return (Decimal(votes.numerator) / votes.denominator).quantize(_PLACES).normalize() + 0


def result_lines(count: Count | None) -> tuple[Reply, ...]:
    """Return what a count says: sums, rounds or pairs, and every tie that was broken."""
    if count is None:
        return ()
    ties = tuple(_tie(each) for each in count.ties if each.broken is not Broken.WITHOUT_EFFECT)
    if count.rounds:
        return (*map(_round, count.rounds), *ties)
    if count.matrix is not None:
        return (*_pairs(count), *ties)
    return tuple(
        ResultSum(option=option, votes=decimal_of(votes), mean=mean)
        for option, votes, mean in sums_of(count)
    )


def sums_of(count: Count) -> tuple[tuple[str, Fraction, Decimal | None], ...]:
    """Return options with their sums and means, the highest first; equals as on the ballot."""
    scores = count.method == "score"
    found = [
        (
            option,
            total.votes,
            _mean(total.mean) if scores and total.mean is not None else None,
        )
        for option, total in count.totals.items()
    ]
    return tuple(sorted(found, key=lambda each: -each[1]))


def happened(each: Round) -> tuple[str, ...]:
    """Return who was elected in a round, by votes or because no more were left than seats."""
    return (*each.elected, *each.filled)


def _round(each: Round) -> ResultRound:
    votes = sorted(each.votes.items(), key=lambda pair: -pair[1])
    return ResultRound(
        round=each.number,
        votes=tuple(ResultVotes(option=name, votes=decimal_of(many)) for name, many in votes),
        elected=happened(each),
        excluded=each.excluded,
        surplus_of=each.surplus_of,
    )


def _pairs(count: Count) -> Sequence[ResultPair]:
    """Compare every two options, those of who wins first."""
    matrix, best = count.matrix or {}, {*count.elected, *count.tied_winners}
    options = sorted(count.options, key=lambda option: option not in best)
    pairs = []
    for place, first in enumerate(options):
        for second in options[place + 1 :]:
            over, under = matrix[first][second], matrix[second][first]
            one, other = (first, second) if over >= under else (second, first)
            pairs.append(
                ResultPair(one=one, over=max(over, under), other=other, under=min(over, under))
            )
    return pairs


def _tie(tie: Tie) -> ResultTie:
    return ResultTie(
        round=tie.round,
        options=tie.options,
        about=tie.about,
        broken=_ENDED.get(tie.broken, TieEnded.STAYS),
        chosen=tie.chosen,
    )


def _mean(mean: Fraction) -> Decimal:
    return (Decimal(mean.numerator) / mean.denominator).quantize(Decimal("0.01"))
