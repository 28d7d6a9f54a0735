"""The words that members type, folded, in every language: commands' phrases and small talk."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from assistant.dispatch.declaration import Command
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import fold, tokens

SMALL_TALK = (
    "core-greetings",
    "core-thanks",
    "core-farewells",
    "core-stop-words",
    "core-yes",
    "core-no",
    "core-naming",
    "core-naming-for",
    "core-naming-anew",
    "core-please",
    "core-contentless",
    "core-trouble",
)

POLITE = 6
"""So many words a yes or no has at most, with all that is polite."""


@dataclass(frozen=True)
class Phrase:
    """Words that name a command in one language, folded; their order is free."""

    words: tuple[str, ...]
    command: str
    locale: str


class Vocabulary:
    """Phrases by language. Built once from the catalogue."""

    def __init__(self, catalogue: Catalogue, commands: Mapping[str, Command]) -> None:
        self.locales = catalogue.locales
        self._catalogue = catalogue
        self._alike = _alike(catalogue)
        self._small = {
            (locale, name): frozenset(_folded(word) for word in catalogue.words(locale, name))
            for locale in self.locales
            for name in SMALL_TALK
        }
        self._phrases = {
            locale: tuple(
                Phrase(_folded(words), id_, locale)
                for id_ in commands
                for words in catalogue.words(locale, id_)
            )
            for locale in self.locales
        }
        self._beginning: dict[tuple[str, str], list[int]] = {}  # language and word → phrases
        for locale, phrases in self._phrases.items():
            for place, phrase in enumerate(phrases):
                first = self.same(locale, phrase.words[0])
                self._beginning.setdefault((locale, first), []).append(place)

    def phrases(self, locale: str) -> tuple[Phrase, ...]:
        """Return every phrase of a language."""
        return self._phrases[locale]

    def begun(self, locale: str, words: Iterable[str]) -> tuple[Phrase, ...]:
        """Return the phrases whose first word is among the folded `words`: of most it is not.

        They are in the order of `phrases`.
        """
        firsts = {self.same(locale, word) for word in words}
        places = sorted(at for word in firsts for at in self._beginning.get((locale, word), ()))
        return tuple(self._phrases[locale][at] for at in places)

    def spelled(self, locale: str) -> frozenset[str]:
        """Return every word of a language's phrases, with those that stand for one."""
        words = {word for phrase in self._phrases[locale] for word in phrase.words}
        return frozenset(words | {word for code, word in self._alike if code == locale})

    def small_talk(self, kind: str, locale: str) -> frozenset[tuple[str, ...]]:
        """Return the folded phrases of `core-<kind>` (`greetings`, `thanks`, `stop-words`, …)."""
        return self._small[locale, f"core-{kind}"]

    def particles(self, locale: str) -> tuple[tuple[str, str], ...]:
        """Return what is written as one word with a name before it, and what stands for it then."""
        entries = self._catalogue.words(locale, "core-naming-particles")
        parts = (entry.partition(":") for entry in entries)
        return tuple((before.strip(), after.strip()) for before, _, after in parts)

    def same(self, locale: str, word: str) -> str:
        """Return the word that stands for `word` and its synonyms (`new`, `create`, `make`)."""
        return self._alike.get((locale, word), word)

    def says(self, kind: str, text: str) -> bool:
        """Whether the whole text is a phrase of `core-<kind>` in any language.

        It may be said twice, and with thanks or a please of the same language around it.
        """
        folded = tuple(token.folded for token in tokens(text))
        return any(self._says(kind, folded, locale) for locale in self.locales)

    def _says(self, kind: str, folded: tuple[str, ...], locale: str) -> bool:
        phrases = self.small_talk(kind, locale)
        if folded in phrases:
            return True
        if len(folded) > POLITE:
            return False
        around = phrases | self.small_talk("thanks", locale) | self.small_talk("please", locale)
        cuts = range(1, len(folded))
        return any(
            (folded[:cut] in around and self._says(kind, folded[cut:], locale))
            or (folded[cut:] in around and self._says(kind, folded[:cut], locale))
            for cut in cuts
        )

    def first_words(self, command: str, locale: str) -> str:
        """Return the words by which a command is best called in `locale`, as they are written."""
        words = self._catalogue.words(locale, command)
        return words[0] if words else command


@cache
def _folded(words: str) -> tuple[str, ...]:
    return tuple(token.folded for token in tokens(words)) or (fold(words),)


def _alike(catalogue: Catalogue) -> dict[tuple[str, str], str]:
    found = {}
    for locale in catalogue.locales:
        folded = [fold(word) for word in catalogue.words(locale, "core-make-words")]
        found.update({(locale, word): folded[0] for word in folded})
    return found
