"""What people do with our polls, as the commands of what the polls are about."""

import structlog

from assistant.dispatch.carrying import CARRIED
from assistant.dispatch.filling import Filling
from assistant.dispatch.moves import NOTHING, Move
from assistant.dispatch.situations import Situation
from assistant.domain.incoming import PollResponse
from assistant.domain.subjects import Subject
from assistant.storage.answers import AnswerRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.subjects import SubjectRepository

log = structlog.get_logger(__name__)


class Polled:
    """Decides about responses, their redactions, and ends of polls by others."""

    def __init__(
        self,
        subjects: SubjectRepository,
        answers: AnswerRepository,
        outbox: OutboxRepository,
        filling: Filling,
    ) -> None:
        self._subjects = subjects
        self._answers = answers
        self._outbox = outbox
        self._filling = filling

    async def answered(self, response: PollResponse, situation: Situation) -> Move:
        """Return what follows an answer to a poll; nothing for what is no poll of ours here."""
        about = await self._poll(response.poll, situation)
        command = None if about is None else CARRIED[about.noun].polled
        if about is None or command is None:
            return NOTHING
        addressee = await self._answers.recipient_of(response.poll)
        incoming = situation.incoming
        if addressee not in (None, incoming.sender):
            log.info("poll answered by somebody else", row=incoming.row)
            return NOTHING
        call = self._filling.call(
            command,
            number=about.number,
            part=about.part,
            answers=response.answers,
            event=incoming.event_id,
            sent_at=incoming.cast_at.isoformat(),
        )
        return Move(run=call, about=about, keep=True, quiet=not situation.direct)

    async def ended(self, poll: str, situation: Situation) -> Move:
        """Return what follows when somebody other than us ended a poll of ours."""
        about = await self._poll(poll, situation)
        command = None if about is None else CARRIED[about.noun].poll_ended
        if about is None or command is None:
            return NOTHING
        incoming = situation.incoming
        log.info("poll ended by somebody else", row=incoming.row)
        call = self._filling.call(
            command, number=about.number, part=about.part, event=incoming.event_id
        )
        return Move(run=call, keep=True, quiet=True)

    async def withdrawn(self, event_id: str, about: Subject, situation: Situation) -> Move:
        """Return what follows when a response was taken back: only who gave it can do that."""
        command = CARRIED[about.noun].unpolled
        if command is None:
            return NOTHING
        if await self._answers.author_of(event_id) != situation.incoming.sender:
            log.info("response taken back by somebody else", row=situation.incoming.row)
            return NOTHING
        call = self._filling.call(command, number=about.number, part=about.part, event=event_id)
        return Move(run=call, keep=True, quiet=True)

    async def _poll(self, event_id: str, situation: Situation) -> Subject | None:
        """Return what a poll of ours, sent to this room, is about."""
        about = await self._subjects.of(event_id, situation.place.room_id)
        if about is None or not about.is_poll or about.noun not in CARRIED:
            return None
        return about if await self._outbox.answered(event_id) is not None else None
