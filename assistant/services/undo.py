"""What can be undone for a while: recorded by services, undone by functions of the same kind."""

from collections.abc import Awaitable, Callable
from typing import Any

from assistant.domain.coop import Times
from assistant.domain.incoming import Incoming
from assistant.domain.replies import Reply
from assistant.storage.conversations import UndoRepository
from assistant.storage.unit_of_work import Transaction

Undoer = Callable[..., Awaitable[Reply | None]]

UNDOERS: dict[str, Undoer] = {}
"""The function that undoes each kind, by kind."""

ALOUD: set[str] = set()
"""Kinds of which it may be said in a shared room that they were undone."""


def undoes(kind: str, *, aloud: bool = False) -> Callable[[Undoer], Undoer]:
    """Declare the decorated coroutine function as what undoes records of `kind`.

    Its parameter `data` is what was recorded; all others are provided by annotation, as for a
    handler. It returns a `Reply` that says what was undone, or None for the plain "Undone".
    With `aloud`, that may be said in the shared room in which it is asked for, else in the direct
    room only. Raises ValueError when the kind is taken.
    """

    def declare(undoer: Undoer) -> Undoer:
        if kind in UNDOERS:
            raise ValueError(f"two functions undo {kind}")
        UNDOERS[kind] = undoer
        if aloud:
            ALOUD.add(kind)
        return undoer

    return declare


class Undo:
    """Records that what the event at hand changes can be undone within `Times.undo`."""

    def __init__(
        self, undos: UndoRepository, incoming: Incoming, times: Times, tx: Transaction
    ) -> None:
        self._undos = undos
        self._incoming = incoming
        self._times = times
        self._now = tx.now

    async def record(self, kind: str, data: dict[str, Any]) -> None:
        """Keep `data` (JSON) for the function declared with `@undoes(kind)`.

        `undo`, taking the command's message away, or taking back the reaction that confirmed it
        will call that function.
        """
        assert kind in UNDOERS, kind
        await self._undos.add(
            user_id=self._incoming.sender,
            event_id=self._incoming.event_id,
            kind=kind,
            data=data,
            until=self._now + self._times.undo,
        )
