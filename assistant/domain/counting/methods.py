"""Every method that ranks or chooses whole options, by its name."""

from collections.abc import Iterable, Sequence

from assistant.domain.counting import approval, irv, plurality, schulze, stv
from assistant.domain.counting.lot import Lot
from assistant.domain.counting.papers import Ranking
from assistant.domain.counting.results import Count, Method


def count(
    method: Method,
    options: Sequence[str],
    ballots: Iterable[tuple[Ranking, int]],
    *,
    seats: int = 1,
    lot: Lot | None = None,
) -> Count:
    """Count `ballots` by `method`; scores are no rankings and have `score.count`.

    Raises `WrongBallot`, `WrongOptions`.
    """
    match method:
        case Method.PLURALITY:
            return plurality.count(options, ballots, seats=seats)
        case Method.APPROVAL:
            return approval.count(options, ballots, seats=seats)
        case Method.SCHULZE:
            return schulze.count(options, ballots, seats=seats)
        case Method.IRV:
            return irv.count(options, ballots, seats=seats, lot=lot)
        case Method.STV:
            return stv.count(options, ballots, seats=seats, lot=lot)
        case Method.SCORE:
            raise ValueError("scores are counted by score.count")
