"""Until when something waits: a day, or a time of it, in the words of whoever says so."""

from datetime import datetime, time

from assistant.domain.incoming import Incoming
from assistant.domain.replies import Refusal
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.dates import MomentReader
from assistant.i18n.locale_data import zone_of
from assistant.i18n.rendering import Reader
from assistant.storage.unit_of_work import Transaction

MORNING = time(9)
"""What is to come back on a day comes back at that hour."""


class AlreadyPast(Refusal, message="core-moment-past"):
    """Nothing waits until a moment that has passed."""

    at: datetime


class NoMoment(Refusal, message="core-moment-not-read"):
    """No day and no time can be read from what was said."""

    text: str


class Waking:
    """Reads in the writer's language first, then the others, in their zone, as of their writing."""

    def __init__(
        self, catalogue: Catalogue, reader: Reader, incoming: Incoming, tx: Transaction
    ) -> None:
        self._catalogue = catalogue
        self._moments = MomentReader(catalogue)
        self._reader = reader
        self._sent_at = incoming.sent_at
        self._now = tx.now

    def read(self, words: str) -> datetime:
        """Return the moment that `words` name; raises `AlreadyPast`, `NoMoment`."""
        zone = zone_of(self._reader.timezone)
        languages = dict.fromkeys((self._reader.locale, *self._catalogue.locales))
        read = (self._moments.read(words, each, zone, self._sent_at) for each in languages)
        moment = next((each for each in read if each is not None), None)
        if moment is None:
            raise NoMoment(text=words[:80])
        at = moment.at
        if not moment.has_time:
            at = datetime.combine(at.date(), MORNING, zone)
        if at <= self._now:
            raise AlreadyPast(at=at)
        return at
