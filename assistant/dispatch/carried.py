"""What people write about a numbered thing, as the command that carries it or is meant by it."""

import re
from dataclasses import asdict, replace

from assistant.dispatch.addressing import ordered
from assistant.dispatch.afar import Afar
from assistant.dispatch.carrying import CARRIED, Carrier
from assistant.dispatch.filling import Filling
from assistant.dispatch.leaving import Leaving
from assistant.dispatch.moves import NOTHING, Move
from assistant.dispatch.polled import Polled
from assistant.dispatch.resolving import Resolving, plain_sign
from assistant.dispatch.sayings import EditStands
from assistant.dispatch.situations import Situation
from assistant.dispatch.understanding import Understanding
from assistant.domain.coop import Ourselves
from assistant.domain.incoming import Attachment, Text
from assistant.domain.subjects import CARD, COMMAND, EDIT, Subject
from assistant.i18n.folding import tokens
from assistant.storage.answers import AnswerRepository
from assistant.storage.numbers import FIRST_NUMBER, NumberRepository
from assistant.storage.subjects import SubjectRepository

HEAD = 12
"""In so many words from the start a number is looked for."""
DIGITS = 9
"""Nobody counts further than that."""

_AFTER_NUMBER = re.compile(r"[\s:.,)\u060c]*([-\u2013\u2014]\s+)?")


