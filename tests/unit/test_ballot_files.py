"""Files of ballots, and `assistant votes count`, which needs nothing but such a file."""

import json
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.ballot_files import BallotFile, WrongBallotFile
from assistant.domain.ballots_blt import read_blt, write_blt
from assistant.domain.ballots_json import read_json, write_json
from assistant.domain.counting.results import Method
from tests.support.ballots import OPTIONS, rankings
from tests.support.operator import Operator

CASE_10 = """\
4 2   # two seats
2 1 0
7 2 0
6 3 1 4 0
7 3 1
2 0
0
"Ana" "Berta"
"Carme \\"la Roja\\"" # a name
"Dolors"
"The board"
"""

names = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1)


def test_blt_is_read_with_comments_quotes_and_broken_lines() -> None:
    file = read_blt(CASE_10.splitlines(keepends=True))
    assert file.options == ("Ana", "Berta", 'Carme "la Roja"', "Dolors")
    assert (file.seats, file.title) == (2, "The board")
    assert file.rankings[('Carme "la Roja"', "Ana", "Berta")] == 7
    assert set(file.count(Method.STV, seats=2).elected) == {"Berta", 'Carme "la Roja"'}


def test_who_has_withdrawn_is_passed_over() -> None:
    file = read_blt(["3 1\n", "-1\n", "3 1 2 0\n", "2 3 0\n", "0\n", '"A" "B" "C"\n'])
    assert file.standing == ("B", "C")
    assert file.count(Method.PLURALITY).elected == ("B",)


UNEVEN = """\
4 1
3 1=2 3 0
2 4 - 3 0
2 3 2 - 0
1 - 3 0
1 4 0
0
"A" "B" "C" "D"
"""


@pytest.mark.parametrize(
    ("method", "elected", "valid", "blank", "stopped"),
    [
        # Equals on top, a gap before the first name: nothing of those four ballots is left.
        (Method.PLURALITY, ("D",), 5, 4, 6),
        (Method.IRV, ("D",), 5, 4, 6),
        (Method.STV, ("D",), 5, 4, 6),
        (Method.APPROVAL, ("C",), 9, 0, 0),
        (Method.SCHULZE, ("C",), 9, 0, 0),
    ],
)
def test_a_rank_that_is_shared_or_left_out_counts_as_the_method_can(
    method: Method, elected: tuple[str, ...], valid: int, blank: int, stopped: int
) -> None:
    file = read_blt(UNEVEN.splitlines(keepends=True))
    count = file.count(method)
    assert (count.elected, count.valid, count.blank) == (elected, valid, blank)
    assert file.stopped(method) == stopped


def test_who_has_withdrawn_leaves_no_gap_and_shares_no_place() -> None:
    file = read_blt(["3 1\n", "-1\n", "3 1=2 3 0\n", "0\n", '"A" "B" "C"\n'])
    assert file.count(Method.IRV).elected == ("B",)
    assert file.stopped(Method.IRV) == 0
    alone = read_blt(["3 1\n", "-1\n", "3 1 2 0\n", "3 1=2 - 3 0\n", "0\n", '"A" "B" "C"\n'])
    assert alone.count(Method.STV).valid == 6
    assert alone.stopped(Method.STV) == 3


@given(
    st.lists(
        st.tuples(*[st.integers(0, 3)] * len(OPTIONS)).map(
            lambda ranks: tuple(
                tuple(option for option, rank in zip(OPTIONS, ranks, strict=True) if rank == place)
                for place in (1, 2, 3)
            )
        )
    )
)
def test_equals_are_preferred_to_what_stands_behind_them_alone(
    ballots: list[tuple[tuple[str, ...], ...]],
) -> None:
    file = BallotFile(options=OPTIONS, uneven=Counter(ballots))
    last = len(OPTIONS)
    ranks = [
        {each: place for place, group in enumerate(ballot) for each in group} for ballot in ballots
    ]
    assert file.count(Method.SCHULZE).matrix == {
        one: {
            other: sum(rank.get(one, last) < rank.get(other, last) for rank in ranks)
            for other in OPTIONS
            if other != one
        }
        for one in OPTIONS
    }


@given(st.lists(names, min_size=5, max_size=5, unique=True), st.lists(rankings), names)
def test_what_is_written_is_read_again(
    called: list[str], ballots: list[tuple[str, ...]], title: str
) -> None:
    named = dict(zip(OPTIONS, called, strict=True))
    file = BallotFile(options=tuple(called), seats=2, title=title, withdrawn=frozenset(called[:1]))
    for ballot in ballots:
        file.rankings[tuple(named[each] for each in ballot)] += 1
    assert read_blt(write_blt(file)) == file
    assert read_json("".join(write_json(file))) == file


@given(st.lists(st.dictionaries(st.sampled_from(OPTIONS), st.integers(-5, 50))))
def test_scores_are_written_and_read_exactly(ballots: list[dict[str, int]]) -> None:
    file = BallotFile(options=OPTIONS, seats=1)
    for ballot in ballots:
        file.scores[tuple(sorted((each, _tenths(n)) for each, n in ballot.items()))] += 1
    assert read_json("".join(write_json(file))) == file


