"""What is done when a row falls due, and with the outcomes of errands."""

from typing import Any

from assistant.dispatch.answering import PAGE
from assistant.dispatch.dependencies import Providers, Scope
from assistant.dispatch.failing_dues import tell_works
from assistant.dispatch.greeting import GREETING, Greeter
from assistant.dispatch.posting import BUNDLE, Posting
from assistant.dispatch.sayings import Bundle, Page
from assistant.dispatch.unsent import Unsent
from assistant.domain.coop import Coop
from assistant.domain.incoming import ErrandDone, FellDue, Incoming
from assistant.domain.outgoing import UNSENT
from assistant.domain.persons import Person
from assistant.domain.replies import Example, Reply
from assistant.domain.reply_codec import decode_known, encode
from assistant.i18n.catalogue import Catalogue
from assistant.services.occasions import (
    WHEN_DONE,
    WHEN_DUE,
    WHEN_LOST,
    WHEN_UNREAD,
    Occasion,
    done_by,
)
from assistant.services.post import Post
from assistant.storage.conversations import ConversationRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.notices import MuteRepository, NoticeRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction


class Occasions:
    """Calls what was declared for the kind at hand; the daily bundle is the engine's own."""

    def __init__(self, incoming: Incoming, scope: Scope) -> None:
        self._content = incoming.content
        self._scope = scope

    async def happen(self) -> None:
        """See to one due row or outcome; nothing is done about a kind that nobody declared."""
        content = self._content
        assert isinstance(content, FellDue | ErrandDone)
        if isinstance(content, FellDue):
            tell_works(self._scope.get(Post), content)
        if isinstance(content, FellDue) and content.kind == BUNDLE:
            await self._scope.get(Bundling).tell(int(content.data["person_id"]))
            return
        if isinstance(content, FellDue) and content.kind == GREETING:
            await self._scope.get(Greeter).greet_silent(str(content.data["inviter"]))
            return
        occasion = _declared(content)
        if occasion is not None:
            await occasion(**self._scope.arguments(self._scope.needs(occasion)))
        elif isinstance(content, ErrandDone) and content.kind == UNSENT:
            await self._scope.get(Unsent).tell(content)


def _declared(content: FellDue | ErrandDone) -> Occasion | None:
    if isinstance(content, FellDue):
        return WHEN_DUE.get(content.kind)
    if content.kind == UNSENT:
        if content.result["kind"] == "message":
            return WHEN_UNREAD.get(str(content.result.get("about")))
        return WHEN_LOST.get(str(content.result.get("file")))
    return done_by(content.kind, content.key)


class Bundling:
    """Tells a person in one message everything that waited."""

    def __init__(
        self,
        notices: NoticeRepository,
        mutes: MuteRepository,
        persons: PersonRepository,
        posting: Posting,
        rooms: MatrixRoomRepository,
        conversations: ConversationRepository,
        catalogue: Catalogue,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._notices = notices
        self._mutes = mutes
        self._persons = persons
        self._posting = posting
        self._rooms = rooms
        self._conversations = conversations
        self._catalogue = catalogue
        self._coop = coop
        self._now = tx.now

    async def tell(self, person_id: int) -> None:
        """Send what waits, less what was muted since; all of it counts as told.

        Where the person is by now, it may be night (we were down, or they moved), or they may have
        been told enough today: then it waits for another morning.
        """
        person = await self._persons.get(person_id)
        waiting = await self._notices.waiting(person_id)
        if person is None or not waiting:
            return
        if await self._posting.held(person):
            await self._posting.bundle_later(person)
            return
        muted = await self._mutes.of(person_id)
        wanted = [each for each in waiting if each.kind not in muted]
        items = decode_known(each.reply for each in wanted)
        if items:
            kinds = tuple(each.kind for each in wanted)
            about = [each.reply.get("about", ()) for each in wanted[: PAGE + 1]]
            subjects = tuple(subject for each in about for subject in each)
            await self._posting.tell(person, await self._page(person, items), kinds, subjects)
        await self._notices.sent(tuple(each.id for each in waiting), self._now)

    async def _page(self, person: Person, items: tuple[Any, ...]) -> Reply:
        """Cut the bundle after five items; the rest waits for `more` in the direct room."""
        ids = await self._persons.ids_of(person.id)
        home = await self._rooms.direct_room_of(ids[0].user_id) if ids else None
        if home is None or len(items) <= PAGE + 1:
            return Bundle(items=items)
        rest = [encode(item) for item in items[PAGE:]]
        await self._conversations.change(home, ids[0].user_id, self._now, more=rest)
        locale = self._catalogue.match(person.locale) or self._coop.default_locale
        known = self._catalogue.words(locale, "conversation-more") or ("more",)
        answer = Bundle(items=items[:PAGE])
        return Page(answer=answer, rest=len(rest), words=Example(known[0]))


def check_occasions(providers: Providers) -> None:
    """Raise `CannotProvide` unless everything declared can be given what it asks for."""
    for kind, occasion in WHEN_DUE.items():
        providers.check(providers.needs(occasion), kind)
    for (kind, begins), occasion in WHEN_DONE.items():
        providers.check(providers.needs(occasion), f"{kind} {begins}")
    for noun, occasion in WHEN_UNREAD.items():
        providers.check(providers.needs(occasion), f"unread {noun}")
    for kind, occasion in WHEN_LOST.items():
        providers.check(providers.needs(occasion), f"lost {kind}")
