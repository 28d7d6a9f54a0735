"""The questions that a command asks: for a missing argument, before a change, about its age."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.dispatch.dialogues import Call, Dialogue, Kind, Option, Question
from assistant.dispatch.facts import choosable
from assistant.dispatch.memory import Ask
from assistant.dispatch.recognisers import Recognition
from assistant.dispatch.registry import Registry, SlotField
from assistant.dispatch.sayings import (
    Asked,
    AskedToChoose,
    NamedLine,
    NotRecognised,
    StillWanted,
    TooLong,
    said,
)
from assistant.dispatch.situations import Situation
from assistant.domain.names import alike
from assistant.domain.replies import Choice, Reply
from assistant.domain.rooms import Room
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import fold
from assistant.i18n.locale_data import language_name
from assistant.i18n.rendering import Reader

CHOICES = 3


class Questions:
    """Makes questions, with the dialogues that they open."""

    def __init__(self, registry: Registry, recognition: Recognition, catalogue: Catalogue) -> None:
        self._registry = registry
        self._recognition = recognition
        self._catalogue = catalogue

    def text(self, command: str, slot: str, reader: Reader) -> str:
        """Return the command's question for an argument, in the reader's language."""
        name = f"ask-{slot.replace('_', '-')}"
        return self._catalogue.attribute(reader.locale, command, name) or ""

    def missing(self, call: Call, slot: SlotField, situation: Situation) -> Question:
        """Ask for an argument; words that could not be read as it are quoted first."""
        event_id = situation.incoming.event_id
        question = self.text(call.command, slot.name, situation.reader)
        if choosable(slot.kind, situation.facts) is not None:
            offered = (choosable(slot.kind, situation.facts) or ())[:CHOICES]
            named = {member.key: member.name for member in offered}
            return self.choose(call, slot.name, named, situation)
        rooms = _meant(call.left, situation.facts.rooms) if slot.kind == "room" else ()
        if 0 < len(rooms) <= CHOICES:
            named = {room.slug: room.name for room in rooms}
            return self.choose(call, slot.name, named, situation)
        left = " ".join(call.left)
        reply: Reply = (
            NotRecognised(text=left[:80], question=question or None)
            if left
            else Asked(question=question)
        )
        if slot.limit is not None and len(str(call.given.get(slot.name, ""))) > slot.limit:
            reply = TooLong(limit=slot.limit, question=question)
        dialogue = Dialogue(kind=Kind.SLOT, call=call, slot=slot.name, event_id=event_id)
        return Question(reply=reply, dialogue=dialogue)

    def asked(self, ask: Ask, situation: Situation) -> Question:
        """Ask what a handler has to know first."""
        command, event_id = ask.call.command, situation.incoming.event_id
        if ask.values:
            named = {value: value for value in ask.values}
            chosen = self.choose(ask.call, ask.slot, named, situation)
            return chosen if ask.question is None else replace(chosen, reply=ask.question)
        reply = ask.question or Asked(question=self.text(command, ask.slot, situation.reader))
        dialogue = Dialogue(kind=Kind.SLOT, call=ask.call, slot=ask.slot, event_id=event_id)
        return Question(reply=reply, dialogue=dialogue)

    def choose(
        self, call: Call, slot: str, named: Mapping[str, str], situation: Situation
    ) -> Question:
        """Offer values for an argument by number; `named` says how each is called."""
        dialogue = Dialogue(
            kind=Kind.CHOICE,
            call=call,
            slot=slot,
            options=tuple(Option(call=call.with_given(**{slot: value})) for value in named),
            event_id=situation.incoming.event_id,
        )
        reply = AskedToChoose(
            question=self.text(call.command, slot, situation.reader),
            choices=tuple(
                Choice(label=NamedLine(name=name), value=value) for value, name in named.items()
            ),
        )
        return Question(reply=reply, dialogue=dialogue)

    def confirm(self, call: Call, message: str, situation: Situation) -> Question:
        """Ask before a change, saying what will be changed."""
        kinds = {slot.name: slot.kind for slot in self._registry.slots(call.command)}
        values = {
            name: (
                self._recognition.called(kinds[name], value, situation.facts)
                if isinstance(value, str)
                else value
            )
            for name, value in call.given.items()
        }
        values |= {name: None for name in kinds if name not in values}
        return self.agree(call, said(message, values), situation)

    def agree(self, call: Call, reply: Reply, situation: Situation) -> Question:
        """Ask whether what `reply` says is to be done."""
        command = self._registry.commands[call.command]
        declined = command.declined
        dialogue = Dialogue(
            kind=Kind.YES_NO,
            call=call,
            event_id=situation.incoming.event_id,
            typed=command.typed,
            otherwise=None if declined is None else replace(call, command=declined),
        )
        return Question(reply=reply, dialogue=dialogue)

    def still_wanted(self, call: Call, situation: Situation) -> Question:
        """Ask whether a command that was written long ago is still wanted."""
        incoming = situation.incoming
        dialogue = Dialogue(kind=Kind.YES_NO, call=call, event_id=incoming.event_id)
        words = " ".join(call.text.split())[:80]
        return Question(reply=StillWanted(words=words, sent_at=incoming.sent_at), dialogue=dialogue)

    def language_names(self, code: str) -> frozenset[str]:
        """Return what somebody may type to choose a language, folded."""
        return frozenset({fold(code), fold(language_name(code))})


def _meant(said: Sequence[str], rooms: Sequence[Room]) -> tuple[Room, ...]:
    """Return the rooms whose names have all of the words; all rooms where nothing is said."""
    words = set(alike(" ".join(said)).split())
    return tuple(room for room in rooms if words <= set(alike(room.name).split()))
