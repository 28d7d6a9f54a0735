"""The first words in a direct room: who this is, and the one next step."""

from assistant.dispatch.answering import Answering
from assistant.dispatch.dependencies import Scope
from assistant.dispatch.sayings import Welcome
from assistant.dispatch.situations import Situation, SituationReader
from assistant.domain.coop import Coop
from assistant.domain.incoming import Incoming, Joined, Place
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader
from assistant.storage.conversations import ConversationRepository
from assistant.storage.languages import LanguageRepository
from assistant.storage.unit_of_work import Transaction


class Greeter:
    """Greets once in each direct room, in two languages at most."""

    def __init__(
        self,
        incoming: Incoming,
        place: Place,
        scope: Scope,
        reading: SituationReader,
        conversations: ConversationRepository,
        languages: LanguageRepository,
        catalogue: Catalogue,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._incoming = incoming
        self._place = place
        self._scope = scope
        self._reading = reading
        self._conversations = conversations
        self._languages = languages
        self._catalogue = catalogue
        self._coop = coop
        self._now = tx.now

    async def greet(self) -> None:
        """Greet whoever invited us; say nothing in shared rooms, or where we greeted before."""
        content, place = self._incoming.content, self._place
        assert isinstance(content, Joined)
        alone = place.direct and set(place.people) <= {content.inviter}
        if not alone or await self._conversations.greeted(place.room_id):
            return
        situation = await self._reading.read_for(content.inviter, self._incoming, place)
        self._scope.put(Situation, situation)
        welcome = Welcome(linked=situation.caller.person is not None, coop=self._coop.name)
        await self._scope.get(Answering).say_twice(welcome, await self._readers(situation))
        await self._conversations.change(place.room_id, content.inviter, self._now, greeted=True)

    async def _readers(self, situation: Situation) -> tuple[Reader, ...]:
        """Return one reader of the inviter's language, or of the two that are likeliest."""
        if situation.locale is not None:
            return (situation.reader,)
        first = self._catalogue.match(self._coop.default_locale) or self._catalogue.locales[0]
        used = [self._catalogue.match(code) for code in await self._languages.most_used()]
        likely = [code for code in (first, *used, *self._catalogue.locales) if code]
        if first != "en":
            likely.insert(1, "en")
        zone = situation.reader.timezone
        return tuple(Reader(code, zone) for code in list(dict.fromkeys(likely))[:2])
