"""What might have been meant: commands whose words are nearly those that were typed."""

from assistant.dispatch.dialogues import Call, Dialogue, Kind, Option, Question
from assistant.dispatch.moves import Move
from assistant.dispatch.registry import Registry
from assistant.dispatch.sayings import CommandLine, DidYouMean, DidYouMeanThis
from assistant.dispatch.situations import Situation
from assistant.dispatch.vocabulary import Vocabulary
from assistant.domain.persons import Permission
from assistant.domain.replies import Choice, Example
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import tokens

CHOICES = 3
SHORT = 4  # words up to this long may differ by one sign, longer ones by two
LENGTHY = 8  # a change's word this long may differ by two signs, shorter ones by one
TINY = 3  # shorter words are near to everything


class Guesser:
    """Finds commands that the asker may use and may have meant."""

    def __init__(self, registry: Registry, vocabulary: Vocabulary, catalogue: Catalogue) -> None:
        self._registry = registry
        self._vocabulary = vocabulary
        self._catalogue = catalogue

    def usable(self, situation: Situation) -> tuple[str, ...]:
        """Return the commands that the asker may use where they are, hidden ones left out."""
        return tuple(
            command.id
            for command in self._registry.commands.values()
            if not command.hidden
            and (situation.caller.may(command.requires) or command.requires is Permission.ANYONE)
            and (command.direct if situation.direct else command.shared or command.private)
        )

    def near(self, text: str, situation: Situation) -> list[str]:
        """Return at most three commands with a word that is nearly one of the text's."""
        locales = (situation.locale,) if situation.locale else self._vocabulary.locales
        usable = set(self.usable(situation))
        said = [token.folded for token in tokens(text)]
        found: dict[str, int] = {}
        for locale in locales:
            fillers = self._vocabulary.small_talk("stop-words", locale)
            words = [word for word in said if (word,) not in fillers]
            for phrase in self._vocabulary.phrases(locale):
                if phrase.command in usable:
                    if self._registry.commands[phrase.command].changes:
                        away = _typo_distance(phrase.words, said)
                    else:
                        away = _phrase_distance(phrase.words, words)
                    if away is not None and away < found.get(phrase.command, 99):
                        found[phrase.command] = away
        nearest = min(found.values(), default=0)
        return [command for command, away in found.items() if away == nearest][:CHOICES]

    def line(self, command: str, locale: str) -> CommandLine:
        """Return a command as a line to choose: its words and what it does, in `locale`."""
        return CommandLine(
            words=Example(self._vocabulary.first_words(command, locale)),
            summary=self._catalogue.attribute(locale, command, "summary") or "",
        )

    def offer(
        self, text: str, commands: list[str], situation: Situation, learn: str | None
    ) -> Move:
        """Ask whether one of `commands` was meant: by yes or no, or by number."""
        locale = learn or situation.reader.locale
        quoted = " ".join(text.split())
        quoted = quoted if len(quoted) <= 80 else f"{quoted[:79]}…"  # noqa: PLR2004 - one line
        calls = [Call(command=command, text=text) for command in commands]
        if len(calls) == 1:
            words = Example(self._vocabulary.first_words(commands[0], locale))
            dialogue = Dialogue(
                kind=Kind.YES_NO, call=calls[0], event_id=situation.incoming.event_id
            )
            question = Question(reply=DidYouMeanThis(text=quoted, words=words), dialogue=dialogue)
            return Move(ask=question, learn=learn)
        dialogue = Dialogue(
            kind=Kind.CHOICE,
            options=tuple(Option(call=call) for call in calls),
            event_id=situation.incoming.event_id,
        )
        choices = tuple(
            Choice(label=self.line(command, locale), value=command) for command in commands
        )
        reply = DidYouMean(text=quoted, choices=choices)
        return Move(ask=Question(reply=reply, dialogue=dialogue), learn=learn)


def _phrase_distance(phrase: tuple[str, ...], words: list[str]) -> int | None:
    """Return how many signs the words of `phrase` are away from some of `words`; None if far."""
    total = 0
    for wanted in phrase:
        near = [
            away for word in words if (away := distance(wanted, word)) <= _allowed(wanted, word)
        ]
        if not near:
            return None
        total += min(near)
    return total


def _typo_distance(phrase: tuple[str, ...], said: list[str]) -> int | None:
    """Return how far the whole of what was said is from `phrase`; None unless it is a near typo.

    A change is not offered for loose words: people say yes to what they have not read.
    """
    if len(said) != len(phrase):
        return None
    away = [distance(wanted, word) for wanted, word in zip(phrase, said, strict=True)]
    near = all(
        each <= min(_allowed(wanted, word), 2 if len(wanted) >= LENGTHY else 1)
        for each, wanted, word in zip(away, phrase, said, strict=True)
    )
    return sum(away) if near else None


def _allowed(wanted: str, word: str) -> int:
    shorter = min(len(wanted), len(word))
    if shorter < TINY:
        return 0
    return 1 if shorter <= SHORT else 2


def distance(one: str, other: str) -> int:
    """Return how many signs to add, drop, change or swap with the next (Damerau, restricted)."""
    if abs(len(one) - len(other)) > 2:  # noqa: PLR2004 - far anyway
        return 99
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, sign in enumerate(one, 1):
        row = [i]
        for j, against in enumerate(other, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (sign != against))
            swapped = i > 1 and j > 1 and sign == other[j - 2] and one[i - 2] == against
            row.append(min(cost, before[j - 2] + 1) if swapped else cost)
        before, last = last, row
    return last[-1]
