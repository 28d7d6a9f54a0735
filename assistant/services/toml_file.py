"""Files in TOML, read as models; every mistake is noted under the way to its key."""

import tomllib
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from assistant.services.importing import Problems

M = TypeVar("M", bound=BaseModel)
E = TypeVar("E", bound=StrEnum)

Slug = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
"""A key that people may type: small letters, digits and hyphens."""
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
"""A language: `ca`, `pt-BR`."""
Words = Annotated[str, Field(min_length=1, max_length=500)]
"""A text that people read."""
Names = Annotated[dict[LanguageCode, Words], Field(min_length=1)]
"""The same text in one language or more."""
Choice = Annotated[E, Field(strict=False)]
"""One of an enumeration's values, written as text."""

_CODES = {
    "missing": "missing",
    "too_short": "missing",
    "string_too_short": "missing",
    "string_too_long": "too-long",
    "extra_forbidden": "unknown-key",
    "string_pattern_mismatch": "bad-slug",
    "enum": "unknown-choice",
}

_FORMS = {
    "bool_type": "write true or false, without quotes",
    "string_type": "write it in quotes",
    "int_type": "write a whole number, without quotes",
    "greater_than_equal": "write {ge} or more",
    "less_than_equal": "write {le} or less",
    "enum": "write {expected}",
    "dict_type": "write it as a table: {key} = {{ … }}",
    "model_type": "write it as a table: {key} = {{ … }}",
    "tuple_type": "write it as a list",
    "share": 'write "67 %" or "2/3"',
    "length": 'write "7 days" or "6 hours"',
}
"""What would be right, by what pydantic calls the mistake; its own words are for programmers."""
_LISTED = "begin each with a line [[{key}]]"
"""What would be right for a list that is the whole file."""


class Entry(BaseModel):
    """A table of the file: nothing unknown in it, and nothing turned into another type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def read_toml(data: bytes, model: type[M], problems: Problems) -> M | None:
    """Read a file; what is wrong with it goes to `problems`, and then None is returned."""
    try:
        content = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        problems.add(data.count(b"\n", 0, error.start) + 1, "file", "encoding")
        return None
    except ValueError as error:  # a number of thousands of digits, too
        problems.add(None, "file", "not-text", hint=str(error))
        return None
    except RecursionError:
        problems.add(None, "file", "not-text", hint="too deeply nested")
        return None
    try:
        return model.model_validate(content)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            if not _follows(detail, content):
                _note(detail, problems)
        return None


def way(*keys: str | int) -> str:
    """Return the way to a key as an operator reads it, counting from 1: `circle[2].name.en`."""
    written = ""
    for key in keys:
        if isinstance(key, int):
            written += f"[{key + 1}]"
        else:
            written += f".{key}" if written else key
    return written


def _follows(detail: ErrorDetails, content: dict[str, Any]) -> bool:
    """Tell whether a list seems empty only because everything that is in it is wrong."""
    return (
        detail["type"] == "too_short"
        and len(detail["loc"]) == 1
        and bool(content.get(str(detail["loc"][0])))
    )


def _note(detail: ErrorDetails, problems: Problems) -> None:
    code = _CODES.get(detail["type"], "wrong-type")
    place = way(*(key for key in detail["loc"] if key != "[key]"))
    hint = _form(place, detail) if code in {"unknown-choice", "wrong-type"} else ""
    problems.add(None, place, code, "" if code == "missing" else _written(detail["input"]), hint)


def _form(place: str, detail: ErrorDetails) -> str:
    """Show what would be right, where somebody wrote the same in another of TOML's forms."""
    key, value = place.rpartition(".")[2], detail["input"]
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if detail["type"] == "string_type" and number:
        written = f"{value:.2f}" if key == "price" else str(value)
        return f'write it as text: {key} = "{written}"'
    if detail["type"] == "dict_type" and isinstance(value, str):
        return f'write {key} = {{ en = "…" }}'
    of_file = len(detail["loc"]) == 1 or (len(detail["loc"]), key[-1:]) == (2, "]")
    form = _LISTED if of_file and _is_shape(detail) else _FORMS.get(detail["type"], "")
    values = {name: str(each).replace("'", "") for name, each in detail.get("ctx", {}).items()}
    return form.format(**values | {"key": key.partition("[")[0]})


def _is_shape(detail: ErrorDetails) -> bool:
    return detail["type"] in {"dict_type", "model_type", "tuple_type"}


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)[:40] if isinstance(value, str | int | float | bool) else ""
