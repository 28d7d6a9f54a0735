"""What a text or a reaction means as the answer to an open question."""

from dataclasses import replace

from assistant.dispatch.dialogues import Call, Dialogue, Kind, Option
from assistant.dispatch.matching import Matcher
from assistant.dispatch.moves import Move
from assistant.dispatch.questions import Questions
from assistant.dispatch.recognisers import GREEDY
from assistant.dispatch.registry import Registry
from assistant.dispatch.sayings import (
    Declined,
    Expired,
    NoSuchChoice,
    NotRecognised,
    TooLong,
    TypeIt,
    WhichOne,
    YesOrNo,
)
from assistant.dispatch.situations import Situation
from assistant.dispatch.understanding import Understanding
from assistant.dispatch.vocabulary import Vocabulary
from assistant.i18n.folding import fold

YES = frozenset({"✅", "👍", "☑", "✔"})
NO = frozenset({"❌", "👎", "✖", "❎"})


def plain_sign(key: str) -> str:
    """Return an emoji without what only changes how it looks."""
    return key.replace("\ufe0f", "").rstrip("🏻🏼🏽🏾🏿")


class Resolving:
    """Reads answers to open questions. A command word for word leaves the dialogue."""

    def __init__(
        self,
        registry: Registry,
        vocabulary: Vocabulary,
        matcher: Matcher,
        understanding: Understanding,
        questions: Questions,
    ) -> None:
        self._registry = registry
        self._vocabulary = vocabulary
        self._matcher = matcher
        self._understanding = understanding
        self._questions = questions

    def answer(self, text: str, dialogue: Dialogue, situation: Situation) -> Move | None:
        """Return what `text` answers; None when it is no answer but something else."""
        if not self._known(dialogue):
            move = self._understanding.understand(text, situation)
            return move if move.run else Move(say=Expired())
        if self._leaves(text, situation) and not self.fits(text, dialogue, situation):
            return None
        match dialogue.kind:
            case Kind.YES_NO:
                return self._yes_or_no(text, dialogue, situation)
            case Kind.CHOICE:
                return self._choice(text, dialogue, situation)
            case Kind.SLOT:
                return self._slot(text, dialogue, situation)

    def _leaves(self, text: str, situation: Situation) -> bool:
        """Whether a text, in whatever language, only wants the question away."""
        exact = self._understanding.exact(text, situation, foreign=True)
        call = exact.run if exact is not None else None
        return call is not None and self._registry.commands[call.command].alone

    def fits(self, text: str, dialogue: Dialogue, situation: Situation) -> bool:
        """Whether a text is just what is asked for: `al mes`, though `més` wants more elsewhere."""
        if dialogue.kind is not Kind.SLOT or dialogue.call is None:
            return False
        slots = self._registry.slots(dialogue.call.command)
        slot = next(each for each in slots if each.name == dialogue.slot)
        if slot.kind in GREEDY:
            return False
        locale = situation.reader.locale
        return self._matcher.slot(slot, text, situation.facts, locale) is not None

    def bare(self, text: str, dialogue: Dialogue) -> bool:
        """Whether a text, wherever it is written, is plainly an answer to this question."""
        match dialogue.kind:
            case Kind.YES_NO:
                said = any(self._vocabulary.says(word, text) for word in ("yes", "no"))
                return said or text.strip() in YES | NO
            case Kind.CHOICE:
                digits = fold(text).strip(" .)#")
                return digits.isdecimal() and len(digits) < 3  # noqa: PLR2004 - as in `_choice`
            case Kind.SLOT:
                return True

    def reaction(self, key: str, dialogue: Dialogue) -> Move | None:
        """Return what an emoji on our question answers; None for any but yes and no."""
        if not self._known(dialogue):
            return Move(say=Expired())
        sign = plain_sign(key)
        if dialogue.kind is not Kind.YES_NO or sign not in YES | NO:
            return None
        if sign in NO:
            return self._declined(dialogue)
        return Move(say=TypeIt(), keep=True) if dialogue.typed else self._accepted(dialogue)

    def _known(self, dialogue: Dialogue) -> bool:
        """Whether this version of the program can go on with what an earlier one may have asked."""
        slot = {dialogue.slot} if dialogue.slot else set()
        calls = [dialogue.call, dialogue.otherwise, *(option.call for option in dialogue.options)]
        locales = [option.locale for option in dialogue.options]
        return all(
            call is None or self._registry.takes(call.command, {*call.given, *slot})
            for call in calls
        ) and all(locale is None or locale in self._vocabulary.locales for locale in locales)

    def _yes_or_no(self, text: str, dialogue: Dialogue, situation: Situation) -> Move | None:
        if self._vocabulary.says("yes", text) or text.strip() in YES:
            return self._accepted(dialogue)
        if self._vocabulary.says("no", text) or text.strip() in NO:
            return self._declined(dialogue)
        move = self._understanding.understand(text, situation)
        assert dialogue.call is not None
        careful = self._registry.commands[dialogue.call.command].changes
        several = move.ask is not None and isinstance(move.ask.reply, WhichOne)
        if move.run or move.number or move.keep or several or not careful:
            return None
        unclear = YesOrNo(text=self._understanding.quoted(text))
        return Move(say=TypeIt() if dialogue.typed else unclear, keep=True)

    def _accepted(self, dialogue: Dialogue) -> Move:
        assert dialogue.call is not None
        return Move(run=replace(dialogue.call, confirmed=dialogue.confirms, checked=True))

    def _declined(self, dialogue: Dialogue) -> Move:
        otherwise = dialogue.otherwise
        return Move(say=Declined()) if otherwise is None else Move(run=otherwise)

    def _choice(self, text: str, dialogue: Dialogue, situation: Situation) -> Move | None:
        digits = fold(text).strip(" .)#")
        if digits.isdecimal() and len(digits) < 3:  # noqa: PLR2004 - 101 and up are no choices
            number = int(digits)
            if 1 <= number <= len(dialogue.options):
                return self._chosen(dialogue.options[number - 1], situation)
            return Move(say=NoSuchChoice(text=digits, count=len(dialogue.options)), keep=True)
        if dialogue.slot:
            return self._offered(text, dialogue, situation)
        for option in dialogue.options:
            if option.locale and fold(text) in self._questions.language_names(option.locale):
                return self._chosen(option, situation)
        if self._vocabulary.says("no", text):
            return Move(say=Declined())
        return None

    def _offered(self, text: str, dialogue: Dialogue, situation: Situation) -> Move | None:
        """Return the answer to a question for a slot that offers some.

        The name of a circle among these, `the support circle`, is one: elsewhere it shows that.
        """
        called = self._matcher.circle(text, situation.facts)
        for option in dialogue.options if called is not None else ():
            if option.call is not None and option.call.given.get(dialogue.slot or "") == called:
                return self._chosen(option, situation)
        return self._slot(text, dialogue, situation)

    def _chosen(self, option: Option, situation: Situation) -> Move:
        if option.call is not None:
            return Move(run=option.call)
        assert option.locale is not None
        spoken = situation.in_language(option.locale)
        return replace(self._understanding.understand(option.text, spoken), learn=option.locale)

    def _slot(self, text: str, dialogue: Dialogue, situation: Situation) -> Move | None:
        call = dialogue.call
        assert call is not None
        slot = next(s for s in self._registry.slots(call.command) if s.name == dialogue.slot)
        exact = self._understanding.exact(text, situation)
        if exact is not None and self._elsewhere(exact, situation):
            exact = None
        prose = exact is not None and slot.prose and self._only_begins(exact, text, call, situation)
        if exact is not None and not prose:
            return None
        question = self._questions.text(call.command, slot.name, situation.reader)
        if slot.limit is not None and len(text) > slot.limit:
            return Move(say=TooLong(limit=slot.limit, question=question), keep=True)
        value = self._matcher.slot(slot, text, situation.facts, situation.reader.locale)
        # Whatever is asked for in one's own words, a bare yes or no is none of it.
        agreed = self._vocabulary.says("yes", text) or self._vocabulary.says("no", text)
        if slot.kind == "rest" and agreed and not slot.agrees:
            value = None
        if value is not None:
            return Move(run=call.with_given(**{slot.name: value}))
        if self._vocabulary.says("no", text):
            return Move(say=Declined())
        # Any command leaves the question, also one that names what is not there.
        if (
            self._understanding.exact(text, situation, foreign=True) is not None
            or self._understanding.understand(text, situation).run is not None
            or self._only_polite(text)
        ):
            return None
        quoted = self._understanding.quoted(text)
        return Move(say=NotRecognised(text=quoted, question=question or None), keep=True)

    def _only_polite(self, text: str) -> bool:
        """Whether somebody thanks or takes leave, for whom the question is no longer one."""
        locales = self._vocabulary.locales
        return any(self._matcher.spoken(kind, text, locales) for kind in ("thanks", "farewells"))

    def _elsewhere(self, exact: Move, situation: Situation) -> bool:
        """Whether what reads as a command is one of shared rooms only, and said alone with us."""
        run = exact.run
        return (
            situation.direct and run is not None and not self._registry.commands[run.command].direct
        )

    def _only_begins(self, exact: Move, text: str, asked: Call, situation: Situation) -> bool:
        """Whether what reads as a command is a sentence that only begins like one.

        So it is where free words follow, and the first are not those by which we name the command
        in our own texts; or they are of the very command that has asked.
        """
        run = exact.run
        assert run is not None
        loose = {s.name for s in self._registry.slots(run.command) if s.kind in GREEDY}
        if not run.given or not run.given.keys() <= loose:
            return False
        named = fold(self._vocabulary.first_words(run.command, situation.reader.locale))
        return run.command == asked.command or not fold(text).startswith(named)
