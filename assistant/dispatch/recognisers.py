"""Recognisers: how words become an argument, one for each kind of slot."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from assistant.dispatch.circle_names import circle_called, named, words_around
from assistant.dispatch.facts import Facts, choosable
from assistant.dispatch.registry import UNTYPED
from assistant.dispatch.room_words import RoomWords, room_called
from assistant.dispatch.vocabulary import Vocabulary
from assistant.dispatch.zones import zones_by_name
from assistant.domain.appointments import Span
from assistant.domain.changes import Timing
from assistant.domain.invoices import plain_number
from assistant.domain.members import ClassChoice, Role
from assistant.domain.notices import Notice
from assistant.domain.plans import Interval
from assistant.domain.ratings import stars_of
from assistant.domain.replies import Language, Localized, Zone
from assistant.domain.room_wishes import Setting
from assistant.domain.rooms import BackEndName
from assistant.domain.stretches import Stretch
from assistant.domain.tickets import PriorityWord
from assistant.i18n.appointment_reading import AppointmentReader
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.folding import fold, fold_listed
from assistant.i18n.locale_data import babel_locale, language_name
from assistant.services.amounts import money_of
from assistant.services.codes import fold_code
from assistant.services.countries import country_of
from assistant.storage.numbers import FIRST_NUMBER

MAX_WORDS = 6
"""The longest name that is looked for, in words."""
LONGEST: Mapping[str, int] = MappingProxyType({"moment": 14})
"""The same for kinds that take more."""

_EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]{2,}")
_MATRIX_ID = re.compile(r"@[^\s:@]+:[^\s@]+")
_DOCUMENT = re.compile(r"(?=.{3,40}$)(?=[^\d]*\d)[^\W_]+([-/._][^\W_]+)*")
_YEAR = re.compile(r"(19|20)\d\d")
LONG_NUMBER, LONGEST_NUMBER = 5, 16  # digits of a document's number that has nothing else
"""Digits alone are the number of a document, and no year or count, from so many on."""
_MAX_ID = 255  # octets, Matrix specification, appendix "User identifiers"
_MAX_EMAIL = 254  # octets, RFC 5321 section 4.5.3.1.3


@dataclass(frozen=True, kw_only=True)
class Known:
    """What a recogniser may look at."""

    facts: Facts
    languages: Mapping[str, str]  # folded name → code
    zones: Callable[[], Mapping[str, str]]  # folded name → IANA name
    worded: Mapping[str, Mapping[str, str]]  # kind in `WORDED` → folded words → value
    is_moment: Callable[[str], bool]
    rooms: RoomWords
    around_circles: frozenset[str]


Recogniser = Callable[[str, Known], str | int | None]
"""Takes a stretch of words as written; returns the argument, or None where it is none."""


def _circle(words: str, known: Known) -> str | None:
    return circle_called(words, known.facts.circles, known.around_circles)


def _plan(words: str, known: Known) -> str | None:
    return named(fold(words), known.facts.plans)


def _member(kind: str) -> Recogniser:
    def recognise(words: str, known: Known) -> str | None:
        folded, members = fold(words), choosable(kind, known.facts) or ()
        found = [m.key for m in members if folded in {fold(m.key), fold(m.name)}]
        if not found and len(folded) > 2:  # noqa: PLR2004 - an initial names nobody
            found = [m.key for m in members if folded in fold(m.name).split()]
        return found[0] if len(found) == 1 else None

    return recognise


def _locale(words: str, known: Known) -> str | None:
    return known.languages.get(fold(words))


def _timezone(words: str, known: Known) -> str | None:
    return known.zones().get(fold(words))


def _email(words: str, known: Known) -> str | None:  # noqa: ARG001 - every recogniser's shape
    bare = words.strip("<>").removeprefix("mailto:")
    fits = _EMAIL.fullmatch(bare) and len(bare.encode()) <= _MAX_EMAIL
    return bare.casefold() if fits else None


def _code(words: str, known: Known) -> str | None:  # noqa: ARG001
    return fold_code(fold(words))


def _matrix_id(words: str, known: Known) -> str | None:  # noqa: ARG001
    fits = _MATRIX_ID.fullmatch(words) and len(words.encode()) <= _MAX_ID
    return words if fits else None


def _topic(words: str, known: Known) -> str | None:  # noqa: ARG001
    return words.strip() or None


def _number(words: str, known: Known) -> int | None:
    if known.facts.numbered:
        return None
    bare = fold(words).lstrip("#")
    return int(bare) if bare.isdecimal() and len(bare) <= 9 and int(bare) >= FIRST_NUMBER else None  # noqa: PLR2004 - nobody counts that far


def _document(words: str, known: Known) -> str | None:  # noqa: ARG001
    bare = plain_number(words).lstrip("#")
    fits = _DOCUMENT.fullmatch(bare)
    likely = not bare.isdecimal() or LONG_NUMBER <= len(bare) <= LONGEST_NUMBER
    return bare if fits and likely else None


def _year(words: str, known: Known) -> int | None:  # noqa: ARG001
    bare = plain_number(words)
    return int(bare) if _YEAR.fullmatch(bare) else None


def _country(words: str, known: Known) -> str | None:  # noqa: ARG001
    return country_of(words)


def _money(words: str, known: Known) -> str | None:  # noqa: ARG001
    return money_of(words)


def _acting_member(words: str, known: Known) -> str | int | None:
    """Recognise a member only where there is a choice: what else is named is something else."""
    several = len(choosable("acting-member", known.facts) or ()) > 1
    return _member("acting-member")(words, known) if several else None


def _moment(words: str, known: Known) -> str | None:
    return words.strip() if known.is_moment(words) else None


def _worded(kind: str) -> Recogniser:
    return lambda words, known: known.worded[kind].get(fold(words))


WORDED: Mapping[str, tuple[str, type[StrEnum]]] = MappingProxyType(
    {
        "notice-kind": ("core-notice", Notice),
        "timing": ("core-timing", Timing),
        "span": ("core-span", Span),
        "class": ("core-class", ClassChoice),
        "role": ("core-role", Role),
        "interval": ("core-interval", Interval),
        "setting": ("core-setting", Setting),
        "back-end": ("core-back-end", BackEndName),
        "priority": ("core-priority", PriorityWord),
        "stretch": ("core-stretch", Stretch),
    }
)
"""Kinds of few values, each called by the words of `<prefix>-<value>` in the catalogue."""

RECOGNISERS: Mapping[str, Recogniser] = MappingProxyType(
    {
        "circle": _circle,
        "plan": _plan,
        "own-member": _member("own-member"),
        "billed-member": _member("billed-member"),
        "other-member": _member("other-member"),
        "acting-member": _acting_member,
        "locale": _locale,
        "timezone": _timezone,
        "email": _email,
        "code": _code,
        "matrix-id": _matrix_id,
        "topic": _topic,
        "number": _number,
        "stars": lambda words, known: stars_of(fold(words)),  # noqa: ARG005 - as all
        "document": _document,
        "year": _year,
        "country": _country,
        "money": _money,
        "moment": _moment,
        "moment-at-end": _moment,
        "room": lambda words, known: room_called(words, known.facts.rooms),
        "room-wishes": lambda words, known: known.rooms.wishes(words),
        "room-code": lambda words, known: known.rooms.code(words),
        "room-text": lambda words, known: known.rooms.text(words),
        "switch": lambda words, known: known.rooms.switch(words),
        **{kind: _worded(kind) for kind in WORDED},
        **dict.fromkeys(UNTYPED, lambda words, known: None),  # noqa: ARG005 - as all
    }
)
KINDS = frozenset(RECOGNISERS) | {"rest"}
GREEDY = frozenset({"topic", "rest"})
"""Kinds that take whatever is left, so that they come last."""
TAILS = frozenset({"room-wishes", "moment-at-end"})
"""Kinds that are looked for at the end of a message only, however many words they have."""


class Recognition:
    """Recognises words by kind, and says how a recognised value is called."""

    def __init__(
        self,
        catalogue: Catalogue,
        vocabulary: Vocabulary,
        appointments: AppointmentReader | None = None,
    ) -> None:
        self._appointments = appointments or AppointmentReader(catalogue)
        self._languages = _language_names(catalogue)
        self._locales = catalogue.locales
        self._cities = _cities(catalogue)
        self._vocabulary = vocabulary
        self._rooms = RoomWords(catalogue, self._languages)
        self._around_circles = words_around(catalogue)
        self._worded = {
            kind: _named_by_the_catalogue(catalogue, prefix, values)
            for kind, (prefix, values) in WORDED.items()
        }

    @property
    def room_words(self) -> RoomWords:
        """What settings of rooms and their values are called."""
        return self._rooms

    def recognise(self, kind: str, words: str, facts: Facts) -> str | int | None:
        """Return the argument that `words` are for a slot of `kind`, or None."""
        known = Known(
            facts=facts,
            languages=self._languages,
            zones=lambda: zones_by_name(self._locales, self._cities),
            worded=self._worded,
            is_moment=self._appointments.wholly,
            rooms=self._rooms,
            around_circles=self._around_circles,
        )
        return RECOGNISERS[kind](words, known)

    def called(self, kind: str, value: str, facts: Facts) -> str | Localized:
        """Return how readers call a value: a circle's name rather than its slug."""
        match kind:
            case "circle":
                return facts.circles.get(value, value)
            case "plan":
                return facts.plans.get(value, value)
            case "own-member" | "billed-member":
                return next((m.name for m in choosable(kind, facts) or () if m.key == value), value)
            case "locale":
                return Language(value)
            case "timezone":
                return Zone(value)
            case _:
                return value


