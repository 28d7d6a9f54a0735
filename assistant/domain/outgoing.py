"""What leaves the house, as data: messages, reactions, redactions, errands."""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any


class Priority(IntEnum):
    """The order in which waiting messages leave when the server limits the rate."""

    ANSWER = 0
    RELAY = 1
    REMINDER = 2
    DIGEST = 3


@dataclass(frozen=True, kw_only=True)
class Message:
    """A text. `notice` only for the immediate answer to a command (push rules silence notices)."""

    body: str
    html: str
    notice: bool = True
    mentions: tuple[str, ...] = ()
    reply_to: str | None = None  # event id
    thread: str | None = None  # event id of the thread's root
    replaces: str | None = None  # transaction id or event id of the message that this edits


@dataclass(frozen=True, kw_only=True)
class Reaction:
    """An emoji on an event; `to` is an event id or the transaction id of a message of ours."""

    to: str
    key: str


@dataclass(frozen=True, kw_only=True)
class Redaction:
    """Takes an event of ours back; `of` is an event id or a transaction id of ours."""

    of: str


@dataclass(frozen=True, kw_only=True)
class Errand:
    """Something to do outside, once; its outcome comes back through the inbox as `errand` event.

    Kinds so far: `create-direct` (data: user_id), `create-room` (data: name, topic, invite,
    encrypted, earlier: keys of errands whose room would do), `invite` (data: room_id, user_id),
    `join` (data: room_id), `leave` (data: room_id), `mail` (data: to, subject, body).
    """

    kind: str
    key: str
    data: dict[str, Any] = field(default_factory=dict)


Outgoing = Message | Reaction | Redaction | Errand
