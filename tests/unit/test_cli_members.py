"""`assistant members`, `circles`, `plans`: what is printed, what a script reads."""

from pathlib import Path

import pytest

from tests.support.operator import Operator

PLANS = """
[[plan]]
level = "2"
name = { en = "Level 2", es = "Nivel 2", ca = "Nivell 2", ar = "المستوى 2" }
price = "20.00"
currency = "EUR"
interval = "month"
"""
CIRCLES = """
[[circle]]
slug = "support"
name = { en = "Support", es = "Soporte", ca = "Suport", ar = "الدعم" }
remit = { en = "Answers.", es = "Responde.", ca = "Respon.", ar = "يجيب." }
default = true
"""
MEMBERS = """member,kind,name,class,email,plan,locale,person,matrix_id,role,circle
M-1,person,Ana Puig,user,ana@puig.example,2,ca,Ana Puig,@ana:c.example,representative,
M-2,organisation,[Forn],operational,hola@forn.example,2,ca,Mireia Font,,contact,support
M-3,person,Omar,user,,2,ar,Omar,,representative,
"""
WRONG = """member,kind,name,email,person
M-1,person,Ana,x,Ana
M-2,ghost,Boo,,Boo
"""


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    """Return an operator with an empty database."""
    operator = Operator(tmp_path)
    operator.settles(mail={"host": "127.0.0.1", "sender": "hello@coop.example"})
    operator.migrates()
    return operator


@pytest.fixture
def filled(operator: Operator) -> Operator:
    """Return an operator whose co-op is imported."""
    operator.types("plans", "import", operator.writes("plans.toml", PLANS))
    operator.types("circles", "import", operator.writes("circles.toml", CIRCLES))
    operator.types("members", "import", operator.writes("members.csv", MEMBERS))
    return operator


def test_a_file_twice_changes_nothing(filled: Operator) -> None:
    for noun, file in (
        ("plans", filled.writes("p.toml", PLANS)),
        ("circles", filled.writes("c.toml", CIRCLES)),
        ("members", filled.writes("m.csv", MEMBERS)),
    ):
        report = filled.reads(noun, "import", file)
        assert (report["added"], report["changed"]) == ([], []), noun
        assert report["unchanged"] >= 1


def test_circles_are_listed_in_the_words_of_their_file(operator: Operator) -> None:
    desk = 'hours = { mon-fri = "9-13, 15-18" }\nlanguages = ["ca"]\n'
    operator.types("circles", "import", operator.writes("circles.toml", CIRCLES + desk))
    (listed,) = operator.reads("circles", "list")
    assert listed["hours"] == {"mon-fri": "9:00-13:00, 15:00-18:00"}
    assert "mon-fri" in operator.types("circles", "list").stdout


def test_problems_are_told_by_line_column_and_reason(operator: Operator) -> None:
    """The whole file or nothing."""
    file = operator.writes("wrong.csv", WRONG)
    said = operator.types("members", "import", file, status=1).stdout
    assert "line 2, column email:" in said
    assert '"x" is no e-mail address' in said
    assert '"ghost" is not one of the choices' in said
    assert "nothing changed" in said
    assert operator.reads("members", "list") == []


def test_a_script_reads_the_problems(operator: Operator) -> None:
    report = operator.reads("members", "import", operator.writes("w.csv", WRONG), status=1)
    first = report["problems"][0]
    assert (first["line"], first["column"], first["reason"]) == (2, "email", "is no e-mail address")


def test_a_dry_run_writes_nothing(operator: Operator) -> None:
    operator.types("plans", "import", operator.writes("plans.toml", PLANS))
    operator.types("circles", "import", operator.writes("circles.toml", CIRCLES))
    said = operator.types(
        "members", "import", operator.writes("m.csv", MEMBERS), "--dry-run"
    ).stdout
    assert "3 new" in said
    assert "nothing was written" in said
    assert operator.reads("members", "list") == []


def test_a_file_that_is_not_there(operator: Operator) -> None:
    assert "nowhere.csv" in operator.types("members", "import", "nowhere.csv", status=2).stderr


