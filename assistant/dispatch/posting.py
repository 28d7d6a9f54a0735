"""What a handler sends beside its reply, as outbox rows and waiting notices."""

from dataclasses import replace

from assistant.dispatch.bundling import is_quiet, next_bundle, start_of_day
from assistant.dispatch.poll_posting import PollPosting
from assistant.dispatch.relaying import Relaying
from assistant.dispatch.replied_notices import notice_txn
from assistant.dispatch.room_posting import RoomPosting
from assistant.domain.coop import Caps, Coop, Times
from assistant.domain.outgoing import Errand, Message, Priority
from assistant.domain.persons import Person
from assistant.domain.replies import Reply
from assistant.domain.reply_codec import encode
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.post import Post
from assistant.services.posted import Mail, Notice, Worded
from assistant.storage.due import DueRepository
from assistant.storage.notices import MuteRepository, NoticeRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

BUNDLE = "bundle"
"""The kind of due row that tells a person everything that waits."""

RELEASED = "released"
"""Why an answer was left out that had been held back."""


class Posting:
    """Delivers a `Post` into the tables."""

    def __init__(
        self,
        outbox: OutboxRepository,
        notices: NoticeRepository,
        mutes: MuteRepository,
        due: DueRepository,
        persons: PersonRepository,
        rooms: RoomPosting,
        relaying: Relaying,
        polls: PollPosting,
        renderer: Renderer,
        catalogue: Catalogue,
        coop: Coop,
        times: Times,
        caps: Caps,
        tx: Transaction,
    ) -> None:
        self._outbox = outbox
        self._notices = notices
        self._mutes = mutes
        self._due = due
        self._persons = persons
        self._rooms = rooms
        self._relaying = relaying
        self._polls = polls
        self._renderer = renderer
        self._catalogue = catalogue
        self._coop = coop
        self._times = times
        self._caps = caps
        self._now = tx.now

    async def deliver(self, post: Post) -> None:
        """Store everything that `post` has collected, and leave it empty.

        Raises ValueError for files that are still to follow an answer: there was none.
        """
        if post.files:
            raise ValueError("files without an answer that they could follow")
        for held in post.released:
            await self._outbox.died(held, RELEASED)
        for mail in post.mails:
            await self._mail(mail)
        for notice in post.notices:
            await self._notice(notice)
        for relayed in post.relayed:
            await self._relaying.relay(relayed)
        for to_circle in post.to_circles:
            await self._rooms.to_circle(to_circle)
        await self._polls.deliver(post.polls)
        for to_operators in post.to_operators:
            await self._rooms.to_operators(to_operators)
        for to_room in post.to_rooms:
            await self._rooms.to_room(to_room)
        for taken_back in post.taken_back:
            await self._relaying.take_back(taken_back)
        await self._errands(post)
        post.clear()

    async def _errands(self, post: Post) -> None:
        for errand in (*post.errands, *map(self._in_words, post.worded)):
            await self._outbox.add(errand, now=self._now)
        for each in post.behind:
            await self._outbox.add(each.errand, now=self._now, not_before=self._now + each.pause)

    async def tell(
        self, person: Person, reply: Reply, kinds: tuple[str, ...], about: tuple[str, ...] = ()
    ) -> bool:
        """Tell a person notices of these kinds in their direct room; False without Matrix ID.

        What they write as a reply is about these subjects (`File.subject`).
        """
        ids = await self._persons.ids_of(person.id)
        if not ids:
            return False
        words = self._renderer.render(reply, self._reader(person.locale, person.timezone))
        # A text and no notice: push rules silence notices, and nobody would ever see it.
        message = Message(body=words.body, html=words.html, notice=False)
        await self._outbox.add(
            message,
            now=self._now,
            recipient=ids[0].user_id,
            priority=Priority.DIGEST,
            once=notice_txn(kinds, about),
        )
        return True

    async def _mail(self, mail: Mail) -> None:
        reader = self._reader(mail.locale, None)
        data = {
            "to": mail.address,
            "subject": self._renderer.attribute(mail.message, "subject", reader),
            "body": self._renderer.plain(mail.message, reader),
        }
        await self._outbox.add(Errand(kind="mail", key=mail.key, data=data), now=self._now)

    def _in_words(self, worded: Worded) -> Errand:
        reader = self._reader(worded.locale, None)
        said = {name: self._renderer.plain(words, reader) for name, words in worded.words.items()}
        return replace(worded.errand, data={**worded.errand.data, **said})

    async def _notice(self, notice: Notice) -> None:
        person = notice.person
        if notice.kind in await self._mutes.of(person.id):
            return
        held = await self.held(person) and self._can_wait(notice)
        about = () if notice.about is None else (notice.about.subject,)
        new = await self._notices.add(
            person_id=person.id,
            kind=notice.kind,
            key=notice.key,
            reply=encode(notice.message) | {"about": about} if held else None,
            now=self._now,
        )
        if new and held:
            await self.bundle_later(person)
        elif new:
            await self.tell(person, notice.message, (notice.kind,), about)

    async def held(self, person: Person) -> bool:
        """Whether the person is to be left alone now: quiet hours, or told enough today."""
        zone = person.timezone or self._coop.timezone
        told = await self._notices.sent_since(person.id, start_of_day(self._now, zone))
        return told >= self._caps.unsolicited_a_day or is_quiet(self._now, zone, self._times)

    def _can_wait(self, notice: Notice) -> bool:
        """Whether a notice is still worth something in the person's next bundle."""
        zone = notice.person.timezone or self._coop.timezone
        return notice.until is None or next_bundle(self._now, zone, self._times) < notice.until

    async def bundle_later(self, person: Person) -> None:
        """Let the person's bundle fall due next morning."""
        at = next_bundle(self._now, person.timezone or self._coop.timezone, self._times)
        await self._due.put(BUNDLE, f"bundle:{person.id}", at, {"person_id": person.id})

    def _reader(self, locale: str | None, timezone: str | None) -> Reader:
        found = self._catalogue.match(locale) or self._coop.default_locale
        return Reader(found, timezone or self._coop.timezone)
