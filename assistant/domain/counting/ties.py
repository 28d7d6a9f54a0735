"""Ties in rounds: by the latest earlier round that tells them apart, else by lot."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from assistant.domain.counting.lot import Lot
from assistant.domain.counting.results import About, Broken, Tie


def break_tie(
    tied: Sequence[str], about: About, votes: Sequence[Mapping[str, Fraction]], lot: Lot | None
) -> Tie:
    """Choose one of `tied`: who is excluded, or whose surplus goes first (SSI 2007/42, 49, 51).

    `votes` are those of all rounds, the present one last. The least votes are chosen for an
    exclusion, the most for a surplus. More than two may be told apart by several rounds, each
    earlier than the one before. Without a lot the tie stands where no round helps.
    """
    best = min if about is About.EXCLUSION else max
    left, earlier = list(tied), None
    for number in range(len(votes) - 1, 0, -1):
        then = votes[number - 1]
        sought = best(then[option] for option in left)
        fewer = [option for option in left if then[option] == sought]
        if len(fewer) < len(left):
            left, earlier = fewer, number
        if len(left) == 1:
            break
    tie = Tie(options=tuple(tied), round=len(votes), about=about, earlier=earlier)
    if len(left) == 1:
        return _broken(tie, Broken.EARLIER_ROUND, left[0])
    if lot is None:
        return tie
    return _broken(tie, Broken.LOT, lot.draw(left, about, len(votes)))


def without_effect(tied: Sequence[str], number: int) -> Tie:
    """Return a tie among options without a vote that are all excluded, whatever the order."""
    tie = Tie(options=tuple(tied), round=number, about=About.EXCLUSION)
    return _broken(tie, Broken.WITHOUT_EFFECT, tied[0])


def _broken(tie: Tie, broken: Broken, chosen: str) -> Tie:
    return Tie(
        options=tie.options,
        round=tie.round,
        about=tie.about,
        broken=broken,
        chosen=chosen,
        earlier=tie.earlier,
    )
