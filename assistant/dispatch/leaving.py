"""Whether words behind a number answer the open question, or leave it for what they name."""

from assistant.dispatch.carrying import CARRIED
from assistant.dispatch.registry import Registry, SlotField
from assistant.dispatch.resolving import Resolving
from assistant.dispatch.situations import Situation
from assistant.dispatch.whole_ballots import WholeBallots
from assistant.domain.subjects import Subject
from assistant.storage.numbers import NumberRepository


class Leaving:
    """Tells whose words are: a question's that any words may answer, or another number's."""

    def __init__(
        self,
        registry: Registry,
        resolving: Resolving,
        numbers: NumberRepository,
        ballots: WholeBallots,
    ) -> None:
        self._registry = registry
        self._resolving = resolving
        self._numbers = numbers
        self._ballots = ballots

    async def leaves(self, text: str, rest: str, about: Subject, situation: Situation) -> bool:
        """Whether `text`, the number of `about` and the `rest`, is none of the question's.

        So it is where the question is about another number of that noun, whose carrier declares
        it; but whole texts, which somebody writes for others to read, may begin with any number:
        there only what is a ballot of theirs and nothing else is none.
        """
        slot, dialogue = self._asked(situation), situation.dialogue
        if slot is None or dialogue is None or dialogue.call is None:
            return False
        if not CARRIED[about.noun].leaves:
            return False
        command = self._registry.commands[dialogue.call.command]
        if slot.verbatim:
            return command.about == about.noun and await self._ballots.is_one(
                rest, about.number, situation.caller, situation.incoming
            )
        if slot.kind == "number":
            return command.about == about.noun and not self._resolving.fits(
                text, dialogue, situation
            )
        number = dialogue.call.given.get("number")
        if number is None or number == about.number:
            return False
        return await self._numbers.noun_of(int(number)) == about.noun

    def keeps(self, about: Subject, situation: Situation) -> bool:
        """Whether the open question stays one when something is said of `about`.

        A reason may be given after something else, too, and a whole text after what is said of
        another number.
        """
        slot, dialogue = self._asked(situation), situation.dialogue
        if slot is None or dialogue is None or dialogue.call is None:
            return True
        if slot.verbatim:
            return dialogue.call.given.get("number") != about.number
        return slot.kind == "rest" and slot.prose and not slot.agrees

    def awaits(self, situation: Situation) -> bool:
        """Whether a question is open that any words may answer: a street begins with a number."""
        dialogue = situation.dialogue
        return situation.direct and dialogue is not None and bool(dialogue.slot)

    def _asked(self, situation: Situation) -> SlotField | None:
        dialogue = situation.dialogue
        if dialogue is None or dialogue.call is None or not self.awaits(situation):
            return None
        if dialogue.call.command not in self._registry.commands:
            return None
        slots = self._registry.slots(dialogue.call.command)
        return next((each for each in slots if each.name == dialogue.slot), None)
