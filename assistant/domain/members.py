"""Members, the people who act for them, and what those may do."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class MemberKind(StrEnum):
    """Whether a membership is a person's or an organisation's."""

    PERSON = "person"
    ORGANISATION = "organisation"


class MemberClass(StrEnum):
    """User members use the service, operational ones run the co-op; one can be both."""

    USER = "user"
    OPERATIONAL = "operational"


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


@dataclass(frozen=True, kw_only=True)
class Membership:
    """A person's link to a member."""

    member: Member
    role: Role
