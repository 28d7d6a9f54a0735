"""What the page of a mailed ballot asks: what is voted on, and whether a ballot is taken."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from assistant.domain.ballot_marks import Fields, Unfit
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Reply
from assistant.domain.resolutions import KindOfResolution


class BoothState(StrEnum):
    """What a link leads to by now."""

    OPEN = "open"
    CHANGED = "changed"  # another text took the place of this one: a new link comes
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"  # the result is not declared yet
    DECLARED = "declared"
    NOT_YOURS = "not-yours"  # who had the mail acts for the voter no more, or that has no vote


@dataclass(frozen=True, kw_only=True)
class BoothView:
    """What the holder of a link sees.

    `stands`, `because` and `receipt` are of an open vote only: of a secret ballot nothing is shown
    but that there is one (`voted`). `member` None: the reader votes for themselves. `verdict` and
    the rest are there once the result is declared.
    """

    state: BoothState
    proposal: Proposal
    kind: KindOfResolution
    locale: str
    zone: str  # IANA name
    member: str | None
    voted: bool = False
    stands: Mapping[str, Any] | None = None
    because: str | None = None
    receipt: str | None = None
    verdict: Reply | None = None
    lines: tuple[Reply, ...] = ()
    files: tuple[str, ...] = ()
    """Names of what can be taken away to count again."""

    @property
    def closes_at(self) -> datetime:
        """When it ends."""
        assert self.proposal.closes_at is not None
        return self.proposal.closes_at


@dataclass(frozen=True, kw_only=True)
class Taken:
    """The ballot counts; `said` and the receipt are what stands now.

    `replaces`: an earlier receipt of the voter is of no ballot any more.
    """

    view: BoothView
    said: Reply | None
    receipt: str | None
    reason_wanted: bool  # it objects, and does not say why
    replaces: bool = False


@dataclass(frozen=True, kw_only=True)
class NotTaken:
    """Nothing was cast: the form holds no ballot, or (`unfit` None) it was sent before.

    In the latter case another ballot of the same voter came after it, which stands.
    """

    view: BoothView
    unfit: Unfit | None


Answer = Taken | NotTaken | BoothView | None
"""A view: no ballot is taken any more; None: the link leads nowhere."""


class Booths(Protocol):
    """Takes ballots by mailed links; each call is a transaction of its own."""

    async def look(self, secret: str) -> BoothView | None:
        """Return what a link leads to; changes nothing, however often it is called."""

    async def cast(self, secret: str, fields: Fields, *, once: str) -> Answer:
        """Take what a form holds; the same form with the same marks is cast once.

        `once` is what the form was made with.
        """

    async def file(self, secret: str, name: str) -> bytes | None:
        """Return one of `BoothView.files`; None for anything else."""
