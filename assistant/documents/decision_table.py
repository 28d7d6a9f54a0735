"""The logbook of decisions as a table that spreadsheets and programs read."""

import csv
import io
import re
from collections.abc import Collection
from datetime import date

from assistant.documents.words import Words
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Renderer
from assistant.services.decision_file import DecisionRow, WhatCame, WhoDecided
from assistant.services.table_file import harmless
from assistant.services.verdict_replies import VerdictOutcome

COLUMNS = (
    "decisions-file-number", "decisions-file-decided", "decisions-file-by", "decisions-file-title",
    "decisions-file-text", "decisions-file-outcome", "decisions-file-gist",
    "decisions-file-because", "decisions-file-responsible", "decisions-file-criteria",
    "decisions-file-review", "decisions-file-reviewed",
)  # fmt: skip
"""Labels of the columns, in the order of `_cells`."""
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of direction: a program would take them for parts of words."""


class DecisionCsv:
    """Fulfils `services.decision_file.DecisionTables`."""

    def __init__(self, catalogue: Catalogue, renderer: Renderer) -> None:
        self._catalogue = catalogue
        self._renderer = renderer

    def table(self, rows: Collection[DecisionRow], locale: str) -> bytes:
        """Return it as CSV with the mark by which spreadsheets know UTF-8; days are ISO 8601."""
        words = Words.of(locale, self._catalogue, self._renderer)
        file = io.StringIO(newline="")
        writer = csv.writer(file)
        writer.writerow([words.label(each) for each in COLUMNS])
        for row in rows:
            writer.writerow([harmless(_MARKS.sub("", each)) for each in _cells(row, words)])
        return file.getvalue().encode("utf-8-sig")


def _cells(row: DecisionRow, words: Words) -> tuple[str, ...]:
    outcome = None if row.outcome is None else VerdictOutcome(outcome=row.outcome)
    return (
        str(row.number),
        _day(row.decided),
        words.say(WhoDecided(circle=row.circle)),
        row.title,
        row.text,
        words.say(WhatCame(outcome=outcome)),
        "" if row.gist is None else words.say(row.gist),
        row.tabled or "",
        ", ".join(row.responsible),
        row.criteria or "",
        _day(row.review),
        _day(row.reviewed),
    )


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
