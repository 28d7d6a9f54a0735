"""Native polls and their ends as outbox rows, in the language of who is asked."""

from collections.abc import Iterable

from assistant.domain.circles import Circle
from assistant.domain.coop import Coop
from assistant.domain.outgoing import Poll, PollEnd
from assistant.domain.replies import Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.identity import Identity
from assistant.services.posted import Polled, PollEnded
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import StrangerRepository
from assistant.storage.subjects import SubjectRepository
from assistant.storage.unit_of_work import Transaction


class PollPosting:
    """Words polls and stores them."""

    def __init__(
        self,
        outbox: OutboxRepository,
        subjects: SubjectRepository,
        strangers: StrangerRepository,
        rooms: MatrixRoomRepository,
        identity: Identity,
        renderer: Renderer,
        catalogue: Catalogue,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._outbox = outbox
        self._subjects = subjects
        self._strangers = strangers
        self._rooms = rooms
        self._identity = identity
        self._renderer = renderer
        self._catalogue = catalogue
        self._coop = coop
        self._now = tx.now

    async def deliver(self, posts: Iterable[Polled | PollEnded]) -> None:
        """Store polls, and ends of polls, each once."""
        for post in posts:
            await self._one(post)

    async def _one(self, post: Polled | PollEnded) -> None:
        reader = await self._reader_of(post.to)
        if isinstance(post, PollEnded):
            text = self._renderer.plain(post.message, reader)
            await self._add(PollEnd(poll=post.poll, text=text, circle=_slug(post.to)), post)
            return
        asked = post.asked
        rings = (post.to,) if post.ring and isinstance(post.to, str) else ()
        poll = Poll(
            question=self._renderer.plain(asked.question, reader),
            answers=tuple((id_, self._worded(said, reader)) for id_, said in asked.answers),
            max_selections=asked.max_selections,
            disclosed=asked.disclosed,
            mentions=rings,
            thread=post.tied.thread,
            circle=_slug(post.to),
        )
        await self._add(poll, post)
        if post.tied.about is not None:
            await self._subjects.note(post.txn_id, post.tied.about)

    async def _add(self, content: Poll | PollEnd, post: Polled | PollEnded) -> None:
        to = post.to
        await self._outbox.add(
            content,
            now=self._now,
            room_id=None if isinstance(to, str) else to.room_id,
            recipient=to if isinstance(to, str) else None,
            priority=post.priority,
            once=post.txn_id,
        )

    def _worded(self, said: Reply | str, reader: Reader) -> str:
        return said if isinstance(said, str) else self._renderer.plain(said, reader)

    async def _reader_of(self, to: str | Circle) -> Reader:
        if not isinstance(to, str):
            place = await self._rooms.place(to.room_id or "")
            locale = self._catalogue.match(place.locale) if place is not None else None
            return Reader(locale or self._coop.default_locale, self._coop.timezone)
        person = (await self._identity.caller(to)).person
        known = person or await self._strangers.get(to)
        zone = None if person is None else person.timezone
        found = self._catalogue.match(known.locale) or self._coop.default_locale
        return Reader(found, zone or self._coop.timezone)


def _slug(to: str | Circle) -> str | None:
    return None if isinstance(to, str) else to.slug