def test_members_are_listed_and_shown(filled: Operator) -> None:
    """What the terminal's markup would swallow is printed as it is."""
    listed = filled.types("members", "list").stdout
    assert "[Forn]" in listed
    shown = filled.types("members", "show", "M-2").stdout
    assert "hola@forn.example; not linked; circles support" in shown
    (ana,) = filled.reads("members", "show", "M-1")["people"]
    assert ana["matrix_ids"] == ["@ana:c.example"]
    assert [member["key"] for member in filled.reads("members", "list")] == ["M-1", "M-2", "M-3"]


def test_an_unknown_member(filled: Operator) -> None:
    for verb in ("show", "invite"):
        assert "No member has the key X" in filled.types("members", verb, "X", status=1).stderr


def test_everybody_who_is_not_linked_is_invited_once(filled: Operator) -> None:
    """Ana is linked; Omar has no address, and is for his circle to invite."""
    outcomes = {one["person"]: one["outcome"] for one in filled.reads("members", "invite", "--all")}
    assert outcomes == {"Ana Puig": "linked", "Mireia Font": "mailed", "Omar": "no-address"}
    again = {one["person"]: one["outcome"] for one in filled.reads("members", "invite", "--all")}
    assert again["Mireia Font"] == "waiting"


def test_a_code_is_shown_only_where_it_cannot_be_mailed(filled: Operator) -> None:
    """Whoever looks over the operator's shoulder must not be able to be Mireia."""
    (mireia,) = filled.reads("members", "invite", "M-2")
    assert (mireia["outcome"], mireia["code"]) == ("mailed", None)
    (omar,) = filled.reads("members", "invite", "M-3")
    assert omar["outcome"] == "handed-over"
    assert len(omar["code"].replace(" ", "")) == 8


def test_whom_to_invite_must_be_said(filled: Operator) -> None:
    for words in (("invite",), ("invite", "M-1", "--all")):
        assert "Say whom" in filled.types("members", *words, status=2).stderr


def test_without_a_mail_server_nothing_is_promised(filled: Operator) -> None:
    """Neither a code nor a mail is left behind."""
    filled.settles()
    assert "No mail server" in filled.types("members", "invite", "--all", status=2).stderr
    filled.settles(mail={"host": "127.0.0.1", "sender": "hello@coop.example"})
    outcomes = {one["person"]: one["outcome"] for one in filled.reads("members", "invite", "--all")}
    assert outcomes["Mireia Font"] == "mailed"


def test_tables_must_be_there_first(tmp_path: Path) -> None:
    operator = Operator(tmp_path)
    operator.settles()
    assert "run `assistant setup`" in operator.types("members", "list", status=1).stderr


def test_a_language_without_texts_stops_every_command_with_a_line(operator: Operator) -> None:
    """Else each answer to somebody who has chosen no language would fail."""
    operator.settles(coop={"name": "Cel·la", "default_locale": "xx"})
    result = operator.types("members", "invite", "--all", status=2)
    assert result.stderr.startswith("coop.default_locale: there are no texts in xx; choose among")
    operator.settles(coop={"name": "Cel·la", "default_locale": "ca-ES"})
    operator.types("members", "invite", "--all")


def test_a_narrow_terminal_cuts_no_key(operator: Operator, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are for pasting: what has no room in its line goes on in the next."""
    monkeypatch.setenv("COLUMNS", "80")
    key = "M-2021-000000000000000017"
    rows = f"{key},organisation,Associació de Meteorologia i Observació del Cel Nocturn,,,\n"
    head = "member,kind,name,plan,since,email\n"
    operator.types("members", "import", operator.writes("long.csv", head + rows))
    said = operator.types("members", "list").stdout
    assert key in said
    assert "…" not in said
    begins = said.index("Associ") - said.rindex("\n", 0, said.index("Associ"))
    column = "".join(line[begins - 1 :][:6].strip() for line in said.splitlines()[1:])
    assert "ació" in column, "what has no room goes on below"
