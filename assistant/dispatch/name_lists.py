"""Several names in one sentence: `Ben, Carla and Dan`, in the words of every language at once."""

import re

from assistant.i18n.catalogue import Catalogue

_SIGNS = r"[,;&+\n\u060c\u061b]"
Pieces = tuple[str, ...]
"""Names of a list with what stands between them, in turn: `("Ben", " and ", "Carla")`."""


class NameLists:
    """Parts lists of names."""

    def __init__(self, catalogue: Catalogue) -> None:
        words = {
            word
            for locale in catalogue.locales
            for message in ("core-and", "agreements-words-and")
            for word in catalogue.words(locale, message)
        }
        between = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
        # Arabic writes its `and`, one letter, as part of the word behind it.
        arabic = (word for word in words if len(word) == 1 and "\u0600" <= word <= "\u06ff")
        attached = "|".join(re.escape(word) for word in arabic)
        joined = rf"|(?:^|\s+)(?:{attached})(?=\S)" if attached else ""
        self._signs = re.compile(rf"\s*{_SIGNS}\s*")
        self._words = re.compile(rf"((?:^|\s+)(?:{between})\s+{joined})", re.IGNORECASE)

    def pieces(self, text: str) -> tuple[Pieces, ...]:
        """Return what stands between commas, each parted where an `and` may stand.

        Only who knows the names can tell whether one does: people are called Puig i Cadafalch, and
        Wafaa begins as an Arabic `and` does. Put together again, pieces are what was written.
        """
        parts = (part.strip() for part in self._signs.split(text))
        return tuple(tuple(self._words.split(part)) for part in parts if part)
