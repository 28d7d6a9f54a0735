"""What is said in a vote, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.domain.ballots import Surface
from assistant.domain.ledger import digest
from assistant.domain.proposals import Proposal
from assistant.domain.receipts import OpenReceipt, SecretReceipt
from assistant.domain.resolutions import KindOfResolution


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a voter says, where and when; `ref` is the event's id, or what names it elsewhere.

    `by` is the person who says it; None: tellers, or a page without one.
    """

    content: dict[str, Any]
    surface: Surface
    ref: str
    sent_at: datetime
    by: int | None
    because: str | None = None


@dataclass(frozen=True, kw_only=True)
class Cast:
    """What became of a ballot; `content` None: the voter has none by now.

    `receipt` is None where nothing binds; `changed`: something else stood before, or nothing did.
    `replaces`: of a secret ballot, an earlier receipt of its voter is of no ballot any more.
    `back`: it counts once more, as the message of a later one was taken back.
    `newest` is False where a secret ballot comes once more, and another one has come since: then
    what stands, and its receipt, are not for who repeats it.
    """

    proposal: Proposal
    kind: KindOfResolution
    content: dict[str, Any] | None
    because: str | None
    receipt: OpenReceipt | SecretReceipt | None
    changed: bool
    late: bool = False
    newest: bool = True
    replaces: bool = False
    back: bool = False

    @property
    def ballot_hash(self) -> str | None:
        """Return the hash that the ledger has of the ballot."""
        return None if self.content is None else digest(self.content)
