"""What might have been meant: commands whose words are nearly those that were typed."""

from collections.abc import Callable, Iterator, Sequence

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
MOST = 4  # of so many words that nothing explains one may have a typo
LINE = 80  # so many characters are quoted back

Exact = Callable[[str, Situation], Move | None]
"""Returns the command that a text is, word for word, or None."""


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
                    command = self._registry.commands[phrase.command]
                    if command.changes or command.alone:
                        away = _typo_distance(phrase.words, said)
                    else:
                        away = _phrase_distance(phrase.words, words)
                    if away is not None and away < found.get(phrase.command, 99):
                        found[phrase.command] = away
        nearest = min(found.values(), default=0)
        return [command for command, away in found.items() if away == nearest][:CHOICES]

    def respelled(
        self, text: str, left: Sequence[str], situation: Situation, exact: Exact
    ) -> Move | None:
        """Offer what a text asks for but for one typo among the words that nothing explained.

        So it is where `exact` leaves nothing over of the text without the typo.
        """
        linked = situation.caller.person is not None
        if situation.locale is None or not linked or not 0 < len(left) <= MOST:
            return None
        for spelled in self._spelled(text, left, situation.locale):
            move = exact(spelled, situation)
            if move is not None and move.run is not None and move.run.given:
                return self._offer_spelled(text, spelled, move.run, situation)
        return None

    def _spelled(self, text: str, left: Sequence[str], locale: str) -> Iterator[str]:
        known = self._vocabulary.spelled(locale)
        for token in tokens(text):
            if token.raw not in left or token.folded in known or len(token.folded) < TINY:
                continue
            for word in sorted(known):
                if len(word) > TINY and distance(word, token.folded) == 1:
                    yield f"{text[: token.start]}{word}{text[token.end :]}"

    def _offer_spelled(self, text: str, spelled: str, call: Call, situation: Situation) -> Move:
        event_id = situation.incoming.event_id
        dialogue = Dialogue(kind=Kind.YES_NO, call=call, event_id=event_id, confirms=False)
        reply = DidYouMeanThis(text=_quoted(text), words=Example(_quoted(spelled)))
        return Move(ask=Question(reply=reply, dialogue=dialogue))

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
        quoted = _quoted(text)
        calls = [Call(command=command, text=text) for command in commands]
        if len(calls) == 1:
            words = Example(self._vocabulary.first_words(commands[0], locale))
            dialogue = Dialogue(
                kind=Kind.YES_NO,
                call=calls[0],
                event_id=situation.incoming.event_id,
                guessed=True,
                confirms=False,
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


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LINE else f"{line[: LINE - 1]}…"


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
