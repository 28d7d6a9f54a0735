"""Visitors' names: what a guest types at the door, as others in the meeting will see it."""

import unicodedata

LONGEST = 60
"""Characters of a name that are kept; more does not fit beside a picture."""

_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
"""Unicode's categories of what is invisible, turns the direction of text, or means nothing."""


def clean_name(text: str) -> str:
    """Return a name in one line without what is invisible; empty where nothing is left of it."""
    shortened = text[: 20 * LONGEST]
    if shortened.isascii() and shortened.isprintable():
        return _line(shortened)  # most are, and nothing of it is invisible
    seen = "".join(" " if sign.isspace() else sign for sign in shortened if _is_seen(sign))
    return _line(unicodedata.normalize("NFC", seen))


def _is_seen(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) not in _UNSEEN


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST].rstrip()
