"""`assistant bylaws`: from the starter file to the co-op's own, for eyes and for scripts."""

from pathlib import Path

import pytest

from tests.support.operator import Operator


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    operator = Operator(tmp_path)
    operator.settles()
    operator.migrates()
    return operator


def test_the_starter_file_is_written_changed_and_imported(
    operator: Operator, tmp_path: Path
) -> None:
    before = operator.reads("bylaws", "list")
    assert [each["name"] for each in before][:2] == ["consent", "ordinary"]
    file = tmp_path / "bylaws.toml"
    assert str(file) in operator.types("bylaws", "starter", str(file)).stdout.replace("\n", "")
    text = file.read_text(encoding="utf-8").replace('quorum = "1/3"', 'quorum = "40 %"')
    file.write_text(text, encoding="utf-8")
    assert len(operator.reads("bylaws", "import", str(file), "--dry-run")["added"]) == 11
    assert operator.reads("bylaws", "list") == before
    operator.types("bylaws", "import", str(file))
    found = operator.reads("bylaws", "show", "special")
    assert found["quorum"] == "2/5"
    assert found["threshold"] == {"comparator": "at least", "share": "3/4", "base": "decisive"}
    shown = operator.types("bylaws", "show", "special").stdout
    assert "2/5" in shown
    lines = {" ".join(line.split()) for line in shown.splitlines()}
    assert {"reminders 2 days, 6 hours", "declared_after 5 minutes"} <= lines
    assert "≥ 3/4" in operator.types("bylaws", "list").stdout


def test_the_starter_file_overwrites_nothing(operator: Operator, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("mine", encoding="utf-8")
    assert "File exists" in operator.types("bylaws", "starter", str(file), status=2).stderr
    assert file.read_text(encoding="utf-8") == "mine"
    assert operator.types("bylaws", "starter").stdout.startswith("# Kinds of resolution")


def test_a_wrong_file_is_told_line_by_line(operator: Operator, tmp_path: Path) -> None:
    file = operator.writes("bad.toml", '[[kind]]\nname = "x"\nmethod = "majority"\nquorum = 0.67\n')
    said = operator.types("bylaws", "import", file, status=1).stdout
    assert 'write "67 %" or "2/3"' in said
    assert "nothing changed" in said


def test_a_kind_that_is_not_there_names_those_that_are(operator: Operator) -> None:
    assert "election" in operator.types("bylaws", "show", "coin-toss", status=2).stderr
