"""Names of options: each in one line that can be read, and none that is taken for another."""

import unicodedata
from collections.abc import Sequence

from assistant.domain.blanks import BLANKS
from assistant.domain.harmless import harmless
from assistant.domain.names import alike

MOST = 50
LONGEST = 200
LETTERS = 26


def read_options(given: Sequence[str]) -> tuple[str, ...]:
    """Return options as they are kept: in NFC, as hashes want them, without what nobody sees.

    Raises ValueError where there are fewer than two or more than `MOST`, where one cannot be read
    or is longer than `LONGEST`, where two look alike, for on a ballot they would be one, and where
    one is called as another is on the ballot: by its letter.
    """
    names = tuple(unicodedata.normalize("NFC", harmless(each, LONGEST + 1)) for each in given)
    plain = [alike(name) for name in names]
    letters = {alike(letter_of(place)): place for place in range(len(names))}
    if not 2 <= len(names) <= MOST or len(set(plain)) < len(names):  # noqa: PLR2004 - two are a choice
        raise ValueError(f"{len(names)} options")
    for place, name in enumerate(names):
        if len(name) > LONGEST or not any(map(_tells, name)):
            raise ValueError(f"{name!r} is no name")
        if letters.get(plain[place], place) != place:
            raise ValueError(f"{name!r} is another option's letter")
    return names


def letter_of(place: int) -> str:
    """Return what the option at a place, from 0 up, is called: A to Z, and 27 and so on then."""
    return chr(ord("A") + place) if place < LETTERS else str(place + 1)


def _tells(sign: str) -> bool:
    return sign not in BLANKS and unicodedata.category(sign)[0] in "LNS"
