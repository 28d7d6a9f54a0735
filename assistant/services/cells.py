"""The fields of one line of a table, read as values; what is wrong with one is noted by column."""

import re
from collections.abc import Collection, Mapping
from datetime import date
from enum import Enum, StrEnum
from typing import TypeVar

from assistant.domain.addresses import NoAddress, parse_address
from assistant.services.importing import Problems

NOTHING = "-"
"""What an operator writes to take something away; an empty field leaves it as it is."""

LONGEST = 255
"""Signs of one field."""

_KEY = re.compile(r"[^\s;,]{1,64}")
MATRIX_ID = re.compile(r"@[^\s:@]+:[^\s@]+")
_LIST = re.compile(r"[;,]")

E = TypeVar("E", bound=StrEnum)


class Cleared(Enum):
    """Stands for a value that is to be taken away."""

    CLEARED = "cleared"


class Cells:
    """One line, by column. Each method returns None for an empty field, and for a wrong one."""

    def __init__(self, line: int, fields: Mapping[str, str], problems: Problems) -> None:
        self._line = line
        self._fields = fields
        self._problems = problems
        self.wrong = False

    def text(self, column: str) -> str | None:
        """Read a text."""
        text = self._fields.get(column) or None
        if text is not None and len(text) > LONGEST:
            self._bad(column, "too-long", text[:20])
            return None
        return text

    def said(self, column: str) -> bool:
        """Whether anything stands there."""
        return bool(self._fields.get(column))

    def words(self, column: str, longest: int) -> str | None:
        """Read somebody's own words, at most so many signs."""
        text = self._fields.get(column) or None
        if text is not None and len(text) > longest:
            self._bad(column, "too-long", text[:20])
            return None
        return text

    def key(self, column: str) -> str:
        """Read a key that must be there: no spaces, commas or semicolons."""
        text = self.text(column)
        if text is None:
            self._bad(column, "missing")
        elif _KEY.fullmatch(text) is None:
            self._bad(column, "bad-slug", text)
        return text or ""

    def clearable(self, column: str) -> str | Cleared | None:
        """Read a text that may be taken away."""
        text = self.text(column)
        return Cleared.CLEARED if text == NOTHING else text

    def choice(self, column: str, kind: type[E]) -> E | None:
        """Read one of the values of `kind`."""
        text = self.text(column)
        if text is None:
            return None
        try:
            return kind(text.casefold())
        except ValueError:
            self._bad(column, "unknown-choice", text, ", ".join(kind))
            return None

    def choices(self, column: str, kind: type[E]) -> frozenset[E] | None:
        """Read a list of values of `kind`."""
        found = set()
        for name in self.names(column) or ():
            try:
                found.add(kind(name.casefold()))
            except ValueError:
                self._bad(column, "unknown-choice", name, ", ".join(kind))
        return frozenset(found) or None

    def names(self, column: str) -> frozenset[str] | None:
        """Read a list of names; one that says `-` is empty, and not None."""
        text = self.text(column)
        if text is None:
            return None
        parts = (part.strip() for part in _LIST.split(text))
        return frozenset(part for part in parts if part not in {"", NOTHING})

    def among(self, column: str, code: str, known: Collection[str]) -> str | None:
        """Read one of `known`; () knows everything. `code` says what is wrong with another."""
        text = self.text(column)
        if text is None or not known or text in known:
            return text
        self._bad(column, code, text)
        return None

    def email(self, column: str) -> str | Cleared | None:
        """Read an e-mail address, in the form in which addresses are kept."""
        text = self.clearable(column)
        if not isinstance(text, str):
            return text
        try:
            return parse_address(text)
        except NoAddress:
            self._bad(column, "bad-address", text)
            return None

    def matrix_id(self, column: str) -> str | None:
        """Read a Matrix ID."""
        text = self.text(column)
        if text is None or MATRIX_ID.fullmatch(text):
            return text
        self._bad(column, "bad-matrix-id", text)
        return None

    def date(self, column: str) -> date | Cleared | None:
        """Read a day as ISO 8601 writes it."""
        text = self.clearable(column)
        if not isinstance(text, str):
            return text
        try:
            return date.fromisoformat(text)
        except ValueError:
            self._bad(column, "bad-date", text)
            return None

    def refuse(self, column: str, code: str, value: str) -> None:
        """Note that a field that was read is wrong after all."""
        self._bad(column, code, value)

    def _bad(self, column: str, code: str, value: str = "", hint: str = "") -> None:
        self.wrong = True
        self._problems.add(self._line, column, code, value, hint)
