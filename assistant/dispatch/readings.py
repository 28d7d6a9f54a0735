"""Ways to understand a text, and which of two commands that begin alike is meant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from assistant.i18n.folding import Token

LETTER = 100
"""What a command counts that hands on whatever follows."""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One way to understand a text. `left` are words that it leaves unexplained."""

    command: str
    locale: str
    given: dict[str, str | int] = field(default_factory=dict)
    left: tuple[str, ...] = ()
    score: int = 0
    early: bool = False  # the text begins with the command's word
    borrowed: bool = False  # the words are those of a command that needs less
    opening: int = 0  # so many words of the command's begin the text, with none between them


def opens(taken: frozenset[int], words: Sequence[Token]) -> bool:
    """Whether a text begins with the words at these starts, and none between them."""
    return taken == {word.start for word in words[: len(taken)]}


def weighed(reading: Reading, others: Iterable[Reading]) -> Reading:
    """Let a command that begins with another one's word win over that, which takes any words.

    A "frequent question" is not the question "frequent".
    """
    shorter = any(
        other.score >= LETTER and other.locale == reading.locale and other.opening > 0
        for other in others
        if other.opening < reading.opening
    )
    if not shorter or reading.left or reading.score >= LETTER:
        return reading
    return replace(reading, score=reading.score + LETTER)
