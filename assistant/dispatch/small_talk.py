"""What people say to be kind, and which asks for nothing."""

from assistant.dispatch.matching import Matcher
from assistant.dispatch.vocabulary import Vocabulary


class SmallTalk:
    """Knows thanks from words that say something, in every language."""

    def __init__(self, matcher: Matcher, vocabulary: Vocabulary) -> None:
        self._matcher = matcher
        self._vocabulary = vocabulary

    def thanks(self, text: str) -> bool:
        """Whether a text says thanks, and nothing else."""
        every = self._vocabulary.locales
        return bool(self._matcher.spoken("thanks", text, every)) or _pleased(text)

    def agrees(self, text: str) -> bool:
        """Whether a text says yes or no, and nothing else."""
        return any(self._vocabulary.says(word, text) for word in ("yes", "no"))


def _pleased(text: str) -> bool:
    return text.strip() in {"👍", "❤️", "❤", "😊", "🎉"}
