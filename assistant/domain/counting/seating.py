"""Seats by totals: the highest first, and a tie for the last seats stays a tie."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from assistant.domain.counting.results import About, Tie


def seat(
    options: Sequence[str], totals: Mapping[str, Fraction], seats: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who is elected, the highest first, and who is tied for the seats that are left.

    Only options in `totals` can be elected: what nobody chose is not.
    """
    elected: list[str] = []
    for total in sorted(set(totals.values()), reverse=True):
        equal = [option for option in options if totals.get(option) == total]
        if len(elected) + len(equal) > seats:
            return tuple(elected), tuple(equal)
        elected += equal
        if len(elected) == seats:
            break
    return tuple(elected), ()


def standing_tie(tied: tuple[str, ...]) -> tuple[Tie, ...]:
    """Return the tie among the winners, which is reported and not broken."""
    return (Tie(options=tied, round=1, about=About.WINNER),) if tied else ()
