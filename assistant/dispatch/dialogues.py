"""Open questions: what was asked of whom about which command, kept until answered or expired."""

from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from assistant.domain.coop import Times
from assistant.domain.replies import Reply
from assistant.storage.conversations import ConversationRepository


class Kind(StrEnum):
    """What answers a question: a slot's value, yes or no, or a number."""

    SLOT = "slot"
    YES_NO = "yes-no"
    CHOICE = "choice"


@dataclass(frozen=True, kw_only=True)
class Call:
    """A command to run with what is given so far; `left` are words that nothing explained.

    `text` is what was typed. `checked`: its age was accepted; `confirmed`: so was the change.
    """

    command: str
    given: dict[str, Any] = field(default_factory=dict)
    left: tuple[str, ...] = ()
    text: str = ""
    checked: bool = False
    confirmed: bool = False

    def with_given(self, **given: Any) -> "Call":
        """Return the same with more arguments, and nothing left unexplained."""
        return replace(self, given={**self.given, **given}, left=())


@dataclass(frozen=True, kw_only=True)
class Option:
    """What a number stands for: a command to run, or a text to read in a language."""

    call: Call | None = None
    locale: str | None = None
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Dialogue:
    """An open question; stored as JSON, so it holds nothing that JSON does not."""

    kind: Kind
    call: Call | None = None
    slot: str = ""
    options: tuple[Option, ...] = ()
    question_txn: str = ""  # of our message, for reactions
    event_id: str = ""  # of the message that is asked about, for edits and redactions
    typed: bool = False  # no reaction says yes
    guessed: bool = False  # what was meant was not clear: a no leaves it to somebody else
    otherwise: Call | None = None  # what a no runs
    confirms: bool = True  # a yes agrees to the change; no: only that this was meant

    @classmethod
    def restored(cls, data: dict[str, Any] | None) -> "Dialogue | None":
        """Read what `stored` wrote; None for nothing, and for what an earlier version wrote."""
        if data is None:
            return None
        try:
            return cls._read(data)
        except (KeyError, TypeError, ValueError):
            return None

    @classmethod
    def _read(cls, data: dict[str, Any]) -> "Dialogue":
        return cls(
            kind=Kind(data["kind"]),
            call=_call(data["call"]),
            slot=data["slot"],
            options=tuple(
                Option(call=_call(each["call"]), locale=each["locale"], text=each["text"])
                for each in data["options"]
            ),
            question_txn=data["question_txn"],
            event_id=data["event_id"],
            typed=data.get("typed", False),
            guessed=data.get("guessed", False),
            otherwise=_call(data.get("otherwise")),
            confirms=data.get("confirms", True),
        )

    def stored(self) -> dict[str, Any]:
        """Return this as JSON."""
        return asdict(self)


@dataclass(frozen=True, kw_only=True)
class Question:
    """What to ask, and the dialogue that asking opens."""

    reply: Reply
    dialogue: Dialogue


class Dialogues:
    """Opens and closes dialogues: one at a time for each person and room."""

    def __init__(self, conversations: ConversationRepository, times: Times) -> None:
        self._conversations = conversations
        self._times = times

    async def open(self, room_id: str, user_id: str, dialogue: Dialogue, now: datetime) -> None:
        """Keep `dialogue` as the open one; whatever was open before is closed."""
        await self._conversations.change(
            room_id,
            user_id,
            now,
            dialogue=dialogue.stored(),
            dialogue_expires_at=now + self._times.dialogue_expiry,
        )

    async def close(self, room_id: str, user_id: str, now: datetime) -> None:
        """Let nothing be open."""
        await self._conversations.change(
            room_id, user_id, now, dialogue=None, dialogue_expires_at=None
        )


def _call(data: dict[str, Any] | None) -> Call | None:
    return None if data is None else Call(**{**data, "left": tuple(data["left"])})
