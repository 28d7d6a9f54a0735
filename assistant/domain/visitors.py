"""Visitors' names: what a guest types at the door, as others in the meeting will see it."""

import unicodedata

from assistant.domain.blanks import BLANKS

LONGEST = 60
"""Characters of a name that are kept; more does not fit beside a picture."""

_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
"""Unicode's categories of what is invisible, turns the direction of text, or means nothing."""


def clean_name(text: str) -> str:
    """Return a name in one line without what is invisible; empty where nobody can read it.

    It has a letter, a digit or a picture: dots and dashes alone tell nobody who came.
    """
    shortened = text[: 20 * LONGEST]
    if shortened.isascii() and shortened.isprintable():
        name = _line(shortened)  # most are, and nothing of it is invisible
        return name if any(map(str.isalnum, name)) else ""
    seen = "".join(map(_shown, filter(_is_seen, shortened)))
    name = _line(unicodedata.normalize("NFC", seen))
    return name if any(map(_tells, name)) else ""


def _is_seen(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) not in _UNSEEN


def _shown(sign: str) -> str:
    return " " if sign.isspace() or sign in BLANKS else sign


def _tells(sign: str) -> bool:
    category = unicodedata.category(sign)
    return category[0] in "LN" or category == "So"


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST].rstrip()
