"""What is said, logged, and tried again, when something failed that nobody foresaw."""

import traceback
from datetime import timedelta

from assistant.dispatch.answering import Answering
from assistant.dispatch.dependencies import Scope
from assistant.dispatch.failing_dues import tell_failing
from assistant.dispatch.sayings import Apology
from assistant.dispatch.situations import Situation, SituationReader
from assistant.domain.incoming import FellDue, Incoming, Text
from assistant.services.post import Post
from assistant.storage.due import Due, DueRepository
from assistant.storage.unit_of_work import Transaction

AGAIN = timedelta(minutes=10)
"""After which what fell due and failed is tried again: a vote must open, whatever went wrong."""


class Apologising:
    """Apologises to the sender of a message that could not be handled."""

    def __init__(
        self,
        scope: Scope,
        reading: SituationReader,
        due: DueRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._scope = scope
        self._reading = reading
        self._due = due
        self._post = post
        self._now = tx.now

    async def apologise(self, incoming: Incoming, error: str, reference: str) -> None:
        """Say that it failed, with the reference number that the log has; to a message only.

        What fell due falls due again: nobody would ask for it a second time. Where that fails, too,
        the operators read `error`, which is the class of what went wrong.
        """
        content = incoming.content
        if isinstance(content, FellDue) and content.key:
            again = Due(
                kind=content.kind,
                key=content.key,
                at=self._now + AGAIN,
                room_id=None if incoming.place is None else incoming.place.room_id,
                data=content.data,
                failures=content.failures + 1,
            )
            await self._due.put_back(again)
            tell_failing(self._post, content, error, reference)
        if incoming.place is None or not isinstance(incoming.content, Text):
            return
        situation = await self._reading.read(incoming, incoming.place)
        if not situation.direct and not incoming.content.body.startswith("!"):
            return
        self._scope.put(Situation, situation)
        answering = self._scope.get(Answering)
        await answering.say(Apology(reference=reference), situation.reader)


def frames(error: BaseException) -> list[str]:
    """Return where an error and its causes arose, without their texts: those quote messages."""
    found = []
    current: BaseException | None = error
    while current is not None:
        found.append(type(current).__name__)
        found += [
            f"{frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__)
        ]
        current = current.__cause__ or current.__context__
    return found
