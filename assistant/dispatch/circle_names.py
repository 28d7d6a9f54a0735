"""Circles as people call them: `finance`, `the finance circle`, `el círculo de finanzas`."""

from collections.abc import Mapping

from assistant.domain.replies import Localized
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import fold


def circle_called(
    words: str, circles: Mapping[str, Localized], around: frozenset[str]
) -> str | None:
    """Return the key of the circle that `words` name, with or without words around it, or None."""
    folded = fold(words)
    found = named(folded, circles)
    if found is not None or not folded:
        return found
    kept = [word for word in folded.split() if word not in around]
    return named(" ".join(kept), circles) if kept else None


def words_around(catalogue: Catalogue) -> frozenset[str]:
    """Return the words that may stand with a circle's name, in every language, folded."""
    every = (catalogue.words(locale, "core-circle-around") for locale in catalogue.locales)
    return frozenset(fold(word) for words in every for word in words)


def named(folded: str, names: Mapping[str, Localized]) -> str | None:
    """Return the key under which something is called `folded` in any language, or None."""
    for key, called in names.items():
        if folded == fold(key) or any(folded == fold(name) for name in called.values()):
            return key
    return None
