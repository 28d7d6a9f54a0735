"""The settings file: read with plain words for what is wrong, and written for its owner only."""

import difflib
import json
import os
import stat
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from assistant.settings import DELIMITER, PREFIX, DatabaseSettings, Settings
from assistant.settings_kinds import Section
from assistant.settings_rooms import BigBlueButtonSettings
from assistant.settings_sources import KINDS, CsvSettings

CONFIG_VARIABLE = "ASSISTANT_CONFIG"
DEFAULT_FILE = Path("assistant.toml")
OWNER_ONLY = 0o600

_DEL, _DEL_ESCAPED = chr(127), "\\u007f"


@dataclass(eq=False)
class WrongSettings(Exception):  # noqa: N818 - the operator is told what to change
    """What is wrong with the settings of `file`: pairs of key (or variable) and reason."""

    file: Path
    problems: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return "\n".join(f"{self.file}: {key}: {reason}" for key, reason in self.problems)


def load(file: Path) -> Settings:
    """Read the settings of `file` and the environment.

    A relative database path comes back absolute. Raises `WrongSettings` with every problem.
    """
    try:
        settings = Settings(**_content(file))
    except ValidationError as error:
        raise WrongSettings(file, tuple(_problems(error))) from None
    folder = file.absolute().parent
    sources = {
        name: source.model_copy(update={"path": folder / source.path})
        if isinstance(source, CsvSettings)
        else source
        for name, source in settings.sources.items()
    }
    database = DatabaseSettings(path=folder / settings.database.path)
    return settings.model_copy(update={"database": database, "sources": sources})


def save(file: Path, sections: Mapping[str, Mapping[str, object]]) -> None:
    """Write `sections` as TOML to `file`, readable by its owner only, whole or not at all.

    Values are strings, numbers, booleans, lists of them or tables; None is left out, times
    and dates become strings. Raises `OSError`.
    """
    text = "\n".join(_table(name, values) for name, values in sections.items())
    partial = file.with_name(f".{file.name}.partial")
    partial.unlink(missing_ok=True)
    descriptor = os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    partial.replace(file)


def _table(name: str, values: Mapping[str, object]) -> str:
    inner = {key: value for key, value in values.items() if isinstance(value, Mapping)}
    # A JSON string, number, boolean or list of them is a TOML one, once DEL is escaped too.
    lines = [
        f"{key} = {json.dumps(value, ensure_ascii=False, default=str).replace(_DEL, _DEL_ESCAPED)}"
        for key, value in values.items()
        if value is not None and key not in inner
    ]
    tables = [_table(f"{name}.{key}", value) for key, value in inner.items()]
    own = [] if inner and not lines else [f"[{name}]", *lines, ""]
    return "\n".join([*own, *tables])


def too_open(file: Path) -> bool:
    """Tell whether others than its owner may read `file`, which holds secrets."""
    return bool(stat.S_IMODE(file.stat().st_mode) & 0o077)


def _content(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        reason = "no such file; make one with `assistant setup`, or name it with --config"
    except tomllib.TOMLDecodeError as error:
        reason = f"is no TOML: {error}"
    except UnicodeDecodeError:
        reason = "is not UTF-8"
    except OSError as error:
        reason = error.strerror or type(error).__name__
    raise WrongSettings(file, (("file", reason),))


def _problems(error: ValidationError) -> Iterable[tuple[str, str]]:
    for problem in error.errors(include_url=False, include_input=False, include_context=False):
        location = [str(part) for part in problem["loc"]]
        yield _key(location), _reason(problem["type"], problem["msg"], location)


def _key(location: list[str]) -> str:
    """Name the environment's variable where that is where the value came from."""
    for length in range(len(location), 0, -1):
        variable = PREFIX + DELIMITER.join(location[:length]).upper()
        if variable in os.environ:
            return variable
    return ".".join(location)


def _reason(kind: str, message: str, location: list[str]) -> str:
    if kind == "missing":
        return "is missing; `assistant setup` writes it"
    if kind == "extra_forbidden":
        near = difflib.get_close_matches(location[-1], _names(location[:-1]), n=1)
        return "no such setting" + (f"; did you mean `{near[0]}`?" if near else "")
    return message.removeprefix("Value error, ")


def _names(location: list[str]) -> list[str]:
    fields = Settings.model_fields
    if location and location[0] in fields:
        section = fields[location[0]].annotation
        if isinstance(section, type) and issubclass(section, Section):
            return list(section.model_fields)
        if location[0] == "bigbluebutton":
            return list(BigBlueButtonSettings.model_fields)
        kind = location[2] if len(location) > len(("sources", "name")) else ""
        return next((list(model.model_fields) for name, model in KINDS if name == kind), [])
    return list(fields)
