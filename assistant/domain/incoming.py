"""What comes in, decrypted and sorted: the event that one transaction answers."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Text:
    """A message; `reply_to`, `thread`, `edits` are event ids, `body` is without reply fallback."""

    body: str
    reply_to: str | None = None
    thread: str | None = None
    edits: str | None = None
    mentions_us: bool = False


@dataclass(frozen=True, kw_only=True)
class Reacted:
    """An emoji that somebody put on event `to`."""

    to: str
    key: str


@dataclass(frozen=True, kw_only=True)
class Redacted:
    """Somebody took back event `of` (a message, a reaction)."""

    of: str


@dataclass(frozen=True, kw_only=True)
class PollResponse:
    """Somebody answered the poll of event `poll`; `answers` are ids, as they came, in their order.

    What is no text, or no list of them, stands there as an empty id: no answer has that one. How
    they are to be read stands in `domain/poll_answers.py`.
    """

    poll: str
    answers: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PollEnded:
    """Somebody other than us ended the poll of event `poll`: their clients show it as over."""

    poll: str


@dataclass(frozen=True, kw_only=True)
class Joined:
    """The assistant has just entered a room; `inviter` asked it in."""

    inviter: str


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A file, picture, voice note or other thing that is no text; `kind` is its (msg)type.

    `reply_to`, `thread`, `edits` are event ids, as in `Text`. The rest is what its sender says of a
    file, and stands only where all that is needed to open it is well formed: `url` is None for what
    is no file, or none that could ever be opened.
    """

    kind: str
    reply_to: str | None = None
    thread: str | None = None
    edits: str | None = None
    caption: str | None = None  # what was written with it; without reply fallback
    name: str | None = None  # with its ending; not to be trusted
    mimetype: str | None = None  # in lower case, without parameters; not to be trusted
    size: int | None = None  # bytes; not to be trusted
    url: str | None = None  # mxc://
    # Of an encrypted file: `key`, `iv`, `hashes` and `v` of the specification's `EncryptedFile`.
    secrets: dict[str, Any] | None = None
    voice: bool = False  # was spoken for this message (MSC3245)
    info: dict[str, Any] = field(default_factory=dict)
    """What is known of `width`, `height` (pixels), `duration` (ms), `waveform` (0 to 1024)."""


@dataclass(frozen=True, kw_only=True)
class Unreadable:
    """A message that cannot be read or is refused.

    `why`: `no-key`, `replayed`, `forged`, `cleartext`; `too-many` stands, once, for the messages
    that were dropped because their sender had too many waiting.
    """

    why: str


@dataclass(frozen=True, kw_only=True)
class FellDue:
    """A row that fell due: a deadline, a reminder, the daily bundle."""

    kind: str
    data: dict[str, Any] = field(default_factory=dict)
    key: str = field(default="", compare=False)  # under which it waited
    failures: int = field(default=0, compare=False)  # to see to it, in a row, before now


@dataclass(frozen=True, kw_only=True)
class ErrandDone:
    """The outcome of an errand; `error` is None when it went well."""

    kind: str
    key: str
    result: dict[str, Any] = field(default_factory=dict)
    error: str | None = None


Content = (
    Text
    | Reacted
    | Redacted
    | PollResponse
    | PollEnded
    | Joined
    | Attachment
    | Unreadable
    | FellDue
    | ErrandDone
)


@dataclass(frozen=True, kw_only=True)
class Place:
    """The Matrix room at hand. `direct`: exactly one other person is in it, joined or invited."""

    room_id: str
    direct: bool
    encrypted: bool
    people: tuple[str, ...]  # user ids, joined or invited, without the assistant
    circle: str | None = None  # the slug of the circle whose room it is
    locale: str | None = None
    made_direct: bool = False  # it was made for two, whoever is in it by now


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """One inbox row, ready for dispatch. `place` is None for what belongs to no room."""

    row: int
    event_id: str
    sender: str
    sent_at: datetime
    place: Place | None
    content: Content
    known_locales: frozenset[str] = field(default=frozenset())
    stamped_at: datetime | None = None  # origin_server_ts to the millisecond, not after it came

    @property
    def cast_at(self) -> datetime:
        """Return when it was sent as its homeserver says it: what a deadline is held against.

        `sent_at` is by our clock, and later by as long as the event was on its way.
        """
        return self.stamped_at or self.sent_at
