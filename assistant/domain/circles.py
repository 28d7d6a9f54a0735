"""Circles: the working groups that run the co-op."""

from dataclasses import dataclass, field

from assistant.domain.persons import Permission
from assistant.domain.replies import Localized


@dataclass(frozen=True, kw_only=True)
class Circle:
    """A working group; `room_id` is its Matrix room, None until it has one."""

    id: int
    slug: str
    names: Localized
    remits: Localized
    lead: str | None = None  # the lead's name
    room_id: str | None = None
    permissions: frozenset[Permission] = field(default=frozenset())
    default: bool = False  # takes questions that name no circle
    confidants_of: int | None = None  # the circle about which it hears complaints
