"""Words around rounds and decisions, in every language at once."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import fold, tokens

_PLACE = re.compile(r"\s*#?(\d{1,4})(?!\d|%|\s*%)[\s.:,)\u060c\u2013\u2014-]*(.*)", re.DOTALL)
"""The number of a question, and what follows it; digits of every script."""
_ARABIC_AND = re.compile(r"\s+\u0648(?=\S)")
_LISTED = re.compile(r"\s*[,;\u060c\u061b&\n]\s*")
_WISHES: Mapping[str, str] = MappingProxyType(
    {
        "nothing": "rounds-words-nothing",
        "search": "decisions-words-search",
        "skip": "agreements-words-skip",
    }
)


class RoundWords:
    """Reads what is typed, in the words of every language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._wishes = {
            wish: {tuple(fold(words).split()) for words in _every(catalogue, message)}
            for wish, message in _WISHES.items()
        }
        self._asks = {
            tuple(fold(words).split())
            for message in ("rounds-ask", "rounds-react")
            for words in _every(catalogue, message)
        }
        self._and = {fold(word) for word in _every(catalogue, "agreements-words-and")}

    def is_nothing(self, text: str) -> bool:
        """Tell whether somebody says that they have nothing to say."""
        return self._folded(text) in self._wishes["nothing"]

    def skips(self, text: str) -> bool:
        """Tell whether somebody leaves an answer out."""
        return self._folded(text) in self._wishes["skip"]

    def searched(self, text: str) -> str:
        """Return what is looked for, without the words before it that say so."""
        return _behind(text, self._wishes["search"])

    def said(self, text: str) -> str:
        """Return a question or a reaction without the words before it that call it so."""
        return _behind(text, self._asks)

    def placed(self, text: str) -> tuple[int | None, str]:
        """Return the number that a text begins with, if it does, and the rest of it."""
        found = _PLACE.fullmatch(text)
        return (None, text.strip()) if found is None else (int(found[1]), found[2].strip())

    def people(self, text: str) -> tuple[str, ...]:
        """Return the names in `Ben, Carla and Dani`, as they were written."""
        parts = []
        for part in _LISTED.split(text):
            start = 0
            for word in tokens(part):
                if word.folded in self._and:
                    parts.append(part[start : word.start])
                    start = word.end
            parts += _ARABIC_AND.split(part[start:])
        return tuple(dict.fromkeys(name for part in parts if (name := part.strip())))

    def _folded(self, text: str) -> tuple[str, ...]:
        return tuple(each.folded for each in tokens(text))


def _behind(text: str, known: set[tuple[str, ...]]) -> str:
    words = tokens(text)
    folded = tuple(each.folded for each in words)
    for length in range(len(folded) - 1, 0, -1):
        if folded[:length] in known:
            return text[words[length].start :].strip()
    return text.strip()


def _every(catalogue: Catalogue, message: str) -> list[str]:
    return [word for locale in catalogue.locales for word in catalogue.words(locale, message)]
