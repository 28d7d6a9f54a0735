"""Names of rooms as people type them: cleaned, or refused with words."""

import unicodedata

from assistant.domain.blanks import BLANKS
from assistant.domain.replies import Refusal

LONGEST = 80
"""So many characters a name may have."""

_JOINERS = frozenset("\u200c\u200d")  # in Persian words, and in emoji of several parts
_MARKS = 3
"""So many accents may stand on one letter: more of them hide the line above."""


class NameEmpty(Refusal, message="rooms-name-empty"):
    """Nothing of the name can be read: it has no letter, no digit and no picture."""


class NameTooLong(Refusal, message="rooms-name-long"):
    """The name is too long for a list."""

    limit: int


def clean(text: str) -> str:
    """Return a name without what cannot be seen, in one line; raises NameEmpty, NameTooLong.

    Control characters and marks of direction go, so that no name can turn what stands beside it
    around; a picture alone is a name, dots and dashes are none.
    """
    # Far beyond any name, so that nobody has us look at a book.
    seen = _without_towers("".join(map(_visible, text[: LONGEST * 40])))
    name = " ".join(seen.split()).strip("\u200c\u200d ")
    if not any(unicodedata.category(sign)[0] in "LN" or _pictured(sign) for sign in name):
        raise NameEmpty
    if len(name) > LONGEST or len(text) > LONGEST * 40:
        raise NameTooLong(limit=LONGEST)
    return name


def _visible(sign: str) -> str:
    if sign.isspace() or sign in BLANKS:
        return " "
    hidden = unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"}
    return "" if hidden and sign not in _JOINERS else sign


def _without_towers(text: str) -> str:
    kept: list[str] = []
    height = 0
    for sign in text:
        height = height + 1 if unicodedata.combining(sign) else 0
        if height <= _MARKS:
            kept.append(sign)
    return "".join(kept)


def _pictured(sign: str) -> bool:
    return unicodedata.category(sign) == "So"
