"""A reply's fields as Fluent values: they can be selected by, and stand in slots when written."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from babel import Locale
from fluent.runtime.types import FluentFloat, FluentInt, FluentType, fluent_number

from assistant.domain.harmless import LONGEST_PROSE, harmless
from assistant.domain.money import Money
from assistant.domain.replies import (
    Choice,
    Example,
    Language,
    Localized,
    Prose,
    Refusal,
    Reply,
    Share,
    Zone,
)
from assistant.i18n import locale_data
from assistant.i18n.bidi import isolated, isolated_number
from assistant.i18n.document import Break, Code, Document, Inline, Items, Paragraph, Text
from assistant.i18n.slots import NOTHING, Filling, Slots

Written = Callable[[Locale], Filling]


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What values need to know of the text that they go into."""

    slots: Slots
    zone: tzinfo
    rtl: bool
    chain: tuple[str, ...]  # languages, the reader's first
    say: Callable[[Reply | Refusal], Document]  # puts a reply within a reply into words
    present: datetime | None = None  # None: every moment is written with its year
    at: Callable[[str, str], str | None] = lambda _day, _time: None  # a day and a time, in words


class Stated(FluentType):
    """A value with a name that selectors know it by (None: no name) and a way to be written."""

    def __init__(self, setting: Setting, name: str | None, written: Written) -> None:
        self._setting, self._name, self._written = setting, name, written

    def __eq__(self, other: object) -> bool:
        return self._name is not None and self._name == other

    def __hash__(self) -> int:
        return hash(self._name)

    def format(self, locale: Locale) -> str:
        """Leave the slot's character in the text."""
        return self._setting.slots.put(self._written(locale))


class Nothing(FluentType):
    """A value that is not there: `none` to selectors, and no words."""

    def __eq__(self, other: object) -> bool:
        return other == "none"

    def __hash__(self) -> int:
        return hash("none")

    def format(self, locale: Locale) -> str:  # noqa: ARG002 - Fluent's signature
        """Leave nothing in the text."""
        return NOTHING


class Quantity(FluentType):
    """A number: selected by as such, written in the reader's way."""

    exact: int | Decimal
    setting: Setting
    how: dict[str, Any]

    def written(self, options: dict[str, Any]) -> "Quantity":
        """Return the same number, written with Fluent's options for NUMBER."""
        return quantity(self.exact, self.setting, {**self.how, **options})

    def format(self, locale: Locale) -> str:
        """Leave the slot's character in the text."""
        text = (
            fluent_number(self.exact, **self.how).format(locale)
            if self.how
            else locale_data.written_number(self.exact, locale)
        )
        return self.setting.slots.put(_line(isolated_number(text, rtl=self.setting.rtl)))


class WholeQuantity(Quantity, FluentInt):
    """A whole number."""


class BrokenQuantity(Quantity, FluentFloat):
    """A number with decimals; plural rules read the float, readers the exact value."""


class FractionQuantity(BrokenQuantity):
    """A fraction, written exactly (29½, 30 3/7, 67 %) unless the catalogue asks for decimals."""

    fraction: Fraction

    def format(self, locale: Locale) -> str:
        """Leave the slot's character in the text."""
        share = isinstance(self.fraction, Share)
        write = locale_data.written_share if share else locale_data.written_fraction
        text = write(self.fraction, locale)
        return self.setting.slots.put(_line(isolated_number(text, rtl=self.setting.rtl)))


def quantity(exact: int | Decimal, setting: Setting, how: dict[str, Any]) -> Quantity:
    """Return `exact` as a Fluent value, written by the options `how`."""
    value: Quantity = WholeQuantity(exact) if isinstance(exact, int) else BrokenQuantity(exact)
    value.exact, value.setting, value.how = exact, setting, how
    return value


def _fraction(exact: Fraction, setting: Setting) -> Quantity:
    decimal = Decimal(exact.numerator) / exact.denominator
    value = FractionQuantity(decimal)
    value.exact, value.setting, value.how, value.fraction = decimal, setting, {}, exact
    return value


class Dated(Stated):
    """A day or a moment, written in the reader's locale and zone."""

    def __init__(self, setting: Setting, value: date, how: dict[str, Any]) -> None:
        self._value, self._how = value, how
        super().__init__(setting, None, self._write)

    def written(self, options: dict[str, Any]) -> "Dated":
        """Return the same, with Fluent's `dateStyle` and `timeStyle`; one left out is not said."""
        return Dated(self._setting, self._value, {**self._how, **options})

    def _write(self, locale: Locale) -> Filling:
        return _line(isolated(self._words(locale), rtl=self._setting.rtl))

    def _words(self, locale: Locale) -> str:
        value, day, time = self._value, self._how.get("dateStyle"), self._how.get("timeStyle")
        if not isinstance(value, datetime):
            return locale_data.written_date(value, locale, day or "long")
        value = value.astimezone(self._setting.zone)
        if time and not day:
            return locale_data.written_time(value, locale, time)
        if day:
            words = locale_data.written_date(value, locale, day)
        else:
            present = self._setting.present
            here = None if present is None else present.astimezone(self._setting.zone)
            words = locale_data.written_day(value, locale, here)
        if day and not time:
            return words
        hour = locale_data.written_time(value, locale, time or "short")
        return self._setting.at(words, hour) or locale_data.written_both(words, hour, locale)


