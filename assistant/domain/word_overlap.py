"""Words that two texts share, roughly: endings aside, and small words do not count."""

import re

from assistant.domain.names import alike

SMALL = 4
"""Shorter words say little of what a text is about."""
ENDING = 3
"""So many letters more or less are an ending: `invoice`, `invoices`; not `factura`, `facturar`."""

_WORD = re.compile(r"[^\W_]+")
_ARTICLE = re.compile(r"^(وال|بال|كال|لل|ال)(?=\w{3})")


def shared_words(text: str, other: str) -> frozenset[str]:
    """Return the words of `text` that `other` has, too, as they are compared."""
    among = _words(other)
    return frozenset(word for word in _words(text) if any(_same(word, each) for each in among))


def _words(text: str) -> frozenset[str]:
    found = (_ARTICLE.sub("", word) for word in _WORD.findall(alike(text)))
    return frozenset(word for word in found if len(word) >= SMALL)


def _same(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    stem = shorter[:-1] if len(shorter) > SMALL else shorter
    return longer.startswith(stem) and len(longer) - len(shorter) <= ENDING
