"""Does, within the transaction, what was decided before it."""

from dataclasses import replace

from assistant.dispatch.answering import Answering
from assistant.dispatch.carrying import CARRIED
from assistant.dispatch.dependencies import Scope
from assistant.dispatch.dialogues import Call, Dialogues
from assistant.dispatch.filling import Filling
from assistant.dispatch.moves import Move
from assistant.dispatch.nouns import NOUNS
from assistant.dispatch.running import Running
from assistant.dispatch.sayings import LanguageFound, NoSuchNumber, WithNote
from assistant.dispatch.situations import Situation
from assistant.dispatch.undoing import Undoing
from assistant.domain.replies import Language, Refusal, Reply
from assistant.domain.subjects import COMMAND, Subject
from assistant.storage.conversations import ConversationRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.persons import PersonRepository, StrangerRepository
from assistant.storage.subjects import SubjectRepository
from assistant.storage.unit_of_work import Transaction


class Acting:
    """Runs, says or asks what a move asks for."""

    def __init__(
        self,
        situation: Situation,
        scope: Scope,
        answering: Answering,
        dialogues: Dialogues,
        numbers: NumberRepository,
        subjects: SubjectRepository,
        filling: Filling,
        persons: PersonRepository,
        strangers: StrangerRepository,
        conversations: ConversationRepository,
        tx: Transaction,
    ) -> None:
        self._situation = situation
        self._scope = scope
        self._answering = answering
        self._dialogues = dialogues
        self._numbers = numbers
        self._subjects = subjects
        self._filling = filling
        self._persons = persons
        self._strangers = strangers
        self._conversations = conversations
        self._now = tx.now

    async def do(self, move: Move) -> None:
        """Do what `move` says; the situation is in the asker's language already."""
        if move.learn is not None:
            await self._learn(move.learn)
        elif move.speak is not None and self._situation.direct:
            await self._guess(move.speak)
        if self._situation.dialogue is not None and not move.keep:
            await self._close()
        learnt = move.learn is not None
        await self._note(move)
        if move.undo_of is not None:
            await self._undo(move.undo_of)
        elif move.number is not None:
            await self._number(move, learnt=learnt)
        elif move.run is not None:
            running = self._scope.get(Running)
            await running.run(move.run, learnt=learnt, replaces=move.replaces, quiet=move.quiet)
        elif move.ask is not None:
            await self._answering.ask(move.ask, self._situation.reader)
        elif move.say is not None:
            await self._say(move.say, learnt=learnt, replaces=move.replaces, once=move.once)

    async def _close(self) -> None:
        await self._dialogues.close(
            self._situation.place.room_id, self._situation.incoming.sender, self._now
        )

    async def _note(self, move: Move) -> None:
        """Note what the message is about, so that a reply to it or to our answer is, too."""
        about = move.about
        if about is None:
            number = move.number or (self._filling.number(move.run) if move.run else None)
            noun = None if number is None else await self._numbers.noun_of(number)
            if number is None or noun not in CARRIED:
                return
            about = Subject(noun, number, COMMAND)
        await self._subjects.note(self._situation.incoming.event_id, about)

    async def _guess(self, locale: str) -> None:
        """Go on in a language that is likely only: words that are of one language change it."""
        sender = self._situation.incoming.sender
        room_id = self._situation.place.room_id
        await self._conversations.change(room_id, sender, self._now, guess=locale)

    async def _learn(self, locale: str) -> None:
        person = self._situation.caller.person
        if person is not None:
            await self._persons.set_locale(person.id, locale)
            return
        user_id = self._situation.caller.user_id
        stranger = await self._strangers.get(user_id)
        await self._strangers.put(user_id, replace(stranger, locale=locale))

    async def _undo(self, event_id: str) -> None:
        try:
            said: Reply | Refusal = await self._scope.get(Undoing).undo(event_id)
        except Refusal as refusal:
            said = refusal
        # What was changed may have been private, wherever it is taken back.
        private = self._situation.caller.person is not None
        await self._answering.say(said, self._situation.reader, private=private)

    async def _number(self, move: Move, *, learnt: bool) -> None:
        assert move.number is not None
        noun = await self._numbers.noun_of(move.number)
        numbered = NOUNS.get(noun) if noun is not None else None
        if numbered is None:
            await self._say(NoSuchNumber(number=str(move.number)), learnt=learnt)
            return
        call = Call(
            command=numbered.command(move.rest), given=dict(numbered.given(move.number, move.rest))
        )
        await self._scope.get(Running).run(call, learnt=learnt)

    async def _say(
        self,
        reply: Reply | Refusal,
        *,
        learnt: bool,
        replaces: str | None = None,
        once: str | None = None,
    ) -> None:
        reader = self._situation.reader
        if learnt:
            note = LanguageFound(language=Language(reader.locale))
            reply = WithNote(answer=reply, note=note)
        await self._answering.say(reply, reader, replaces=replaces, once=once)
