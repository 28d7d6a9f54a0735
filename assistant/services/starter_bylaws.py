"""The kinds of resolution to start from, until a co-op imports its own by-laws."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from assistant.domain.resolutions import KindOfResolution
from assistant.services.bylaws_reading import read_bylaws
from assistant.services.importing import Problems

_FILE = Path(__file__).with_name("starter_bylaws.toml")


def starter_text() -> str:
    """Return the file, for who wants to change it."""
    return _FILE.read_text(encoding="utf-8")


@cache
def starter_kinds() -> tuple[KindOfResolution, ...]:
    """Return the first version of each kind; read once, for it never changes."""
    problems = Problems()
    kinds = read_bylaws(_FILE.read_bytes(), problems)
    assert not problems, problems.all()
    return tuple(replace(kind, version=1) for kind in kinds)
