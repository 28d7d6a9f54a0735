"""The port of sources of payments, and how one may fail; `gateways/` fulfils it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from assistant.domain.sources import Page


class SourceFailed(Exception):  # noqa: N818 - a state of the world, not a defect
    """A pull came to nothing; what was known before stays.

    `code` is a word for a row and a selector, `detail` a status, a class or a place such as
    `line 3`: never what the source wrote, which may quote people.
    """

    code = "failed"

    def __init__(self, detail: str = "", retry_after: float | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.retry_after = retry_after  # seconds that the source asks us to wait


class Unreachable(SourceFailed):
    """Nobody answers, or not in time, or with an error of the server's own."""

    code = "unreachable"


class RateLimited(SourceFailed):
    """The source wants fewer requests."""

    code = "rate-limited"


class Refused(SourceFailed):
    """The token is wrong, or has not the rights; or the file may not be read."""

    code = "refused"


class Nonsense(SourceFailed):
    """The answer is not what the source promises, or not all of it."""

    code = "nonsense"


class Shifted(Nonsense):
    """What is told in pages changed while it was read: begin again."""

    code = "shifted"


@dataclass(frozen=True, kw_only=True)
class LineProblem:
    """What is wrong in a file: its line from 1, the header included; its column; why."""

    line: int | None
    column: str
    reason: str


class BadFile(Nonsense):
    """A file of which nothing is taken; `problems` are for the operator's eyes, not for logs."""

    code = "bad-file"

    def __init__(self, problems: tuple[LineProblem, ...]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


class Source(Protocol):
    """Tells who pays what.

    Incognito contributors are never among what it tells: not in a page, not in a cursor, not in
    an error.
    """

    async def page(self, cursor: str | None, since: datetime | None) -> Page:
        """Return the piece at `cursor`, the first one for None; receipts from `since` on.

        Raises `SourceFailed`. The same cursor may be asked for again, by another process, too.
        """

    async def close(self) -> None:
        """Let go of connections."""
