"""What comes of reading or writing an encrypted event."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Decrypted:
    """An event in clear; `sender_key`, `session_id` and `index` say by which key, used once."""

    type: str
    content: dict[str, Any] = field(repr=False)
    sender_key: str
    session_id: str
    index: int


@dataclass(eq=False)
class NoKey(Exception):  # noqa: N818 - a state of the world, which may pass
    """The room key has not come, or only from a later message on; `sender_key` if it was named."""

    session_id: str
    sender_key: str | None


@dataclass(eq=False)
class Spent(Exception):  # noqa: N818 - says what happened
    """The key was destroyed for a secret ballot that was sent later: none is to be asked for."""

    session_id: str


@dataclass(eq=False)
class Replayed(Exception):  # noqa: N818 - says what happened
    """The ciphertext was used already, by the event `event_id`."""

    event_id: str


@dataclass(eq=False)
class Forged(Exception):  # noqa: N818 - says what happened
    """The event is not what its sender wrote: `why` is one word for the log."""

    why: str


@dataclass(eq=False)
class NobodyCanRead(Exception):  # noqa: N818 - a state of the world, which may pass
    """None of the people has a device that a room key could be given to: try again later.

    It concerns this room only: the homeserver answers, so other rooms need not wait.
    """

    room_id: str
