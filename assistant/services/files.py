"""Files that are sent into chats: who makes them, and what to say when one cannot be made."""

from collections.abc import Awaitable, Callable
from typing import Protocol

Content = bytes | Callable[[], bytes]
"""What a producer returns: a file, or what makes it from values that were read already.

The latter runs in a thread of its own, when the database is no longer being read.
"""

Producer = Callable[..., Awaitable[Content]]
"""Takes `key`, and asks for what else it needs by annotation, as a handler does.

It reads: whatever it writes is lost, and there is no caller, place or message at hand. A
`Transaction` that it or its services ask for is one that is never committed.
"""

PRODUCERS: dict[str, Producer] = {}


class Gone(Exception):  # noqa: N818 - a state of the world
    """What was to be sent as a file is no longer there: its addressee is told so."""


class FileSource(Protocol):
    """Makes the files of every kind; `dispatch/producing.py` fulfils it."""

    async def produce(self, kind: str, key: str) -> bytes:
        """Return the file; raises `Gone`, and whatever a producer raises that fails."""


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
