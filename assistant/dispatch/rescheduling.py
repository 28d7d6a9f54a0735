"""From what is written beside a meeting's number to the command that moves or cancels it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from assistant.dispatch.dialogues import Call
from assistant.dispatch.planning import written
from assistant.domain.appointments import Span
from assistant.domain.incoming import Incoming
from assistant.domain.repetition import Repetition
from assistant.domain.replies import Example, Refusal
from assistant.i18n.appointment_reading import AppointmentReader, Wish
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.dates import MomentReader
from assistant.i18n.folding import Token, tokens
from assistant.i18n.locale_data import zone_of
from assistant.i18n.rendering import Reader
from assistant.services.dates import Date, Dates, NoSuchDate
from assistant.services.meeting_plans import Plan, plan_of
from assistant.storage.unit_of_work import Transaction

MOVE, CANCEL = "date-changes-move", "date-changes-cancel"
_Words = tuple[str, ...]


class MeetingNotRead(Refusal, message="dates-not-read"):
    """What was written beside a meeting's number says nothing of when it is to be."""

    text: str
    number: Example


class Rescheduling:
    """Reads in the writer's language and zone, as of when the message was written."""

    def __init__(
        self,
        reading: AppointmentReader,
        catalogue: Catalogue,
        dates: Dates,
        reader: Reader,
        incoming: Incoming,
        tx: Transaction,
    ) -> None:
        self._reading = reading
        self._moments = MomentReader(catalogue)
        self._catalogue = catalogue
        self._dates = dates
        self._reader = reader
        self._zone = zone_of(reader.timezone)
        self._sent_at = incoming.sent_at
        self._now = tx.now

    def read(self, known: Date, text: str) -> Call:
        """Return the command that moves a meeting as `text` says, or cancels it.

        What is not said stays as it is. Of a series it is noted which date is meant, and whether it
        alone. Raises MeetingNotRead, MeetingPassed, NoSuchDate.
        """
        span, words = self._span(tokens(text))
        rest = _text(text, words)
        if self._cancels(words):
            return self._cancelled(known, text, rest, span)
        only, wish = self._from_to(known, rest) or (known, self._read(rest, known.room.name))
        if not wish.says:
            raise MeetingNotRead(text=text[:80], number=Example(known.appointment.number))
        given = {"number": known.appointment.number, **written(self._plan_again(known, wish))}
        if known.repetition is None or (wish.repetition is not None and span is None):
            return Call(command=MOVE, given=given)
        assert only.sitting is not None
        moved = self._plan_again(only, replace(wish, repetition=None), series=False)
        given |= {"recurs": only.sitting.recurs.isoformat(), "to": moved.starts.isoformat()}
        given["minutes"] = str(moved.minutes)
        if only is not known:
            span = Span.ONE
        return Call(command=MOVE, given=given if span is None else {**given, "span": span.value})

    def day(self, text: str) -> date | None:
        """Return the day that a text names, and nothing else; None where it is something else."""
        wish = self._read(text)
        named = wish.at is not None and wish.dated and wish.name is None
        return wish.at.date() if wish.at is not None and named else None

    def on(self, known: Date, day: date) -> Date:
        """Return a series with its date of that day; raises NoSuchDate."""
        return self._dates.on(known, day, self._zone)

    def _cancelled(self, known: Date, text: str, rest: str, span: Span | None) -> Call:
        number = known.appointment.number
        given: dict[str, str | int] = {"number": number}
        if span is not None and known.repetition is not None:
            given["span"] = span.value
        bare = self._without(tokens(rest), self._listed("core-meeting-cancel"))
        rest = _text(rest, bare)
        if rest and self._read(rest).says:
            day = self.day(rest)
            if day is None:
                raise MeetingNotRead(text=text[:80], number=Example(number))
            recurs = self.on(known, day).sitting
            assert recurs is not None
            if known.repetition is not None:
                given |= {"recurs": recurs.recurs.isoformat(), "span": Span.ONE.value}
        elif rest and not self._talk(bare):
            raise MeetingNotRead(text=text[:80], number=Example(number))
        return Call(command=CANCEL, given=given)

    def _from_to(self, known: Date, text: str) -> tuple[Date, Wish] | None:
        """Read `from thursday to friday 19:00`, where the series has a date on that Thursday."""
        if known.repetition is None:
            return None
        first = self._moments.read(text, self._reader.locale, self._zone, self._sent_at, among=True)
        if first is None or not first.dated:
            return None
        wish = self._read(text[first.end :], known.room.name)
        if wish.at is None or (first.has_time and not wish.dated):
            return None
        try:
            return self.on(known, first.at.date()), wish
        except NoSuchDate:
            return None

    def _read(self, text: str, *names: str) -> Wish:
        return self._reading.read(text, self._reader.locale, self._zone, self._sent_at, names)

    def _plan_again(self, known: Date, wish: Wish, *, series: bool = True) -> Plan:
        """Return the plan of a meeting that is there, or of the one date, changed as wished."""
        old, zone = known.appointment, ZoneInfo(known.appointment.zone)
        next_at = (known.at or known.first).astimezone(zone)
        at = next_at if wish.at is None else wish.at.astimezone(zone)
        if wish.at is not None and not wish.has_time:
            clock = old.starts.time() if series else next_at.time()
            at = datetime.combine(at.date(), clock, zone)
        elif wish.at is not None and not wish.dated:
            clock = time(wish.at.hour, wish.at.minute)
            at = datetime.combine(next_at.astimezone(wish.at.tzinfo).date(), clock, wish.at.tzinfo)
        repetition = wish.repetition or _on(known.repetition, at.astimezone(zone))
        return plan_of(
            at,
            old.zone,
            minutes=wish.minutes or (old.minutes if series else known.minutes),
            repetition=repetition if series else None,
            now=self._now,
        )

    def _span(self, words: Sequence[Token]) -> tuple[Span | None, tuple[Token, ...]]:
        """Return whether one or all are meant, and the words without those that say it."""
        for span in Span:
            rest = self._without(words, self._listed(f"core-span-{span.value}"))
            if len(rest) < len(words):
                return span, rest
        return None, tuple(words)

    def _cancels(self, words: Sequence[Token]) -> bool:
        """Whether the words begin or end with one that cancels."""
        said = tuple(word.folded for word in words)
        return any(
            said[: len(phrase)] == phrase or said[-len(phrase) :] == phrase
            for phrase in self._listed("core-meeting-cancel")
        )

    def _talk(self, words: Sequence[Token]) -> bool:
        """Whether the words say nothing by themselves: `please`, `on`."""
        lists = ("core-stop-words", "core-please", "core-thanks")
        small = {word for each in lists for phrase in self._listed(each) for word in phrase}
        return all(word.folded in small for word in words)

    def _listed(self, message: str) -> frozenset[_Words]:
        return frozenset(
            tuple(token.folded for token in tokens(words))
            for locale in self._catalogue.locales
            for words in self._catalogue.words(locale, message)
        )

    def _without(self, words: Sequence[Token], phrases: Iterable[_Words]) -> tuple[Token, ...]:
        """Return the words without the longest of the phrases that is among them."""
        said = tuple(word.folded for word in words)
        for phrase in sorted(phrases, key=len, reverse=True):
            for at in range(len(said) - len(phrase) + 1):
                if phrase and said[at : at + len(phrase)] == phrase:
                    return (*words[:at], *words[at + len(phrase) :])
        return tuple(words)


def _text(text: str, words: Sequence[Token]) -> str:
    """Return what is written of a text by these words of it."""
    parts: list[str] = []
    before: Token | None = None
    for word in words:
        gap = "" if before is None else text[before.end : word.start]
        parts += [gap if gap and not any(map(str.isalnum, gap)) else " " * bool(before), word.raw]
        before = word
    return "".join(parts)


def _on(repetition: Repetition | None, at: datetime) -> Repetition | None:
    """Return the repetition moved to another weekday, where it is on one only."""
    if repetition is None or len(repetition.weekdays) != 1:
        return repetition
    return replace(repetition, weekdays=(at.weekday(),))
