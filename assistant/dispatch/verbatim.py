"""Reads commands that take somebody's own words: what comes first is ours, the rest untouched."""

from collections.abc import Callable, Sequence

from assistant.dispatch.recognisers import LONGEST, MAX_WORDS
from assistant.dispatch.registry import SlotField
from assistant.i18n.folding import Token

_BETWEEN = " \t\r\n:,\u2013\u2014-\u060c"
"""What may stand between a command and the words that it takes."""

Recognise = Callable[[str, str], str | int | None]
"""Takes a kind of slot and a stretch of words; returns the argument, or None."""


def read_verbatim(
    text: str,
    words: Sequence[Token],
    taken: frozenset[int],
    fillers: frozenset[int],
    slots: Sequence[SlotField],
    recognise: Recognise,
) -> dict[str, str | int] | None:
    """Return the arguments of a command whose words are `taken`; None where it is not meant.

    It is meant only where the text begins with it, small talk aside: whatever follows is somebody's
    own, and is handed on as it was written, to the last full stop. Other arguments are looked for
    right behind the command only; a number may stand before it, too (`142 r text`).
    """
    given: dict[str, str | int] = {}
    for slot in slots:
        number = recognise(slot.kind, words[0].raw) if slot.kind == "number" else None
        if number is not None and words[0].start not in taken:
            given[slot.name] = number
            fillers |= {words[0].start}
    last = max(taken)
    if any(word.start not in taken | fillers for word in words if word.start < last):
        return None
    end = next(word.end for word in words if word.start == last)
    rest = [word for word in words if word.start > last]
    for slot in slots:
        if slot.verbatim or slot.name in given:
            continue
        value, length = _head(text, rest, fillers, slot, recognise)
        if value is not None:
            given[slot.name] = value
            end = rest[length - 1].end
            rest = rest[length:]
    own = next(slot for slot in slots if slot.verbatim)
    said = text[end:].lstrip(_BETWEEN).rstrip()
    if said:
        given[own.name] = said
    return given


def _head(
    text: str,
    words: Sequence[Token],
    fillers: frozenset[int],
    slot: SlotField,
    recognise: Recognise,
) -> tuple[str | int | None, int]:
    """Return what a slot takes from the start, and how many words that are, small words before."""
    first = next((at for at, word in enumerate(words) if word.start not in fillers), 0)
    for begin in dict.fromkeys((0, first)):
        longest = min(LONGEST.get(slot.kind, MAX_WORDS), len(words) - begin)
        for most in range(longest, 0, -1):
            length = most
            value = recognise(slot.kind, _said(text, words, begin, length))
            if value is None:
                continue
            # A small word behind it is somebody's own: `support`, and not `support the`.
            while (
                length > 1
                and words[begin + length - 1].start in fillers
                and recognise(slot.kind, _said(text, words, begin, length - 1)) == value
            ):
                length -= 1
            return value, begin + length
    return None, 0


def _said(text: str, words: Sequence[Token], begin: int, length: int) -> str:
    return text[words[begin].start : words[begin + length - 1].end]
