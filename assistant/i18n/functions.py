"""The two functions that authors may use in the catalogue: NUMBER and DATETIME."""

from collections.abc import Callable
from typing import Any

from fluent.runtime.types import FluentNone, FluentType

from assistant.i18n.values import Dated, Quantity


def number(value: Any, **options: Any) -> FluentType:
    """NUMBER($n, useGrouping: 0, minimumFractionDigits: 2, …): a number written another way."""
    return value.written(options) if isinstance(value, Quantity) else FluentNone("NUMBER()")


def datetime(value: Any, **options: Any) -> FluentType:
    """DATETIME($at, dateStyle: "short", timeStyle: "short"): what is not named is not written."""
    return value.written(options) if isinstance(value, Dated) else FluentNone("DATETIME()")


FUNCTIONS: dict[str, Callable[..., FluentType]] = {"NUMBER": number, "DATETIME": datetime}
