"""What somebody wrote last that the assistant could make nothing of."""

from typing import Any

from assistant.dispatch.carrying import CARRIED, LAST_RESORT
from assistant.dispatch.situations import Situation


class LastLines:
    """Recalls it from the question that stands open because of it, which is all that is kept.

    Whatever was understood is wiped once it is answered, and nobody's talk with the assistant is
    stored so that others can read it one day: so there is nothing else to recall.
    """

    def __init__(self, situation: Situation) -> None:
        self._situation = situation

    def given(self) -> dict[str, Any] | None:
        """Return words and file as a command takes them that is offered for them; None for none."""
        dialogue = self._situation.dialogue
        if dialogue is None:
            return None
        for call in (dialogue.call, *(option.call for option in dialogue.options)):
            if call is not None and call.command in {*LAST_RESORT, *_carriers()}:
                return {name: said for name, said in call.given.items() if name != "number"}
            if call is not None and dialogue.guessed and call.text:
                return {"text": call.text, "event": dialogue.event_id}
        return None


def _carriers() -> list[str]:
    """Return what takes words to something numbered that waited for them, when they were asked."""
    return [carrier.says for carrier in CARRIED.values()]
