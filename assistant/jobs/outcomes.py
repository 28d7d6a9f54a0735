"""What a pull of a source brings, said or done."""

from collections.abc import Callable
from dataclasses import dataclass, field

from assistant.services.sources import SourceFailed
from assistant.services.sync import Change

RESTARTS = 3
"""So often a pull begins again because the pages moved while they were read."""

Progress = Callable[[int, int | None], None]
"""Takes how many things were read, and of how many."""


@dataclass
class Outcome:
    """What a pull brought; `ending` of `active` payments were too many where it was held."""

    source: str
    changes: list[Change] = field(default_factory=list)
    linked: int = 0
    receipts: int = 0
    read: int = 0
    held: bool = False
    none_held: bool = False  # there was nothing to accept
    superseded: bool = False  # another process has taken this pull over
    active: int = 0
    ending: int = 0
    error: SourceFailed | None = None
