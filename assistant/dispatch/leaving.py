"""Whether words behind a number answer the open question, or leave it for what they name."""

from assistant.dispatch.carrying import CARRIED
from assistant.dispatch.registry import Registry, SlotField
from assistant.dispatch.resolving import Resolving
from assistant.dispatch.situations import Situation
from assistant.domain.subjects import Subject
from assistant.storage.numbers import NumberRepository


class Leaving:
    """Tells whose words are: a question's that any words may answer, or another number's."""

    def __init__(self, registry: Registry, resolving: Resolving, numbers: NumberRepository) -> None:
        self._registry = registry
        self._resolving = resolving
        self._numbers = numbers

    async def leaves(self, text: str, about: Subject, situation: Situation) -> bool:
        """Whether `text`, which begins with the number of `about`, is none of the question's.

        So it is where the question is about another number of that noun, whose carrier declares
        it; but whole texts, which somebody writes for others to read, may begin with any number.
        """
        slot, dialogue = self._asked(situation), situation.dialogue
        if slot is None or dialogue is None or dialogue.call is None or slot.verbatim:
            return False
        if not CARRIED[about.noun].leaves:
            return False
        command = self._registry.commands[dialogue.call.command]
        if slot.kind == "number":
            return command.about == about.noun and not self._resolving.fits(
                text, dialogue, situation
            )
        number = dialogue.call.given.get("number")
        if number is None or number == about.number:
            return False
        return await self._numbers.noun_of(int(number)) == about.noun

    def keeps(self, situation: Situation) -> bool:
        """Whether the open question stays one: a reason may be given after something else, too."""
        slot = self._asked(situation)
        return slot is None or (slot.kind == "rest" and slot.prose and not slot.agrees)

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
