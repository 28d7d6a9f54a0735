"""Sample replies of every class, made from the types of its fields."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

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
from tests.support.vocabulary import Saying

NAME = "Ωμέγα"
"""A text value without any ASCII letter."""


class Inner(Reply, message="core-undone"):
    """Stands where any reply may stand."""


VALUES: dict[Any, tuple[Any, ...]] = {
    bool: (True, False),
    int: (0, 1, 2, 7, 11, 100),
    Decimal: (Decimal("1.5"),),
    Share: (Share(2, 3), Share(0), Share(1, 10), Share(3, 7)),
    Fraction: (Fraction(59, 2), Fraction(0), Fraction(30), Fraction(206, 7)),
    str: (NAME,),
    Example: (Example("ωμέγα"),),
    Prose: (Prose(NAME),),
    Language: (Language("el"),),
    Zone: (Zone("Europe/Athens"),),
    Localized: (Localized(el=NAME, en=NAME),),
    Money: (Money(123456, "EUR"),),
    datetime: (datetime(2026, 11, 26, 18, 0, tzinfo=UTC),),
    date: (date(2026, 11, 26),),
    timedelta: (timedelta(minutes=90),),
    Reply: (Inner(),),
    Refusal: (Inner(),),
    Any: (NAME,),
    NoneType: (None,),
}


def samples(saying: Saying) -> Iterator[Reply | Refusal]:
    """Yield replies of a class in which each field takes each kind of value that it can have."""
    hints = get_type_hints(saying)
    choices = {
        field.name: tuple(values_of(hints[field.name]))
        for field in fields(saying)  # type: ignore[arg-type] # its subclasses are dataclasses
    }
    first = {name: values[0] for name, values in choices.items()}
    yield saying(**first)
    for name, values in choices.items():
        for value in values[1:]:
            yield saying(**{**first, name: value})


def values_of(hint: Any) -> Iterator[Any]:
    """Yield sample values of a type; raises TypeError for one that no reader could be told."""
    origin = get_origin(hint)
    if hint in VALUES:
        yield from VALUES[hint]
    elif origin in {Union, UnionType}:
        for part in get_args(hint):
            yield from values_of(part)
    elif origin is tuple:
        several = tuple(values_of(get_args(hint)[0]))
        yield (several * 2)[:2]
        yield several[:1]
        yield ()
    elif hint is Choice:
        yield Choice(label=Inner(), value="1")
    elif isinstance(hint, type) and issubclass(hint, Enum):
        yield from hint
    elif isinstance(hint, type) and issubclass(hint, Reply | Refusal):
        yield next(samples(hint))
    else:
        raise TypeError(f"no reader can be told a {hint}")
