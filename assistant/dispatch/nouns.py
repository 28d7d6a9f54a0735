"""What a number of the one counter means: a command for it alone, and one for it with words."""

from collections.abc import Mapping
from dataclasses import dataclass, field


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
