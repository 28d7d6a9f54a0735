"""Everything a command may import."""

from assistant.dispatch.declaration import Args, command
from assistant.dispatch.slots import (
    CircleSlug,
    EmailAddress,
    LinkCode,
    LocaleCode,
    NoticeKind,
    Number,
    OwnMember,
    PlanLevel,
    Rest,
    Topic,
    ZoneName,
)
from assistant.domain.circles import Circle
from assistant.domain.coop import Coop
from assistant.domain.incoming import Place
from assistant.domain.members import Member, MemberClass, MemberKind, Role
from assistant.domain.money import Money
from assistant.domain.persons import Caller, Permission, Person
from assistant.domain.plans import Contribution, ContributionStatus, Interval, Limit, Plan
from assistant.domain.replies import (
    Choice,
    Example,
    Language,
    Localized,
    Refusal,
    Reply,
    Zone,
)

__all__ = [
    "Args",
    "Caller",
    "Choice",
    "Circle",
    "CircleSlug",
    "Contribution",
    "ContributionStatus",
    "Coop",
    "EmailAddress",
    "Example",
    "Interval",
    "Language",
    "Limit",
    "LinkCode",
    "LocaleCode",
    "Localized",
    "Member",
    "MemberClass",
    "MemberKind",
    "Money",
    "NoticeKind",
    "Number",
    "OwnMember",
    "Permission",
    "Person",
    "Place",
    "Plan",
    "PlanLevel",
    "Refusal",
    "Reply",
    "Rest",
    "Role",
    "Topic",
    "Zone",
    "ZoneName",
    "command",
]
