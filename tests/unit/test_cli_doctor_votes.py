"""The doctor says how many members a vote reaches neither in chat nor by mail."""

import asyncio
from pathlib import Path

import pytest

from assistant import settings_file
from assistant.cli.checks import Verdict
from assistant.cli.checks_votes import reach
from tests.support.operator import Operator

HEAD = "member,kind,name,class,email,plan,locale,person,matrix_id,role,circle\n"
ANA = "M-1,person,Ana Puig,user,,,ca,Ana Puig,@ana:c.example,representative,\n"
BEN = "M-2,person,Ben Mas,user,ben@c.example,,ca,Ben Mas,,representative,\n"
DAN = "M-3,person,Dan Roca,user,,,ca,Dan Roca,,representative,\n"
CALM = "M-4,person,Eva Sol,user,eva@c.example,,ca,Eva Sol,,contact,\n"
MAIL = {
    "mail": {"host": "mail.c.example", "sender": "coop@c.example"},
    "web": {"listen": "127.0.0.1:8008", "public_url": "https://c.example"},
}


@pytest.mark.parametrize(
    ("members", "mail", "verdict", "found"),
    [
        (ANA, False, Verdict.FINE, "every member in force hears of them"),
        (ANA + BEN, True, Verdict.FINE, "hears of them, 1 of them by mail"),
        (ANA + BEN, False, Verdict.NOTE, "1 member in force has no Matrix account"),
        (ANA + BEN + DAN, True, Verdict.NOTE, "1 member in force has neither"),
        (BEN + DAN + CALM, True, Verdict.NOTE, "2 members in force have neither"),
    ],
    ids=["all in chat", "one by mail", "no mail", "no address", "a contact does not vote"],
)
def test_the_doctor_counts_whom_votes_do_not_reach(
    tmp_path: Path, members: str, mail: bool, verdict: Verdict, found: str
) -> None:
    operator = Operator(tmp_path)
    operator.settles(**(MAIL if mail else {}))
    operator.migrates()
    operator.types("members", "import", operator.writes("members.csv", HEAD + members))
    check = asyncio.run(reach(settings_file.load(operator.config)))
    assert check.verdict is verdict
    assert found in check.found