def _tenths(number: int) -> int | Fraction:
    exact = Fraction(number, 10)
    return exact.numerator if exact.denominator == 1 else exact


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "it is empty"),
        ("two 1\n", "line 1: the numbers of candidates"),
        ("2 1\n1 1 0\n1 3 0\n0\n'A'", "line 5: a name stands in quotation marks"),
        ('2 1\n1 1 0\n1 3 0\n0\n"A" "B"', "line 3: there is no candidate 3"),
        ('2 1\n1 1 1 0\n0\n"A" "B"', "line 2: a ballot names a candidate twice"),
        ('2 1\n1 1=3 0\n0\n"A" "B"', "line 2: there is no candidate 3"),
        ('2 1\n1 1=2 - 1 0\n0\n"A" "B"', "line 2: a ballot names a candidate twice"),
        ('2 1\n1.5 1 0\n0\n"A" "B"', "line 2: 1.5 is no number of ballots"),
        ("2 1\n1 1 0\n", "line 2: the ballots do not end"),
        ('2 1\n0\n"A"\n', "2 names and a title are wanted after it, not 1"),
        ('2 1\n0\n"A" "A"\n', "tell them apart"),
        ('2 1\n-x\n0\n"A" "B"\n', "line 2: -x is no withdrawn candidate"),
    ],
)
def test_what_is_wrong_in_blt_is_told_by_its_line(text: str, said: str) -> None:
    with pytest.raises(WrongBallotFile) as error:
        read_blt(text.splitlines(keepends=True))
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("ballots", "said"),
    [
        ('[{"scores": {"Z": 1}}]', "ballot 1: there is no option Z"),
        ('[{"scores": {"A": "1"}}]', "the score of A is no number"),
        ('[{"scores": {"A": true}}]', "the score of A is no number"),
        ('[{"scores": {"A": 1e999}}]', "1e999 is no decimal number"),
        ('[{"scores": {"A": NaN}}]', "NaN is no decimal number"),
        ('[{"ranking": ["A", "A"]}]', "a name is there twice"),
        ('[{"ranking": []}, {"scores": {"A": 1}}, {"weight": 0, "ranking": []}]', "weight"),
        ('[{"ranking": []}, {"scores": {"A": 1}}]', "cannot be counted together"),
        ("[7]", "ballot 1"),
        ("{}", "in a list"),
        ("[", "line 1"),
    ],
)
def test_what_is_wrong_in_json_is_told(ballots: str, said: str) -> None:
    with pytest.raises(WrongBallotFile) as error:
        read_json('{"options": ["A", "B"], "ballots": ' + ballots + "}")
    assert said in str(error.value)


def test_the_operator_counts_a_file(tmp_path: Path) -> None:
    """Without settings or a database; whole numbers are numbers, the others exact texts."""
    file = tmp_path / "board.blt"
    file.write_text(CASE_10)
    operator = Operator(tmp_path)
    said = operator.types("votes", "count", str(file), "--method", "stv", "--json")
    found = json.loads(said.stdout)
    assert (found["elected"], found["quota"], found["ties"]) == (
        ['Carme "la Roja"', "Berta"],
        8,
        [],
    )
    assert found["rounds"][1]["votes"]["Ana"] == "6.99993"
    assert found["rounds"][0]["surplus_of"] == 'Carme "la Roja"'
    table = operator.types("votes", "count", str(file), "--method", "stv").stdout
    assert "6.99993" in table
    assert "22 ballots; quota 8." in table
    assert 'Elected: Carme "la Roja", Berta.' in table


def test_a_lot_is_drawn_only_by_a_seed(tmp_path: Path) -> None:
    file = tmp_path / "two.json"
    ballots = [{"ranking": ["A"]}, {"ranking": ["B"]}]
    file.write_text(json.dumps({"options": ["A", "B"], "ballots": ballots}))
    operator = Operator(tmp_path)
    count = ("votes", "count", str(file), "--method", "irv")
    assert "Undecided: a lot is needed" in operator.types(*count).stdout
    found = json.loads(operator.types(*count, "--seed", "5EED", "--json").stdout)
    assert found["ties"][0]["broken"] == "lot"
    assert len(found["elected"]) == 1
    assert "hexadecimal" in operator.types(*count, "--seed", "dice", status=2).stderr
    wrong = operator.types("votes", "count", str(file), "--method", "score", status=2)
    assert "its ballots are rankings" in wrong.stderr
    missing = operator.types("votes", "count", "nowhere.blt", "--method", "irv", status=2)
    assert "nowhere.blt" in missing.stderr


def test_what_a_count_leaves_out_is_said(tmp_path: Path) -> None:
    file, operator = tmp_path / "file.json", Operator(tmp_path)
    count = ("votes", "count", str(file), "--method")
    ballots: list[object] = [{"ranking": ["Ben", "Ana"], "weight": 3}, {"ranking": ["Ana"]}]
    data = {"options": ["Ana", "Ben"], "seats": 2, "ballots": ballots}
    file.write_text(json.dumps(data))
    assert "1 seat stays empty." in operator.types(*count, "stv", "--seats", "3").stdout
    assert "empty" not in operator.types(*count, "stv").stdout
    for method in ("irv", "schulze"):
        assert (
            f"The file says 2 seats; {method} fills one." in operator.types(*count, method).stdout
        )
    found = json.loads(operator.types(*count, "plurality", "--json").stdout)
    assert found["notes"] == ["3 ballots name more than one option: only the first counts."]
    assert "is `plurality` here" in operator.types(*count, "choose", status=2).stderr
    file.write_text(json.dumps(data | {"ballots": [{"scores": {"Ana": n}} for n in (3, 3, 4)]}))
    assert "3.33" in operator.types(*count, "score").stdout
