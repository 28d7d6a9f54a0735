"""Files of payments: every spelling that exports have, and every bad line by number and reason."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.gateways.csv_cells import CellReader
from assistant.gateways.csv_source import CsvLayout, CsvSource, parse
from assistant.services.sources import BadFile, Refused, SourceFailed, Unreachable

COLUMNS = {
    "key": "Mandate", "name": "Name", "email": "E-Mail", "amount": "Betrag",
    "interval": "Turnus", "next_charge": "Next", "incognito": "Anonym",
}  # fmt: skip
HEAD = "Mandate;Name;E-Mail;Betrag;Turnus;Next;Anonym\n"


def layout(**cells: Any) -> CsvLayout:
    cells.setdefault("currency", "EUR")
    return CsvLayout(path=Path("x.csv"), columns=COLUMNS, cells=CellReader(**cells))


def problems(text: str | bytes, **cells: Any) -> list[tuple[int | None, str, str]]:
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(BadFile) as raised:
        parse(data, layout(**cells))
    return [(each.line, each.column, each.reason) for each in raised.value.problems]


@pytest.mark.parametrize("begins", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_every_way_to_write_a_table(begins: bytes, delimiter: str, ends: str) -> None:
    lines = [
        ["Mandate", "Name", "E-Mail", "Betrag", "Turnus", "Next", "Anonym"],
        ["m1", '"Puig, Ana; ""A"""', "Ana@Puig.example", '"1.234,50"', "month", "2026-12-01", ""],
    ]
    text = ends.join(delimiter.join(line) for line in lines) + ends + ends
    (one,) = parse(begins + text.encode(), layout())
    assert one.payer.name == 'Puig, Ana; "A"'
    assert one.payer.emails == ("ana@puig.example",)
    assert (one.amount, one.interval) == (Money(123450, "EUR"), Interval.MONTH)
    assert one.next_charge == date(2026, 12, 1)
    assert one.status is ContributionStatus.ACTIVE


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("20", 2000), ("20.00", 2000), ("20,00", 2000), ("20,5", 2050), ("1.234,56", 123456),
        ("1,234.56", 123456), ("1 234,56", 123456), ("1\u202f234,56", 123456),
        ("1'234.50", 123450), ("20,00 €", 2000), ("EUR 20", 2000), ("1.234.567", 123456700),
    ],
)  # fmt: skip
def test_amounts(text: str, minor: int) -> None:
    (one,) = parse((HEAD + f"m1;Ana;;{text};year;;\n").encode(), layout())
    assert one.amount.minor == minor


def test_local_dates() -> None:
    text = (HEAD + "m1;A;;1;year;01.12.2026;\n").encode()
    (one,) = parse(text, layout(days="dmy"))
    assert one.next_charge == date(2026, 12, 1)
    (one,) = parse(text, layout(days="mdy"))
    assert one.next_charge == date(2026, 1, 12)


def test_every_bad_line_is_named_and_nothing_is_taken() -> None:
    text = HEAD + (
        "m1;Ana;ana@x.example;20,00;month;;\n"
        "m2;Bo;nonsense;1,234;fortnight;31.2.2026;\n"
        "m1;Ana;;20;month;;\n"
        ";;;-5;once;;\n"
    )
    assert problems(text, days="dmy") == [
        (3, "E-Mail", "is no e-mail address"),
        (3, "Betrag", "may be thousands or decimals: set `decimal` in the settings"),
        (
            3,
            "Turnus",
            "is not one of month, monthly, year, yearly, annual, once, one-time, onetime",
        ),
        (3, "Next", "is no day of the calendar"),
        (4, "Mandate", "is there twice: see line 2"),
        (5, "Mandate", "is missing"),
        (5, "Betrag", "is negative"),
    ]


def test_a_wrong_encoding_is_named() -> None:
    latin = (HEAD + "m1;Núria;;20;month;;\n").encode("latin-1")
    assert problems(latin) == [
        (
            2,
            "file",
            "is not UTF-8; it looks like ISO 8859-1 (or -15), or Windows-1252: save it as UTF-8",
        )
    ]
    assert "Windows-1252" in problems((HEAD + "m1;A;;20 €;month;;\n").encode("cp1252"))[0][2]
    assert "UTF-16" in problems(HEAD.encode("utf-16"))[0][2]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", (1, "Mandate", "is no column of this file")),
        ("Mandate;Mandate\n", (1, "Mandate", "is there twice")),
        (HEAD + "m1;Ana\n", (2, "line", "has 2 fields, the first line names 7")),
        (
            HEAD + 'm1;"Ana;;20;month;;\n',
            (2, "line", "has a quotation mark that is not closed, or in the wrong place"),
        ),
    ],
)
def test_files_that_are_no_table(text: str, found: tuple[int, str, str]) -> None:
    assert problems(text)[0] == found


def test_incognito_payers_are_left_out() -> None:
    text = HEAD + "m1;Ana;;20;month;;\nm2;Sam;sam@x.example;nonsense;month;;yes\n"
    assert [one.key for one in parse(text.encode(), layout())] == ["m1"]


async def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for path, error in ((tmp_path / "gone.csv", Unreachable), (tmp_path, Unreachable)):
        source = CsvSource(CsvLayout(path=path, columns=COLUMNS))
        with pytest.raises(SourceFailed) as raised:
            await source.page(None, None)
        assert isinstance(raised.value, (error, Refused))
