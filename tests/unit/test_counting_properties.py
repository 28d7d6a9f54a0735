"""Counting: what holds of any ballots."""

from collections import Counter
from fractions import Fraction
from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.counting import irv, methods, schulze, score, stv
from assistant.domain.counting.lot import Lot
from assistant.domain.counting.results import Broken, Count, Method
from tests.support.ballots import OPTIONS, Papers, boxes, rankings

LOT = Lot("c0ffee", "beef")
RANKED = [method for method in Method if method is not Method.SCORE]
ONE_SEAT = {Method.IRV, Method.SCHULZE}
Scored = list[tuple[score.Scores, int]]
scorings = st.lists(
    st.dictionaries(st.sampled_from(OPTIONS), st.integers(-2, 5)).map(
        lambda each: (tuple(sorted(each.items())), 1)
    ),
    max_size=10,
)


def renamed(names: dict[str, str], box: Papers) -> Papers:
    return [(tuple(names[each] for each in ranking), weight) for ranking, weight in box]


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


@given(st.sampled_from(RANKED), boxes, st.permutations(OPTIONS), st.integers(1, 3))
def test_other_names_for_the_options_change_nothing_else(
    method: Method, box: Papers, order: list[str], seats: int
) -> None:
    """A count that looks at names or places anywhere would tell some tie apart by them.

    Without a lot: that one does draw by the names, because it may not by anything of the ballots.
    Who have no votes go one after the other in the order of the ballot paper: who is still there
    in the second of such ties may be another.
    """
    names = dict(zip(OPTIONS, order, strict=True))
    many = 1 if method in ONE_SEAT else seats
    before = methods.count(method, OPTIONS, box, seats=many)
    after = methods.count(method, OPTIONS, renamed(names, box), seats=many)
    assert (after.undecided, len(after.rounds)) == (before.undecided, len(before.rounds))
    assert {names[each] for each in before.elected} == set(after.elected)
    assert {names[each] for each in before.tied_winners} == set(after.tied_winners)
    ties = [(tie.broken, {names[each] for each in tie.options}) for tie in before.ties]
    assert [(broken, len(tied)) for broken, tied in ties] == [
        (tie.broken, len(tie.options)) for tie in after.ties
    ]
    assert [tied for broken, tied in ties if broken is not Broken.WITHOUT_EFFECT] == [
        set(tie.options) for tie in after.ties if tie.broken is not Broken.WITHOUT_EFFECT
    ]


@given(scorings, st.randoms(use_true_random=False), st.permutations(OPTIONS), st.integers(1, 3))
def test_neither_order_nor_names_matter_to_scores(
    box: Scored, random: object, order: list[str], seats: int
) -> None:
    shuffled = list(box)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    count = score.count(OPTIONS, box, seats=seats)
    assert score.count(OPTIONS, shuffled, seats=seats) == count
    names = dict(zip(OPTIONS, order, strict=True))
    other = [(tuple((names[each], n) for each, n in scores), w) for scores, w in box]
    after = score.count(order, other, seats=seats)
    assert set(after.elected) == {names[each] for each in count.elected}
    assert set(after.tied_winners) == {names[each] for each in count.tied_winners}


@given(st.sampled_from([Method.PLURALITY, Method.APPROVAL]), boxes, st.integers(1, 3))
def test_one_more_ballot_for_the_winner_never_makes_it_lose(
    method: Method, box: Papers, seats: int
) -> None:
    """Nor does one for who is tied: then it is elected."""
    before = methods.count(method, OPTIONS, box, seats=seats)
    for winner in (*before.elected, *before.tied_winners):
        after = methods.count(method, OPTIONS, [*box, ((winner,), 1)], seats=seats)
        assert winner in after.elected
        assert set(before.elected) <= {*after.elected, *after.tied_winners}


@given(scorings, st.integers(1, 3), st.integers(1, 5))
def test_one_more_score_for_the_winner_never_makes_it_lose(
    box: Scored, seats: int, points: int
) -> None:
    before = score.count(OPTIONS, box, seats=seats)
    for winner in (*before.elected, *before.tied_winners):
        after = score.count(OPTIONS, [*box, (((winner, points),), 1)], seats=seats)
        assert winner in after.elected


@given(st.sampled_from([Method.PLURALITY, Method.APPROVAL]), boxes, st.integers(1, 4))
def test_equal_sums_at_the_last_seat_are_a_tie_of_all_of_them(
    method: Method, box: Papers, seats: int
) -> None:
    """Said anew from the ballots: who has more than the last seat's sum is in, its equals tie."""
    marked = [each[:1] if method is Method.PLURALITY else each for each, _ in box]
    sums = Counter(option for each in marked for option in each)
    count = methods.count(method, OPTIONS, box, seats=seats)
    last = sorted(sums.values(), reverse=True)[min(seats, len(sums)) - 1] if sums else 0
    above = {option for option in sums if sums[option] > last}
    equal = {option for option in sums if sums[option] == last}
    fits = len(above) + len(equal) <= seats
    assert set(count.elected) == (above | equal if fits else above)
    assert set(count.tied_winners) == (set() if fits else equal)
    assert [set(tie.options) for tie in count.ties] == ([] if fits else [equal])


@given(boxes)
def test_every_schulze_tie_is_reported(box: Papers) -> None:
    """Whoever no other beats by strongest paths wins or is tied, found here by trying all paths."""
    count = schulze.count(OPTIONS, box)
    wins = count.matrix
    assert wins is not None

    def path(one: str, other: str) -> int:
        between = [each for each in OPTIONS if each not in {one, other}]
        ways = (way for n in range(4) for way in permutations(between, n))
        return max(min(step(a, b) for a, b in pairwise((one, *way, other))) for way in ways)

    def step(a: str, b: str) -> int:
        return wins[a][b] if wins[a][b] > wins[b][a] else 0

    best = {a for a in OPTIONS if all(path(a, b) >= path(b, a) for b in OPTIONS if a != b)}
    if not count.valid:
        best = set()
    assert set(count.elected or count.tied_winners) == best
    assert (len(best) > 1) == bool(count.ties)


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


@given(rankings, st.integers(1, 9))
def test_alike_ballots_are_one_ballot_several_times(ranking: tuple[str, ...], times: int) -> None:
    for method in RANKED:
        apart = methods.count(method, OPTIONS, [(ranking, 1)] * times, lot=LOT)
        assert apart == methods.count(method, OPTIONS, [(ranking, times)], lot=LOT)
