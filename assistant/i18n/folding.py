"""Folded words of a catalogue and of a message, and what of the message they stand for."""

from collections.abc import Sequence
from functools import cache

from assistant.domain.folding import Token, fold, letters, tokens

__all__ = ["Token", "fold", "fold_listed", "joined", "letters", "sentence", "span", "tokens"]


@cache
def fold_listed(words: str) -> str:
    """Return `fold(words)`, and keep it: for words of the catalogue only, which do not end."""
    return fold(words)


def span(text: str, words: Sequence[Token]) -> str:
    """Return a text from the first to the last of `words`, as it was written."""
    return text[words[0].start : words[-1].end] if words else ""


def sentence(text: str, words: Sequence[Token]) -> str:
    """Return the same with the marks that stand right before and behind: quotes, a full stop."""
    if not words:
        return ""
    start, end = words[0].start, words[-1].end
    while start > 0 and _mark(text[start - 1]):
        start -= 1
    while end < len(text) and _mark(text[end]):
        end += 1
    return text[start:end]


def _mark(character: str) -> bool:
    return not character.isspace() and not character.isalnum()


def joined(text: str, words: Sequence[Token]) -> str:
    """Return words as they were written, with what stood between them where nothing is left out."""
    if not words:
        return ""
    between = text[words[0].start : words[-1].end]
    if len(tokens(between)) == len(words):
        return between
    return " ".join(word.raw for word in words)
