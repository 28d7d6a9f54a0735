"""What leaves the house, as data: messages, files, polls, reactions, redactions, errands."""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, NamedTuple


class Priority(IntEnum):
    """The order in which waiting messages leave when the server limits the rate."""

    AHEAD = -1  # what one person has just written to another: nothing else begins beside it
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
    # Each an event id, or the transaction id of a message of ours, for which it waits. Without
    # what it replies to, or the root of its thread, it goes all the same; an edit does not.
    reply_to: str | None = None
    thread: str | None = None
    replaces: str | None = None
    circle: str | None = (
        None  # slug: only while the room is that circle's, and nobody else is in it
    )
    forgotten: bool = False  # it answers a secret ballot: nobody but its reader can read it again


@dataclass(frozen=True, kw_only=True)
class Upload:
    """Where a file lies on the homeserver, and what opens it there."""

    url: str  # mxc://
    size: int  # bytes, in clear
    width: int | None = None  # pixels, of a picture
    height: int | None = None
    # Of an encrypted file: `key`, `iv`, `hashes` and `v` of the specification's `EncryptedFile`.
    secrets: dict[str, Any] | None = None
    mimetype: str | None = None  # by its content, where others made it: then `File`'s says nothing
    duration: int | None = None  # milliseconds, of what is heard or seen
    waveform: list[int] | None = None  # 0 to 1024, of a voice message
    voice: bool = False


@dataclass(frozen=True, kw_only=True)
class File:
    """A file that is made right before it is sent, by the producer of its `kind`.

    It is asked for by `key`, so that no content waits in a table. `name` is the file's name as it
    is shown, with its ending. `upload` is set once the file lies on the homeserver. What is
    `fetched` from elsewhere takes as long as it takes: its room goes on meanwhile.
    """

    kind: str
    key: str
    name: str
    mimetype: str
    reply_to: str | None = None  # as in `Message`
    thread: str | None = None
    circle: str | None = None
    fetched: bool = False
    upload: Upload | None = None

    @property
    def subject(self) -> str:
        """What it is the file of, as transaction ids name it: `invoice-31`."""
        return f"{self.kind}-{self.key}"


MOST_ANSWERS = 20
"""Answers of a poll (MSC3381: what goes beyond is cut off by clients)."""
LONGEST_QUESTION = 340
LONGEST_ANSWER = 340
"""Characters that Element lets its own polls have; longer ones end in an ellipsis."""


@dataclass(frozen=True, kw_only=True)
class Poll:
    """A native poll (MSC3381); `answers` are pairs of an id, which responses name, and its text.

    `disclosed` only tells clients to show how it stands: it hides nothing, who is in the room can
    read every response. Raises ValueError for what no client could show or answer.
    """

    question: str
    answers: tuple[tuple[str, str], ...]
    max_selections: int = 1
    disclosed: bool = False
    mentions: tuple[str, ...] = ()
    reply_to: str | None = None  # these three as in `Message`
    thread: str | None = None
    circle: str | None = None

    def __post_init__(self) -> None:
        """Check what clients would cut off or refuse."""
        ids = [id_ for id_, _ in self.answers]
        if not 1 <= len(ids) <= MOST_ANSWERS or len(set(ids)) < len(ids) or not all(ids):
            raise ValueError("a poll has 1 to 20 answers, each with an id of its own")
        if not 1 <= self.max_selections <= len(ids):
            raise ValueError("a poll lets one choose between one and all of its answers")
        if not self.question.strip() or not all(text.strip() for _, text in self.answers):
            raise ValueError("a poll's question and answers are not empty")


@dataclass(frozen=True, kw_only=True)
class PollEnd:
    """Ends a poll of ours, for clients to stop taking responses; `text` is for those without polls.

    `poll` is its event id or transaction id, for which it waits.
    """

    poll: str
    text: str
    circle: str | None = None


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
    encrypted, earlier: keys of errands whose room would do, shape: see `matrix/room_shapes.py`,
    echo: comes back with the outcome), `room-state` (data: room_id, name, topic, shape: all that
    is wanted of a room; of keys that differ after their last colon only the newest is done),
    `invite` (data: room_id, user_id), `join` (data: room_id), `leave` (data: room_id), `remove`
    (data: room_id, user_id: is put out; nothing where we may not), `pin`
    (data: room_id, message: its transaction id), `mail` (data: to, subject, body).
    """

    kind: str
    key: str
    data: dict[str, Any] = field(default_factory=dict)


class Landed(NamedTuple):
    """Where a message of ours is once it is sent."""

    event_id: str
    room_id: str


Outgoing = Message | File | Poll | PollEnd | Reaction | Redaction | Errand

UNSENT = "unsent"
"""The kind of the outcome, in the inbox, of a row that died although somebody waits for it.

Its result names `kind`, `room_id`, `recipient`, `circle`, `reply_to`, `thread`; and of a file its
`name`, `file` (`File.kind`) and `file_key`; and of a message to a person its `about`, a noun.
"""
