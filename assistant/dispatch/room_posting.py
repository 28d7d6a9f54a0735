"""What is written into rooms that share their work: a circle's own, and the operators'."""

from dataclasses import replace

import structlog

from assistant.domain.coop import Coop
from assistant.domain.once import digest, edit_txn
from assistant.domain.outgoing import Message, Priority
from assistant.domain.replies import Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.posted import Tied, ToCircle, ToOperators, ToRoom
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.subjects import SubjectRepository
from assistant.storage.unit_of_work import Transaction

log = structlog.get_logger(__name__)


class RoomPosting:
    """Words messages in their room's language, and stores them."""

    def __init__(
        self,
        outbox: OutboxRepository,
        rooms: MatrixRoomRepository,
        subjects: SubjectRepository,
        renderer: Renderer,
        catalogue: Catalogue,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._outbox = outbox
        self._rooms = rooms
        self._subjects = subjects
        self._renderer = renderer
        self._catalogue = catalogue
        self._coop = coop
        self._now = tx.now

    async def to_circle(self, post: ToCircle) -> None:
        """Write into a circle's room, where it still has one, the text first."""
        circle, tied = post.circle, post.tied
        if post.key is not None and await self._outbox.read(post.txn_id) is not None:
            return
        await self.say(
            circle.room_id or "",
            post.message,
            circle=circle.slug,
            mentions=post.mentions,
            tied=tied,
            once=post.txn_id,
        )
        for number, file in enumerate(post.attach, 1):
            txn_id = post.file_txn(number)
            await self._outbox.add(
                replace(file, circle=circle.slug, thread=tied.thread),
                now=self._now,
                room_id=circle.room_id or "",
                priority=Priority.RELAY,
                once=txn_id,
            )
            if tied.about is not None:
                await self._subjects.note(txn_id, tied.about)

    async def to_room(self, post: ToRoom) -> None:
        """Write into a Matrix room."""
        once = f"room:{digest(post.room_id, post.key)}"
        await self.say(post.room_id, post.message, once=once)

    async def to_operators(self, post: ToOperators) -> None:
        """Write into the operators' room, else into the log; both only where it is news.

        The rows of one key are trouble and its end in turn, so their number says which is next.
        """
        if post.over is None:
            await self._show_operators(post)
            return
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
        tied: Tied | None = None,
        once: str | None = None,
    ) -> None:
        """Write a text that mentions nobody else, into a room in that room's language."""
        words = self._renderer.render(reply, await self._reader_of(room_id))
        tied = tied or Tied()
        message = Message(
            body=words.body,
            html=words.html,
            notice=False,
            mentions=mentions,
            reply_to=tied.reply_to,
            thread=tied.thread,
            replaces=tied.replaces,
            circle=circle,
        )
        txn_id = await self._outbox.add(
            message, now=self._now, room_id=room_id, priority=Priority.RELAY, once=once
        )
        if tied.about is not None:
            await self._subjects.note(txn_id, tied.about)

    async def _show_operators(self, post: ToOperators) -> None:
        """Write into the operators' room, or edit what was written there under that key."""
        room_id = self._coop.operators_room or ""
        if not room_id or await self._rooms.place(room_id) is None:
            return
        first = f"operators-shown:{digest(post.key)}"
        if await self._outbox.read(first) is None:
            await self.say(room_id, post.message, once=first)
        else:
            tied = Tied(replaces=first)
            await self.say(room_id, post.message, tied=tied, once=edit_txn(first, None))

    async def _reader_of(self, room_id: str) -> Reader:
        place = await self._rooms.place(room_id)
        locale = self._catalogue.match(place.locale) if place is not None else None
        return Reader(locale or self._coop.default_locale, self._coop.timezone)
