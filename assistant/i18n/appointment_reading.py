"""Reading what members type to plan a meeting: name, moment, repetition, length and end."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache

from assistant.domain.repetition import Repetition
from assistant.i18n.appointment_sheet import Sheet, blank, clock
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.date_words import Atom
from assistant.i18n.dates import Moment, MomentReader
from assistant.i18n.folding import Token, fold, tokens
from assistant.i18n.repetition_reading import hear_at, hours_between
from assistant.i18n.repetition_words import repetition_words

_BARE_HOUR = re.compile(r"\s*(?:\w{1,6}\s+){0,2}?(\d{1,2}(?:[:.h]\d{2})?)(?!\S*\w)")
_LATEST_UNCLEAR, _NOON = 7, 12
_SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_HALVES = frozenset({"am", "pm", "night"})


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What a text says of a meeting. What it does not say is None.

    `name` is what is left of it, `known` where that is one of the names that were given; `unclear`:
    the hour may be one of the morning or of the evening; `rest` is the text without its moment.
    """

    name: str | None = None
    known: bool = False
    at: datetime | None = None  # in the writer's zone
    has_time: bool = False
    dated: bool = False  # else only a time of day was named
    unclear: bool = False
    repetition: Repetition | None = None
    minutes: int | None = None
    rest: str = ""

    @property
    def says(self) -> bool:
        """Whether it says anything of when, how often or how long."""
        return self.at is not None or self.repetition is not None or self.minutes is not None


