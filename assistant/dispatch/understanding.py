"""From a text and its situation to what is to be done about it; nothing is read or written here."""

from assistant.dispatch.dialogues import Call, Dialogue, Kind, Option, Question
from assistant.dispatch.guessing import Guesser
from assistant.dispatch.matching import Matcher
from assistant.dispatch.moves import Move
from assistant.dispatch.narrowing import nearest
from assistant.dispatch.nouns import begins_with_number
from assistant.dispatch.readings import Reading
from assistant.dispatch.recognisers import GREEDY
from assistant.dispatch.registry import Registry
from assistant.dispatch.sayings import (
    Acknowledged,
    Farewell,
    Greeting,
    LanguageLine,
    NothingToChoose,
    NotUnderstood,
    NotUnderstoodHere,
    Thanked,
    TooManyWords,
    WhichLanguage,
    WhichOne,
)
from assistant.dispatch.signs import is_pictures, is_wordless
from assistant.dispatch.situations import Situation
from assistant.dispatch.trouble import tells_of_trouble, trouble
from assistant.dispatch.vocabulary import Vocabulary
from assistant.domain.coop import Coop
from assistant.domain.incoming import Text
from assistant.domain.persons import Permission
from assistant.domain.replies import Choice, Language
from assistant.i18n.folding import tokens
from assistant.storage.numbers import FIRST_NUMBER

CHOICES = 3
"""How many choices are offered at most."""

LONG = 8
"""More unexplained words than this are a letter to somebody, not a command."""

LOOSE = 3
"""So many unexplained words do not keep a command that only reads from being run."""

MEANT = 3
"""So many words at most go with a command that is not the asker's to use, and is refused."""

QUOTED = 80
"""How much of what was not understood is quoted back, in characters."""