def value_of(field: Any, setting: Setting) -> Any:  # noqa: C901, PLR0911 - one return a type
    """Return a reply's field as a Fluent value; see `Reply` for what each type means.

    Raises TypeError for a type that no reader could be told.
    """
    match field:
        case bool():
            return Stated(setting, "yes" if field else "no", lambda _: Filling(()))
        case None | ():
            return Nothing()
        case Enum():
            name = str(field.value)
            return Stated(setting, name, lambda _: _line(name))
        case int() | Decimal():
            return quantity(field, setting, {})
        case Fraction():
            return _fraction(field, setting)
        case date():
            return Dated(setting, field, {})
        case Choice():
            return value_of(field.label, setting)
        case Reply() | Refusal():
            return Stated(setting, None, lambda _: _spoken(setting.say(field)))
        case Prose():
            return Stated(setting, None, lambda _: Filling(_prose(field, setting)))
        case tuple():
            return Stated(setting, None, lambda locale: _several(field, setting, locale))
        case _:
            write = _writer(field, setting)
            return Stated(setting, None, lambda locale: Filling((write(locale),)))


def _writer(  # noqa: PLR0911 - the same
    field: Any, setting: Setting
) -> Callable[[Locale], Inline]:
    """Return how a value that is one stretch of words is written."""
    match field:
        case Example():
            return lambda _: Code(harmless(field), example=True)
        case Language():
            return lambda _: _text(locale_data.language_name(field), setting)
        case Zone():
            return lambda locale: _text(locale_data.zone_name(field, locale), setting)
        case str():
            return lambda _: _text(field, setting)
        case Localized():
            return lambda _: _text(_in_language(field, setting.chain), setting)
        case Money():
            return lambda locale: Text(
                isolated(locale_data.written_money(field, locale), rtl=setting.rtl)
            )
        case timedelta():
            return lambda locale: Text(
                isolated(locale_data.written_duration(field, locale), rtl=setting.rtl)
            )
        case _:
            raise TypeError(f"no reader can be told a {type(field).__name__}")


def _prose(text: str, setting: Setting) -> tuple[Inline, ...]:
    """Write somebody's words line for line; as little of them is markup as of any value."""
    nodes: list[Inline] = []
    for line in text.strip().splitlines() or [text]:
        said = harmless(line, LONGEST_PROSE)
        nodes += [Break()] if nodes else []
        nodes += [Text(isolated(said, rtl=setting.rtl))] if said else []
    return tuple(nodes) if any(isinstance(node, Text) for node in nodes) else (Text("…"),)


def _text(text: str, setting: Setting) -> Text:
    # A name of invisible signs only must not make its line vanish.
    return Text(isolated(harmless(text) or ("…" if text else ""), rtl=setting.rtl))


def _in_language(texts: Localized, chain: tuple[str, ...]) -> str:
    """Return the text of the first language that there is one of."""
    for code in chain:
        if code in texts:
            return texts[code]
    return next(iter(texts.values()), "")


def _several(fields: tuple[Any, ...], setting: Setting, locale: Locale) -> Filling:
    """Put replies one a line, and other values as a list in the line (`a, b and c`)."""
    if all(isinstance(field, Reply | Refusal | Choice) for field in fields):
        documents = [
            setting.say(field.label if isinstance(field, Choice) else field) for field in fields
        ]
        listed = _listed([_flat(document) for document in documents], locale)
        return Filling(listed, (Items(tuple(documents)),))
    return Filling(_listed([(_writer(field, setting)(locale),) for field in fields], locale))


def _listed(parts: list[tuple[Inline, ...]], locale: Locale) -> tuple[Inline, ...]:
    """Join `parts` with the commas and the `and` of `locale`."""
    marks = [f"\ue000{position}\ue001" for position in range(len(parts))]
    nodes: list[Inline] = []
    for piece in locale_data.written_list(marks, locale).split("\ue000"):
        position, found, rest = piece.partition("\ue001")
        nodes += parts[int(position)] if found else ()
        nodes += [Text(rest if found else piece)] if (rest if found else piece) else ()
    return tuple(nodes)


def _spoken(document: Document) -> Filling:
    several = len(document) > 1 or any(isinstance(block, Items) for block in document)
    return Filling(_flat(document), document if several else ())


def _flat(document: Document) -> tuple[Inline, ...]:
    """Return the words of `document` for a place that takes no blocks, one block a line."""
    nodes: list[Inline] = []
    for block in document:
        parts = [_flat(item) for item in block.items] if isinstance(block, Items) else ()
        for part in parts or (block.children if isinstance(block, Paragraph) else (),):
            nodes += [Break(), *part] if nodes else part
    return tuple(nodes)


def _line(text: str) -> Filling:
    return Filling((Text(text),))
