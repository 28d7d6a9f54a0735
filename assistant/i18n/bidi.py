"""Direction of text: isolates around values.

Rules and characters: Unicode Standard Annex 9 (bidirectional algorithm).
"""

import unicodedata

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
RLM = "\u200f"
_RIGHT = frozenset({"R", "AL"})
_STRONG = frozenset({"L", "R", "AL"})


def has_rtl(text: str) -> bool:
    """Whether any letter of `text` runs from right to left."""
    return any(unicodedata.bidirectional(character) in _RIGHT for character in text)


def isolated(text: str, *, rtl: bool) -> str:
    """Wrap a value so that its direction and its surroundings' leave each other alone.

    In right-to-left surroundings always, else only where the value has right-to-left letters.
    """
    return f"{FSI}{text}{PDI}" if text and (rtl or has_rtl(text)) else text


def isolated_number(text: str, *, rtl: bool) -> str:
    """Wrap a number, which runs from left to right in every script."""
    return f"{LRI}{text}{PDI}" if text and rtl else text


def lean_right(line: str) -> str:
    """Return `line` so that it is taken for right-to-left by its first strong letter."""
    kinds = (unicodedata.bidirectional(character) for character in line)
    first = next((kind for kind in kinds if kind in _STRONG), None)
    return line if first in _RIGHT else RLM + line
