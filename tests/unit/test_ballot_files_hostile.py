"""`assistant votes count` and files that are wrong, odd, or meant to do harm."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.operator import Operator

TWO = '"A" "B"'


def _counts(
    folder: Path, content: str | bytes, *, name: str = "box.blt", method: str = "stv"
) -> Any:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return Operator(folder).reads("votes", "count", str(file), "--method", method)


def _refuses(folder: Path, content: str | bytes, *, name: str = "box.blt") -> str:
    """Return what is said, one line that names the file."""
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    said = Operator(folder).types("votes", "count", str(file), "--method", "stv", status=2)
    assert said.stdout == ""
    flat = " ".join(said.stderr.split())
    assert name in flat
    assert "\x1b" not in flat
    return flat


@pytest.mark.parametrize(
    ("content", "elected"),
    [
        (b"\xef\xbb\xbf2 1\r\n3 1 2 0\r\n2 2 0\r\n0\r\n" + TWO.encode() + b"\r\n", ["A"]),
        (b"2 1\r3 1 2 0\r0\r" + TWO.encode() + b"\r", ["A"]),
        (f"# a file\n2 1 # candidates, seats\n3 2 0\n0\n{TWO} # names\n", ["B"]),
        (f"2 1\n999999999999999999 1 0\n999999999999999998 2 0\n0\n{TWO}", ["A"]),
        (f"2 1\n-1\n9 1 0\n1 1 2 0\n0\n{TWO}", ["B"]),
        (f"2 1\n-1 -2\n9 1 0\n0\n{TWO}", []),
        (f"2 1\n2 0\n0\n{TWO}", []),
        (f"2 9\n1 2 0\n1 2 1 0\n0\n{TWO}", ["B", "A"]),
        ('2 1\n1 1 0\n0\n"A # no comment \\"x\\""\n"B"', ['A # no comment "x"']),
        ('2 1\n1 1 0\n0\n"A" "Greens"\n"B" "Greens"\n"Ward 7"', ["A"]),
    ],
    ids=[
        "bom",
        "cr",
        "comments",
        "huge",
        "withdrawn",
        "all-withdrawn",
        "blank",
        "more-seats",
        "quotes",
        "parties",
    ],
)
def test_what_is_odd_is_counted(content: str | bytes, elected: list[str], tmp_path: Path) -> None:
    assert _counts(tmp_path, content)["elected"] == elected


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (f"2 0\n1 1 0\n0\n{TWO}", "line 1: there is at least one seat, and there are 1 to 10000"),
        ("99999999 1\n0\n", "line 1: there is at least one seat, and there are 1 to 10000"),
        (f"2 1\n9999999999999999999 1 0\n0\n{TWO}", "line 2: 9999999999999999999 is no number of"),
        (f"2 1\n-1 1 0\n0\n{TWO}", "line 2: 1 is no withdrawn candidate: -1 to -2 are"),
        (f"2 1\n-7\n1 1 0\n0\n{TWO}", "line 2: -7 is no withdrawn candidate: -1 to -2 are"),
        (f"2 1\n1 1 0\n-2\n1 2 0\n0\n{TWO}", "-2 is no number of ballots: 1, 2, 3 … are"),
        (f"2 1\n2 1= 0\n0\n{TWO}", "line 2: there is no candidate"),
        (f"2 1\n2 -1 0\n0\n{TWO}", "line 2: there is no candidate -1"),
        (f"2 1\n2 1 1 0\n0\n{TWO}", "line 2: a ballot names a candidate twice"),
        (f"2 1\n2 01 0\n0\n{TWO}", "line 2: there is no candidate 01"),
        ("2 1\n2 \x1b[2J 0\n0\n" + TWO, "line 2: there is no candidate [2J"),
        (f"2 1\n٣ 1 0\n0\n{TWO}", "line 2: ٣ is no number of ballots"),
        (f"2 1\n2 1 {'9' * 5000} 0\n0\n{TWO}", "there is no candidate 99999"),
        (f"2 1\n2 1 0\n{TWO}", "line 3: the ballots do not end with a line of 0"),
        ("2 1\n2 1 0\n0\nA\nB\n", 'line 4: a name stands in quotation marks, and \\" for one'),
        ('2 1\n2 1 0\n0\n"A "x" b"\n"B"\n', "line 4: a name stands in quotation marks"),
        ('2 1\n2 1 0\n0\n"A" "B" "T" "more"\n', "line 3: 2 names and a title are wanted after it"),
        ('2 1\n2 1 0\n0\n"\x1b[31mA" "B"\n', 'line 4: "[31mA" is no name'),
        ('2 1\n2 1 0\n0\n" " "B"\n', 'line 4: "" is no name'),
        ('2 1\n2 1 0\n0\n"A" "A"\n', 'two candidates are called "A": tell them apart'),
        (b"\xff\xfe2\x001\x00", "it is not UTF-8 text"),
        (b"", "it is empty"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(
    content: str | bytes, said: str, tmp_path: Path
) -> None:
    assert said in _refuses(tmp_path, content)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"options": ["A", "\\u001b[2J"], "ballots": []}', '"[2J" is no name'),
        ('{"options": ["A", ""], "ballots": []}', '"" is no name'),
        ('{"options": ["A"], "options": ["B"], "ballots": []}', '"options" is there twice'),
        (
            '{"options": ["A"], "ballots": [{"scores": {"A": 0, "A": 5}}]}',
            '"A" is there twice in one object',
        ),
        ('{"options": ["A"], "seats": 0, "ballots": []}', "seats is a whole number from 1"),
        ('{"options": ["A"], "ballots": [{"\\u001b[2J": []}]}', "ballot 1: [2J is not known"),
        (f'{{"options": ["A"], "ballots": {"[" * 100_000}', "it is nested too deeply"),
    ],
)
def test_what_is_wrong_in_json_is_said(text: str, said: str, tmp_path: Path) -> None:
    assert said in _refuses(tmp_path, text, name="box.json")


def test_a_name_does_nothing_to_the_terminal(tmp_path: Path) -> None:
    """Markup of ours and signs that turn what follows are shown as nothing; JSON has them whole."""
    name = "[bold]A\u202e"
    ballots = [{"ranking": [name]}]
    file = tmp_path / "box.json"
    file.write_text(json.dumps({"options": [name, "B"], "ballots": ballots}))
    said = Operator(tmp_path).types("votes", "count", str(file), "--method", "plurality").stdout
    assert "Elected: [bold]A." in said
    assert "\u202e" not in said
    assert _counts(tmp_path, file.read_text(), name="b.json", method="irv")["elected"] == [name]
