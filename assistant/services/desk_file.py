"""What a file of circles says about a circle's desk: its form, and what its words come to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, TypeVar
from zoneinfo import available_timezones

from pydantic import Field

from assistant.domain.addresses import NoAddress, parse_address
from assistant.domain.desks import DeskSettings, Promise, Rota, Turn
from assistant.domain.service_hours import NO_HOLIDAYS, Week
from assistant.domain.tickets import TicketPriority
from assistant.services.cells import MATRIX_ID
from assistant.services.desk_texts import LONGEST_NAME, LONGEST_TEXT, text_of
from assistant.services.desk_words import (
    NotUnderstood,
    read_allowance,
    read_holidays,
    read_week,
)
from assistant.services.importing import Problems
from assistant.services.toml_file import Choice, Entry, LanguageCode, Names, Words, way
from assistant.storage.desk_texts import DeskText, TextKind

T = TypeVar("T")

TextName = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
"""A name that people of the circle type."""
Texts = Annotated[
    dict[LanguageCode, Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]],
    Field(min_length=1),
]
"""What is said, by language."""


class PromiseEntry(Entry):
    """How soon tickets of one priority are seen to."""

    first: Words | None = None
    resolution: Words | None = None


class ServiceEntry(Entry):
    """How soon tickets are seen to."""

    low: PromiseEntry = PromiseEntry()
    normal: PromiseEntry = PromiseEntry()
    high: PromiseEntry = PromiseEntry()
    urgent: PromiseEntry = PromiseEntry()


class RotaEntry(Entry):
    """Who is on duty takes turns."""

    turn: Choice[Turn]
    since: Annotated[date, Field(strict=False)]  # also in quotes, as it is listed


class QuestionEntry(Entry):
    """A frequent question, in words between commas by which it is known, and its answer."""

    question: Names
    answer: Texts


class DeskEntry(Entry):
    """What a circle's table may say of its desk."""

    languages: Annotated[tuple[LanguageCode, ...], Field(strict=False)] = ()
    zone: Words | None = None
    hours: dict[str, str] | None = None
    holidays: Annotated[tuple[Any, ...], Field(strict=False)] = ()
    service: ServiceEntry = ServiceEntry()
    duty: Annotated[tuple[Words, ...], Field(strict=False)] = ()  # e-mail or Matrix ID
    rota: RotaEntry | None = None
    confidants: Annotated[tuple[Words, ...], Field(strict=False)] = ()  # e-mail or Matrix ID
    canned: dict[TextName, Texts] = Field(default_factory=dict)
    faq: dict[TextName, QuestionEntry] = Field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class DeskWanted:
    """What a circle's table comes to; the ids of the texts' circle are not known yet."""

    settings: DeskSettings
    duty: tuple[str, ...]
    confidants: tuple[str, ...]
    texts: tuple[DeskText, ...]


def read_desk(
    entry: DeskEntry, position: int, locales: tuple[str, ...], problems: Problems
) -> DeskWanted:
    """Return what the table at `position` says; what it says wrongly is noted, and left out."""
    reading = _Reading(position, problems)
    return DeskWanted(
        settings=DeskSettings(
            languages=_languages(entry, position, locales, problems),
            zone=_zone(entry, position, problems),
            weekly=reading.read(_week, entry.hours, None, "hours"),
            holidays=reading.read(read_holidays, entry.holidays, NO_HOLIDAYS, "holidays"),
            service=_service(entry.service, reading),
            rota=_rota(entry, position, problems),
        ),
        duty=_contacts(entry.duty, position, "duty", problems),
        confidants=_contacts(entry.confidants, position, "confidants", problems),
        texts=_texts(entry, position, problems),
    )


