"""The words that a language has for how often something is, and how long it takes."""

from collections.abc import Iterator

from assistant.i18n.catalogue import Catalogue
from assistant.i18n.date_words import WEEKDAYS, Atom, DateWords, Meaning

ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
NAMES = (
    "to", "and", "from", "for", *ORDINALS, "every", "other", "daily", "workdays", "weekly",
    "fortnightly", "monthly", "quarterly", "yearly", "year", "of-month", "until", "half-hour",
    "hour-and-half", "and-half",
)  # fmt: skip
"""Attributes of `core-repetition`; a word that two of them list has the meaning of the later."""
SILENT = frozenset({"filler", "at", "this", "in"})


def repetition_words(catalogue: Catalogue, locale: str) -> DateWords:
    """Return a language's words for dates with those for repetitions, which count before them."""
    return DateWords(catalogue, locale, _words(catalogue, locale))


def _words(catalogue: Catalogue, locale: str) -> Iterator[tuple[str, Meaning]]:
    for name in NAMES:
        meaning: Meaning = ((name, ()),)
        if name in ORDINALS:
            meaning = (("ordinal", (ORDINALS[name],)),)
        for words in catalogue.words(locale, "core-repetition", name):
            yield words, meaning
    for at, day in enumerate(WEEKDAYS):
        for words in catalogue.words(locale, "core-repetition-days", day):
            yield words, (("each-weekday", (at,)),)


def following(atoms: list[Atom], at: int) -> int:
    """Return the place of the first atom from `at` on that says something."""
    while at < len(atoms) and atoms[at].kind in SILENT:
        at += 1
    return at


def kind_at(atoms: list[Atom], at: int) -> str | None:
    """Return the kind of the atom at that place, None behind the last one."""
    return atoms[at].kind if 0 <= at < len(atoms) else None
