"""Markdown tables that are generated into the README, between a marker and its end."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import time, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from assistant.settings import Settings
from assistant.settings_kinds import Section
from assistant.settings_rooms import BigBlueButtonSettings
from assistant.settings_sources import KINDS

NAMED: dict[str, tuple[tuple[str, type[Section]], ...]] = {
    "sources": tuple((f", kind `{word}`", kind) for word, kind in KINDS),
    "bigbluebutton": (("", BigBlueButtonSettings),),
}
"""Tables of which there may be several, each under a name of its own: what tells them, and keys."""


class MarkersMissing(ValueError):  # noqa: N818 - says what is missing
    """The text has no `<!-- name -->` … `<!-- /name -->` to write between."""


def fill(text: str, name: str, content: str) -> str:
    """Return `text` with `content` between the markers of `name`; raises `MarkersMissing`."""
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, found, rest = text.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise MarkersMissing(name)
    return f"{before}{begin}\n{content}{end}{after}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table; a bar inside a cell is escaped."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(map(_cell, line))} |\n" for line in lines)


def settings_table() -> str:
    """Return the reference of every setting: name, default, what it is for."""
    return table(("setting", "default", "what it is for"), _settings())


def _settings() -> Iterator[Sequence[str]]:
    for name, section in Settings.model_fields.items():
        for head, kind in NAMED.get(name, ()):
            yield from _section(f"{name}.*", f"**[{name}.NAME]**{head}", kind)
        if name not in NAMED:
            whole: Any = section.annotation
            assert issubclass(whole, Section)
            yield from _section(name, f"**[{name}]**", whole)


def _section(place: str, head: str, section: type[Section]) -> Iterator[Sequence[str]]:
    yield head, "", section.__doc__ or ""
    for key, field in section.model_fields.items():
        yield f"`{place}.{key}`", _default(field), field.description or ""


def _default(field: FieldInfo) -> str:
    value = field.default
    if value is PydanticUndefined:
        return "required"
    if value is None:
        return ""
    return f"`{_spelled(value)}`"


def _spelled(value: Any) -> str:
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, tuple):
        return str(list(value))
    if isinstance(value, Enum):
        return str(value.value)
    assert not isinstance(value, SecretStr)
    return str(value)


def duration(value: timedelta) -> str:
    """Spell a length of time as the settings file may: `10m`, `2d`, `500ms`."""
    milliseconds = value // timedelta(milliseconds=1)
    for unit, size in (("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000)):
        if milliseconds and milliseconds % size == 0:
            return f"{milliseconds // size}{unit}"
    return f"{milliseconds}ms"


def rewrite(file: Path, contents: dict[str, str], *, check: bool) -> bool:
    """Bring the marked parts of `file` up to date; return whether they were already.

    With `check` nothing is written. Raises `MarkersMissing`.
    """
    text = before = file.read_text(encoding="utf-8")
    for name, content in contents.items():
        text = fill(text, name, content)
    if text != before and not check:
        file.write_text(text, encoding="utf-8")
    return text == before


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
