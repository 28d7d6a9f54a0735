"""What is known when a message is read: who asks, where, in which language, and what is open."""

from dataclasses import dataclass, replace

from assistant.dispatch.dialogues import Dialogue
from assistant.dispatch.facts import FactReader, Facts
from assistant.domain.coop import Coop
from assistant.domain.incoming import Incoming, Place
from assistant.domain.persons import Caller
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader
from assistant.services.identity import Identity
from assistant.storage.conversations import Conversation, ConversationRepository
from assistant.storage.persons import StrangerRepository


@dataclass(frozen=True, kw_only=True)
class Situation:
    """One message's surroundings. `locale` is None while the asker's language is unknown."""

    incoming: Incoming
    place: Place
    caller: Caller
    conversation: Conversation
    dialogue: Dialogue | None
    locale: str | None
    reader: Reader
    facts: Facts

    @property
    def direct(self) -> bool:
        """Whether nobody but the asker reads along; what a place claims is not enough."""
        return self.place.direct and set(self.place.people) <= {self.caller.user_id}

    def changed(self, event_id: str) -> bool:
        """Whether the command in the asker's message `event_id` changed something."""
        last = self.conversation.last_command or {"recent": []}
        return any(known == event_id and changes for known, changes in last["recent"])

    def in_language(self, locale: str) -> "Situation":
        """Return the same for an asker who reads `locale`."""
        return replace(self, locale=locale, reader=replace(self.reader, locale=locale))


class SituationReader:
    """Reads situations."""

    def __init__(
        self,
        identity: Identity,
        strangers: StrangerRepository,
        conversations: ConversationRepository,
        facts: FactReader,
        coop: Coop,
        catalogue: Catalogue,
    ) -> None:
        self._identity = identity
        self._strangers = strangers
        self._conversations = conversations
        self._facts = facts
        self._coop = coop
        self._catalogue = catalogue

    async def read(self, incoming: Incoming, place: Place) -> Situation:
        """Return what is known of `incoming`, which came in `place`."""
        return await self.read_for(incoming.sender, incoming, place)

    async def read_for(self, user_id: str, incoming: Incoming, place: Place) -> Situation:
        """Return what is known of `incoming` with `user_id` as the one who is answered."""
        caller = await self._identity.caller(user_id)
        conversation = await self._conversations.get(place.room_id, user_id)
        locale = await self.locale_of(caller)
        return Situation(
            incoming=incoming,
            place=place,
            caller=caller,
            conversation=conversation,
            dialogue=Dialogue.restored(conversation.dialogue),
            locale=locale,
            reader=self.reader(caller, locale or place.locale),
            facts=await self._facts.read(caller),
        )

    async def locale_of(self, caller: Caller) -> str | None:
        """Return the language that the caller chose, or was found to speak; None if neither."""
        if caller.person is not None:
            return self._catalogue.match(caller.person.locale)
        return self._catalogue.match((await self._strangers.get(caller.user_id)).locale)

    def reader(self, caller: Caller, locale: str | None) -> Reader:
        """Return the caller as a reader of `locale`, or of the co-op's language."""
        found = self._catalogue.match(locale) or self._coop.default_locale
        zone = caller.person.timezone if caller.person is not None else None
        return Reader(found, zone or self._coop.timezone)
