"""The text of a meeting while it is read: what was understood is crossed out."""

import re
from datetime import datetime

from assistant.i18n.folding import tokens

_HOUR = r"(\d{1,2}(?:[:.h]\d{2})?)"
_RANGE = re.compile(rf"(?<![\d./:-]){_HOUR}h?\s*[-\u2013]\s*{_HOUR}(?![\d./:-])")


class Sheet:
    """A text in which what was understood is crossed out; places stay where they are."""

    def __init__(self, text: str) -> None:
        self.left = text
        self.without_moments = text
        self.moment_words = ""
        self.end_hour: datetime | None = None
        self.end_bare: int | None = None  # minutes since midnight, or since noon

    def cross_out(self, start: int, end: int) -> None:
        """Let nobody read this part any more."""
        self.left = blank(self.left, start, end)

    def take_moment(self, *parts: tuple[int, int]) -> None:
        """Cross out what names the moment."""
        self.moment_words = " ".join(self.left[start:end] for start, end in parts)
        for start, end in parts:
            self.cross_out(start, end)
            self.without_moments = blank(self.without_moments, start, end)

    def cross_out_name(self, names: tuple[str, ...]) -> str | None:
        """Return which of `names` stands in the text, the longest, and cross it out."""
        words = tokens(self.left)
        folded = [token.folded for token in words]
        for name in sorted(names, key=len, reverse=True):
            wanted = [token.folded for token in tokens(name)]
            for at in range(len(folded) - len(wanted) + 1 if wanted else 0):
                if folded[at : at + len(wanted)] == wanted:
                    self.cross_out(words[at].start, words[at + len(wanted) - 1].end)
                    return name
        return None

    def cross_out_range(self) -> int | None:
        """Return the minutes between the hours of `18-20`, whose second one is crossed out."""
        for match in _RANGE.finditer(self.left):
            first, second = clock(match[1]), clock(match[2])
            if first is not None and second is not None and first < second:
                self.cross_out(match.end(1), match.end(2))
                return second - first
        return None


def clock(written: str) -> int | None:
    """Return the minutes since midnight of `18`, `18:30`; None for what is no time of day."""
    hour, _, minute = re.sub("[.h]", ":", written).partition(":")
    found = int(hour) * 60 + int(minute or 0)
    return found if found <= 24 * 60 and int(minute or 0) < 60 else None  # noqa: PLR2004 - minutes


def blank(text: str, start: int, end: int) -> str:
    """Return a text with spaces in the place of a part of it."""
    return text[:start] + " " * (end - start) + text[end:]
