"""Files that are sent into chats: who makes them, and what to say when one cannot be made."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol


@dataclass(frozen=True, kw_only=True)
class Made:
    """A file that others made, with what was found out about it."""

    data: bytes
    mimetype: str  # by its content
    info: dict[str, Any] = field(default_factory=dict)  # as in `domain.incoming.Attachment`
    voice: bool = False


@dataclass(frozen=True)
class Fetching:
    """What gets a file from elsewhere, once the database is no longer being read."""

    fetch: Callable[[], Awaitable[Made]]


Content = bytes | Callable[[], bytes] | Fetching
"""What a producer returns: a file, or what makes it from values that were read already.

A function runs in a thread of its own, when the database is no longer being read.
"""

Producer = Callable[..., Awaitable[Content]]
"""Takes `key`, and asks for what else it needs by annotation, as a handler does.

It reads: whatever it writes is lost, and there is no caller, place or message at hand. A
`Transaction` that it or its services ask for is one that is never committed.
"""

PRODUCERS: dict[str, Producer] = {}


class CannotCome(Exception):  # noqa: N818 - a state of the world
    """A file cannot be sent, and trying again is no use: those who wait for it are told why."""

    why: ClassVar[str]


class Gone(CannotCome):
    """What was to be sent as a file is no longer there."""

    why = "gone"


class TooLarge(CannotCome):
    """It has more bytes than are taken."""

    why = "too-large"


class Spoilt(CannotCome):
    """What lies there is not what was laid there: its hash differs."""

    why = "spoilt"


class FileSource(Protocol):
    """Makes the files of every kind; `dispatch/producing.py` fulfils it."""

    async def produce(self, kind: str, key: str) -> bytes | Made:
        """Return the file; raises `CannotCome`, and whatever a producer raises that fails."""


def produces(kind: str) -> Callable[[Producer], Producer]:
    """Declare who makes the files of `kind`; ValueError when it is taken.

    A file is made anew whenever sending it is tried again, so the same `key` should give the same
    file. `Gone` says that it gives none any more.
    """

    def declare(producer: Producer) -> Producer:
        if kind in PRODUCERS:
            raise ValueError(f"two producers make {kind}")
        PRODUCERS[kind] = producer
        return producer

    return declare
