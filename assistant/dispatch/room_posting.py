"""What is written into rooms that share their work: a circle's own, and the operators'."""

from dataclasses import replace

import structlog

from assistant.domain.coop import Coop
from assistant.domain.once import digest, in_circle
from assistant.domain.outgoing import Message, Priority
from assistant.domain.replies import Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.post import ToCircle, ToOperators, ToRoom
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Transaction

log = structlog.get_logger(__name__)


class RoomPosting:
    """Words messages in their room's language, and stores them."""

    def __init__(
        self,
        outbox: OutboxRepository,
        rooms: MatrixRoomRepository,
        renderer: Renderer,
        catalogue: Catalogue,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._outbox = outbox
        self._rooms = rooms
        self._renderer = renderer
        self._catalogue = catalogue
        self._coop = coop
        self._now = tx.now

    async def to_circle(self, post: ToCircle) -> None:
        """Write into a circle's room, where it still has one, the text first."""
        circle, once = post.circle, None
        if post.key is not None:
            once = in_circle(circle.slug, post.key)
            if await self._outbox.read(once) is not None:
                return
        await self.say(
            circle.room_id or "",
            post.message,
            circle=circle.slug,
            mentions=post.mentions,
            once=once,
        )
        for number, file in enumerate(post.attach, 1):
            await self._outbox.add(
                replace(file, circle=circle.slug),
                now=self._now,
                room_id=circle.room_id or "",
                priority=Priority.RELAY,
                once=once and f"{once}:{number}",
            )

    async def to_room(self, post: ToRoom) -> None:
        """Write into a Matrix room."""
        once = f"room:{digest(post.room_id, post.key)}"
        await self.say(post.room_id, post.message, once=once)

    async def to_operators(self, post: ToOperators) -> None:
        """Write into the operators' room, else into the log; both only where it is news.

        The rows of one key are trouble and its end in turn, so their number says which is next.
        """
        prefix = f"operators:{digest(post.key)}:"
        said = await self._outbox.count_once(prefix)
        if post.over != bool(said % 2):
            return
        room_id = self._coop.operators_room or ""
        once = f"{prefix}{said:08}"
        await self.say(room_id, post.message, once=once)
        if not room_id or await self._rooms.place(room_id) is None:
            log.warning("for the operators", about=post.key, says=post.message.message)
            await self._outbox.died(once, "no-operators-room")

    async def say(
        self,
        room_id: str,
        reply: Reply,
        *,
        circle: str | None = None,
        mentions: tuple[str, ...] = (),
        reply_to: str | None = None,
        thread: str | None = None,
        once: str | None = None,
    ) -> None:
        """Write a text that mentions nobody else, into a room in that room's language."""
        words = self._renderer.render(reply, await self._reader_of(room_id))
        message = Message(
            body=words.body,
            html=words.html,
            notice=False,
            mentions=mentions,
            reply_to=reply_to,
            thread=thread,
            circle=circle,
        )
        await self._outbox.add(
            message, now=self._now, room_id=room_id, priority=Priority.RELAY, once=once
        )

    async def _reader_of(self, room_id: str) -> Reader:
        place = await self._rooms.place(room_id)
        locale = self._catalogue.match(place.locale) if place is not None else None
        return Reader(locale or self._coop.default_locale, self._coop.timezone)
