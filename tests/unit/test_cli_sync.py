"""`assistant sync` and `contributions`: what is shown, what a script reads, how it ends."""

import re
from pathlib import Path

import pytest

from tests.support.operator import Operator
from tests.unit.test_cli_members import MEMBERS

HEAD = "id,who,mail,sum\n"
BANK = {
    "kind": "csv", "path": "bank.csv", "currency": "EUR", "interval": "month",
    "columns": {"key": "id", "name": "who", "email": "mail", "amount": "sum"},
}  # fmt: skip


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    """Return an operator with two members and a bank's file."""
    operator = Operator(tmp_path)
    operator.settles(sources={"bank": BANK})
    operator.migrates()
    members = re.sub(r",(2|support)(?=,)", ",", MEMBERS).replace(",support\n", ",\n")
    operator.types("members", "import", operator.writes("members.csv", members))
    operator.writes("bank.csv", HEAD + "b1,Ana,ana@puig.example,20.00\nb2,Bo,bo@x.example,10.00\n")
    return operator


def test_a_pull_is_shown_and_a_second_one_finds_nothing(operator: Operator) -> None:
    said = operator.types("sync", "--dry-run").stdout
    assert "bank: 2 new, 0 changed, 0 ended; nothing was written" in said
    assert operator.reads("contributions", "list")["payments"] == []
    (outcome,) = operator.reads("sync")
    assert [change["what"] for change in outcome["changes"]] == ["new", "new"]
    assert outcome["linked"] == 1
    assert "bank: 0 new, 0 changed, 0 ended, 0 linked" in operator.types("sync", "bank").stdout
    assert operator.reads("contributions", "list")["monthly"] == {"EUR": 3000}


def test_a_wrong_file_changes_nothing_and_is_told_line_by_line(operator: Operator) -> None:
    operator.types("sync")
    operator.writes("bank.csv", HEAD + "b1,Ana,ana@puig.example,much\n")
    said = operator.types("sync", status=1).stdout
    assert "line 2, column sum: is no amount" in said
    assert operator.reads("contributions", "list")["monthly"] == {"EUR": 3000}
    checks = operator.reads("doctor", status=1)["checks"]
    (check,) = [check for check in checks if check["name"] == "source bank"]
    assert check["verdict"] == "wrong"
    assert "bad-file" in check["found"]
    assert check["remedy"]


def test_a_held_pull_is_accepted_by_hand(operator: Operator) -> None:
    rows = "".join(f"b{n},P{n},p{n}@x.example,5.00\n" for n in range(20))
    operator.writes("bank.csv", HEAD + rows)
    operator.types("sync")
    operator.writes("bank.csv", HEAD + "b1,P1,p1@x.example,5.00\n")
    said = operator.types("sync", status=1).stdout
    assert "19 of 20 active payments would stop" in said
    assert "assistant sync --accept bank" in said
    assert operator.reads("contributions", "list")["monthly"] == {"EUR": 10000}
    operator.types("sync", "bank", "--accept")
    assert operator.reads("contributions", "list")["monthly"] == {"EUR": 500}
    assert "nothing is held" in operator.types("sync", "bank", "--accept").stdout


def test_what_is_entered_by_hand(operator: Operator) -> None:
    said = operator.types("contributions", "add", "M-2", "45,00", "EUR", "month").stdout
    assert "M-2 [Forn]: active" in said
    assert operator.reads("contributions", "list")["monthly"] == {"EUR": 4500}
    operator.types("contributions", "end", "M-2")
    assert operator.reads("contributions", "list")["monthly"] == {}
    for words in (("add", "X", "1", "EUR", "month"), ("end", "M-1")):
        operator.types("contributions", *words, status=1)
    assert "no amount" in operator.types(
        "contributions", "add", "M-2", "1.005", "EUR", "month", status=2
    ).stderr  # fmt: skip


def test_a_payer_is_given_to_a_member_by_hand(operator: Operator) -> None:
    operator.types("sync")
    assert (
        "pays for M-2" in operator.types("members", "payer", "M-2", "bank", "bo@x.example").stdout
    )
    operator.types("members", "payer", "M-2", "bank", "nobody@x.example", status=1)


def test_what_cannot_be_asked(operator: Operator) -> None:
    assert "the settings name bank" in operator.types("sync", "moon", status=1).stderr
    assert "Say which" in operator.types("sync", "--accept", status=2).stderr
    operator.settles()
    assert "name no source" in operator.types("sync", status=1).stderr


def test_settings_of_a_source_are_checked(operator: Operator) -> None:
    operator.settles(sources={"bank": BANK | {"columns": {"name": "who"}}})
    said = operator.types("sync", status=2).stderr
    assert "needs a column for `key`, `account` or `email`" in said
    operator.settles(sources={"oc": {"kind": "opencollective", "slug": "coop", "tokn": "x"}})
    assert "did you mean `token`?" in operator.types("sync", status=2).stderr
