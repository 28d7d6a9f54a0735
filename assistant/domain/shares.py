"""Shares of a whole (`2/3`, `67 %`), exact: no float decides anything (spec: votes)."""

import re
from fractions import Fraction

_RATIO = re.compile(r"([0-9]{1,6})\s*/\s*([0-9]{1,6})")
_PER_CENT = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,6}))?\s*%")
_WHOLE = re.compile(r"[01]")


def read_share(text: str) -> Fraction:
    """Read `2/3`, `67 %`, `12.5 %`, `0` or `1`; raises ValueError for all else, and above one.

    `0.67` is refused on purpose: it is not plain whether two thirds were meant.
    """
    written = text.strip()
    share = None
    if found := _RATIO.fullmatch(written):
        above, below = int(found[1]), int(found[2])
        share = Fraction(above, below) if below else None
    elif found := _PER_CENT.fullmatch(written):
        decimals = found[2] or ""
        share = Fraction(int(found[1] + decimals), 100 * 10 ** len(decimals))
    elif _WHOLE.fullmatch(written):
        share = Fraction(int(written))
    if share is None or share > 1:
        raise ValueError(text)
    return share


def at_least(share: Fraction, of: int) -> int:
    """Return the fewest of `of` that make `share`: ⌈share · of⌉."""
    return -(-share.numerator * of // share.denominator)
