"""What a `Post` collects, a class for each way of saying something."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.circles import Circle
from assistant.domain.once import relayed_as
from assistant.domain.outgoing import Errand, File, Priority
from assistant.domain.persons import Person
from assistant.domain.replies import Reply
from assistant.domain.subjects import Subject


@dataclass(frozen=True, kw_only=True)
class Tied:
    """How a message hangs together with others; references as in `Message`."""

    thread: str | None = None
    reply_to: str | None = None
    replaces: str | None = None
    about: Subject | None = None  # noted for the message and its files


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A mail to an address; the subject is attribute `subject` of the message."""

    address: str
    locale: str
    message: Reply
    key: str  # of its errand: the same key is sent once


@dataclass(frozen=True, kw_only=True)
class Notice:
    """An unsolicited message: counted, bundled, mutable by its kind."""

    person: Person
    message: Reply
    kind: str
    key: str  # the same notice once
    about: File | None = None  # whose subject an answer to it is about
    until: datetime | None = None  # worth nothing after that


@dataclass(frozen=True, kw_only=True)
class Relayed:
    """What somebody waits for: a text that rings and mentions its addressee."""

    user_id: str
    message: Reply
    priority: Priority
    attach: tuple[File, ...] = ()
    key: str | None = None  # the same key is sent once to that Matrix ID
    tied: Tied = Tied()
    ring: bool = True  # False: it only answers what was just said
    txn_id: str

    def file_txn(self, number: int) -> str:
        """Return the transaction id of the attached file of that number, from 1 up."""
        if self.key is None:
            return relayed_as(self.attach[number - 1].subject)
        return f"{self.txn_id}:{number}"


@dataclass(frozen=True, kw_only=True)
class ToCircle:
    """A text and files for a circle's own room, in the room's language."""

    circle: Circle
    message: Reply
    attach: tuple[File, ...] = ()
    key: str | None = None  # the same key is sent once to a circle
    mentions: tuple[str, ...] = ()
    tied: Tied = Tied()
    txn_id: str

    def file_txn(self, number: int) -> str:
        """Return the transaction id of the attached file of that number, from 1 up."""
        return f"{self.txn_id}:{number}"


@dataclass(frozen=True, kw_only=True)
class TakenBack:
    """A message of ours that is to be seen no more, with all its edits."""

    of: str  # event id, or transaction id of ours
    room_id: str | None
    user_id: str | None  # whose direct room it was sent to


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What a poll asks; `answers` are ids, which responses name, with their texts."""

    question: Reply
    answers: tuple[tuple[str, Reply | str], ...]
    max_selections: int = 1
    disclosed: bool = False  # clients show how it stands; hides nothing otherwise


@dataclass(frozen=True, kw_only=True)
class Polled:
    """A native poll for a Matrix ID's direct room or a circle's own; worded in its language."""

    to: str | Circle
    asked: Asked
    tied: Tied
    ring: bool
    priority: Priority
    txn_id: str


@dataclass(frozen=True, kw_only=True)
class PollEnded:
    """The end of a poll of ours, where that was sent."""

    to: str | Circle
    poll: str  # event id, or transaction id of ours
    message: Reply
    txn_id: str
    priority: Priority = Priority.RELAY


@dataclass(frozen=True, kw_only=True)
class ToOperators:
    """What the operators must know: trouble, or that it is over; `over` None: how it stands."""

    message: Reply
    key: str
    over: bool | None


@dataclass(frozen=True, kw_only=True)
class ToRoom:
    """A text for a Matrix room of several people, in the room's language."""

    room_id: str
    message: Reply
    key: str  # the same key is sent once to that room


@dataclass(frozen=True, kw_only=True)
class Hold:
    """The answer to the command at hand waits for `pause`."""

    pause: timedelta
    txn_id: str


@dataclass(frozen=True, kw_only=True)
class Behind:
    """An errand that is not begun before `pause` is over."""

    errand: Errand
    pause: timedelta


@dataclass(frozen=True, kw_only=True)
class Worded:
    """An errand with texts among its data, put into words for one reader."""

    errand: Errand
    words: Mapping[str, Reply]  # by the name that they get in the errand's data
    locale: str | None  # None: the co-op's
