"""Files of tables, read line by line: UTF-8 with or without its mark, commas or semicolons."""

import csv
import io
from collections.abc import Collection, Iterator, Sequence

from assistant.services.cells import Cells
from assistant.services.importing import Problems

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def harmless(cell: str) -> str:
    """Return a cell as no spreadsheet takes it for a formula (OWASP, "CSV Injection")."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def read_table(
    data: bytes,
    columns: Sequence[str],
    problems: Problems,
    *,
    needed: Collection[str],
    as_written: Collection[str] = (),
) -> list[tuple[int, Cells]]:
    """Return the lines of a table that say anything, each with the line that it begins on.

    All that is wrong with file, header or shape is noted in `problems`. Spaces are folded, but in
    the columns `as_written`, where people's own words stand.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.add(data.count(b"\n", 0, error.start) + 1, "file", "encoding")
        return []
    rows = _rows(text, problems)
    _, header = next(rows, (1, []))
    names = [" ".join(name.split()) for name in header]
    if not _known(names, columns, needed, problems):
        return []
    found = []
    for line, fields in rows:
        if not any(field.strip() for field in fields):
            continue
        if len(fields) != len(names):
            few = len(fields) < len(names)
            said = "" if few else fields[len(names)]
            code = "too-few-fields" if few else "too-many-fields"
            problems.add(line, "line", code, said, f"{len(fields)} of {len(names)}" if few else "")
            continue
        cells = {
            name: field.strip() if name in as_written else " ".join(field.split())
            for name, field in zip(names, map(_bare, fields), strict=True)
        }
        found.append((line, Cells(line, cells, problems)))
    return found


def _bare(cell: str) -> str:
    """Return a cell as it was before `harmless`."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _rows(text: str, problems: Problems) -> Iterator[tuple[int, list[str]]]:
    header = text.partition("\n")[0]
    delimiter = ";" if header.count(";") > header.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for fields in reader:
            yield line, fields
            line = reader.line_num + 1
    except csv.Error:
        problems.add(line, "line", "unclosed-quote")


def _known(
    names: list[str], columns: Sequence[str], needed: Collection[str], problems: Problems
) -> bool:
    for name in names:
        if name not in columns:
            problems.add(1, name, "unknown-column", name, ", ".join(columns))
        elif names.count(name) > 1:
            problems.add(1, name, "duplicate", name)
    if not any(names):
        problems.add(1, "header", "no-header")
    else:
        for name in columns:
            if name in needed and name not in names:
                problems.add(1, name, "missing")
    return not problems
