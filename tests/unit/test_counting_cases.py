"""Counting: the worked cases, and what is known to be wrong elsewhere."""

from fractions import Fraction

import pytest

from assistant.domain.counting import approval, irv, plurality, schulze, score, stv
from assistant.domain.counting.lot import Lot, WrongSeed
from assistant.domain.counting.papers import WrongBallot, WrongOptions
from assistant.domain.counting.results import About, Broken, Total
from tests.support.ballots import papers

TENNESSEE = "42 M>N>C>K, 26 N>C>K>M, 15 C>K>N>M, 17 K>C>N>M"


def test_a_run_off_has_no_majority_at_exactly_half() -> None:
    """Case 9: nobody at first, five each then, and A by the earlier round, which is reported."""
    count = irv.count("ABC", papers("5 A, 3 B>C, 2 C>B"))
    assert [dict(each.votes) for each in count.rounds] == [
        {"A": 5, "B": 3, "C": 2},
        {"A": 5, "B": 5},
        {"A": 5},
    ]
    assert [each.excluded for each in count.rounds] == ["C", "B", None]
    (tie,) = count.ties
    assert (tie.options, tie.round, tie.broken, tie.chosen, tie.earlier) == (
        ("A", "B"),
        2,
        Broken.EARLIER_ROUND,
        "B",
        1,
    )
    assert count.elected == ("A",)
    assert not count.undecided


def test_truncation_of_transfer_values_decides() -> None:
    """Case 10: 6.99993 is less than 7."""
    count = stv.count("1234", papers("2 1, 7 2, 6 3>1>4, 7 3>1>2"), seats=2)
    assert count.quota == 8
    assert set(count.elected) == {"2", "3"}
    assert count.elected == ("3", "2")
    assert count.rounds[0].transfers[0].value == Fraction("0.38461")
    assert count.rounds[1].votes["1"] == Fraction("6.99993")
    assert count.rounds[1].lost == Fraction("0.00007")
    assert count.rounds[2].excluded == "1"


def test_a_surplus_passes_over_who_is_elected() -> None:
    """Case 11: in the ballots 5>2 the 2 is elected already, so they go to 3."""
    count = stv.count("12345", papers("2 5>2>3>4, 2 2>4>5, 1 5>1>3>4>2"), seats=3)
    assert count.quota == 2
    assert set(count.elected) == {"2", "3", "5"}
    assert [(each.to, each.ballots, each.value) for each in count.rounds[0].transfers] == [
        ("1", 1, Fraction("0.33333")),
        ("3", 2, Fraction("0.33333")),
    ]
    assert count.rounds[-1].filled == ("3",)


def test_the_last_seat_is_filled_by_who_is_left() -> None:
    """Case 12."""
    count = stv.count("OPCSB", papers("4 O, 2 P>O, 8 C>S, 4 C>B, 1 S, 1 B"), seats=3)
    assert count.quota == 6
    assert set(count.elected) == {"C", "O", "S"}
    assert [each.excluded for each in count.rounds] == [None, "P", "B", None]


def test_tennessee_has_three_capitals() -> None:
    """Case 13, and the matrix of the Condorcet count."""
    assert plurality.count("MNCK", papers(TENNESSEE)).elected == ("M",)
    assert irv.count("MNCK", papers(TENNESSEE)).elected == ("K",)
    count = schulze.count("MNCK", papers(TENNESSEE))
    assert count.elected == ("N",)
    assert count.matrix == {
        "M": {"N": 42, "C": 42, "K": 42},
        "N": {"M": 58, "C": 68, "K": 68},
        "C": {"M": 58, "N": 32, "K": 83},
        "K": {"M": 58, "N": 32, "C": 17},
    }


def test_equals_are_tied_and_not_told_apart_by_their_order() -> None:
    box = papers("2 A, 2 B, 1 C")
    for order in ("ABC", "BAC", "CBA"):
        for count in (
            plurality.count(order, box),
            approval.count(order, box),
            schulze.count(order, papers("2 A>B>C, 2 B>A>C")),
        ):
            assert set(count.tied_winners) == {"A", "B"}
            assert count.elected == ()
            assert count.ties[0].about is About.WINNER
            assert count.ties[0].broken is Broken.NOT


