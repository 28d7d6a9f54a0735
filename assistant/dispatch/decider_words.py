"""Who decides, as people say it: everybody, or a circle, in the words of every language."""

import re
from collections.abc import Mapping

from assistant.dispatch.circle_names import circle_called, words_around
from assistant.domain.replies import Localized
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import fold

EVERYBODY = "everybody"
"""Stands for the whole co-op where else a circle's slug stands."""

_LISTED = re.compile(r"^\s*\d{1,2}[.)]\s+")
_DETAIL = re.compile(r"[:,\u060c]")


class DeciderWords:
    """Reads who is to decide."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._around = words_around(catalogue)
        self._everybody = {
            fold(words)
            for locale in catalogue.locales
            for words in catalogue.words(locale, "proposing-words-everybody")
        }

    def read(self, text: str, circles: Mapping[str, Localized]) -> str | None:
        """Return a circle's slug, or `EVERYBODY`; None for neither.

        A line of our own question is one, too: `1. Everybody: the whole co-op`.
        """
        line = _LISTED.sub("", text).strip().rstrip(".!")
        for said in dict.fromkeys((line, _DETAIL.split(line, maxsplit=1)[0].strip())):
            slug = circle_called(said, circles, self._around)
            if slug is not None:
                return slug
            if fold(said) in self._everybody:
                return EVERYBODY
        return None
