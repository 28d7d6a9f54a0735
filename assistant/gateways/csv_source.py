"""A file as a source: an export of a bank, a bookkeeping or a CRM, taken whole or not at all."""

import asyncio
import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from assistant.domain.sources import Page, Payment
from assistant.gateways.csv_cells import CellReader, Wrong
from assistant.services.sources import BadFile, LineProblem, Refused, Unreachable

FIELDS = frozenset(
    {
        "key", "account", "name", "email", "amount", "currency", "interval", "status",
        "next_charge", "last_charged", "since", "incognito",
    }
)  # fmt: skip
"""What a column of the file can stand for."""

LARGEST = 64 * 2**20
"""Bytes of a file."""

DELIMITERS = ",;\t"


@dataclass(frozen=True, kw_only=True)
class CsvLayout:
    """Where the file is, and how to read it.

    `columns` maps our fields to the names in the file's first line. `currency` and `interval`
    stand in where a file has no such column.
    """

    path: Path
    columns: Mapping[str, str]
    cells: CellReader = field(default_factory=CellReader)


class CsvSource:
    """A `Source` out of a file; see `services.sources.Source`."""

    def __init__(self, layout: CsvLayout) -> None:
        self._layout = layout

    async def page(self, cursor: str | None, since: datetime | None) -> Page:  # noqa: ARG002 - a port's signature: a file has one page, and tells no receipts
        """Return all of the file. Raises `BadFile`, `Refused`, `Unreachable`."""
        payments = await asyncio.to_thread(self._read)
        return Page(
            payments=payments, receipts=(), cursor=None, read=len(payments), total=len(payments)
        )

    async def close(self) -> None:
        """Do nothing: the file is closed as soon as it is read."""

    def _read(self) -> tuple[Payment, ...]:
        path = self._layout.path
        try:
            with path.open("rb") as stream:
                data = stream.read(LARGEST + 1)
        except PermissionError:
            raise Refused("file") from None
        except OSError as error:
            raise Unreachable(type(error).__name__) from None
        if len(data) > LARGEST:
            raise BadFile((LineProblem(line=None, column="file", reason="is too large"),))
        return parse(data, self._layout)


def parse(data: bytes, layout: CsvLayout) -> tuple[Payment, ...]:
    """Return every payment of the file but those of incognito payers; raises `BadFile`."""
    text = _decoded(data)
    problems: list[LineProblem] = []
    payments: dict[str, Payment] = {}
    lines: dict[str, int] = {}
    for line, cells in _records(text, layout):
        try:
            payment = layout.cells.payment(cells)
        except Wrong as wrong:
            problems += (
                LineProblem(line=line, column=layout.columns.get(name, name), reason=reason)
                for name, reason in wrong.found
            )
            continue
        if payment is None:
            continue
        if payment.key in payments:
            column = layout.columns.get("key") or layout.columns.get("account") or "email"
            reason = f"is there twice: see line {lines[payment.key]}"
            problems.append(LineProblem(line=line, column=column, reason=reason))
        payments[payment.key], lines[payment.key] = payment, line
    if problems:
        raise BadFile(tuple(problems))
    return tuple(payments.values())


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            found = "UTF-16"
        elif b"\x80" <= bytes([data[error.start]]) < b"\xa0":
            found = "Windows-1252"
        else:
            found = "ISO 8859-1 (or -15), or Windows-1252"
        reason = f"is not UTF-8; it looks like {found}: save it as UTF-8"
        raise BadFile((LineProblem(line=line, column="file", reason=reason),)) from None


def _records(text: str, layout: CsvLayout) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield each line's number and its fields by our names; raises `BadFile`."""
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begun = 1
    try:
        header = [name.strip() for name in next(reader, [])]
        places = _places(header, layout)
        begun = reader.line_num + 1
        for row in reader:
            if any(cell.strip() for cell in row):
                if len(row) != len(header):
                    reason = f"has {len(row)} fields, the first line names {len(header)}"
                    raise BadFile((LineProblem(line=begun, column="line", reason=reason),))
                yield begun, {name: row[place].strip() for name, place in places.items()}
            begun = reader.line_num + 1
    except csv.Error:
        reason = "has a quotation mark that is not closed, or in the wrong place"
        raise BadFile((LineProblem(line=begun, column="line", reason=reason),)) from None


def _places(header: list[str], layout: CsvLayout) -> dict[str, int]:
    """Return at which place of a line each of our fields stands; raises `BadFile`."""
    problems = []
    for name in layout.columns.values():
        if header.count(name) != 1:
            reason = "is there twice" if name in header else "is no column of this file"
            problems.append(LineProblem(line=1, column=name, reason=reason))
    if problems:
        raise BadFile(tuple(problems))
    return {ours: header.index(theirs) for ours, theirs in layout.columns.items()}
