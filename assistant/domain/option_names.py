"""Names of options: each in one line that can be read, and none that is taken for another."""

import re
import unicodedata
from collections.abc import Sequence

from assistant.domain.blanks import BLANKS
from assistant.domain.folding import Token, fold, tokens
from assistant.domain.harmless import harmless
from assistant.domain.names import alike

MOST = 50
LONGEST = 200
LETTERS = 26

_BETWEEN = re.compile(r"[>,;=/:<\u060c\u061b]")


def read_options(given: Sequence[str]) -> tuple[str, ...]:
    """Return options as they are kept: in NFC, as hashes want them, without what nobody sees.

    Raises ValueError where there are fewer than two or more than `MOST`, where one cannot be read
    or is longer than `LONGEST`, where two look alike, for on a ballot they would be one, and where
    one is called as another is on the ballot: by its letter. Signs around words tell nothing
    apart, for people leave them out: `Hall` and `Hall!` are alike, and `B.` is a letter.
    """
    names = tuple(unicodedata.normalize("NFC", harmless(each, LONGEST + 1)) for each in given)
    if not 2 <= len(names) <= MOST:  # noqa: PLR2004 - two are a choice
        raise ValueError(f"{len(names)} options")
    letters = [called(letter_of(place)) for place in range(len(names))]
    for ways in ([called(name) for name in names], [called(fold(name)) for name in names]):
        if len(set(ways)) < len(names):
            raise ValueError("options that look alike")
        for place, way in enumerate(ways):
            if way in letters and letters[place] != way:
                raise ValueError(f"{names[place]!r} is another option's letter")
    if len({alike(name) for name in names}) < len(names):
        raise ValueError("options that look alike")
    for name in names:
        if len(name) > LONGEST or not any(map(_tells, name)):
            raise ValueError(f"{name!r} is no name")
    return names


def letter_of(place: int) -> str:
    """Return what the option at a place, from 0 up, is called: A to Z, and 27 and so on then."""
    return chr(ord("A") + place) if place < LETTERS else str(place + 1)


def marks(text: str) -> Sequence[Token]:
    """Split at white space and at the signs that people write between options: B>A, 2,1,3."""
    return tokens(_BETWEEN.sub(" ", text))


def called(name: str) -> tuple[str, ...]:
    """Return a name as it is compared on a ballot: its words, folded, without signs around them."""
    return tuple(each.folded for each in marks(name))


def _tells(sign: str) -> bool:
    return sign not in BLANKS and unicodedata.category(sign)[0] in "LNS"
