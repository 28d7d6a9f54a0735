"""Tells who says that something does not work from who gives an order that names the same."""

from collections.abc import Iterator

from assistant.dispatch.matching import HEAD
from assistant.dispatch.readings import Reading
from assistant.dispatch.recognisers import GREEDY
from assistant.dispatch.registry import Registry
from assistant.dispatch.vocabulary import Vocabulary
from assistant.i18n.folding import tokens

_PAUSE = ",،;:"
"""After these a word stands for itself: `no, show my rooms`."""


def trouble(text: str, vocabulary: Vocabulary) -> frozenset[str]:
    """Return the words of a text by which people say, in any language, that something is wrong.

    A word alone says nothing of anything.
    """
    words = tokens(text)[:HEAD]
    if len(words) < 2:  # noqa: PLR2004 - alone
        return frozenset()
    known = frozenset(_known(vocabulary))
    return frozenset(
        word.raw
        for word in words
        if word.folded in known and text[word.end : word.end + 1] not in tuple(_PAUSE)
    )


def tells_of_trouble(reading: Reading, words: frozenset[str], registry: Registry) -> bool:
    """Whether a reading passes over `words` of trouble, or takes them for a name in mid-sentence.

    What begins with a command's word may be called whatever one likes.
    """
    if words & set(reading.left):
        return True
    if reading.early or not words:
        return False
    slots = registry.slots(reading.command)
    loose = (slot.name for slot in slots if slot.title or (slot.kind in GREEDY and not slot.prose))
    named = " ".join(str(reading.given.get(name, "")) for name in loose)
    return any(word.raw in words for word in tokens(named))


def _known(vocabulary: Vocabulary) -> Iterator[str]:
    for locale in vocabulary.locales:
        for phrase in vocabulary.small_talk("trouble", locale):
            yield from phrase
