"""What help knows: the commands that the asker may use here, and what each takes."""

from assistant.dispatch.guessing import Guesser
from assistant.dispatch.registry import Registry
from assistant.dispatch.situations import Situation
from assistant.dispatch.vocabulary import Vocabulary
from assistant.domain.replies import Example, Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import tokens
from assistant.i18n.rendering import Reader

CHOICES = 3
MORE = 5
"""So many commands of the same noun go with the one that is explained."""


class HelpLine(Reply, message="help-line"):
    """One command: words to paste, and what they do."""

    words: Example
    summary: str


class HelpOne(Reply, message="help-one"):
    """One command in full; `words` are the other ways to call it, `more` commands of its noun.

    `typed` are examples of what else one types about it, which calls no command by its words.
    """

    example: Example
    summary: str
    typed: tuple[Example, ...]
    words: tuple[Example, ...]
    more: tuple[HelpLine, ...]


class HelpUnknown(Reply, message="help-unknown"):
    """Nothing has that name; `near` are commands whose words are nearly the same."""

    topic: str
    near: tuple[HelpLine, ...]


class HelpBook:
    """Looks commands up for one asker, in their language."""

    def __init__(
        self,
        situation: Situation,
        reader: Reader,
        registry: Registry,
        vocabulary: Vocabulary,
        guesser: Guesser,
        catalogue: Catalogue,
    ) -> None:
        self._situation = situation
        self._locale = reader.locale
        self._registry = registry
        self._vocabulary = vocabulary
        self._guesser = guesser
        self._catalogue = catalogue

    def lines(self) -> tuple[HelpLine, ...]:
        """Return every command that is of use to the asker here, the everyday ones first."""
        linked = self._situation.caller.person is not None
        return tuple(
            self._line(command)
            for command in self._usable()
            if not (linked and self._registry.commands[command].introduces)
        )

    def about(self, topic: str) -> Reply:
        """Explain the command that `topic` names, or say that nothing does, and what is near."""
        usable = self._usable()
        wanted = tuple(token.folded for token in tokens(topic.removeprefix("!")))
        locales = (self._locale, *self._vocabulary.locales)
        for locale in dict.fromkeys(locales):
            for phrase in self._vocabulary.phrases(locale):
                if phrase.command in usable and sorted(phrase.words) == sorted(wanted):
                    return self._one(phrase.command)
        near = self._guesser.near(topic, self._situation)
        quoted = " ".join(topic.split())[:80]
        return HelpUnknown(topic=quoted, near=tuple(self._line(c) for c in near[:CHOICES]))

    def _usable(self) -> tuple[str, ...]:
        """Return what may be used here; in a circle's room, what works only there comes first."""
        usable = self._guesser.usable(self._situation)
        circle = self._situation.place.circle is not None and not self._situation.direct
        commands = self._registry.commands
        return tuple(
            sorted(usable, key=lambda id_: (circle and commands[id_].direct, commands[id_].rank))
        )

    def _line(self, command: str) -> HelpLine:
        return HelpLine(words=self._example(command), summary=self._summary(command))

    def _one(self, command: str) -> HelpOne:
        words = self._catalogue.words(self._locale, command)[:6]
        typed = self._catalogue.attribute(self._locale, command, "typed")
        return HelpOne(
            example=self._example(command),
            summary=self._summary(command),
            typed=tuple(map(self._signed, typed.split("|") if typed else ())),
            words=tuple(map(self._signed, words)),
            more=tuple(self._line(other) for other in self._beside(command)[:MORE]),
        )

    def _beside(self, command: str) -> tuple[str, ...]:
        """Return the other commands of the same noun: of `rooms-list` also `room-settings-show`."""
        noun = command.partition("-")[0].removesuffix("s")
        return tuple(
            other
            for other in self._usable()
            if other != command and other.partition("-")[0].removesuffix("s") == noun
        )

    def _summary(self, command: str) -> str:
        return self._catalogue.attribute(self._locale, command, "summary") or ""

    def _example(self, command: str) -> Example:
        """Return words that work where they are read: with `!` in a shared room."""
        text = self._catalogue.attribute(self._locale, command, "example")
        return self._signed(
            (text or self._vocabulary.first_words(command, self._locale)).split("|")[0]
        )

    def _signed(self, words: str) -> Example:
        return Example(("" if self._situation.direct else "!") + words.strip().lstrip("!"))
