"""Agreements: what follows from a decision: who sees to it, how it is judged, and when."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """What was agreed beside the text; the day of its review is the proposal's own.

    `tabled` is why a proposal was put off; it is a decision, too, though nothing was decided.
    """

    number: int  # of the proposal
    criteria: str | None = None  # how one will know whether it works
    tabled: str | None = None
    reviewed_at: datetime | None = None  # the last time
    responsible: tuple[int, ...] = ()  # ids of persons, in the order in which they were named
