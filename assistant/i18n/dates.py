"""Reading the days and times that members type, each language by its own words first."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import cache
from typing import Any

from dateparser.date import DateDataParser

from assistant.i18n.catalogue import Catalogue
from assistant.i18n.date_reading import Read, read_run
from assistant.i18n.date_words import DateWords


@dataclass(frozen=True)
class Moment:
    """A day, or a time of day on it: `text[start:end]` is where it was read.

    `at` is in the zone it was asked for in; without `has_time` it is the day's first moment. Where
    it is not `dated`, only the time was named.
    """

    at: datetime
    has_time: bool
    start: int
    end: int
    dated: bool = True


class MomentReader:
    """Reads moments by the words of a catalogue, and by dateparser's where those say nothing."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._words = cache(lambda locale: DateWords(catalogue, locale))

    def read(
        self, text: str, locale: str, zone: tzinfo, now: datetime, *, among: bool = False
    ) -> Moment | None:
        """Return the first moment that `text` names, seen from `now` (aware), or None.

        `among`: it stands among other words, so that dateparser, which takes whole texts, is not
        asked.

        What is not said lies ahead: a weekday is the coming one, a day without a year the next of
        its kind, a time without a day today's or, once that has passed, tomorrow's. Hours are
        taken as they are written: `6` is six in the morning unless a word says otherwise. A time
        that the clocks skip is read as the same stretch of time later; one that comes twice is the
        first.
        """
        locale = self._catalogue.match(locale) or self._catalogue.locales[0]
        for run in self._words(locale).runs(text):
            for first in range(len(run)):
                read = read_run(run[first:], now.astimezone(zone))
                if read is not None:
                    at = _settled(read, zone)
                    return Moment(at, read.has_time, read.start, read.end, read.dated)
        return None if among else _by_dateparser(text, locale, zone, now)


def _settled(read: Read, zone: tzinfo) -> datetime:
    """Return the moment in `zone`, moved where the clocks skip it."""
    if read.at.tzinfo is not None:
        return read.at.astimezone(zone)
    return read.at.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)


def _by_dateparser(text: str, locale: str, zone: tzinfo, now: datetime) -> Moment | None:
    """Ask dateparser about the whole text; a lone month, year or number is no moment."""
    if sum(character.isalpha() for character in text) == 0:
        return None
    settings = {
        "RELATIVE_BASE": now.astimezone(zone).replace(tzinfo=None),
        "PREFER_DATES_FROM": "future",
        "RETURN_TIME_AS_PERIOD": True,
    }
    try:
        data = DateDataParser(languages=[locale.partition("-")[0]], settings=settings)
        found: Any = data.get_date_data(text)
    except (ValueError, OverflowError):  # a language that it lacks, a date beyond the calendar
        return None
    if found.date_obj is None or found.period not in {"time", "day", "week"}:
        return None
    has_time = found.period == "time"
    at = found.date_obj.replace(tzinfo=None)
    if not has_time:
        at = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return Moment(_settled(Read(at, has_time, 0, len(text)), zone), has_time, 0, len(text))