class _Reading:
    """Reads words of a table, and notes those that mean nothing."""

    def __init__(self, position: int, problems: Problems) -> None:
        self._position = position
        self._problems = problems

    def read(self, reader: Callable[[Any], T], written: Any, otherwise: T, *keys: str) -> T:
        try:
            return reader(written)
        except NotUnderstood as problem:
            where = (*keys, *(() if problem.key is None else (problem.key,)))
            self._problems.add(
                None, way("circle", self._position, *where), problem.code, problem.value
            )
            return otherwise


def _week(written: dict[str, str] | None) -> Week | None:
    return None if written is None else read_week(written)


def _languages(
    entry: DeskEntry, position: int, locales: tuple[str, ...], problems: Problems
) -> tuple[str, ...]:
    for number, code in enumerate(entry.languages):
        if code not in locales:
            place = way("circle", position, "languages", number)
            problems.add(None, place, "unknown-locale", code, ", ".join(locales))
    return tuple(dict.fromkeys(entry.languages))


def _zone(entry: DeskEntry, position: int, problems: Problems) -> str | None:
    if entry.zone is not None and entry.zone not in available_timezones():
        problems.add(None, way("circle", position, "zone"), "unknown-timezone", entry.zone)
        return None
    return entry.zone


def _service(entry: ServiceEntry, reading: _Reading) -> dict[TicketPriority, Promise]:
    found = {}
    for priority in TicketPriority:
        name = priority.name.lower()
        written: PromiseEntry = getattr(entry, name)
        promise = Promise(
            first=reading.read(_allowance, written.first, None, "service", name, "first"),
            resolution=reading.read(
                _allowance, written.resolution, None, "service", name, "resolution"
            ),
        )
        if promise != Promise():
            found[priority] = promise
    return found


def _allowance(written: str | None) -> Any:
    return None if written is None else read_allowance(written)


def _rota(entry: DeskEntry, position: int, problems: Problems) -> Rota | None:
    if entry.rota is None:
        return None
    if not entry.duty:
        problems.add(None, way("circle", position, "duty"), "missing")
    return Rota(turn=entry.rota.turn, since=entry.rota.since)


def _contacts(
    written: tuple[str, ...], position: int, key: str, problems: Problems
) -> tuple[str, ...]:
    found = []
    for number, each in enumerate(written):
        place = way("circle", position, key, number)
        if each.startswith("@"):
            found.append(each)
            if MATRIX_ID.fullmatch(each) is None:
                problems.add(None, place, "bad-matrix-id", each)
            continue
        try:
            found.append(parse_address(each))
        except NoAddress:
            problems.add(None, place, "bad-address", each)
    return tuple(dict.fromkeys(found))


def _texts(entry: DeskEntry, position: int, problems: Problems) -> tuple[DeskText, ...]:
    """Return all texts; names that people could not tell apart are noted."""
    texts, known = (*_canned(entry), *_faq(entry)), dict[tuple[str, str], str]()
    for each in texts:
        place = way("circle", position, each.kind.value, each.name)
        if known.setdefault((each.kind.value, each.name_key), each.name) != each.name:
            problems.add(None, place, "duplicate", each.name)
        if not each.text or not each.name_key:
            problems.add(None, place, "missing")
    return texts


def _canned(entry: DeskEntry) -> tuple[DeskText, ...]:
    return tuple(
        text_of(0, TextKind.CANNED, name, language, text.strip())
        for name, texts in entry.canned.items()
        for language, text in texts.items()
    )


def _faq(entry: DeskEntry) -> tuple[DeskText, ...]:
    """Return a text for each language of the answer, by the question in that language.

    What is asked in a language without an answer of its own is known by each of the others.
    """
    found = []
    for name, asked in entry.faq.items():
        others = [words for code, words in asked.question.items() if code not in asked.answer]
        for language, text in asked.answer.items():
            own = asked.question.get(language)
            words = [*([own] if own else []), *others] or list(asked.question.values())
            found.append(text_of(0, TextKind.FAQ, name, language, text.strip(), ", ".join(words)))
    return tuple(found)
