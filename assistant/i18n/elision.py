"""Elision: small words that some languages shorten before a vowel (`de Ana` is `d'Ana`)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from assistant.i18n.folding import fold

_OPENING = r"[*_«“\"(]*"
_ISOLATES = "\u2066\u2067\u2068"
_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d{3}(?!\d))*")


@dataclass(frozen=True)
class Elision:
    """What a language's catalogue says of it: `core-elision` and its attributes.

    `short` maps a word to what it becomes. `before` are beginnings of words that call for it, but
    those with a beginning in `but`; a number there is meant whole, or, with a point at its end,
    in front of thousands.
    """

    short: dict[str, str]
    before: tuple[str, ...]
    but: tuple[str, ...]

    def elided(self, text: str, said: Callable[[str], str | None]) -> str:
        """Return `text` with its small words as they are before what stands in the slots.

        `said` returns the words behind a slot's character, None for any other character. What is
        code stays: it is pasted.
        """
        if not self.short:
            return text

        def shortened(match: re.Match[str]) -> str:
            word, opening, character = match.groups()
            words = said(character)
            code = match.string.count("`", 0, match.start()) % 2
            if words is None or code or not self._calls(words):
                return match[0]
            short = self.short[word.lower()]
            return f"{short[0].upper() if word[0].isupper() else short[0]}{short[1:]}{opening}"

        return self._before_a_slot.sub(shortened, text)

    @cached_property
    def _before_a_slot(self) -> re.Pattern[str]:
        words = "|".join(map(re.escape, self.short))
        # The slot itself stays out of the match, because it may stand before another one.
        pattern = rf"(?<![\w'\u2019-])({words}) ({_OPENING})(?=([\ue000-\uf8fe]))"
        return re.compile(pattern, re.IGNORECASE)

    def _calls(self, words: str) -> bool:
        words = words.lstrip(_ISOLATES)
        number = _NUMBER.match(words)
        if number is not None:
            whole = re.sub(r"\D", ".", number[0])
            return any(
                whole == each or (each.endswith(".") and whole.startswith(each))
                for each in self.before
            )
        folded = fold(words)
        return folded.startswith(self.before) and not folded.startswith(self.but)
