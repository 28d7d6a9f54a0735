"""What somebody wrote last that the assistant could make nothing of."""

from assistant.dispatch.carrying import LAST_RESORT
from assistant.dispatch.situations import Situation


class LastLines:
    """Recalls it from the question that stands open because of it, which is all that is kept.

    Whatever was understood is wiped once it is answered, and nobody's talk with the assistant is
    stored so that others can read it one day: so there is nothing else to recall.
    """

    def __init__(self, situation: Situation) -> None:
        self._situation = situation

    def text(self) -> str | None:
        """Return the words, None where no such question is open."""
        dialogue = self._situation.dialogue
        call = None if dialogue is None else dialogue.call
        if call is None or call.command not in LAST_RESORT:
            return None
        return str(call.given.get("text") or "").strip() or None
