"""`assistant votes export N --out DIR`: files that count themselves, and only of declared votes."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.cli.terminal import WRONG
from assistant.domain.resolutions import Method
from assistant.storage.unit_of_work import Database, sqlite_url
from tests.support.held_votes import CLOSES, Given, declared, hold, kind_of
from tests.support.operator import Operator


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    """Return an operator with an empty database."""
    operator = Operator(tmp_path)
    operator.settles(mail={"host": "127.0.0.1", "sender": "hello@coop.example"})
    operator.migrates()
    return operator


async def _vote(path: Path, *, secret: bool, declare: bool) -> int:
    ballots = [Given(voter=voter, content={"ranking": ["B", "A"]}) for voter in range(1, 5)]
    database = Database(sqlite_url(path))
    try:
        async with database.transaction(CLOSES) as tx:
            kind = kind_of(Method.IRV, secret=secret)
            proposal = await hold(tx, kind, ballots, voters=range(1, 6), options=("A", "B"))
            if declare:
                await declared(tx, proposal)
            return proposal.number
    finally:
        await database.close()


def vote(operator: Operator, *, secret: bool = False, declare: bool = True) -> int:
    """Lay a vote into the operator's database."""
    return asyncio.run(_vote(operator.database, secret=secret, declare=declare))


def test_export_recounts_on_its_own_and_other_programs_read_its_ballots(
    operator: Operator, tmp_path: Path
) -> None:
    number, folder = vote(operator), tmp_path / "out"
    operator.types("votes", "export", str(number), "--out", str(folder))
    names = {file.name for file in folder.iterdir()}
    assert names == {"ledger.json", "recount.py", "ballots.blt", "README.txt"}
    run = [sys.executable, "-I", str(folder / "recount.py"), str(folder / "ledger.json")]
    counted = subprocess.run(run, capture_output=True, text=True, check=False)
    assert counted.returncode == 0, counted.stdout + counted.stderr
    again = operator.reads("votes", "count", str(folder / "ballots.blt"), "--method", "irv")
    ledger = json.loads((folder / "ledger.json").read_text(encoding="utf-8"))
    assert again["elected"] == ledger["declared"]["elected"] == ["B"]
    assert ledger["root"] in (folder / "README.txt").read_text(encoding="utf-8")


def test_few_secret_ballots_are_totals_and_that_is_said(operator: Operator, tmp_path: Path) -> None:
    number, folder = vote(operator, secret=True), tmp_path / "out"
    said = operator.types("votes", "export", str(number), "--out", str(folder))
    assert "only totals are written" in said.output
    assert not (folder / "ballots.blt").exists()
    assert json.loads((folder / "ledger.json").read_text(encoding="utf-8"))["ballots"] is None


def test_what_is_not_declared_is_not_written(operator: Operator, tmp_path: Path) -> None:
    number, folder = vote(operator, declare=False), tmp_path / "out"
    said = operator.types("votes", "export", str(number), "--out", str(folder), status=WRONG)
    assert "not declared yet" in said.stderr
    operator.types("votes", "export", "999", "--out", str(folder), status=WRONG)
    assert not folder.exists()