def _language_names(catalogue: Catalogue) -> dict[str, str]:
    found = {}
    for code in catalogue.locales:
        found[fold_listed(code)] = code
        found[fold_listed(language_name(code))] = code
        for reader in catalogue.locales:
            found[fold_listed(language_name(code, babel_locale(reader)))] = code
    entries = (e for locale in catalogue.locales for e in catalogue.words(locale, "core-languages"))
    for name, _, code in (entry.partition(":") for entry in entries):
        if code.strip() in catalogue.locales:
            found.setdefault(fold_listed(name), code.strip())
    return found


def _cities(catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    """Read cities that have no zone of their own from `core-cities`: `Lyon: Europe/Paris | …`."""
    entries = (e for locale in catalogue.locales for e in catalogue.words(locale, "core-cities"))
    parts = (entry.partition(":") for entry in entries)
    return tuple((city.strip(), zone.strip()) for city, _, zone in parts)


def _named_by_the_catalogue(
    catalogue: Catalogue, prefix: str, values: type[StrEnum]
) -> dict[str, str]:
    """Read what each language calls each of `values`, from `<prefix>-<value>`."""
    found = {}
    for value in values:
        found[fold_listed(value.value)] = value.value
        for locale in catalogue.locales:
            for words in catalogue.words(locale, f"{prefix}-{value.value}"):
                found[fold_listed(words)] = value.value
    return found
