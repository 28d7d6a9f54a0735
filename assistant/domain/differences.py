"""What differs between two versions of a text, sentence by sentence, in the order of reading."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_SENTENCE_ENDS = re.compile(r"(?<=[.!?\u061f\u2026])\s+|\n+")


@dataclass(frozen=True, kw_only=True)
class Difference:
    """A sentence that went, or one that came."""

    gone: bool
    text: str


def differences(before: str, after: str) -> tuple[Difference, ...]:
    """Return what went and what came; () where both say the same in the same order."""
    old, new = _sentences(before), _sentences(after)
    found: list[Difference] = []
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if tag != "equal":
            found += [Difference(gone=True, text=each) for each in old[old_from:old_to]]
            found += [Difference(gone=False, text=each) for each in new[new_from:new_to]]
    return tuple(found)


def _sentences(text: str) -> list[str]:
    return [sentence for part in _SENTENCE_ENDS.split(text) if (sentence := part.strip())]
