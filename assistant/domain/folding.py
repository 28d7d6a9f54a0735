"""Folding: what two spellings of the same words have in common, in every script."""
# ruff: noqa: RUF001 - letters that look alike are what this module is about

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_ALIKE = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
        "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ـ": None,
        "ی": "ي", "ک": "ك", "ۀ": "ه", "ە": "ه",
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ŀ": "l",
        "’": "'", "‘": "'", "‛": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'",
        "·": None, "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    }
)  # fmt: skip
"""Letters that people write one for the other, after accents are gone; None is written by some only
(the middle dot of Catalan's `l·l`, the Arabic tatweel)."""

_ARTICLE = re.compile(r"(?<!\w)ال(?=\w{2})")
_TOKEN = re.compile(r"\S+")
_EDGES = "\"'.,;:!?¿¡…()[]{}<>*_~،؛؟«»“”„‘’`-–—"


@dataclass(frozen=True)
class Token:
    """One word of a text: `text[start:end] == raw`, without the punctuation at its edges."""

    start: int
    end: int
    raw: str
    folded: str

    @property
    def says(self) -> bool:
        """Whether it is more than signs."""
        return any(sign.isalnum() for sign in self.folded)


def fold(text: str) -> str:
    """Return what `text` has in common with its other spellings.

    Case, accents, width, harakat and tatweel, alef forms, hamza seats, ta marbuta and alef maqsura,
    the Arabic article at a word's start, the kind of apostrophe, hyphen and quotation mark, and the
    script of digits are folded; invisible characters go and white space becomes one space. Folding
    twice changes nothing more.
    """
    if text.isascii() and text.isalnum():
        return text.casefold()  # most words are, and a long message has many
    while (folded := _fold_once(text)) != text:
        text = folded
    return folded


def letters(text: str) -> str:
    """Return `text` folded, but with its articles: `اليوم` (today) is not `يوم` (day)."""
    while (folded := _fold_letters(text)) != text:
        text = folded
    return folded


def _fold_once(text: str) -> str:
    return " ".join(_ARTICLE.sub("", _fold_letters(text)).split())


def _fold_letters(text: str) -> str:
    # Letters before accents: folding hamza seats after NFKD would need their combining forms.
    text = unicodedata.normalize("NFKD", text.casefold()).casefold()
    kept = "".join(_plain(character) for character in text)
    kept = unicodedata.normalize("NFC", kept).translate(_ALIKE)
    return " ".join(kept.split())


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if character.isspace():
        return " "
    return "" if category in {"Mn", "Me", "Cf", "Cc", "Cs"} else character


# The same message is looked at a dozen times, and a long one takes its time.
@lru_cache(maxsize=4)
def tokens(text: str) -> tuple[Token, ...]:
    """Split `text` at white space; a word made of punctuation only (`?`) is kept whole."""
    found = []
    for match in _TOKEN.finditer(text):
        raw = match.group()
        inner = raw.strip(_EDGES)
        start = match.start() + (raw.find(inner) if inner else 0)
        word = inner or raw
        folded = fold(word)
        if folded:
            found.append(Token(start, start + len(word), word, folded))
    return tuple(found)