class Carried:
    """Decides about texts, files, reactions and redactions that are about something numbered."""

    def __init__(
        self,
        subjects: SubjectRepository,
        numbers: NumberRepository,
        answers: AnswerRepository,
        understanding: Understanding,
        resolving: Resolving,
        filling: Filling,
        polled: Polled,
        afar: Afar,
        leaving: Leaving,
        ourselves: Ourselves,
    ) -> None:
        self._subjects = subjects
        self._numbers = numbers
        self._answers = answers
        self._understanding = understanding
        self._resolving = resolving
        self._filling = filling
        self._polled = polled
        self._afar = afar
        self._leaving = leaving
        self._ourselves = ourselves

    async def about(self, content: Text | Attachment, room_id: str) -> Subject | None:
        """Return what a message is about that stands in a thread or replies to something."""
        for event_id in (content.reply_to, content.thread):
            found = None if event_id is None else await self._subjects.of(event_id, room_id)
            if found is not None and found.noun in CARRIED:
                return found
        return None

    async def named(self, content: Text) -> Subject | None:
        """Return the first thing that a text names by its number."""
        for word in tokens(content.body)[:HEAD]:
            found = await self._numbered_thing(word.folded)
            if found is not None:
                return found
        return None

    async def text(self, text: Text, situation: Situation) -> Move | None:
        """Return what a text is to do that is about something; None for any other text."""
        about = await self.about(text, situation.place.room_id)
        order = ordered(text.body, self._ourselves)
        if about is None:
            return await self._numbered(text.body.strip(), order, situation)
        # In a shared room people say yes to one another: there an order answers us, or a reply.
        to_us = situation.direct or order is not None
        if to_us and await self._answers_question(order or text.body, about, situation):
            return None
        if (afar := await self._afar.move(text.body.strip(), about, situation)) is not None:
            return afar
        if order is not None:
            return await self._command(order, about, situation)
        if situation.direct and (again := await self._again(text.body, about, situation)):
            return again
        return self._words(text.body.strip(), about, situation)

    async def file(self, file: Attachment, situation: Situation) -> Move | None:
        """Return what a file is to do; its caption may be a command that takes it along."""
        caption = (file.caption or "").strip()
        if file.edits is not None:
            return await self.edited(file.edits, caption, situation)
        about = await self.about(file, situation.place.room_id)
        order = ordered(caption, self._ourselves) if caption else None
        if order is not None:
            same = Text(body=caption, reply_to=file.reply_to, thread=file.thread)
            move = await self.text(same, situation)
            move = move or self._understanding.understand(order, situation)
            return move if self._filling.takes_file(move) else self._instead(about, file, situation)
        if about is not None:
            return self._words(caption, about, situation, file)
        found = await self._leading(caption)
        if found is not None:
            return self._words(found[1], found[0], situation, file)
        exact = self._understanding.exact(caption, situation) if situation.direct else None
        return exact if exact is not None and self._filling.takes_file(exact) else None

    async def edited(self, event_id: str, body: str, situation: Situation) -> Move | None:
        """Return how an edit follows what was carried; None where nothing was."""
        about = await self._carried_as(event_id, situation)
        if about is None or _asks_about(situation, event_id):
            return None
        if await self._answers.author_of(event_id) != situation.incoming.sender:
            return NOTHING  # clients show no edits of others
        if about.part == EDIT:
            return NOTHING  # nor edits of edits
        carrier = CARRIED[about.noun]
        said = self._said_anew(body, about, carrier, situation)
        if said is None:
            return Move(say=EditStands(undoable=False), keep=True)
        call = self._filling.call(carrier.edited, number=about.number, event=event_id, text=said)
        return Move(run=replace(call, text=body), keep=True, quiet=True)

    async def redacted(self, event_id: str, situation: Situation) -> Move | None:
        """Return how it follows that something carried was taken back."""
        about = await self._carried_as(event_id, situation)
        if about is None:
            return None
        if about.is_poll:
            return await self._polled.withdrawn(event_id, about, situation)
        command = CARRIED[about.noun].redacted
        call = self._filling.call(command, number=about.number, event=event_id)
        return Move(run=call, keep=True, quiet=True)

    async def reacted(self, to: str, key: str, situation: Situation) -> Move | None:
        """Return what an emoji on a card stands for; None for others, which say nothing."""
        about = await self._subjects.of(to, situation.place.room_id)
        if about is None or about.part != CARD or about.noun not in CARRIED:
            return None
        meant = CARRIED[about.noun].reactions
        signs = {plain_sign(sign): command for sign, command in meant.items()}
        command = signs.get(plain_sign(key))
        if command is None:
            return None
        call = self._filling.call(command, number=about.number)
        return Move(run=call, keep=True, quiet=True, thread=to)

    async def _again(self, body: str, about: Subject, situation: Situation) -> Move | None:
        """Read a reply that begins with the number of what it replies to, as if it was none."""
        found = await self._leading(body.strip())
        if found is None or found[0] != replace(about, part="") or not found[1]:
            return None
        return self._meant(found[1], about, situation) or self._words(found[1], about, situation)

    async def _numbered(self, body: str, order: str | None, situation: Situation) -> Move | None:
        """Read `142 text`: as a command about it where it is one word for word, else as words."""
        found = await self._leading(order or body)
        if found is None or not found[1]:
            return None
        about, rest = found
        asked = self._leaving.awaits(situation)
        if asked and not _asks_of(situation, about):
            if not await self._leaving.leaves(order or body, rest, about, situation):
                return None
            asked = False
        inner = ordered(rest, self._ourselves)
        if order is not None or situation.direct or inner is not None:
            meant = self._meant(inner or rest, about, situation)
            if meant is not None or asked:
                return meant
        if (afar := await self._afar.move(inner or rest, about, situation)) is not None:
            return afar
        if inner is not None or (order is not None and not situation.direct):
            return await self._command(inner or rest, about, situation)
        kept = self._leaving.keeps(about, situation)
        return replace(self._words(rest, about, situation), keep=kept)

    def _meant(self, said: str, about: Subject, situation: Situation) -> Move | None:
        """Return the command about a thing that is said behind its number, word for word.

        `142 close` closes, whatever language one has chosen. A number further on is another one
        for a command that takes two, else part of what is said: `142 title Prices 2027`.
        """
        facts = situation.facts
        for numbered in (False, True):
            there = replace(situation, about=about, facts=replace(facts, numbered=numbered))
            for foreign in (False, True):
                move = self._understanding.exact(said, there, foreign=foreign)
                if move is not None and self._filling.about_number(move, situation):
                    return self._filling.fill(move, about)
        return None

    async def _command(self, order: str, about: Subject, situation: Situation) -> Move:
        """Read a command whose number is understood."""
        found = await self._leading(order)
        if found is not None and found[1]:
            about, order = found
        elif found is not None:
            return Move(number=found[0].number)
        move = self._understanding.understand(order, replace(situation, about=about))
        filled = self._filling.fill(move, about)
        orders = None if situation.direct else CARRIED[about.noun].orders
        if orders is not None and not (filled.run and self._filling.number(filled.run)):
            call = self._filling.call(orders, number=about.number, text=order)
            return Move(run=call, keep=True)
        return filled if filled.run or filled.ask else replace(filled, keep=True)

    def _words(
        self, text: str, about: Subject, situation: Situation, file: Attachment | None = None
    ) -> Move:
        carrier = CARRIED[about.noun]
        command = carrier.says if situation.direct else carrier.notes
        answers = carrier.replies.get(about.part.partition(":")[0]) if situation.direct else None
        call = self._filling.call(
            answers or command,
            number=about.number,
            part=about.part,
            text=text,
            event=situation.incoming.event_id,
            file=None if file is None else asdict(file),
        )
        subject = Subject(about.noun, about.number, COMMAND if answers else "")
        return Move(run=call, about=subject, keep=True, quiet=not situation.direct)

    def _instead(
        self, about: Subject | None, file: Attachment, situation: Situation
    ) -> Move | None:
        """Keep a file whose caption is a command that takes none among what is carried."""
        return None if about is None else self._words(file.caption or "", about, situation, file)

    async def _leading(self, text: str) -> tuple[Subject, str] | None:
        """Return what the number at the start of a text stands for, and the rest of the text."""
        for first in tokens(text)[:1]:
            found = await self._numbered_thing(first.folded)
            if found is not None:
                return found, _AFTER_NUMBER.sub("", text[first.end :], count=1).strip()
        return None

    async def _numbered_thing(self, word: str) -> Subject | None:
        digits = word.lstrip("#")
        if not digits.isdecimal() or len(digits) > DIGITS or int(digits) < FIRST_NUMBER:
            return None
        noun = await self._numbers.noun_of(int(digits)) if CARRIED else None
        return None if noun is None or noun not in CARRIED else Subject(noun, int(digits))

    async def _carried_as(self, event_id: str, situation: Situation) -> Subject | None:
        found = await self._subjects.of(event_id, situation.place.room_id)
        if found is None or found.noun not in CARRIED or found.part in (CARD, COMMAND):
            return None
        return found

    async def _answers_question(self, text: str, about: Subject, situation: Situation) -> bool:
        """Whether a text is an answer to the open question, which is about the same thing."""
        dialogue = situation.dialogue
        if dialogue is None or not self._resolving.bare(text, dialogue):
            return False
        if dialogue.slot and self._understanding.exact(text, situation) is not None:
            return False  # any command leaves a question
        if dialogue.call is not None and dialogue.call.given.get("number") == about.number:
            return True
        asked = await self._subjects.of(dialogue.event_id, situation.place.room_id)
        return asked is not None and (asked.noun, asked.number) == (about.noun, about.number)

    def _said_anew(
        self, body: str, about: Subject, carrier: Carrier, situation: Situation
    ) -> str | None:
        """Return what an edited message says now, without the words of the command it was.

        None where it has become a command that carries no words: an edit makes no new one.
        """
        order = ordered(body, self._ourselves)
        said = (order or body).strip()
        first = tokens(said)[:1]
        if first and first[0].folded.lstrip("#") == str(about.number):
            said = _AFTER_NUMBER.sub("", said[first[0].end :], count=1).strip()
            order = ordered(said, self._ourselves) or order
            said = ordered(said, self._ourselves) or said
        if order is None and not situation.direct:
            return said
        call = self._understanding.understand(said, replace(situation, about=about)).run
        if call is not None and (order is not None or call.command in carrier.opens):
            return self._filling.own_words(call)
        return said if order is None else None


def _asks_about(situation: Situation, event_id: str) -> bool:
    return situation.dialogue is not None and situation.dialogue.event_id == event_id


def _asks_of(situation: Situation, about: Subject) -> bool:
    """Whether the open question is one about that very thing."""
    call = None if situation.dialogue is None else situation.dialogue.call
    return call is not None and call.given.get("number") == about.number
