"""Approvals: what a circle decides before it is done."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.domain.circles import Circle
from assistant.domain.persons import Person


@dataclass(frozen=True, kw_only=True)
class Approval:
    """A request to a circle, under a number of the one counter; undecided while `approved` is None.

    `data` (JSON) is what the decision is about, for the function that carries it out.
    """

    number: int
    kind: str
    circle: str  # slug
    data: dict[str, Any]
    asked_by: str  # Matrix ID
    asked_at: datetime
    approved: bool | None = None
    decided_by: str | None = None  # the person's name
    decided_at: datetime | None = None
    withdrawn_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether it still is to be decided."""
        return self.approved is None and self.withdrawn_at is None


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What somebody of the circle has just decided; `why` is what they wrote with it."""

    number: int
    circle: Circle
    approved: bool
    by: Person
    user_id: str  # the Matrix ID of `by`
    asked_by: str  # Matrix ID
    why: str | None = None
