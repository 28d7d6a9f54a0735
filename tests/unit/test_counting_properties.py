"""Counting: what holds of any ballots, and what other programs say of the same."""

from fractions import Fraction
from itertools import permutations

import starvote
import votelib.convert
import votelib.evaluate.condorcet
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.counting import irv, methods, schulze, score, stv
from assistant.domain.counting.lot import Lot
from assistant.domain.counting.results import Broken, Count, Method
from tests.support.ballots import OPTIONS, Papers, boxes, rankings

LOT = Lot("c0ffee", "beef")
RANKED = [method for method in Method if method is not Method.SCORE]
scorings = st.lists(st.dictionaries(st.sampled_from(OPTIONS), st.integers(0, 5)), max_size=10)


@given(st.sampled_from(RANKED), boxes, st.randoms(use_true_random=False))
def test_the_order_of_ballots_never_matters(method: Method, box: Papers, random: object) -> None:
    shuffled = list(box)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert methods.count(method, OPTIONS, box, lot=LOT) == methods.count(
        method, OPTIONS, shuffled, lot=LOT
    )


@given(st.sampled_from(RANKED), boxes, st.permutations(OPTIONS))
def test_the_order_of_options_never_matters(method: Method, box: Papers, order: list[str]) -> None:
    """Who is elected and who is tied, that is; the lists keep to the ballot paper."""
    one, other = (methods.count(method, each, box, lot=LOT) for each in (OPTIONS, order))
    assert set(one.elected) == set(other.elected)
    assert set(one.tied_winners) == set(other.tied_winners)


@given(st.sampled_from([Method.PLURALITY, Method.APPROVAL]), boxes)
def test_one_more_ballot_for_the_winner_never_makes_it_lose(method: Method, box: Papers) -> None:
    before = methods.count(method, OPTIONS, box)
    for winner in before.elected:
        after = methods.count(method, OPTIONS, [*box, ((winner,), 1)])
        assert after.elected == (winner,)


@given(boxes)
def test_a_majority_of_first_preferences_wins_a_run_off_and_keeps_it(box: Papers) -> None:
    count = irv.count(OPTIONS, box, lot=LOT)
    if len(count.rounds) == 1:
        assert irv.count(OPTIONS, [*box, (count.elected, 1)], lot=LOT).elected == count.elected


@given(boxes, st.integers(1, 5))
def test_stv_fills_every_seat_and_no_vote_is_lost_unseen(box: Papers, seats: int) -> None:
    count = stv.count(OPTIONS, box, seats=seats, lot=LOT)
    assert len(count.elected) == len(set(count.elected)) == (seats if count.valid else 0)
    assert not count.undecided
    for each in count.rounds:
        assert sum(each.votes.values()) + each.non_transferable + each.lost == count.valid
        assert all(votes >= 0 for votes in each.votes.values())
        assert 0 <= each.lost <= Fraction(count.valid * len(count.rounds), 10**5)
        values = [one.value for one in each.transfers]
        assert all((value * 10**5).denominator == 1 for value in values)
        gone = {name for one in count.rounds[: each.number] for name in one.elected}
        assert gone.isdisjoint(one.to for one in each.transfers)


@given(boxes)
def test_a_run_off_keeps_count_of_every_ballot(box: Papers) -> None:
    count = irv.count(OPTIONS, box, lot=LOT)
    for each in count.rounds:
        assert sum(each.votes.values()) + each.non_transferable == count.valid
    if count.elected:
        last = count.rounds[-1].votes
        assert 2 * last[count.elected[0]] > sum(last.values())


@given(st.sampled_from([irv.count, stv.count]), boxes)
def test_every_tie_is_reported(count_by: object, box: Papers) -> None:
    """Wherever several had the fewest votes when one was excluded, there is a tie of that round."""
    count: Count = count_by(OPTIONS, box, lot=LOT)  # type: ignore[operator]  # two of one shape
    gone: set[str] = set()
    for each in count.rounds:
        gone |= {*each.elected, *each.filled}
        if each.excluded:
            left = {name: votes for name, votes in each.votes.items() if name not in gone}
            least = {name for name in left if left[name] == min(left.values())}
            ties = [set(tie.options) for tie in count.ties if tie.round == each.number]
            assert ties == ([least] if len(least) > 1 else [])
            assert each.excluded in least


@given(boxes)
def test_without_a_seed_nothing_is_guessed(box: Papers) -> None:
    """A count that needs no lot is the same for every lot; one that does says undecided."""
    count = irv.count(OPTIONS, box)
    if not count.undecided:
        assert {irv.count(OPTIONS, box, lot=Lot(f"{n:02x}")).elected for n in range(6)} == {
            count.elected
        }
    else:
        assert count.ties[-1].broken is Broken.NOT
        assert count.elected == ()


@given(boxes)
def test_votelib_finds_the_same_schulze_winner(box: Papers) -> None:
    """Where there is one: it breaks ties, and we report them."""
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


@given(scorings)
def test_starvote_finds_the_same_score_winner(box: list[dict[str, int]]) -> None:
    """The first of two seats of reweighted range voting goes to the highest sum; it sorts them."""
    count = score.count(OPTIONS, [(tuple(sorted(each.items())), 1) for each in box])
    scored = [{**dict.fromkeys(OPTIONS, 0), **each} for each in box]
    if count.elected and count.totals[count.elected[0]].votes:
        winners = starvote.reweighted_range_voting(scored, seats=2, maximum_score=5)
        assert count.elected[0] in winners


@given(rankings, st.integers(1, 9))
def test_alike_ballots_are_one_ballot_several_times(ranking: tuple[str, ...], times: int) -> None:
    for method in RANKED:
        apart = methods.count(method, OPTIONS, [(ranking, 1)] * times, lot=LOT)
        assert apart == methods.count(method, OPTIONS, [(ranking, times)], lot=LOT)
