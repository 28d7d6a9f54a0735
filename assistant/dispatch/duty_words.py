"""What is said of duty: who, and for which days, in the words of every language at once."""

from datetime import date, datetime, time, timedelta

from assistant.dispatch.waking import AlreadyPast
from assistant.domain.duty import DutyPlan, DutyWish, Who
from assistant.domain.incoming import Incoming
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.dates import MomentReader
from assistant.i18n.folding import tokens
from assistant.i18n.rendering import Reader

_AROUND = " \t\n,.:;!?\u061f\u060c-\u2013\u2014"
_DAY = timedelta(days=1)
Phrases = frozenset[tuple[str, ...]]


class DutyWords:
    """Reads `Ben this week`, `me until Friday`, `nobody`, as of when that was written."""

    def __init__(self, catalogue: Catalogue, reader: Reader, incoming: Incoming) -> None:
        self._moments = MomentReader(catalogue)
        self._reader = reader
        self._sent_at = incoming.sent_at
        self._me = _every(catalogue, "desks-words-me")
        self._nobody = _every(catalogue, "desks-words-nobody")
        self._this_week = _every(catalogue, "desks-words-this-week")
        self._next_week = _every(catalogue, "desks-words-next-week")
        self._until = _every(catalogue, "desks-words-until")
        self._from = _every(catalogue, "desks-words-from")

    def read(self, text: str, plan: DutyPlan) -> tuple[DutyWish, ...]:
        """Return every way to read `text`, the likeliest first: a name may read as a day (`Mar`).

        Raises `AlreadyPast`.
        """
        today = self._sent_at.astimezone(plan.zone).date()
        found = [self._wish(text)]
        for phrases, weeks in ((self._this_week, 0), (self._next_week, 1)):
            at = _find(text, phrases)
            if at is not None:
                first, last = (each + 7 * weeks * _DAY for each in plan.week(today))
                rest = f"{text[: at[0]]} {text[at[1] :]}"
                return (*found, self._wish(rest, max(first, today), last))
        until = _find(text, self._until)
        if until is not None:
            last_day = self._day(text[until[1] :], plan)
            if last_day is not None:
                begins = self._among(text[: until[0]], plan)
                first = begins[1] if begins else today
                if last_day < first:
                    midnight = datetime.combine(last_day, time(), plan.zone)
                    raise AlreadyPast(at=midnight)
                rest = begins[0] if begins else text[: until[0]]
                return (*found, self._wish(rest, first, last_day))
        single = self._among(text, plan)
        if single is not None:
            rest, day = single
            if day < today:
                raise AlreadyPast(at=datetime.combine(day, time(), plan.zone))
            begins_then = _find(rest, self._from) is not None
            found.append(self._wish(rest, day, None if begins_then else day))
        return tuple(found)

    def _wish(self, who: str, first: date | None = None, last: date | None = None) -> DutyWish:
        start = _find(who, self._from)
        if start is not None and not who[start[1] :].strip(_AROUND):
            who = who[: start[0]]
        said = tuple(each.folded for each in tokens(who))
        if said in self._me:
            return DutyWish(kind=Who.ME, first=first, last=last)
        if said in self._nobody:
            return DutyWish(kind=Who.NOBODY, first=first, last=last)
        return DutyWish(kind=Who.NAMED, who=who.strip(_AROUND), first=first, last=last)

    def _day(self, text: str, plan: DutyPlan) -> date | None:
        moment = self._moments.read(text, self._reader.locale, plan.zone, self._sent_at)
        return None if moment is None else moment.at.date()

    def _among(self, text: str, plan: DutyPlan) -> tuple[str, date] | None:
        """Return what stands around the first day in a text, and that day."""
        moment = self._moments.read(text, self._reader.locale, plan.zone, self._sent_at, among=True)
        if moment is None or not moment.dated:
            return None
        return f"{text[: moment.start]} {text[moment.end :]}", moment.at.date()


def _every(catalogue: Catalogue, message: str) -> Phrases:
    return frozenset(
        tuple(each.folded for each in tokens(words))
        for locale in catalogue.locales
        for words in catalogue.words(locale, message)
    )


def _find(text: str, phrases: Phrases) -> tuple[int, int] | None:
    """Return where the longest of the phrases stands in a text, the last one of its length."""
    words = tokens(text)
    folded = tuple(each.folded for each in words)
    for length in range(max(map(len, phrases), default=0), 0, -1):
        for first in range(len(words) - length, -1, -1):
            if folded[first : first + length] in phrases:
                return words[first].start, words[first + length - 1].end
    return None
