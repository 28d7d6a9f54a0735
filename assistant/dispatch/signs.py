"""Texts that have no words: emoji, signs and digits."""

import unicodedata

from assistant.i18n.folding import fold


def is_pictures(text: str) -> bool:
    """Whether a text is nothing but emoji."""
    signs = text.split()
    return bool(signs) and all(unicodedata.category(sign[0]) == "So" for sign in signs)


def is_wordless(text: str) -> bool:
    """Whether a text has no letters (`?`, `142`), so that it says nothing of a language."""
    return not any(sign.isalpha() for sign in fold(text))
