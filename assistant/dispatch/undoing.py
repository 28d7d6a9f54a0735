"""Undoes what the asker's last change, or one named event, did."""

from assistant.dispatch.dependencies import Providers, Scope
from assistant.dispatch.sayings import NothingToUndo, Undone
from assistant.domain.incoming import Incoming
from assistant.domain.replies import Refusal, Reply
from assistant.services.post import Post
from assistant.services.undo import ALOUD, UNDOERS
from assistant.storage.conversations import UndoRecord, UndoRepository
from assistant.storage.unit_of_work import Transaction


class Undoing:
    """Calls the functions that were declared with `@undoes`."""

    def __init__(
        self, undos: UndoRepository, incoming: Incoming, post: Post, scope: Scope, tx: Transaction
    ) -> None:
        self._undos = undos
        self._sender = incoming.sender
        self._post = post
        self._scope = scope
        self._connection = tx.connection
        self._now = tx.now

    async def possible(self, event_id: str) -> bool:
        """Whether what the asker's event did can still be undone."""
        return bool(await self._undos.latest(self._sender, self._now, event_id))

    async def aloud(self) -> bool:
        """Whether all that the asker's last change did may be undone before others."""
        records = await self._undos.latest(self._sender, self._now)
        return bool(records) and all(record.kind in ALOUD for record in records)

    async def undo(self, event_id: str | None = None) -> Reply:
        """Undo the asker's last change, or what `event_id` did; say what was undone.

        Raises `NothingToUndo` when there is nothing, or when it is too late. All of it is undone,
        or, where an undoer refuses, nothing.
        """
        records = await self._undos.latest(self._sender, self._now, event_id)
        # What an earlier version of this program recorded may be known to this one no more.
        if not records or any(record.kind not in UNDOERS for record in records):
            raise NothingToUndo
        try:
            async with self._connection.begin_nested():
                return await self._undo(records)
        except Refusal:
            self._post.clear()
            raise

    async def _undo(self, records: tuple[UndoRecord, ...]) -> Reply:
        said: Reply | None = None
        for record in records:
            undoer = UNDOERS[record.kind]
            needs = dict(self._scope.needs(undoer))
            needs.pop("data")
            said = await undoer(data=record.data, **self._scope.arguments(needs)) or said
        await self._undos.mark(tuple(record.id for record in records), self._now)
        return said or Undone()


def check_undoers(providers: Providers) -> None:
    """Raise `CannotProvide` unless every declared undoer can be given what it asks for."""
    for kind, undoer in UNDOERS.items():
        needs = dict(providers.needs(undoer))
        needs.pop("data", None)
        providers.check(needs, f"undo of {kind}")
