"""Reads a member's words as a command: which, in which language, with which arguments."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.dispatch.facts import Facts
from assistant.dispatch.readings import LETTER, Reading, opens, weighed
from assistant.dispatch.recognisers import GREEDY, LONGEST, MAX_WORDS, TAILS, Recognition
from assistant.dispatch.registry import Registry, SlotField
from assistant.dispatch.titles import Remains, Titles
from assistant.dispatch.verbatim import read_verbatim
from assistant.dispatch.vocabulary import Phrase, Vocabulary
from assistant.i18n.folding import Token, joined, sentence, span, tokens

WORD, FILLED, UNKNOWN, EARLY = 10, 4, 3, 1
"""What a word of the phrase, a recognised slot, a word not understood and a phrase at the start
count."""

_AROUND = ".,;:!?()[]<>\"'“”«»،؛؟"
"""What may stand around an e-mail address in a sentence."""

HEAD = 40
"""Commands, arguments and small talk are looked for in so many words from the start: a message may
have ten thousand, and nobody else is answered meanwhile."""


class Matcher:
    """Reads texts by the phrases of the catalogue and the slots of the registry."""

    def __init__(
        self, registry: Registry, vocabulary: Vocabulary, recognition: Recognition
    ) -> None:
        self._registry = registry
        self._vocabulary = vocabulary
        self._recognition = recognition
        self._borrowers: dict[str, tuple[str, ...]] = {}
        for command in registry.commands.values():
            if command.borrows is not None:
                known = self._borrowers.get(command.borrows, ())
                self._borrowers[command.borrows] = (*known, command.id)
        self._titles = Titles(vocabulary)

    def readings(
        self, text: str, locales: Iterable[str], facts: Facts, among: Iterable[str]
    ) -> tuple[Reading, ...]:
        """Return every way to read `text` as one of the commands `among`, the best first."""
        allowed = frozenset(among)
        words = tokens(text)
        found: dict[tuple[str, str], Reading] = {}
        for locale in locales:
            said = (word.folded for word in words[:HEAD])
            for phrase in self._vocabulary.begun(locale, said):
                borrowers = self._borrowers.get(phrase.command, ())
                commands = [each for each in (phrase.command, *borrowers) if each in allowed]
                taken = self._taken(phrase, words) if commands else None
                if taken is None:
                    continue
                for command in commands:
                    meant = replace(phrase, command=command)
                    reading = self._read(text, words, meant, taken, facts)
                    if reading is None:
                        continue
                    if command != phrase.command:
                        if not self._complete(reading):
                            continue
                        reading = replace(reading, borrowed=True)
                    if opens(taken, words):
                        reading = replace(reading, opening=len(taken))
                    key = (reading.command, locale)
                    if key not in found or found[key].score < reading.score:
                        found[key] = reading
        ranked = [weighed(reading, found.values()) for reading in found.values()]
        return tuple(sorted(ranked, key=lambda reading: -reading.score))

    def bare(self, text: str, facts: Facts, locale: str, among: Iterable[str]) -> Reading | None:
        """Read a text that is nothing but an e-mail address, a code or a document's number.

        Who acts for a member has been given no code of late, and many numbers look like codes.
        """
        if len(tokens(text)) > HEAD:
            return None
        for kind in ("email", "document", "code") if facts.billed else ("email", "code"):
            value = self._recognition.recognise(kind, text.strip(), facts)
            # Ordinary words have eight letters, too; codes that we make have a digit.
            if value is None or (kind == "code" and not _has_digit(str(value))):
                continue
            for command in among:
                if kind == "document" and self._registry.commands[command].changes:
                    continue
                needed = [slot for slot in self._registry.slots(command) if slot.required]
                if [slot.kind for slot in needed] == [kind]:
                    return Reading(command=command, locale=locale, given={needed[0].name: value})
        return None

    def address(self, text: str, facts: Facts) -> str | None:
        """Return the e-mail address in a text that holds exactly one, among whatever words."""
        among = (word.strip(_AROUND) for word in text.split()[:HEAD])
        found = {str(self._recognition.recognise("email", word, facts)) for word in among}
        found.discard(str(None))
        return found.pop() if len(found) == 1 else None

    def circle(self, text: str, facts: Facts) -> str | None:
        """Return the slug of the circle of which a text is the name, and nothing else."""
        value = self._recognition.recognise("circle", text.strip().rstrip(".!"), facts)
        return None if value is None or len(tokens(text)) > MAX_WORDS else str(value)

    def slot(self, slot: SlotField, text: str, facts: Facts, locale: str) -> str | int | None:
        """Read the answer to a question for one slot; words that say nothing are passed over."""
        if slot.kind == "rest":
            return text.strip()
        long = len(tokens(text)) > HEAD and slot.kind not in GREEDY
        whole = None if long else self._recognition.recognise(slot.kind, text.strip(), facts)
        if whole is not None or slot.kind in GREEDY:
            return whole
        if slot.kind == "email":
            return self.address(text, facts)
        if long:
            return None
        words = Remains(text, tokens(text), self._fillers(tokens(text), locale))
        value, rest = self._take(slot, words, facts, locale)
        return value if value is not None and not self._unexplained(rest) else None

    def spoken(self, kind: str, text: str, locales: Iterable[str]) -> tuple[str, ...]:
        """Return the languages in which `text` is small talk of `kind` (`greetings`, `thanks`)."""
        words = tokens(text)
        return tuple(
            locale
            for locale in locales
            if 0 < len(words) <= HEAD
            and len(self._fillers(words, locale)) == len(words)
            and self._mentions(words, locale, kind)
        )

    def _taken(self, phrase: Phrase, words: Sequence[Token]) -> frozenset[int] | None:
        """Return the starts of the words that make the phrase; None where one is missing.

        Their order is free, but for what is meant in its order only.
        """
        ordered = self._registry.commands[phrase.command].ordered
        taken: set[int] = set()
        words = words[:HEAD]
        for spelled in phrase.words:
            wanted = self._vocabulary.same(phrase.locale, spelled)
            start = next(
                (
                    word.start
                    for word in words
                    if word.start not in taken
                    and not (ordered and taken and word.start < max(taken))
                    and self._vocabulary.same(phrase.locale, word.folded) == wanted
                ),
                None,
            )
            if start is None:
                return None
            taken.add(start)
        return frozenset(taken)

    def _read(
        self, text: str, words: Sequence[Token], phrase: Phrase, taken: frozenset[int], facts: Facts
    ) -> Reading | None:
        slots = self._registry.slots(phrase.command)
        if any(slot.verbatim for slot in slots):
            return self._letter(text, words, phrase, taken, facts)
        rest = tuple(word for word in words if word.start not in taken)
        left = Remains(
            text,
            rest,
            self._fillers(rest, phrase.locale),
            after=max((word.end for word in words if word.start in taken), default=0),
            named=any(slot.title for slot in slots),
            anew=any(slot.kind == "room" for slot in slots),
            sure=len(taken) > 1 or bool(words and words[0].start in taken),
        )
        given: dict[str, str | int] = {}
        for slot in sorted(slots, key=lambda slot: slot.kind in GREEDY):
            value, left = self._take(slot, left, facts, phrase.locale)
            if value is not None:
                given[slot.name] = value
        unknown = self._unexplained(left)
        early = bool(words) and words[0].start in taken
        score = len(taken) * WORD + len(given) * FILLED - min(len(unknown), 9) * UNKNOWN
        if any(slot.kind == "room-wishes" and slot.name in given for slot in slots):
            score += WORD - FILLED  # these are words that stand for something, too
        if early and any(slot.kind == "topic" and slot.name in given for slot in slots):
            score += WORD  # whatever follows is what help is wanted on, even a command's words
        return Reading(
            command=phrase.command,
            locale=phrase.locale,
            given=given,
            left=tuple(word.raw for word in unknown),
            score=score + (EARLY if early else 0),
            early=early,
        )

    def _letter(
        self, text: str, words: Sequence[Token], phrase: Phrase, taken: frozenset[int], facts: Facts
    ) -> Reading | None:
        """Read a command that is followed by somebody's own words."""
        given = read_verbatim(
            text,
            words,
            taken,
            self._fillers(words, phrase.locale),
            self._registry.slots(phrase.command),
            lambda kind, said: self._recognition.recognise(kind, said, facts),
        )
        if given is None:
            return None
        score = LETTER + len(taken) * WORD + len(given) * FILLED
        return Reading(
            command=phrase.command, locale=phrase.locale, given=given, score=score, early=True
        )

    def _complete(self, reading: Reading) -> bool:
        """Whether a text says all that a command needs and no more; of loose words a single one."""
        slots = self._registry.slots(reading.command)
        needed = {slot.name for slot in slots if slot.required} <= reading.given.keys()
        loose = [tokens(str(reading.given.get(s.name, ""))) for s in slots if s.kind in GREEDY]
        alone = (len(said) == 1 and not self._fillers(said, reading.locale) for said in loose)
        return needed and not reading.left and all(alone)

    def _take(
        self, slot: SlotField, words: Remains, facts: Facts, locale: str
    ) -> tuple[str | int | None, Remains]:
        """Let a slot take the longest stretch of words that it recognises."""
        if slot.title:
            return self._title(words, facts, locale)
        if slot.kind in GREEDY:
            unexplained = self._unexplained(words)
            bare = slot.kind == "topic" or (
                slot.prose and not unexplained and not words.said_of_a_number
            )
            meant = unexplained if bare else words.tokens
            # A sentence is kept whole: `is` may be of "is wrong", and of what is said to be wrong.
            value = (sentence if slot.prose else joined)(words.text, meant) or None
            # What says nothing by itself stays behind, and goes without saying.
            return value, (Remains(words.text, (), frozenset()) if value else words)
        if slot.kind in TAILS:
            return self._tail(slot, words, facts, locale)
        count = min(len(words.tokens), HEAD)
        for length in range(min(LONGEST.get(slot.kind, MAX_WORDS), count), 0, -1):
            # `en` is English, and a small word before the name of another language.
            firsts = sorted(
                range(count - length + 1), key=lambda at: words.tokens[at].start in words.fillers
            )
            for first in firsts:
                chosen = words.tokens[first : first + length]
                value_ = self._recognition.recognise(slot.kind, joined(words.text, chosen), facts)
                if value_ is not None:
                    kept = (*words.tokens[:first], *words.tokens[first + length :])
                    return value_, replace(words, tokens=kept)
        return None, words

    def _title(self, words: Remains, facts: Facts, locale: str) -> tuple[str | None, Remains]:
        """Let a slot take a name, and with it all that stands around it."""
        value = self._titles.title(words, locale)
        if value is None and not words.sure:
            said = joined(words.text, self._unexplained(words))
            value = said if self._recognition.recognise("room", said, facts) else None
        return value, (Remains(words.text, (), frozenset()) if value else words)

    def _tail(
        self, slot: SlotField, words: Remains, facts: Facts, locale: str
    ) -> tuple[str | None, Remains]:
        """Let a slot take all that follows some word, where a name is left for the slot of one."""
        kept = self._titles.without_thanks(words.tokens, locale)
        for first in range(1 if words.named else 0, min(len(kept), HEAD)):
            rest = kept[first:]
            value = self._recognition.recognise(slot.kind, span(words.text, rest), facts)
            if value is not None:
                return str(value), replace(words, tokens=words.tokens[:first])
        return None, words

    def _unexplained(self, words: Remains) -> tuple[Token, ...]:
        return tuple(word for word in words.tokens if word.start not in words.fillers)

    def _fillers(self, words: Sequence[Token], locale: str) -> frozenset[int]:
        """Return the starts of words that are greetings, thanks or stop words in `locale`."""
        found: set[int] = set()
        words = words[:HEAD]
        for kind in ("greetings", "thanks", "farewells", "stop-words"):
            for phrase in self._vocabulary.small_talk(kind, locale):
                for first in range(len(words) - len(phrase) + 1):
                    stretch = words[first : first + len(phrase)]
                    if tuple(word.folded for word in stretch) == phrase:
                        found.update(word.start for word in stretch)
        return frozenset(found | {word.start for word in words if not word.says})

    def _mentions(self, words: Sequence[Token], locale: str, kind: str) -> bool:
        said = " ".join(word.folded for word in words)
        return any(
            f" {' '.join(phrase)} " in f" {said} "
            for phrase in self._vocabulary.small_talk(kind, locale)
        )


def _has_digit(code: str) -> bool:
    return any(sign.isdecimal() for sign in code)