class Understanding:
    """Decides what a text asks for, outside of any dialogue."""

    def __init__(
        self,
        registry: Registry,
        vocabulary: Vocabulary,
        matcher: Matcher,
        guesser: Guesser,
        coop: Coop,
    ) -> None:
        self._registry = registry
        self._vocabulary = vocabulary
        self._matcher = matcher
        self._guesser = guesser
        self._coop = coop

    def understand(self, text: str, situation: Situation) -> Move:
        """Return what is to be done about `text`, which is for us."""
        known = (situation.locale,) if situation.locale else self._vocabulary.locales
        best = self._best(text, known, situation)
        if not best and situation.locale:
            # Words of another language are better understood than quoted back.
            best = [r for r in self._best(text, self._vocabulary.locales, situation) if not r.left]
        if situation.locale is None and len({reading.locale for reading in best}) > 1:
            here = [each for each in best if each.locale == situation.reader.locale]
            settled = bool(here) and (situation.guessed or not situation.direct)
            if is_wordless(text) or settled or self._names_a_language(best[0]):
                # A shared room's language decides; what earlier words made likely is not asked.
                return self._run((here or best)[0], text)
            return self._which_language(text, [reading.locale for reading in best], situation)
        learn = best[0].locale if best and situation.locale is None else None
        if situation.caller.person is None and (not best or best[0].left):
            address = self._matcher.address(text, situation.facts)
            text = address or text
            best = [] if address else best
        if best and best[0].left and begins_with_number(text):
            best = []  # what it is about knows its own words
        left = best[0].left if best else tuple(token.raw for token in tokens(text))
        if (respelled := self._guesser.respelled(text, left, situation, self.exact)) is not None:
            return respelled
        if not best:
            return self._otherwise(text, situation)
        commands = list(dict.fromkeys(reading.command for reading in best))
        if len(commands) > 1:
            return self._which_one(text, best, situation, learn)
        return self._decide(best[0], text, situation, None if is_wordless(text) else learn)

    def exact(self, text: str, situation: Situation, *, foreign: bool = False) -> Move | None:
        """Return the command that `text` is, word for word; None where anything is left over.

        `foreign`: in whatever language, not only in the asker's own.
        """
        own = None if foreign else situation.locale
        known = (own,) if own else self._vocabulary.locales
        best = self._best(text, known, situation)
        if not best or best[0].left or len({reading.command for reading in best}) > 1:
            return None
        greedy = any(slot.kind in GREEDY for slot in self._registry.slots(best[0].command))
        # A command that takes any words is meant only where the text begins with it.
        return None if greedy and not best[0].early else self._run(best[0], text)

    def quoted(self, text: str) -> str:
        """Return a text as it is quoted back: in one line, not too long."""
        line = " ".join(text.split())
        return line if len(line) <= QUOTED else f"{line[: QUOTED - 1].rstrip()}…"

    def _best(self, text: str, locales: tuple[str, ...], situation: Situation) -> list[Reading]:
        """Return the best readings of a text, all of the same score."""
        among = self._guesser.usable(situation)
        found = self._matcher.readings(text, locales, situation.facts, self._registry.commands)
        clear = [
            reading
            for reading in found
            if len(reading.left) <= (0 if self._registry.commands[reading.command].alone else LONG)
            and not self._elsewhere(reading, situation)
            and not self._talks_past(reading, situation)
            and not self._says_of_nothing(reading, situation)
            and (reading.command in among or not reading.borrowed)
        ]
        told = self._trouble(text, situation)
        clear = [each for each in clear if not tells_of_trouble(each, told, self._registry)]
        noun = situation.about.noun if situation.about else None
        clear = nearest(clear, noun, self._registry.commands)
        top = [reading for reading in clear if reading.score == clear[0].score]
        return [reading for reading in top if reading.command in among] or top

    def _trouble(self, text: str, situation: Situation) -> frozenset[str]:
        """Return the words of trouble in a text of somebody who can be offered people's help."""
        known = situation.caller.person is not None
        return trouble(text, self._vocabulary) if known else frozenset()

    def _elsewhere(self, reading: Reading, situation: Situation) -> bool:
        """Whether somebody of no circle writes alone what begins as a circle's command does."""
        command, caller = self._registry.commands[reading.command], situation.caller
        if not situation.direct or command.direct or caller.circles:
            return False
        loose = [slot for slot in self._registry.slots(command.id) if slot.kind in GREEDY]
        return caller.person is None or any(slot.name in reading.given for slot in loose)

    def _talks_past(self, reading: Reading, situation: Situation) -> bool:
        """Whether talk has the words of a command that takes any, and that the asker may not use.

        "How do members vote?" is a question, and a refusal no answer to it. A stranger is told how
        to become known, whatever the command.
        """
        command, caller = self._registry.commands[reading.command], situation.caller
        anyone = command.requires is Permission.ANYONE
        if anyone or caller.person is None or caller.may(command.requires):
            return False
        slots = self._registry.slots(command.id)
        loose = " ".join(str(reading.given.get(s.name, "")) for s in slots if s.kind in GREEDY)
        return bool(loose.strip()) and not (reading.early and len(loose.split()) <= MEANT)

    def _says_of_nothing(self, reading: Reading, situation: Situation) -> bool:
        """Whether a command's word alone says nothing of what it is about, and answers nothing.

        `done` closes what it names or replies to; else it is a word that people say.
        """
        content = situation.incoming.content
        answers = isinstance(content, Text) and (content.reply_to or content.thread)
        about = self._registry.slots(reading.command)
        alone = self._registry.commands[reading.command].alone
        return alone and bool(about) and not reading.given and not answers

    def _decide(self, reading: Reading, text: str, situation: Situation, learn: str | None) -> Move:
        command = self._registry.commands[reading.command]
        unfilled = [s for s in self._registry.slots(command.id) if s.name not in reading.given]
        loose = 0 if command.changes else LOOSE
        for_slot = unfilled and reading.early and len(reading.left) <= LOOSE
        if len(reading.left) > loose and not for_slot:
            return self._guesser.offer(text, [reading.command], situation, learn)
        return self._run(reading, text, learn)

    def _run(self, reading: Reading, text: str, learn: str | None = None) -> Move:
        call = Call(
            command=reading.command, given=dict(reading.given), left=reading.left, text=text
        )
        return Move(run=call, learn=learn)

    def _otherwise(self, text: str, situation: Situation) -> Move:
        """Answer what is no command: a bare address or code, a number, small talk, or nothing."""
        reader, linked = situation.reader, situation.caller.person is not None
        bare = self._matcher.bare(text, situation.facts, reader.locale, self._registry.commands)
        bare = bare or self._language(text, situation)
        if bare is not None:
            return self._run(bare, text)
        words = tokens(text)
        if words and words[0].folded.lstrip("#").isdecimal():
            return self._number(words[0].folded.lstrip("#"), text, words[0].end)
        other = self._goes_on(text, situation) or self._small_talk(text, situation)
        if other is not None:
            return other
        if len(words) > LONG:
            return Move(say=TooManyWords(linked=linked))
        near = self._guesser.near(text, situation)
        if near and not self._trouble(text, situation):
            return self._guesser.offer(text, near, situation, None)
        unknown = NotUnderstood(text=self.quoted(text), linked=linked)
        return Move(say=unknown if situation.direct else NotUnderstoodHere(text=unknown.text))

    def _language(self, text: str, situation: Situation) -> Reading | None:
        """Read a text that is nothing but a language's name: `in Spanish`, `en català`."""
        for command in self._registry.commands:
            slots = self._registry.slots(command)
            if [slot.kind for slot in slots] != ["locale"]:
                continue
            for locale in self._vocabulary.locales:
                value = self._matcher.slot(slots[0], text, situation.facts, locale)
                if value is not None:
                    return Reading(command=command, locale=locale, given={slots[0].name: value})
        return None

    def _goes_on(self, text: str, situation: Situation) -> Move | None:
        """Read a bare argument of the command that ran last: a city after `timezone`."""
        last = (situation.conversation.last_command or {}).get("call")
        if not last or not situation.direct or last["command"] not in self._registry.commands:
            return None
        for slot in self._registry.slots(last["command"]):
            if slot.required or slot.kind in GREEDY:
                continue
            value = self._matcher.slot(slot, text, situation.facts, situation.reader.locale)
            if value is not None:
                given = {slot.name: value}
                return Move(run=Call(command=last["command"], given=given, text=text))
        return None

    def _small_talk(self, text: str, situation: Situation) -> Move | None:
        """Answer what asks for nothing: thanks, a greeting, a farewell, a yes to no question."""
        every = self._vocabulary.locales
        known = situation.locale is not None
        greeting = Greeting(linked=situation.caller.person is not None, coop=self._coop.name)
        replies = {"thanks": Thanked(), "farewells": Farewell(), "greetings": greeting}
        for kind, say in replies.items():
            own = (situation.locale,) if situation.locale else every
            spoken = self._matcher.spoken(kind, text, own)
            spoken = spoken or self._matcher.spoken(kind, text, every)
            if spoken:
                learn = spoken[0] if not known and len(spoken) == 1 else None
                speak = None if known else situation.likeliest(spoken)
                return Move(say=say, learn=learn, speak=speak, keep=True)
        agreed = self._vocabulary.says("yes", text) or self._vocabulary.says("no", text)
        if agreed or is_pictures(text):
            speak = None if known else situation.likeliest(every)
            return Move(say=Acknowledged(), speak=speak, keep=True)
        return None

    def _number(self, digits: str, text: str, end: int) -> Move:
        if len(digits) > 9 or int(digits) < FIRST_NUMBER:  # noqa: PLR2004 - a billion things
            return Move(say=NothingToChoose(number=digits[:9]), keep=True)
        return Move(number=int(digits), rest=text[end:].strip(" .:#"))

    def _names_a_language(self, reading: Reading) -> bool:
        """Whether a language is what the text asks for: asking for it again would be silly."""
        slots = self._registry.slots(reading.command)
        return any(slot.kind == "locale" and slot.name in reading.given for slot in slots)

    def _which_one(
        self, text: str, best: list[Reading], situation: Situation, learn: str | None
    ) -> Move:
        locale = learn or situation.reader.locale
        calls = [self._run(reading, text).run for reading in best[:CHOICES]]
        choices = tuple(
            Choice(label=self._guesser.line(call.command, locale), value=str(number))
            for number, call in enumerate(calls, 1)
            if call is not None
        )
        dialogue = Dialogue(
            kind=Kind.CHOICE,
            options=tuple(Option(call=call) for call in calls),
            event_id=situation.incoming.event_id,
        )
        reply = WhichOne(text=self.quoted(text), choices=choices)
        return Move(ask=Question(reply=reply, dialogue=dialogue), learn=learn)

    def _which_language(self, text: str, locales: list[str], situation: Situation) -> Move:
        """Ask, in the likeliest of the languages that have the words."""
        likeliest = situation.likeliest(locales)
        ordered = sorted(dict.fromkeys(locales), key=lambda code: code != likeliest)[:CHOICES]
        reply = WhichLanguage(
            text=self.quoted(text),
            choices=tuple(
                Choice(label=LanguageLine(language=Language(code)), value=code) for code in ordered
            ),
        )
        options = tuple(Option(locale=code, text=text) for code in ordered)
        dialogue = Dialogue(kind=Kind.CHOICE, options=options)
        return Move(ask=Question(reply=reply, dialogue=dialogue), speak=likeliest)