def test_a_tie_for_the_second_seat_leaves_the_first_elected() -> None:
    count = approval.count("ABCD", papers("3 A, 2 B, 2 C, 1 D"), seats=2)
    assert (count.elected, count.tied_winners) == (("A",), ("B", "C"))


def test_what_a_ballot_leaves_out_has_no_score() -> None:
    """B is scored by one, highly: the sum decides, and mean and count are told."""
    count = score.count("ABC", [((("A", 3),), 2), ((("A", 0), ("B", 5)), 1), ((), 1)])
    assert count.elected == ("A",)
    assert count.totals == {
        "A": Total(votes=Fraction(6), count=3),
        "B": Total(votes=Fraction(5), count=1),
        "C": Total(votes=Fraction(0), count=0),
    }
    assert [total.mean for total in count.totals.values()] == [2, 5, None]
    assert (count.valid, count.blank) == (3, 1)


def test_scores_are_summed_exactly() -> None:
    """A float says that ten tenths are less than one."""
    tenth = Fraction(1, 10)
    box: list[tuple[score.Scores, int]] = [((("A", tenth),), 1) for _ in range(10)]
    count = score.count("AB", [*box, ((("B", 1),), 1)])
    assert count.tied_winners == ("A", "B")


def test_a_lot_that_is_needed_and_missing_leaves_it_undecided() -> None:
    box = papers("2 A, 2 B")
    count = irv.count("AB", box)
    assert count.undecided
    assert count.elected == ()
    assert count.ties[0].broken is Broken.NOT
    assert stv.count("AB", box).undecided


@pytest.mark.parametrize("method", [irv, stv])
def test_the_lot_does_not_look_at_the_order_of_options(method: object) -> None:
    """And another seed, or another root, may draw another."""
    count = irv.count if method is irv else stv.count
    box = papers("2 A, 2 B, 2 C, 2 D")
    drawn = set()
    for number in range(40):
        lot = Lot(f"{number:02x}", "ab")
        result = count("ABCD", box, lot=lot)
        assert count("DCBA", box, lot=lot).elected == result.elected
        assert all(tie.broken is Broken.LOT for tie in result.ties)
        drawn.add(result.elected)
    assert drawn == {("A",), ("B",), ("C",), ("D",)}


def test_equal_surpluses_go_by_the_earlier_round_else_by_lot() -> None:
    """Rule 49: at the first stage there is none earlier, so a lot is drawn, and it is said."""
    box = papers("5 A>C, 5 B>D, 1 C, 1 D")
    assert stv.count("ABCD", box, seats=3).undecided
    count = stv.count("ABCD", box, seats=3, lot=Lot("5eed"))
    assert count.ties[0].about is About.SURPLUS
    assert count.ties[0].broken is Broken.LOT
    assert len(count.elected) == 3


def test_options_without_a_vote_need_no_lot_when_all_of_them_go() -> None:
    count = stv.count("ABCDE", papers("3 A, 2 B"), seats=1)
    assert count.elected == ("A",)
    count = irv.count("ABCDE", papers("2 A, 2 B, 1 C>A"))
    assert count.elected == ("A",)
    assert count.ties[0].broken is Broken.WITHOUT_EFFECT


def test_blank_ballots_are_not_in_the_quota() -> None:
    count = stv.count("AB", [*papers("2 A, 1 B"), ((), 30)], seats=1)
    assert (count.quota, count.valid, count.blank, count.elected) == (2, 3, 30, ("A",))


def test_nobody_votes_and_nobody_is_elected() -> None:
    for count in (
        plurality.count("AB", []),
        approval.count("AB", [((), 3)]),
        score.count("AB", []),
        irv.count("AB", []),
        stv.count("AB", []),
        schulze.count("AB", []),
    ):
        assert (count.elected, count.tied_winners, count.valid) == ((), (), 0)


def test_what_cannot_be_counted_is_refused() -> None:
    with pytest.raises(WrongBallot):
        irv.count("AB", [(("A", "A"), 1)])
    with pytest.raises(WrongBallot):
        schulze.count("AB", [(("Z",), 1)])
    with pytest.raises(WrongBallot):
        plurality.count("AB", [(("A",), -1)])
    with pytest.raises(WrongOptions):
        stv.count("AA", [])
    with pytest.raises(WrongOptions):
        irv.count("AB", [], seats=2)
    with pytest.raises(WrongSeed):
        Lot("xyz")
