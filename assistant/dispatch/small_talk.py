"""What people say to be kind, and which asks for nothing."""

from assistant.dispatch.matching import Matcher
from assistant.dispatch.vocabulary import Vocabulary
from assistant.i18n.folding import tokens


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

    def contentless(self, text: str) -> bool:
        """Whether a text says only that there is something to ask, in words of one language."""
        words = {token.folded for token in tokens(text)}
        return any(words <= self._small_words(locale) for locale in self._vocabulary.locales)

    def _small_words(self, locale: str) -> set[str]:
        kinds = ("contentless", "stop-words", "please")
        phrases = (phrase for kind in kinds for phrase in self._vocabulary.small_talk(kind, locale))
        return {word for phrase in phrases for word in phrase}


def _pleased(text: str) -> bool:
    return text.strip() in {"👍", "❤️", "❤", "😊", "🎉"}
