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


class AlreadyPast(Refusal, message="triage-past"):
    """Nothing waits until a moment that has passed."""

    at: datetime


class Waking:
    """Reads in the writer's language and zone, as of when the message was written."""

    def __init__(
        self, catalogue: Catalogue, reader: Reader, incoming: Incoming, tx: Transaction
    ) -> None:
        self._moments = MomentReader(catalogue)
        self._reader = reader
        self._sent_at = incoming.sent_at
        self._now = tx.now

    def read(self, words: str | None) -> datetime | None:
        """Return the moment that `words` name, None without any; raises `AlreadyPast`."""
        if not words:
            return None
        zone = zone_of(self._reader.timezone)
        moment = self._moments.read(words, self._reader.locale, zone, self._sent_at)
        if moment is None:
            return None
        at = moment.at
        if not moment.has_time:
            at = datetime.combine(at.date(), MORNING, zone)
        if at <= self._now:
            raise AlreadyPast(at=at)
        return at
