"""Words around rounds and decisions, in every language at once."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from assistant.domain.rounds import Phase
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import fold, tokens

_PLACE = re.compile(r"\s*#?(\d{1,4})(?!\d|%|\s*%)[\s.:,)\u060c\u2013\u2014-]*(.*)", re.DOTALL)
"""The number of a question, and what follows it; digits of every script."""
_WISHES: Mapping[str, str] = MappingProxyType(
    {
        "nothing": "rounds-words-nothing",
        "search": "decisions-words-search",
        "skip": "agreements-words-skip",
    }
)

_ASKS: Mapping[Phase, str] = MappingProxyType(
    {Phase.QUESTIONS: "rounds-ask", Phase.REACTIONS: "rounds-react"}
)


class RoundWords:
    """Reads what is typed, in the words of every language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._wishes = {
            wish: {tuple(fold(words).split()) for words in _every(catalogue, message)}
            for wish, message in _WISHES.items()
        }
        self._asks = {
            phase: {tuple(fold(words).split()) for words in _every(catalogue, message)}
            for phase, message in _ASKS.items()
        }
        self._answers = {tuple(fold(words).split()) for words in _every(catalogue, "rounds-answer")}

    def is_nothing(self, text: str) -> bool:
        """Tell whether somebody says that they have nothing to say."""
        return self._folded(text) in self._wishes["nothing"]

    def skips(self, text: str) -> bool:
        """Tell whether somebody leaves an answer out."""
        return self._folded(text) in self._wishes["skip"]

    def searched(self, text: str) -> str:
        """Return what is looked for, without the words before it that say so."""
        return _behind(text, self._wishes["search"])

    def said(self, text: str) -> tuple[Phase | None, str]:
        """Return a question or a reaction without the words before it that call it so.

        The phase is the one that these words name; None where there are none.
        """
        for phase, known in self._asks.items():
            if (rest := _behind(text, known)) != text.strip():
                return phase, rest
        return None, text.strip()

    def answered(self, text: str) -> str:
        """Return an answer without the words before it that call it so."""
        return _behind(text, self._answers)

    def placed(self, text: str) -> tuple[int | None, str]:
        """Return the number that a text begins with, if it does, and the rest of it."""
        found = _PLACE.fullmatch(text)
        return (None, text.strip()) if found is None else (int(found[1]), found[2].strip())

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
