"""Prospects: people who may become members, seen by operational members only."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class Prospect:
    """Somebody who may become a member; `member_id` is set once they have."""

    id: int
    name: str
    email: str | None
    user_id: str | None  # Matrix ID
    source: str | None  # how the co-op came to know of them
    note: str | None
    first_seen: datetime
    member_id: int | None = None
    became_at: datetime | None = None
