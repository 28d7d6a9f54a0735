"""What is said, and what is logged, when something failed that nobody foresaw."""

import traceback

from assistant.dispatch.answering import Answering
from assistant.dispatch.dependencies import Scope
from assistant.dispatch.sayings import Apology
from assistant.dispatch.situations import Situation, SituationReader
from assistant.domain.incoming import Incoming, Text


class Apologising:
    """Apologises to the sender of a message that could not be handled."""

    def __init__(self, scope: Scope, reading: SituationReader) -> None:
        self._scope = scope
        self._reading = reading

    async def apologise(self, incoming: Incoming, reference: str) -> None:
        """Say that it failed, with the reference number that the log has; to a message only."""
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
