"""The recount script and who may vote: no ballot of anybody else, and none that nobody can give."""

import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.ledger import digest, root_of_secret
from assistant.recount import recount as script
from tests.support.ledgers import OPENED, open_ledger, opening, secret_ledger

AT = OPENED.replace("16T", "18T")
RULES = {"method": "majority", "base": "decisive", "comparator": "more than", "fraction": "1/2"}


def problems(ledger: dict[str, Any]) -> list[str]:
    found: list[str] = script.recount(ledger, lambda _: None)  # type: ignore[no-untyped-call]
    return found


def held(*voters: str, size: int = 4) -> dict[str, Any]:
    """Return a vote of four in which these said yes."""
    ledger, _ = open_ledger(opening(RULES, size=size), [(v, {"choice": "yes"}, AT) for v in voters])
    said = len(voters)
    declared = {"outcome": "carried", "cast": said, "yes": said, "no": 0, "abstain": 0}
    return {**ledger, "declared": declared}


def test_a_ballot_of_somebody_who_is_not_on_the_roll_is_found() -> None:
    assert problems(held("0", "1", "2")) == []
    assert problems(held("0", "1", "7")) == ["Entry 3 is of somebody who is not on the roll."]


@pytest.mark.parametrize("row", [["7", ["users"]], ["1", ["users"]], ["0", ["users"]]])
def test_a_roll_with_somebody_more_is_not_the_one_that_was_published(row: list[Any]) -> None:
    ledger = deepcopy(held("0", "1"))
    ledger["voters"].append(row)
    assert any("roll is not the one" in problem for problem in problems(ledger))


def test_a_roll_that_somebody_is_on_twice_or_of_another_size_is_found() -> None:
    for rows, size in (([["0", []], ["0", []]], 2), ([["0", []]], 2)):
        fixed = opening(RULES, size=size)
        fixed["roll"] = {"size": size, "classes": {}, "hash": digest(rows)}
        ledger, _ = open_ledger(fixed, [])
        ledger |= {"voters": rows}
        ledger["declared"] = {"outcome": "lost", "cast": 0, "yes": 0, "no": 0, "abstain": 0}
        assert problems(ledger) == ["The roll has another size, or somebody is on it twice."]


@pytest.mark.parametrize("pooling", ["one pool", "each class"])
def test_no_class_has_more_secret_ballots_than_voters(pooling: str) -> None:
    """Ballots that are nobody's could be made up, or moved from class to class, up to its size."""
    fixed = opening({**RULES, "secret": True, "pooling": pooling}, size=12)
    ledger, _ = secret_ledger(fixed, [{"choice": "yes"}] * 11)  # six may operate, five are users
    ledger["declared"] = {"outcome": "carried", "cast": 11, "yes": 11, "no": 0, "abstain": 0}
    assert problems(ledger) == []
    wrong = "More ballots count than voters of their classes are on the roll."
    for classes in (["operational"], ["users", "operational"], ["none"]):
        made_up = deepcopy(ledger)
        user = next(each for each in made_up["ballots"] if each["classes"] != ["operational"])
        user["classes"] = classes
        made_up["root"] = root_of_secret(fixed, made_up["ballots"])
        assert wrong in problems(made_up), classes


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ({"method": "score"}, {"scores": {"A": 1_000_000}}),
        ({"method": "score"}, {"scores": {"A": -1}}),
        ({"method": "approval", "most": 2}, {"choices": ["A", "B", "C"]}),
        ({"method": "choose", "most": 1}, {"choices": ["A", "B"]}),
        ({"method": "stv"}, {"ranking": ["A", "A"]}),
        ({"method": "irv"}, {"ranking": ["Z"]}),
        (RULES, {"choice": "maybe"}),
    ],
)
def test_a_ballot_that_nobody_can_give_is_not_counted(kind: Any, content: Any) -> None:
    fixed = opening({**kind, "secret": True}, ("A", "B", "C"))
    ledger, _ = secret_ledger(fixed, [content])
    with pytest.raises(ValueError, match="a ballot says"):
        problems({**ledger, "declared": {}})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{}", "it lacks 'opening'"),
        ("[" * 100_000, "maximum recursion depth"),
        ("{", "Expecting property name"),
        (None, "No such file"),
    ],
)
def test_what_is_no_ledger_is_said_in_a_line(tmp_path: Path, text: str | None, said: str) -> None:
    file = tmp_path / "ledger.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    run = [sys.executable, "-I", script.__file__, str(file)]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "")
    assert said in done.stdout
    assert len(done.stdout.splitlines()) == 1
