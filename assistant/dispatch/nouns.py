"""What a number of the one counter means: a command for it alone, and one for it with words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.i18n.folding import tokens
from assistant.storage.numbers import FIRST_NUMBER


@dataclass(frozen=True, kw_only=True)
class Noun:
    """What `142` and `142 words` mean for one noun: commands with slots `number` and `rest`.

    `shows` takes the number; `says` takes the number and the words.
    """

    shows: str
    says: str
    number: str = "number"
    rest: str = field(default="text")

    def command(self, rest: str) -> str:
        """Return the command for a number followed by `rest`."""
        return self.says if rest else self.shows

    def given(self, number: int, rest: str) -> Mapping[str, int | str]:
        """Return the arguments for that command."""
        return {self.number: number, **({self.rest: rest} if rest else {})}


NOUNS: dict[str, Noun] = {}
"""By the noun that `storage/numbers.py` notes with each number."""


def numbered(noun: str, meaning: Noun) -> None:
    """Declare what numbers of `noun` mean; raises ValueError when it is declared already."""
    if noun in NOUNS:
        raise ValueError(f"{noun} is numbered twice")
    NOUNS[noun] = meaning


def begins_with_number(text: str) -> bool:
    """Whether a text begins with a number of the one counter, in digits of any script."""
    words = tokens(text)
    digits = words[0].folded.lstrip("#") if words else ""
    return digits.isdecimal() and len(digits) < 10 and int(digits) >= FIRST_NUMBER  # noqa: PLR2004 - nobody counts that far
