"""What is done when a row falls due, and with the outcomes of errands."""

from assistant.dispatch.dependencies import Providers, Scope
from assistant.dispatch.greeting import GREETING, Greeter
from assistant.dispatch.posting import BUNDLE, Posting
from assistant.dispatch.reply_codec import decode_known
from assistant.dispatch.sayings import Bundle
from assistant.dispatch.unsent import Unsent
from assistant.domain.incoming import ErrandDone, FellDue, Incoming
from assistant.domain.outgoing import UNSENT
from assistant.services.occasions import WHEN_DONE, WHEN_DUE
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
        if isinstance(content, FellDue) and content.kind == BUNDLE:
            await self._scope.get(Bundling).tell(int(content.data["person_id"]))
            return
        if isinstance(content, FellDue) and content.kind == GREETING:
            await self._scope.get(Greeter).greet_silent(str(content.data["inviter"]))
            return
        if isinstance(content, ErrandDone) and content.kind == UNSENT:
            await self._scope.get(Unsent).tell(content)
            return
        declared = WHEN_DUE if isinstance(content, FellDue) else WHEN_DONE
        if (occasion := declared.get(content.kind)) is not None:
            await occasion(**self._scope.arguments(self._scope.needs(occasion)))


class Bundling:
    """Tells a person in one message everything that waited."""

    def __init__(
        self,
        notices: NoticeRepository,
        mutes: MuteRepository,
        persons: PersonRepository,
        posting: Posting,
        tx: Transaction,
    ) -> None:
        self._notices = notices
        self._mutes = mutes
        self._persons = persons
        self._posting = posting
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
        items = decode_known(each.reply for each in waiting if each.kind not in muted)
        if items:
            await self._posting.tell(person, Bundle(items=items))
        await self._notices.sent(tuple(each.id for each in waiting), self._now)


def check_occasions(providers: Providers) -> None:
    """Raise `CannotProvide` unless everything declared can be given what it asks for."""
    for occasions in (WHEN_DUE, WHEN_DONE):
        for kind, occasion in occasions.items():
            providers.check(providers.needs(occasion), kind)
