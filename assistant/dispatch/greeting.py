"""The first words in a direct room: who this is, and the one next step."""

from dataclasses import replace
from datetime import timedelta

from assistant.dispatch.answering import Answering
from assistant.dispatch.dependencies import Scope
from assistant.dispatch.sayings import Welcome
from assistant.dispatch.situations import Situation, SituationReader
from assistant.domain.coop import Coop
from assistant.domain.incoming import Incoming, Joined, Place
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader
from assistant.storage.due import DueRepository
from assistant.storage.languages import LanguageRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Transaction

GREETING = "greeting"
"""The kind of due row that greets somebody who has written nothing so far."""

ACQUAINT = timedelta(seconds=3)
"""How long somebody who let us in has to write first.

Element makes a direct room with its first message, whose answer is greeting enough. And until it
has asked for our device, which it does before it encrypts for us, it refuses what we encrypt, and
does not try again.
"""


class Greeter:
    """Greets once in each direct room, in two languages at most."""

    def __init__(
        self,
        incoming: Incoming,
        place: Place,
        scope: Scope,
        reading: SituationReader,
        languages: LanguageRepository,
        due: DueRepository,
        outbox: OutboxRepository,
        catalogue: Catalogue,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._incoming = incoming
        self._place = place
        self._scope = scope
        self._reading = reading
        self._languages = languages
        self._due = due
        self._outbox = outbox
        self._catalogue = catalogue
        self._coop = coop
        self._now = tx.now

    async def greet(self) -> None:
        """Greet whoever invited us, in an encrypted room only if they do not write first."""
        content, place = self._incoming.content, self._place
        assert isinstance(content, Joined)
        if not place.encrypted:
            await self.greet_silent(content.inviter)
        elif place.direct:
            key, at = f"{GREETING}:{place.room_id}", self._now + ACQUAINT
            await self._due.put(GREETING, key, at, {"inviter": content.inviter}, place.room_id)

    async def greet_silent(self, inviter: str) -> None:
        """Greet, but not in shared rooms, nor where we have said something before."""
        place = self._place
        alone = place.direct and set(place.people) <= {inviter}
        if not alone or await self._outbox.spoke_in(place.room_id):
            return
        addressed = replace(self._incoming, sender=inviter)  # what falls due is sent by nobody
        situation = await self._reading.read_for(inviter, addressed, place)
        self._scope.put(Situation, situation)
        welcome = Welcome(linked=situation.caller.person is not None, coop=self._coop.name)
        await self._scope.get(Answering).say_twice(welcome, await self._readers(situation))

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
