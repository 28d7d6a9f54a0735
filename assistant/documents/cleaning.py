"""Text made such that typst can set it: normal, bounded, and in characters that fonts have."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from assistant.documents.fonts import shown

LONGEST_TEXT = 20_000
"""Characters of one text that a document shows; more ends in an ellipsis. Typst cannot be
cancelled, so what it is given must be bounded."""
REPLACEMENT = "\ufffd"
"""What stands for a character that no font has."""

_ISOLATES = "\u2066\u2067\u2068\u2069"
_NO_BREAK = "\u00a0\u202f"
_JOINERS = "\u200c\u200d"
_JOINING = ("ARABIC", "DEVANAGARI", "BENGALI", "SINHALA", "KANNADA", "MALAYALAM", "TAMIL", "TELUGU")
_INVISIBLE = {"Cc", "Cf", "Cn", "Co", "Cs"}


def clean(data: Any) -> Any:
    """Return `data` (what JSON can hold) with every text in it, keys excepted, made settable.

    Normal form C; at most `LONGEST_TEXT` characters; control characters, lone surrogates and what
    else is invisible gone; white space of any kind a space, unbreakable where it was; what no font
    shows replaced by U+FFFD. Isolates stay, because whoever lays out sets them: text from outside
    loses its own before (`i18n.bidi.harmless`). Joiners stay where a script needs them.
    """
    match data:
        case str():
            return clean_text(data)
        case Mapping():
            return {key: clean(value) for key, value in data.items()}
        case list() | tuple():
            return [clean(value) for value in data]
        case _:
            return data


def clean_text(text: str) -> str:
    """Return one text as `clean` does."""
    if len(text) > LONGEST_TEXT:
        text = text[: LONGEST_TEXT - 1] + "…"
    text = unicodedata.normalize("NFC", text)
    kept: list[str] = []
    for position, character in enumerate(text):
        if character in _JOINERS:
            if position and unicodedata.name(text[position - 1], "").startswith(_JOINING):
                kept.append(character)
        elif character in _ISOLATES:
            kept.append(character)
        elif character.isspace():
            kept.append("\u00a0" if character in _NO_BREAK else " ")
        elif not _vanishes(character):
            kept.append(character if ord(character) in shown() else REPLACEMENT)
    return "".join(kept)


def without(data: Any, characters: frozenset[str]) -> Any:
    """Return `data` with `characters` replaced in every text, keys excepted."""
    match data:
        case str():
            return "".join(REPLACEMENT if one in characters else one for one in data)
        case Mapping():
            return {key: without(value, characters) for key, value in data.items()}
        case list() | tuple():
            return [without(value, characters) for value in data]
        case _:
            return data


def _vanishes(character: str) -> bool:
    """Whether nobody misses it: an invisible sign, or a variation selector."""
    return (
        unicodedata.category(character) in _INVISIBLE - {"Cn", "Co"}
        or 0xFE00 <= ord(character) <= 0xFE0F  # noqa: PLR2004 - VARIATION SELECTOR-1 to -16
        or 0xE0100 <= ord(character) <= 0xE01EF  # noqa: PLR2004 - and -17 to -256
    )
