"""Replies and refusals as JSON and back, for lists, reasons and notices that wait."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import fields
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from assistant.domain.money import Money
from assistant.domain.replies import (
    Example,
    Language,
    Localized,
    Prose,
    Refusal,
    Reply,
    Share,
    Zone,
)

_TEXTS: dict[str, type[str]] = {
    "example": Example,
    "language": Language,
    "prose": Prose,
    "zone": Zone,
}


def encode(value: Any) -> Any:  # noqa: C901, PLR0911 - one branch a type
    """Return a reply, or one of the values that its fields may have, as JSON."""
    match value:
        case Reply() | Refusal():
            inner = {field.name: encode(getattr(value, field.name)) for field in fields(value)}  # type: ignore[arg-type] # subclasses are dataclasses
            return {"reply": _name(type(value)), "fields": inner}
        case Enum():
            return {"enum": [_name(type(value)), value.value]}
        case Money():
            return {"money": [value.minor, value.currency]}
        case datetime():
            return {"datetime": value.isoformat()}
        case date():
            return {"date": value.isoformat()}
        case timedelta():
            return {"timedelta": value.total_seconds()}
        case Decimal() | Fraction():
            return {type(value).__name__.lower(): str(value)}
        case Localized():
            return {"localized": dict(value)}
        case Example() | Language() | Prose() | Zone():
            return {type(value).__name__.lower(): str(value)}
        case tuple():
            return [encode(each) for each in value]
        case None | bool() | int() | str():
            return value
        case _:
            raise TypeError(f"no JSON for a {type(value).__name__}")


def decode(value: Any) -> Any:
    """Return what `encode` was given.

    Raises LookupError for a reply or an enum whose class is no more, or is another by now.
    """
    if isinstance(value, list):
        return tuple(decode(each) for each in value)
    if not isinstance(value, dict):
        return value
    if "reply" in value:
        made = {name: decode(each) for name, each in value["fields"].items()}
        try:
            return _class(value["reply"], Reply, Refusal)(**made)
        except TypeError as error:
            raise LookupError(value["reply"]) from error
    ((kind, inner),) = value.items()
    return _DECODERS[kind](inner)


def decode_known(values: Iterable[Any]) -> tuple[Any, ...]:
    """Return what each of `values` was; what an earlier version wrote and no one knows is left."""
    found = []
    for value in values:
        with suppress(LookupError):
            found.append(decode(value))
    return tuple(found)


def _name(type_: type) -> str:
    return f"{type_.__module__}:{type_.__qualname__}"


def _class(name: str, *roots: type[Any]) -> type[Any]:
    for root in roots:
        for found in _below(root):
            if _name(found) == name:
                return found
    raise LookupError(name)


def _member(name: str, value: Any) -> Enum:
    try:
        found: Enum = _class(name, Enum)(value)
    except ValueError as error:
        raise LookupError(name) from error
    return found


def _below(type_: type[Any]) -> Iterator[type[Any]]:
    for below in type_.__subclasses__():
        yield below
        yield from _below(below)


_DECODERS: dict[str, Any] = {
    "money": lambda inner: Money(inner[0], inner[1]),
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "timedelta": lambda inner: timedelta(seconds=inner),
    "enum": lambda inner: _member(inner[0], inner[1]),
    "decimal": Decimal,
    "fraction": Fraction,
    "share": Share,
    "localized": Localized,
    **_TEXTS,
}
