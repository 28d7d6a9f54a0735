"""What is relayed to a person's direct room as outbox rows, and what is taken back there."""

from dataclasses import replace

from assistant.domain.coop import Coop
from assistant.domain.once import edits_of, redaction_of, relayed_as
from assistant.domain.outgoing import Message, Priority, Redaction
from assistant.domain.replies import Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.identity import Identity
from assistant.services.posted import Relayed, TakenBack
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import StrangerRepository
from assistant.storage.subjects import SubjectRepository
from assistant.storage.unit_of_work import Transaction


class Relaying:
    """Words what people wait for in their own language, and stores it."""

    def __init__(
        self,
        outbox: OutboxRepository,
        subjects: SubjectRepository,
        strangers: StrangerRepository,
        identity: Identity,
        renderer: Renderer,
        catalogue: Catalogue,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._outbox = outbox
        self._subjects = subjects
        self._strangers = strangers
        self._identity = identity
        self._renderer = renderer
        self._catalogue = catalogue
        self._coop = coop
        self._now = tx.now

    async def relay(self, post: Relayed) -> None:
        """Send a text and the files that follow it, once for its key."""
        if post.key is not None and await self._outbox.read(post.txn_id) is not None:
            return
        await self._say(post)
        for number, file in enumerate(post.attach, 1):
            txn_id = post.file_txn(number)
            await self._outbox.add(
                replace(file, thread=post.tied.thread),
                now=self._now,
                recipient=post.user_id,
                priority=post.priority,
                once=txn_id,
            )
            if post.tied.about is not None:
                await self._subjects.note(txn_id, post.tied.about)

    async def ring(self, user_id: str, reply: Reply, priority: Priority) -> None:
        """Send to a direct room what its person waits for: a text that mentions them."""
        await self._say(
            Relayed(user_id=user_id, message=reply, priority=priority, txn_id=relayed_as())
        )

    async def take_back(self, post: TakenBack) -> None:
        """Redact a message and its edits: of what a client shows as one, each is an event."""
        edits = await self._outbox.named(edits_of(post.of))
        for reference in (post.of, *edits):
            await self._outbox.add(
                Redaction(of=reference),
                now=self._now,
                room_id=post.room_id,
                recipient=post.user_id if post.room_id is None else None,
                priority=Priority.ANSWER,
                once=redaction_of(reference),
            )

    async def _say(self, post: Relayed) -> None:
        user_id, tied = post.user_id, post.tied
        words = self._renderer.render(post.message, await self._reader_of(user_id))
        message = Message(
            body=words.body,
            html=words.html,
            notice=not post.ring,
            mentions=(user_id,) if post.ring and tied.replaces is None else (),
            reply_to=tied.reply_to,
            thread=tied.thread,
            replaces=tied.replaces,
        )
        await self._outbox.add(
            message, now=self._now, recipient=user_id, priority=post.priority, once=post.txn_id
        )
        if tied.about is not None:
            await self._subjects.note(post.txn_id, tied.about)

    async def _reader_of(self, user_id: str) -> Reader:
        person = (await self._identity.caller(user_id)).person
        known = person or await self._strangers.get(user_id)
        zone = None if person is None else person.timezone
        found = self._catalogue.match(known.locale) or self._coop.default_locale
        return Reader(found, zone or self._coop.timezone)
