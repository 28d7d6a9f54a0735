"""From what came in to what is to be done about it; it reads, and writes nothing."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from assistant.dispatch.addressing import addressed
from assistant.dispatch.carried import Carried
from assistant.dispatch.dialogues import Dialogue
from assistant.dispatch.filling import Filling
from assistant.dispatch.moves import NOTHING, Move
from assistant.dispatch.offers import Offers
from assistant.dispatch.polled import Polled
from assistant.dispatch.replied_notices import RepliedNotices
from assistant.dispatch.resolving import Resolving
from assistant.dispatch.sayings import (
    CannotRead,
    Cleartext,
    Declined,
    EditStands,
    Expired,
    NoKey,
    NoLongerAlone,
    NotUnderstood,
    TooMany,
    Unread,
)
from assistant.dispatch.situations import Situation
from assistant.dispatch.understanding import Understanding
from assistant.domain.coop import Ourselves
from assistant.domain.incoming import (
    Attachment,
    PollEnded,
    PollResponse,
    Reacted,
    Redacted,
    Text,
    Unreadable,
)
from assistant.storage.answers import AnswerRepository
from assistant.storage.conversations import UndoRepository
from assistant.storage.outbox import OutboxRepository


class Conversing:
    """Decides about texts, reactions, redactions, files, and what could not be read."""

    def __init__(
        self,
        understanding: Understanding,
        resolving: Resolving,
        answers: AnswerRepository,
        outbox: OutboxRepository,
        undos: UndoRepository,
        replied: RepliedNotices,
        carried: Carried,
        polled: Polled,
        filling: Filling,
        offers: Offers,
        ourselves: Ourselves,
    ) -> None:
        self._understanding = understanding
        self._resolving = resolving
        self._answers = answers
        self._outbox = outbox
        self._undos = undos
        self._replied = replied
        self._carried = carried
        self._polled = polled
        self._filling = filling
        self._offers = offers
        self._ourselves = ourselves

    async def decide(self, situation: Situation, now: datetime) -> Move:
        """Return what is to be done; `NOTHING` for what is not for us."""
        move = await self._offers.instead(await self._decide(situation, now), situation, now)
        return self._filling.tied(move, situation)

    async def _decide(  # noqa: PLR0911 - one return a kind of content
        self, situation: Situation, now: datetime
    ) -> Move:
        match situation.incoming.content:
            case Text() as text:
                return await self._text(text, situation, now)
            case Reacted(to=to, key=key):
                return await self._reacted(to, key, situation, now)
            case Redacted(of=of):
                return await self._redacted(of, situation, now)
            case PollResponse() as response:
                return await self._polled.answered(response, situation)
            case PollEnded(poll=poll):
                return await self._polled.ended(poll, situation)
            case Attachment() as file:
                return await self._file(file, situation, now)
            case Unreadable(why="cleartext") if situation.direct:
                return Move(say=Cleartext(), keep=True)
            case Unreadable(why="no-key") if situation.direct:
                return Move(say=NoKey(), keep=True)
            case Unreadable(why="too-many") if situation.direct:
                return Move(say=TooMany(), keep=True)
            case _:
                return NOTHING

    async def _text(self, text: Text, situation: Situation, now: datetime) -> Move:
        asked = await self._is_question(text.reply_to, situation.dialogue)
        carried = None if asked else await self._carry(text, situation, now)
        if carried is not None:
            return carried
        situation = replace(situation, about=await self._carried.named(text))
        body = addressed(text, direct=situation.direct, asked=asked, ourselves=self._ourselves)
        if body is None:
            return self._overheard(text.body, situation)
        if text.edits is not None:
            return await self._edited(text.edits, body, situation, now)
        dialogue = situation.dialogue
        if dialogue is None:
            move = self._understanding.understand(body, situation)
            return await self._replied.narrow(move, text.reply_to, situation)
        if _expired(situation, now):
            move = self._understanding.understand(body, situation)
            lost = isinstance(move.say, NotUnderstood) or move.keep
            return Move(say=Expired()) if lost else move
        answer = self._resolving.answer(body, dialogue, situation)
        return answer or self._beside(self._understanding.understand(body, situation))

    def _overheard(self, body: str, situation: Situation) -> Move:
        """Say to a person who goes on as if we were alone that we are not; once for these people.

        Talk stays theirs: only what is a command word for word is answered.
        """
        place = situation.place
        if not place.made_direct or place.circle or situation.caller.person is None:
            return NOTHING
        if self._understanding.exact(body, situation) is None:
            return NOTHING
        people = " ".join((place.room_id, situation.caller.user_id, *sorted(place.people)))
        key = f"no-longer-alone:{sha256(people.encode()).hexdigest()[:32]}"
        return Move(say=NoLongerAlone(), keep=True, once=key)

    async def _edited(self, event_id: str, body: str, situation: Situation, now: datetime) -> Move:
        """Take an edit for what it says now, unless what it said before changed something."""
        dialogue = situation.dialogue
        if dialogue is not None and dialogue.event_id == event_id and not _expired(situation, now):
            return self._understanding.understand(body, situation)
        answered = await self._answers.to(event_id, situation.incoming.sender)
        if answered is None:
            return NOTHING
        if situation.changed(event_id):
            open_ = await self._undos.latest(situation.incoming.sender, now, event_id)
            return Move(say=EditStands(undoable=bool(open_)), keep=True)
        move = self._understanding.understand(body, situation)
        here = answered.room_id == situation.place.room_id
        return replace(move, replaces=answered.txn_id if here else None)

    async def _carry(
        self, said: Text | Attachment, situation: Situation, now: datetime
    ) -> Move | None:
        """Return what is to be done about what is written about something numbered."""
        fresh = replace(situation, dialogue=None) if _expired(situation, now) else situation
        if isinstance(said, Attachment):
            return await self._carried.file(said, fresh)
        if said.edits is not None:
            return await self._carried.edited(said.edits, said.body, fresh)
        return await self._carried.text(said, fresh)

    async def _file(self, file: Attachment, situation: Situation, now: datetime) -> Move:
        carried = await self._carry(file, situation, now)
        if carried is not None or not situation.direct:
            return carried or NOTHING
        return Move(say=CannotRead(kind=Unread.of(file.kind)), keep=True)

    async def _reacted(self, to: str, key: str, situation: Situation, now: datetime) -> Move:
        dialogue = situation.dialogue
        if dialogue is None or not await self._is_question(to, dialogue):
            return await self._carried.reacted(to, key, situation) or NOTHING
        if _expired(situation, now):
            return Move(say=Expired())
        return self._resolving.reaction(key, dialogue) or NOTHING

    async def _redacted(self, of: str, situation: Situation, now: datetime) -> Move:
        if situation.dialogue is not None and situation.dialogue.event_id == of:
            return Move(say=Declined())
        if await self._undos.latest(situation.incoming.sender, now, of):
            return Move(undo_of=of, keep=True)
        return await self._carried.redacted(of, situation) or NOTHING

    async def _is_question(self, event_id: str | None, dialogue: Dialogue | None) -> bool:
        if event_id is None or dialogue is None:
            return False
        return await self._outbox.answered(event_id) == dialogue.question_txn

    def _beside(self, move: Move) -> Move:
        """Leave the dialogue open for what neither answers it nor is a command."""
        return move if move.run or move.ask else replace(move, keep=True)


def _expired(situation: Situation, now: datetime) -> bool:
    until = situation.conversation.dialogue_expires_at
    return until is not None and until < now
