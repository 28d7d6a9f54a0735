"""Which sources there are, how often they are asked, and what the operators are told of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from assistant.domain.replies import Reply
from assistant.services.sources import Source

MANUAL = "manual"
"""The source of what is entered by hand; it is never asked."""


class Failing(StrEnum):
    """Why a source does not answer well: the codes of services/sources.py."""

    FAILED = "failed"
    UNREACHABLE = "unreachable"
    RATE_LIMITED = "rate-limited"
    REFUSED = "refused"
    NONSENSE = "nonsense"
    SHIFTED = "shifted"
    BAD_FILE = "bad-file"


class SourceFailing(Reply, message="contribution-source-failing"):
    """A source has not answered well since `since`."""

    source: str
    error: Failing
    since: datetime


class SourceWorks(Reply, message="contribution-source-works"):
    """A source answers well again."""

    source: str


class SourceHeld(Reply, message="contribution-source-held"):
    """So many of a source's payments would stop at once that nothing was applied."""

    source: str
    active: int
    ending: int


@dataclass(frozen=True, kw_only=True)
class Feed:
    """A source by its name in the settings; `open` may be called again and again."""

    name: str
    every: timedelta
    alert_after: timedelta
    open: Callable[[], Source]
    pushes: bool = False  # a webhook tells when there is something new


class Feeds:
    """Every source that can be asked, by name."""

    def __init__(self, feeds: tuple[Feed, ...] = ()) -> None:
        self._feeds = {feed.name: feed for feed in feeds}

    def names(self) -> tuple[str, ...]:
        """Return their names, in the settings' order."""
        return tuple(self._feeds)

    def get(self, name: str) -> Feed | None:
        """Return the source of that name, or None."""
        return self._feeds.get(name)
