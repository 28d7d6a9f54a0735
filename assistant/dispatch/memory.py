"""What a conversation remembers for `again`, `why` and `more`."""

from dataclasses import asdict
from typing import Any

from assistant.dispatch.dialogues import Call, Dialogues
from assistant.dispatch.registry import Registry
from assistant.dispatch.sayings import (
    MoreItems,
    NothingMore,
    NothingToCancel,
    NothingToRepeat,
    NothingWasRefused,
    WhyAnswer,
)
from assistant.dispatch.situations import Situation
from assistant.domain.replies import Reply
from assistant.domain.reply_codec import decode, decode_known
from assistant.i18n.catalogue import CatalogueError
from assistant.i18n.rendering import Reader, Renderer
from assistant.storage.conversations import ConversationRepository
from assistant.storage.unit_of_work import Transaction

KEPT = 20
"""So many of the last commands are known by their messages, for when one is edited."""


class Instead(Reply):
    """Handed back by a handler: run this command in its place, with all the usual care."""

    call: Call


class Ask(Reply):
    """Handed back by a handler: ask for the argument `slot` of `call`, and then run it.

    `question` None asks in the command's own words (`<command>.ask-<slot>`); with `values`, one of
    them is chosen by its number, which a `question` of one's own names.
    """

    call: Call
    slot: str
    question: Reply | None = None
    values: tuple[str, ...] = ()


class Memory:
    """Remembers and recalls, for one asker in one room."""

    def __init__(
        self,
        situation: Situation,
        conversations: ConversationRepository,
        dialogues: Dialogues,
        registry: Registry,
        renderer: Renderer,
        reader: Reader,
        tx: Transaction,
    ) -> None:
        self._situation = situation
        self._conversations = conversations
        self._dialogues = dialogues
        self._registry = registry
        self._renderer = renderer
        self._reader = reader
        self._now = tx.now

    async def keep_command(self, call: Call, *, repeatable: bool, changes: bool) -> None:
        """Remember that this command ran, for `again` and for edits of its message."""
        last = self._situation.conversation.last_command or {"call": None, "recent": []}
        recent = [*last["recent"], [self._situation.incoming.event_id, changes]][-KEPT:]
        kept = {"given": {}, **asdict(call), "confirmed": False, "checked": True, "left": []}
        await self._change(
            last_command={"call": kept if repeatable else last["call"], "recent": recent}
        )

    async def again(self) -> Instead:
        """Return the last command, to be run again; raises `NothingToRepeat`."""
        last = self._situation.conversation.last_command
        if not last or not last["call"]:
            raise NothingToRepeat
        call = Call(**{**last["call"], "left": ()})
        if not self._registry.takes(call.command, call.given):
            raise NothingToRepeat
        return Instead(call=call)

    async def why(self) -> Reply:
        """Return the reason behind the last refusal, its message's `.why`.

        Raises `NothingWasRefused`.
        """
        data = self._situation.conversation.last_refusal
        try:
            refusal = None if data is None else decode(data)
        except LookupError:
            refusal = None
        if refusal is None:
            raise NothingWasRefused
        try:
            reason = self._renderer.attribute(refusal, "why", self._reader)
        except CatalogueError:
            reason = self._renderer.plain(refusal, self._reader)
        return WhyAnswer(reason=reason)

    async def more(self) -> Reply:
        """Return the rest of the last list; raises `NothingMore`."""
        items: list[Any] | None = self._situation.conversation.more
        known = decode_known(items or ())
        if not known:
            raise NothingMore
        await self._change(more=None)
        return MoreItems(items=known)

    async def cancel(self) -> None:
        """Leave the open dialogue; raises `NothingToCancel`."""
        if self._situation.dialogue is None:
            raise NothingToCancel
        await self._dialogues.close(
            self._situation.place.room_id, self._situation.incoming.sender, self._now
        )

    async def _change(self, **values: Any) -> None:
        await self._conversations.change(
            self._situation.place.room_id, self._situation.incoming.sender, self._now, **values
        )
