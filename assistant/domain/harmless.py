"""Text from outside made harmless: nothing unseen, nothing that turns or covers what is around."""

import unicodedata

_JOINERS = "\u200c\u200d"  # some scripts and most composed emoji do not work without them

LONGEST_VALUE = 500
"""Characters of one text value that an answer shows; more ends in an ellipsis."""
LONGEST_PROSE = 8_000
"""The same of one line of somebody's words that are shown whole."""
_MARKS_IN_A_ROW = 4  # more than any script stacks on one letter; towers of them cover other lines


def harmless(text: str, longest: int = LONGEST_VALUE) -> str:
    """Return text from outside as one line that cannot disturb what stands around it.

    Line ends and white space collapse; bidi controls, other invisible characters, unpaired
    surrogates and private-use characters go; towers of accents are cut; what is longer than
    `longest` characters ends in `…`. Joiners stay. A Matrix ID or `@room` stays too: it rings
    nobody, because every message of ours says whom it mentions (`m.mentions`, Matrix 1.7) and no
    value becomes a link.
    """
    looked_at = text[: longest * 8]
    if looked_at.isascii() and looked_at.isprintable():
        return _line(looked_at, longest)  # most are, and nothing of it goes
    kept: list[str] = []
    marks = 0
    for character in looked_at:
        category = unicodedata.category(character)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if character.isspace() or category in {"Zl", "Zp"}:
            kept.append(" ")
        elif marks <= _MARKS_IN_A_ROW and (category[0] != "C" or character in _JOINERS):
            kept.append(character)
    return _line("".join(kept), longest)


def _line(text: str, longest: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
