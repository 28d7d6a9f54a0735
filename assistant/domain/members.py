"""Members, the people who act for them, and what those may do."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class MemberKind(StrEnum):
    """Whether a membership is a person's or an organisation's."""

    PERSON = "person"
    ORGANISATION = "organisation"


class MemberClass(StrEnum):
    """User members use the service, operational ones run the co-op; one can be both."""

    USER = "user"
    OPERATIONAL = "operational"


class ClassChoice(StrEnum):
    """The classes of a member, as one says them in a word."""

    USER = "user"
    OPERATIONAL = "operational"
    BOTH = "both"

    @property
    def classes(self) -> frozenset[MemberClass]:
        """What the word stands for."""
        return (
            frozenset(MemberClass)
            if self is ClassChoice.BOTH
            else frozenset({MemberClass(self.value)})
        )


class MemberStatus(StrEnum):
    """Where a membership stands; rights are lost with `LAPSED`, not before."""

    APPLIED = "applied"  # wants to join, nothing paid yet
    ACTIVE = "active"
    GRACE = "grace"  # the payment has stopped; everything still works
    LAPSED = "lapsed"  # unpaid after grace; a payment brings it back at once
    SUSPENDED = "suspended"  # by the co-op's decision; payments change nothing
    ENDED = "ended"  # left, or was ended; only a decision brings it back


class Role(StrEnum):
    """What a person is for a member: a representative may see money, a contact use the service."""

    REPRESENTATIVE = "representative"
    CONTACT = "contact"


@dataclass(frozen=True, kw_only=True)
class Member:
    """One membership of the co-op, with its stable key; it holds the plan and the one vote."""

    id: int
    key: str
    kind: MemberKind
    name: str
    classes: frozenset[MemberClass]
    plan: str | None
    since: date | None
    status: MemberStatus = MemberStatus.ACTIVE
    status_since: date | None = None  # None: as long as is known
    paid_unnamed: bool = False  # pays, from a source that stays unnamed; is never reminded to pay
    grace_until: datetime | None = None  # set in grace only: until when everything still works
    reminded: bool = False  # that grace ends soon was told


@dataclass(frozen=True, kw_only=True)
class Membership:
    """A person's link to a member."""

    member: Member
    role: Role
