"""Several names in one sentence: `Ben, Carla and Dan`, in the words of every language at once."""

import re

from assistant.i18n.catalogue import Catalogue

_SIGNS = r"[,;&+\n\u060c\u061b]"


class NameLists:
    """Parts lists of names."""

    def __init__(self, catalogue: Catalogue) -> None:
        words = {
            word for locale in catalogue.locales for word in catalogue.words(locale, "core-and")
        }
        between = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
        self._split = re.compile(rf"\s*{_SIGNS}\s*|\s+(?:{between})\s+", re.IGNORECASE)
        # Arabic writes its `and` as part of the word behind it.
        attached = "|".join(re.escape(word) for word in words if "\u0600" <= word[0] <= "\u06ff")
        self._attached = re.compile(rf"\s+(?:{attached})(?=\S)") if attached else None

    def names(self, text: str) -> tuple[str, ...]:
        """Return the names that a text lists, each once."""
        found = [name.strip() for name in self._split.split(text) if name.strip()]
        if len(found) == 1 and self._attached is not None:
            found = [name.strip() for name in self._attached.split(found[0]) if name.strip()]
        return tuple(dict.fromkeys(found))
