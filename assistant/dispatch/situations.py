"""What is known when a message is read: who asks, where, in which language, and what is open."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.dispatch.dialogues import Call, Dialogue, Kind
from assistant.dispatch.facts import FactReader, Facts
from assistant.dispatch.vocabulary import Vocabulary
from assistant.domain.coop import Caps, Coop
from assistant.domain.incoming import Incoming, Place, Text
from assistant.domain.persons import Caller
from assistant.domain.subjects import Subject
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader
from assistant.services.identity import Identity
from assistant.storage.conversations import Conversation, ConversationRepository
from assistant.storage.languages import LanguageRepository
from assistant.storage.openings import OpeningRepository
from assistant.storage.persons import StrangerRepository


@dataclass(frozen=True, kw_only=True)
class Situation:
    """One message's surroundings. `locale` is None while the asker's language is not sure.

    Then `likely` are the languages that it may be, the likeliest first.
    """

    incoming: Incoming
    place: Place
    caller: Caller
    conversation: Conversation
    dialogue: Dialogue | None
    locale: str | None
    reader: Reader
    facts: Facts
    likely: tuple[str, ...] = ()
    about: Subject | None = None  # the thing in whose thread the message stands, or that it names
    thread: str | None = None  # where an answer belongs, for what stands in no thread itself

    @property
    def direct(self) -> bool:
        """Whether nobody but the asker reads along; what a place claims is not enough."""
        return self.place.direct and set(self.place.people) <= {self.caller.user_id}

    def changed(self, event_id: str) -> bool:
        """Whether the command in the asker's message `event_id` changed something."""
        last = self.conversation.last_command or {"recent": []}
        return any(known == event_id and changes for known, changes in last["recent"])

    @property
    def guessed(self) -> bool:
        """Whether the language that is answered in was guessed from earlier words here."""
        return self.locale is None and self.direct and self.conversation.guess is not None

    def likeliest(self, locales: Sequence[str]) -> str:
        """Return which of `locales`, at least one, the asker's language most probably is."""
        return next((code for code in self.likely if code in locales), locales[0])

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
        openings: OpeningRepository,
        vocabulary: Vocabulary,
        facts: FactReader,
        languages: LanguageRepository,
        caps: Caps,
        coop: Coop,
        catalogue: Catalogue,
    ) -> None:
        self._identity = identity
        self._strangers = strangers
        self._conversations = conversations
        self._openings = openings
        self._vocabulary = vocabulary
        self._facts = facts
        self._languages = languages
        self._caps = caps
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
        guess = conversation.guess if place.direct else None
        likely = await self._likely(guess, place.locale) if locale is None else ()
        return Situation(
            incoming=incoming,
            place=place,
            caller=caller,
            conversation=conversation,
            dialogue=await self._question(conversation, caller, incoming, place),
            locale=locale,
            reader=self.reader(caller, locale or guess or place.locale, place),
            facts=await self._facts.read(caller, place),
            likely=likely,
        )

    async def _question(
        self, conversation: Conversation, caller: Caller, incoming: Incoming, place: Place
    ) -> Dialogue | None:
        """Return the open question; a bare yes or no answers no choice, but maybe an older one."""
        kept = Dialogue.restored(conversation.dialogue)
        if kept is not None and kept.kind is not Kind.CHOICE:
            return kept
        return await self._asked_in(caller, incoming, place) or kept

    async def _asked_in(self, caller: Caller, incoming: Incoming, place: Place) -> Dialogue | None:
        """Return the question whether to act for a member, where a bare yes or no may answer it.

        It was put into a room that may not have been there yet, so no conversation keeps it.
        """
        content = incoming.content
        if not place.direct or not isinstance(content, Text):
            return None
        if not any(self._vocabulary.says(word, content.body) for word in ("yes", "no")):
            return None
        if await self._openings.latest(caller.user_id, incoming.sent_at) is None:
            return None
        return Dialogue(
            kind=Kind.YES_NO,
            call=Call(command="people-accept"),
            otherwise=Call(command="people-decline"),
            typed=True,
        )

    async def _likely(self, *first: str | None) -> tuple[str, ...]:
        """Return all languages: what was guessed, the co-op's, then those that most people read."""
        used = await self._languages.most_used()
        codes = (*first, self._coop.default_locale, *used, *self._caps.locales)
        found = (*(self._catalogue.match(code) for code in codes), *self._catalogue.locales)
        return tuple(dict.fromkeys(code for code in found if code))

    async def locale_of(self, caller: Caller) -> str | None:
        """Return the language that the caller chose, or was found to speak; None if neither."""
        if caller.person is not None:
            return self._catalogue.match(caller.person.locale)
        return self._catalogue.match((await self._strangers.get(caller.user_id)).locale)

    def reader(self, caller: Caller, locale: str | None, place: Place) -> Reader:
        """Return the caller as a reader of `locale`, or of the co-op's language.

        In a circle's room all read the co-op's clock, which cards show, too.
        """
        found = self._catalogue.match(locale) or self._coop.default_locale
        shared = place.circle is not None and not place.direct
        zone = None if shared or caller.person is None else caller.person.timezone
        return Reader(found, zone or self._coop.timezone)
