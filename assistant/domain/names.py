"""Names as people type them: compared without case, accents and marks."""

import unicodedata

_SAME = str.maketrans({"\u0649": "\u064a", "\u0629": "\u0647", "\u0640": None, "ł": "l", "ø": "o"})
"""Letters that are no accented forms in Unicode, but are typed one for the other."""


def alike(text: str) -> str:
    """Return what two spellings of one name have in common."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in decomposed if unicodedata.category(c) not in {"Mn", "Cf"})
    return " ".join(plain.translate(_SAME).split())
