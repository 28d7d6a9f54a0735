"""The words that a language has for days and times, and the atoms that a text has of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import Token, fold, letters, tokens
from assistant.i18n.locale_data import babel_locale

PHRASES = (
    "today", "tomorrow", "overmorrow", "tonight", "noon", "midnight",
    "next", "coming", "this", "in", "at", "filler", "am", "pm", "night",
    "half", "quarter", "quarter-to", "half-past", "quarter-past", "quarter-before", "quarters-of",
)  # fmt: skip
"""Attributes of `core-dates` that stand for themselves."""
UNITS = ("minute", "hour", "day", "week", "month", "year")
"""Attributes of `core-dates` that name a unit; `two-<unit>s` is the dual, for who has one."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NUMBERS = {f"n{number}": number for number in (*range(1, 13), 15, 20, 30)}

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:t(\d{1,2}):(\d{2}))?")
_DATE = re.compile(r"(\d{1,2})(?:/(\d{1,2})(?:/(\d{2,4}))?|[.-](\d{1,2})[.-](\d{2,4}))")
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2})(?:h|hs)?|(?:h|hs))(am|pm)?|(\d{1,2})(am|pm)")
_ELIDED = re.compile(r"[^'\u2019]+")  # both apostrophes
_NUMBER = re.compile(r"(\d{1,4})(?:st|nd|rd|th|o|a|er|r|n|t|e)?")


Meaning = tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True)
class Atom:
    """A piece of a date: what kind, its value, and where it stands in the text."""

    kind: str
    value: tuple[int, ...]
    start: int
    end: int


class DateWords:
    """One language's words for dates: the catalogue's, and CLDR's names of days and months."""

    def __init__(
        self, catalogue: Catalogue, locale: str, more: Iterable[tuple[str, Meaning]] = ()
    ) -> None:
        """Take a language; `more` are words with meanings of their own, which come first."""
        self.month_first = _month_first(locale)
        # By their letters, and by what folding leaves: `اليوم` (today) is not `يوم` (day).
        self._exact: dict[tuple[str, ...], Meaning] = {}
        self._loose: dict[tuple[str, ...], Meaning] = {}
        for words, meaning in (
            *_cldr_words(locale),
            *_catalogue_words(catalogue, locale),
            *more,
        ):
            parts = pieces(words)
            self._exact[tuple(letters(part.raw) for part in parts)] = meaning
            self._loose[tuple(part.folded for part in parts)] = meaning
        self._longest = max(map(len, self._loose), default=1)
        self._single = frozenset(word for words in self._loose for word in words)

    def has_all(self, text: str) -> bool:
        """Whether every word of `text` is one of those, or in figures: else it is no date."""
        return all(
            piece.folded in self._single or any(map(str.isdecimal, piece.folded))
            for piece in pieces(text)
        )

    def runs(self, text: str) -> Iterator[list[Atom]]:
        """Yield each unbroken stretch of `text` that is made of words and numbers for dates."""
        found = pieces(text)
        run: list[Atom] = []
        position = 0
        while position < len(found):
            length, atoms = self._at(found, position)
            if not atoms and run:
                yield run
                run = []
            run += atoms
            position += length
        if run:
            yield run

    def _at(self, found: list[Token], position: int) -> tuple[int, list[Atom]]:
        """Return how many tokens the longest phrase at `position` takes, and its atoms."""
        for length in range(min(self._longest, len(found) - position), 0, -1):
            part = found[position : position + length]
            meaning = self._exact.get(tuple(letters(token.raw) for token in part))
            meaning = meaning or self._loose.get(tuple(token.folded for token in part))
            if meaning:
                return length, [
                    Atom(kind, value, part[0].start, part[-1].end) for kind, value in meaning
                ]
        token = found[position]
        return 1, [
            Atom(kind, value, token.start, token.end)
            for kind, value in _figures(token.folded, month_first=self.month_first)
        ]


def _catalogue_words(catalogue: Catalogue, locale: str) -> Iterator[tuple[str, Meaning]]:
    """Yield what the catalogue lists, the more special meaning of a word last: it counts."""
    meanings: list[tuple[str, str, Meaning]] = [
        *(("core-weekdays", day, (("weekday", (at,)),)) for at, day in enumerate(WEEKDAYS)),
        *(("core-months", month, (("month", (at,)),)) for at, month in enumerate(MONTHS, 1)),
        *(("core-dates", unit, (("unit", (at,)),)) for at, unit in enumerate(UNITS)),
        *(("core-numbers", name, (("number", (number,)),)) for name, number in NUMBERS.items()),
        *(
            ("core-dates", f"two-{unit}s", (("number", (2,)), ("unit", (at,))))
            for at, unit in enumerate(UNITS)
        ),
        *(("core-dates", name, _MEANINGS.get(name, ((name, ()),))) for name in PHRASES),
    ]
    for message, attribute, meaning in meanings:
        for words in catalogue.words(locale, message, attribute):
            yield words, meaning


def pieces(text: str) -> list[Token]:
    """Split like `tokens`, and after an elided article or preposition too: `d'octubre`."""
    parts = []
    for token in tokens(text):
        for piece in _ELIDED.finditer(token.raw):
            start, end = token.start + piece.start(), token.start + piece.end()
            parts.append(Token(start, end, piece.group(), fold(piece.group())))
    return parts


_MEANINGS: dict[str, Meaning] = {
    "today": (("day", (0,)),),
    "tomorrow": (("day", (1,)),),
    "overmorrow": (("day", (2,)),),
    "tonight": (("day", (0,)), ("night", ())),
    "noon": (("time", (12, 0)),),
    "midnight": (("time", (24, 0)),),
    "half": (("minutes", (30,)),),
    "quarter": (("minutes", (15,)),),
    "quarter-to": (("minutes", (-15,)),),
    "half-past": (("before-hour", (30,)),),
    "quarter-past": (("before-hour", (15,)),),
    "quarter-before": (("before-hour", (-15,)),),
}


def _figures(word: str, *, month_first: bool) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield what a word written in figures says: a date, a time, or a number."""
    if iso := _ISO.fullmatch(word):
        year, month, day, hour, minute = iso.groups()
        yield "date", (int(year), int(month), int(day))
        if hour:
            yield "time", (int(hour), int(minute))
    elif match := _DATE.fullmatch(word):
        first = int(match[1])
        second, year = int(match[2] or match[4]), int(match[3] or match[5] or 0)
        swap = month_first if first <= 12 and second <= 12 else second > 12  # noqa: PLR2004 - months
        day, month = (second, first) if swap else (first, second)
        yield "date", (year + 2000 if 0 < year < 100 else year, month, day)  # noqa: PLR2004 - `26`
    elif match := _TIME.fullmatch(word):
        yield "time", (int(match[1] or match[4]), int(match[2] or 0))
        if half := match[3] or match[5]:
            yield half, ()
    elif match := _NUMBER.fullmatch(word):
        yield "number", (int(match[1]),)


def _cldr_words(locale: str) -> Iterator[tuple[str, Meaning]]:
    language = babel_locale(locale)
    for kind, names in (("weekday", language.days), ("month", language.months)):
        for use, width in product(("format", "stand-alone"), ("wide", "abbreviated")):
            for number, name in names[use].get(width, {}).items():
                if not name.isdecimal():
                    yield name, ((kind, (number,)),)


def _month_first(locale: str) -> bool:
    pattern = str(babel_locale(locale).date_formats["short"].pattern).lower()
    return pattern.find("m") < pattern.find("d")