class AppointmentReader:
    """Reads meetings by the words of a catalogue: the writer's language first, then the others."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._moments = MomentReader(catalogue)
        self._words = cache(lambda locale: repetition_words(catalogue, locale))

    def read(
        self,
        text: str,
        locale: str,
        zone: tzinfo,
        now: datetime,
        names: Iterable[str] = (),
        *,
        spoken: str | None = None,
    ) -> Wish:
        """Return what `text` says, seen from `now` (aware); `names` are those that are known.

        Moments are read as `MomentReader` does. `until` before an hour says how long it takes.
        `spoken` is the language of the words around it where it is another one: a day in it counts.
        """
        own = self._catalogue.match(locale) or self._catalogue.locales[0]
        theirs = spoken or own
        others = [code for code in self._catalogue.locales if code != own]
        others.sort(key=lambda code: code != theirs)
        first = self._read(text, own, zone, now, tuple(names))
        if first.at is not None and not first.dated and theirs != own:
            wish = self._read(text, theirs, zone, now, tuple(names))
            return wish if wish.dated and wish.has_time else first
        for other in others if first.at is None else ():
            wish = self._read(text, other, zone, now, tuple(names))
            if wish.has_time or (wish.at is not None and not first.says):
                return wish
        return first

    def wholly(self, text: str) -> bool:
        """Whether a text says, in some language, when a meeting is, and nothing else."""
        return any(
            wish.at is not None and wish.name is None
            for wish in (
                self._read(text, locale, UTC, _SOME_DAY, ())
                for locale in self._catalogue.locales
                if self._words(locale).has_all(text)
            )
        )

    def _read(
        self, text: str, locale: str, zone: tzinfo, now: datetime, names: tuple[str, ...]
    ) -> Wish:
        sheet = Sheet(text)
        name = sheet.cross_out_name(names)
        minutes = sheet.cross_out_range()
        wish = Wish(minutes=minutes)
        ends: list[tuple[int, int]] = []  # where the words for an end begin and stop
        for run in self._words(locale).runs(sheet.left):
            wish = _hear(run, sheet, wish, ends)
        wish = self._until(wish, sheet, ends, locale, zone, now)
        moment = self._moment(sheet, locale, zone, now)
        if moment is None and name is not None and re.search(r"\w", sheet.left):
            moment = self._moments.read(sheet.left.strip(), locale, zone, now)
            if moment is not None:
                sheet.cross_out(0, len(text))
        rest = " ".join(sheet.without_moments.split())
        if moment is not None:
            unclear = moment.has_time and self._unclear(sheet.moment_words, moment.at, locale)
            wish = replace(
                wish,
                at=moment.at,
                has_time=moment.has_time,
                dated=moment.dated,
                unclear=unclear,
            )
            wish = _until_hour(wish, sheet.end_hour)
            wish = _until_bare(wish, sheet.end_bare)
        left = self._bare(sheet.left, locale)
        return replace(wish, name=name or left, known=name is not None, rest=rest)

    def _until(
        self,
        wish: Wish,
        sheet: Sheet,
        ends: list[tuple[int, int]],
        locale: str,
        zone: tzinfo,
        now: datetime,
    ) -> Wish:
        """Take what follows `until`: the last day where it names one, else the hour of the end."""
        for start, stop in ends:
            found = self._moments.read(sheet.left[stop:], locale, zone, now, among=True)
            if found is None or sheet.left[stop : stop + found.start].strip():
                bare = _BARE_HOUR.match(sheet.left, stop)
                if bare is not None and wish.minutes is None:
                    sheet.end_bare = clock(bare[1])
                    sheet.cross_out(start, bare.end())
                continue
            sheet.cross_out(start, stop + found.end)
            if not found.has_time and wish.repetition is not None:
                wish = replace(wish, repetition=replace(wish.repetition, until=found.at.date()))
            elif found.has_time:
                sheet.end_hour = found.at
        return wish

    def _moment(self, sheet: Sheet, locale: str, zone: tzinfo, now: datetime) -> Moment | None:
        """Return the moment, also where a name stands between the day and the hour."""
        first = self._moments.read(sheet.left, locale, zone, now, among=True)
        if first is None:
            return None
        rest = blank(sheet.left, 0, first.end)
        second = self._moments.read(rest, locale, zone, now, among=True)
        if second is not None:
            joined = self._moments.read(
                blank(sheet.left, first.end, second.start), locale, zone, now, among=True
            )
            if joined is not None and joined.end >= second.end:
                sheet.take_moment((first.start, first.end), (second.start, second.end))
                return joined
            if second.has_time and not first.has_time:
                sheet.take_moment((second.start, second.end))
                return second
        sheet.take_moment((first.start, first.end))
        return first

    def _unclear(self, words: str, at: datetime, locale: str) -> bool:
        """Whether an hour may be meant of the evening: `6`, but not `06:00` nor `6 am`."""
        if not 1 <= at.hour <= _LATEST_UNCLEAR or re.search(r"(?<!\d)0\d", fold(words)):
            return False
        kinds = {atom.kind for run in self._words(locale).runs(words) for atom in run}
        return not kinds & _HALVES and "unit" not in kinds

    def _bare(self, left: str, locale: str) -> str | None:
        """Return what is left without the small words at its edges, None where that is nothing."""
        around = {
            fold(word)
            for word in (
                *self._catalogue.words(locale, "core-repetition", "around"),
                *self._catalogue.words(locale, "core-dates", "filler"),
                *self._catalogue.words(locale, "core-dates", "at"),
            )
        }
        words = [token for token in tokens(left) if any(map(str.isalnum, token.folded))]
        while words and words[0].folded in around and (len(words) == 1 or _named(words[1:])):
            del words[0]
        while words and words[-1].folded in around:
            del words[-1]
        if not words:
            return None
        return " ".join(left[words[0].start : words[-1].end].split())


def _hear(run: list[Atom], sheet: Sheet, wish: Wish, ends: list[tuple[int, int]]) -> Wish:
    """Take in what one run says of repetition and length; note where ends are."""
    at = 0
    while at < len(run):
        hours = hours_between(run, at)
        if hours is not None:
            first, second = (_minutes(atom) for atom in hours)
            minutes = (second - first) % (12 * 60) if second < first else second - first
            sheet.cross_out(run[at].start, run[at].end)
            sheet.cross_out(hours[0].end, hours[1].end)
            wish = replace(wish, minutes=minutes or None)
            at = run.index(hours[1]) + 1
            continue
        heard = hear_at(run, at)
        if heard is None:
            if _ends_at(run, at):
                ends.append((run[at].start, run[at].end))
            at += 1
            continue
        start, stop = run[at].start, run[at + heard.taken - 1].end
        if heard.until:
            ends.append((start, stop))
        else:
            sheet.cross_out(start, stop)
            wish = replace(
                wish,
                repetition=heard.repetition or wish.repetition,
                minutes=heard.minutes or wish.minutes,
            )
        at += heard.taken
    return wish


def _ends_at(run: list[Atom], at: int) -> bool:
    """Whether `to` stands between two hours: `at 9 am to 11`, but not in `27 a las 18`."""
    if run[at].kind != "to" or not 0 < at < len(run) - 1:
        return False
    return run[at - 1].kind in _HALVES | {"time"} and run[at + 1].kind in {"number", "time"}


def _until_hour(wish: Wish, end: datetime | None) -> Wish:
    """Return the wish with the length up to the hour of `end`, on the day of the meeting."""
    if end is None or wish.at is None or wish.minutes is not None:
        return wish
    clock = timedelta(hours=end.hour, minutes=end.minute)
    begins = timedelta(hours=wish.at.hour, minutes=wish.at.minute)
    length = (clock - begins) % timedelta(days=1)
    return replace(wish, minutes=int(length.total_seconds()) // 60 or None)


def _until_bare(wish: Wish, end: int | None) -> Wish:
    """Return the wish with the length up to an hour without its half: `3 pm until 5`."""
    if end is None or wish.at is None or not wish.has_time or wish.minutes is not None:
        return wish
    halves = 12 if end <= _NOON * 60 else 24
    length = (end - wish.at.hour * 60 - wish.at.minute) % (halves * 60)
    return replace(wish, minutes=length or None)


def _minutes(atom: Atom) -> int:
    hour, minute = atom.value if atom.kind == "time" else (*atom.value, 0)
    return hour * 60 + minute


def _named(words: list[Token]) -> bool:
    """Whether the words have a letter: `room` goes before `Assembly`, but not before `3`."""
    return any(map(str.isalpha, "".join(word.folded for word in words)))
