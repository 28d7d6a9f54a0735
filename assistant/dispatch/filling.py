"""Fills in what goes without saying: the number that a message is about, its event, its file."""

from dataclasses import asdict, replace
from typing import Any

from assistant.dispatch.dialogues import Call, Question
from assistant.dispatch.moves import Move
from assistant.dispatch.registry import Registry, SlotField
from assistant.dispatch.situations import Situation
from assistant.domain.incoming import Attachment
from assistant.domain.subjects import COMMAND, Subject


class Filling:
    """Gives calls the arguments that nobody types."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def call(self, command: str, **values: Any) -> Call:
        """Return a command with those of `values` that are there and that it has slots for.

        It is run however old its message is: it asks nothing of us, and is for others to judge.
        """
        given = {
            name: value
            for name, value in values.items()
            if value is not None and self._registry.takes(command, [name])
        }
        return Call(command=command, given=given, text=str(values.get("text", "")), checked=True)

    def fill(self, move: Move, about: Subject) -> Move:
        """Let the commands of a move be about `about`, where they leave a number open."""
        run = None if move.run is None else self._numbered(move.run, about)
        ask = None if move.ask is None else self._asked(move.ask, about)
        noted = Subject(about.noun, about.number, COMMAND) if run or ask else None
        return replace(move, run=run, ask=ask, about=noted)

    def about_number(self, move: Move, situation: Situation, *, afar: bool = False) -> bool:
        """Whether a move runs a command that takes a number, and that the asker may use here.

        `afar`: or in the shared room in which they see to that number.
        """
        if move.run is None or self._open_number(move.run) is None:
            return False
        command = self._registry.commands[move.run.command]
        here = command.direct if situation.direct else command.shared or command.private
        here = here or (afar and command.shared)
        return here and situation.caller.may(command.requires)

    def takes_file(self, move: Move) -> bool:
        """Whether a move runs a command that takes the file with which it came."""
        return move.run is not None and self._registry.takes(move.run.command, ["file"])

    def number(self, call: Call) -> int | None:
        """Return the number that a call is about, if it is about one."""
        slots = [slot for slot in self._registry.slots(call.command) if slot.kind == "number"]
        slots.sort(key=lambda slot: slot.name != "number")
        numbers = (call.given.get(slot.name) for slot in slots)
        return next((int(number) for number in numbers if number is not None), None)

    def own_words(self, call: Call) -> str | None:
        """Return what a call takes as it was written, if anything."""
        slots = self._registry.slots(call.command)
        words = (call.given.get(slot.name) for slot in slots if slot.kind == "rest")
        return next((str(said) for said in words if said), None)

    def tied(self, move: Move, situation: Situation) -> Move:
        """Give the commands of a move the message that asks for them, where they take it."""
        incoming = situation.incoming
        file = asdict(incoming.content) if isinstance(incoming.content, Attachment) else None
        run = None if move.run is None else self._tied(move.run, incoming.event_id, file)
        if move.ask is None:
            return move if run == move.run else replace(move, run=run)
        dialogue = move.ask.dialogue
        call = None if dialogue.call is None else self._tied(dialogue.call, incoming.event_id, file)
        options = tuple(
            each
            if each.call is None
            else replace(each, call=self._tied(each.call, incoming.event_id, file))
            for each in dialogue.options
        )
        dialogue = replace(dialogue, call=call, options=options)
        return replace(move, run=run, ask=replace(move.ask, dialogue=dialogue))

    def _tied(self, call: Call, event_id: str, file: dict[str, Any] | None) -> Call:
        values = {"event": event_id, "file": file}
        slots = {slot.name for slot in self._registry.slots(call.command) if slot.kind in values}
        given = {
            name: value
            for name, value in values.items()
            if name in slots and name not in call.given and value is not None
        }
        return replace(call, given={**call.given, **given}) if given else call

    def _asked(self, question: Question, about: Subject) -> Question:
        dialogue = question.dialogue
        call = None if dialogue.call is None else self._numbered(dialogue.call, about)
        options = tuple(
            each if each.call is None else replace(each, call=self._numbered(each.call, about))
            for each in dialogue.options
        )
        return replace(question, dialogue=replace(dialogue, call=call, options=options))

    def _numbered(self, call: Call, about: Subject) -> Call:
        slot = self._open_number(call)
        if slot is None:
            return call
        return replace(call, given={**call.given, slot.name: about.number})

    def required_number(self, call: Call) -> str | None:
        """Return the slot of the number without which a command about a thing cannot be run."""
        if self._registry.commands[call.command].about is None:
            return None
        slot = self._open_number(call)
        return slot.name if slot is not None and slot.required else None

    def _open_number(self, call: Call) -> SlotField | None:
        """Return the slot that takes the number of the thing at hand, if it is left open."""
        slots = [
            slot
            for slot in self._registry.slots(call.command)
            if slot.kind == "number" and slot.name not in call.given
        ]
        return next((slot for slot in slots if slot.name == "number"), next(iter(slots), None))
