"""The lot: drawn by a seed whose hash was published before anybody voted, so anyone can repeat it.

The seed is mixed with the root of the ledger, which nobody knows before the last ballot: who makes
the seed cannot choose the outcome, and who votes last does not know the seed.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from assistant.domain.counting.results import About

_HEX = re.compile(r"(?:[0-9a-f]{2})*")


class WrongSeed(ValueError):  # noqa: N818 - says what is wrong
    """A seed or a root is not written in hexadecimal digits, two a byte."""


@dataclass(frozen=True)
class Lot:
    """Draws by the SHA-256 of `SEED:ROOT:ABOUT:ROUND:OPTION`, UTF-8, NFC; the least is drawn.

    `seed` and `root` are lower-case hexadecimal; the root is empty where there is no ledger. The
    order of the options plays no part. Raises `WrongSeed`.
    """

    seed: str
    root: str = ""

    def __post_init__(self) -> None:
        for text in (self.seed, self.root):
            if not _HEX.fullmatch(text):
                raise WrongSeed(text)

    def draw(self, options: Iterable[str], about: About, number: int) -> str:
        """Return the option that is drawn in round `number`."""
        return min(options, key=lambda option: (self._ticket(option, about, number), option))

    def _ticket(self, option: str, about: About, number: int) -> str:
        line = f"{self.seed}:{self.root}:{about}:{number}:{unicodedata.normalize('NFC', option)}"
        return sha256(line.encode()).hexdigest()
