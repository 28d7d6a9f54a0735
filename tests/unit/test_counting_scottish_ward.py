"""A count that was held: ward 7 of the Highland Council, 4 May 2017, against its declared stages.

Votes are those of the returning officer's "Candidate Votes Per Stage Report" (five decimals, all
whole until the fourth stage); from there on they are rounded, as they were made public.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from assistant.domain.ballots_blt import read_blt
from assistant.domain.counting.results import Method, Round
from assistant.recount import recount as script
from tests.support.operator import Operator

WARD = Path(__file__).parent.parent / "data" / "tain-and-easter-ross-2017.blt"
FERGUSON, LOUDEN, RHIND = "Ron Ferguson", "Derek Louden", "Alasdair Rhind"
ROBERTSON, SKINNER, STONE = "Fiona Robertson", "Sandra Skinner", "Jamie Stone"
DECLARED = (
    ({FERGUSON: 558, LOUDEN: 831, RHIND: 569, ROBERTSON: 708, SKINNER: 139, STONE: 679}, SKINNER),
    ({FERGUSON: 583, LOUDEN: 847, RHIND: 587, ROBERTSON: 751, STONE: 696}, FERGUSON),
    ({LOUDEN: 870, RHIND: 722, ROBERTSON: 903, STONE: 851}, ROBERTSON),
    ({LOUDEN: 874, RHIND: 736, ROBERTSON: 872, STONE: 860}, LOUDEN),
    ({LOUDEN: 872, RHIND: 736, ROBERTSON: 872, STONE: 861}, RHIND),
    ({LOUDEN: 872, ROBERTSON: 872, STONE: 1342}, None),
)
"""The votes at each stage, and whose were moved after it: excluded, or elected with a surplus."""
transfer: Callable[..., list[str]] = script.transfer


def _moved(stage: Round) -> str | None:
    return stage.excluded or stage.surplus_of


def test_elects_who_was_elected_stage_by_stage() -> None:
    with WARD.open(encoding="utf-8") as lines:
        count = read_blt(lines).count(Method.STV, seats=3)
    assert (count.valid, count.blank, count.quota, count.ties) == (3484, 0, 872, ())
    assert count.elected == (ROBERTSON, LOUDEN, STONE)
    found = [({name: round(n) for name, n in each.votes.items()}, each) for each in count.rounds]
    assert [(votes, _moved(each)) for votes, each in found] == list(DECLARED)
    exact = [votes.denominator for each in count.rounds[:3] for votes in each.votes.values()]
    assert set(exact) == {1}
    assert [each.non_transferable for each in count.rounds[:2]] == [0, 20]


def test_the_recount_script_elects_the_same() -> None:
    with WARD.open(encoding="utf-8") as lines:
        file = read_blt(lines)
    papers = [list(ranking) for ranking, times in file.rankings.items() for _ in range(times)]
    said: list[str] = []
    elected = transfer(list(file.options), papers, 3, ("", ""), said.append, False)  # noqa: FBT003 - the script's
    assert elected == [ROBERTSON, LOUDEN, STONE]
    assert not any("Tie" in line for line in said)


def test_the_operators_command_says_the_same(tmp_path: Path) -> None:
    command = ("votes", "count", str(WARD), "--method", "stv")
    said: Any = Operator(tmp_path).reads(*command)
    assert (said["elected"], said["quota"]) == ([ROBERTSON, LOUDEN, STONE], 872)
    assert said["rounds"][3]["votes"][LOUDEN] == "873.7763"  # a surplus of 31 of 903: 0.03433 each
