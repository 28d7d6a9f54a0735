"""Counting: what other programs say of the same ballots."""

import re
from collections import Counter
from fractions import Fraction
from itertools import combinations, permutations
from typing import Any

import starvote
import votelib.evaluate.cardinal
import votelib.evaluate.condorcet
import votelib.evaluate.core
import votelib.evaluate.sequential
from hypothesis import assume, given
from hypothesis import strategies as st

from assistant.domain.counting import approval, irv, plurality, schulze, score, stv
from assistant.domain.counting.results import Count
from tests.support.ballots import OPTIONS, Papers, boxes

scorings = st.lists(st.dictionaries(st.sampled_from(OPTIONS), st.integers(0, 5)), max_size=12)
complete = st.lists(
    st.tuples(st.permutations(OPTIONS).map(tuple), st.integers(1, 5)), min_size=1, max_size=30
)
"""Rankings of all options: votelib's rounds lose count where a ballot names nobody else."""
_TOTAL = re.compile(r"\s*(\w) -- +(\d+) +\(.*\)\s*(-- (First|Tied for first) place)?\s*")


@given(boxes)
def test_votelib_finds_the_same_schulze_winner(box: Papers) -> None:
    """And where there are several, its one, which it found by some order, is among them."""
    count = schulze.count(OPTIONS, box)
    votes = dict.fromkeys(permutations(OPTIONS, 2), 0)
    for ranking, weight in box:
        last = tuple(each for each in OPTIONS if each not in ranking)
        for place, better in enumerate(ranking):
            for worse in (*ranking[place + 1 :], *last):
                votes[better, worse] += weight
    assert {(a, b): n for a, row in (count.matrix or {}).items() for b, n in row.items()} == votes
    found = votelib.evaluate.condorcet.Schulze().evaluate(votes)
    if count.elected:
        assert list(found) == list(count.elected)
    elif count.tied_winners:
        assert _all(found) <= set(count.tied_winners)


@given(scorings, st.integers(1, 3))
def test_votelib_finds_the_same_scores_and_ties(box: list[dict[str, int]], seats: int) -> None:
    assume(set().union(*box) >= set(OPTIONS))  # for it, what nobody scored is not there at all
    count = score.count(OPTIONS, [(tuple(sorted(each.items())), 1) for each in box], seats=seats)
    votes = Counter(frozenset(each.items()) for each in box)
    method = votelib.evaluate.cardinal.ScoreVoting(function="sum", unscored_value=0)
    _check_seats(count, method.evaluate(votes, seats))


@given(boxes, st.integers(1, 3))
def test_votelib_finds_the_same_pluralities_and_approvals(box: Papers, seats: int) -> None:
    most = votelib.evaluate.core.Plurality()
    first = Counter(ranking[0] for ranking, _ in box if ranking)
    if len(first) >= seats:
        _check_seats(plurality.count(OPTIONS, box, seats=seats), most.evaluate(first, seats))
    approved = Counter(option for ranking, _ in box for option in ranking)
    if len(approved) >= seats:
        _check_seats(approval.count(OPTIONS, box, seats=seats), most.evaluate(approved, seats))


@given(scorings)
def test_starvote_finds_the_same_totals_winner_and_tie(box: list[dict[str, int]]) -> None:
    """The first seat of reweighted range voting is score voting, and it says whose it is."""
    count = score.count(OPTIONS, [(tuple(sorted(each.items())), 1) for each in box])
    assume(any(total.votes for total in count.totals.values()))
    totals, first = _first_seat([{**dict.fromkeys(OPTIONS, 0), **each} for each in box])
    assert totals == {option: total.votes for option, total in count.totals.items()}
    assert first == set(count.elected or count.tied_winners)


@given(complete)
def test_votelib_finds_the_same_run_off_winner(box: Papers) -> None:
    count = irv.count(OPTIONS, box)
    assume(not count.ties)
    assert _transferred(box, 1) == set(count.elected)


@given(complete, st.integers(2, 3))
def test_votelib_finds_the_same_transferable_seats(box: Papers, seats: int) -> None:
    """Where cutting transfer values, which it does not do, cannot have decided anything."""
    count = stv.count(OPTIONS, box, seats=seats)
    assume(not count.ties)
    assume(_told_apart(count))
    assert _transferred(box, seats) == set(count.elected)


def _first_seat(box: list[dict[str, int]]) -> tuple[dict[str, int], set[str]]:
    """Return starvote's totals in its first round, and whom it gives the first seat, or several."""
    said: list[str] = []

    def say(*words: object, **_how: object) -> None:
        said.append(" ".join(map(str, words)))

    how: dict[str, Any] = {"maximum_score": 5, "verbosity": 2, "print": say}
    tied: set[str] = set()
    try:
        starvote.reweighted_range_voting(box, seats=2, tiebreaker=None, **how)
    except starvote.UnbreakableTieError as error:
        tied = set(error.candidates) if "Round 1" in str(error) else set()
    totals: dict[str, int] = {}
    first: set[str] = set()
    for line in said:
        if (found := _TOTAL.fullmatch(line)) and found[1] not in totals:
            totals[found[1]] = int(found[2])
            first |= {found[1]} if found[3] else set()
        elif len(totals) == len(OPTIONS):
            break  # the next rounds are of another method
    assert tied in (set(), first)
    return totals, first


def _transferred(box: Papers, seats: int) -> set[str]:
    """Return whom votelib elects by transferable vote, with exact transfer values."""
    votes: Counter[tuple[str, ...]] = Counter()
    for ranking, weight in box:
        votes[ranking] += weight
    method = votelib.evaluate.sequential.TransferableVoteSelector(
        quota_function="droop", transferer="Gregory"
    )
    try:
        return set(method.evaluate({each: Fraction(n) for each, n in votes.items()}, seats))
    except NotImplementedError:  # a tie between its exact values, which ours does not have
        assume(False)  # noqa: FBT003 - how hypothesis is told
        raise


def _told_apart(count: Count) -> bool:
    """Tell whether votes, and the quota, are further apart than what cutting has taken away."""
    for each in count.rounds:
        marks = [*each.votes.values(), Fraction(count.quota or 0)]
        if any(0 < abs(a - b) <= each.lost for a, b in combinations(marks, 2)):
            return False
        if each.lost and any(a == b for a, b in combinations(each.votes.values(), 2)):
            return False
    return True


def _check_seats(count: Count, found: list[Any]) -> None:
    """Check seats against votelib's: names, and for each seat in a tie one `Tie` of all."""
    tie = votelib.evaluate.core.Tie
    assert {each for each in found if not isinstance(each, tie)} == set(count.elected)
    assert {name for each in found if isinstance(each, tie) for name in each} == set(
        count.tied_winners
    )


def _all(found: list[Any]) -> set[str]:
    tie = votelib.evaluate.core.Tie
    return {name for each in found for name in (each if isinstance(each, tie) else [each])}
