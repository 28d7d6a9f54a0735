"""Everything a command may import."""

from assistant.dispatch.approving import Approving
from assistant.dispatch.declaration import Args, command
from assistant.dispatch.dialogues import Call
from assistant.dispatch.help_book import HelpBook, HelpLine
from assistant.dispatch.memory import Ask, Instead, Memory
from assistant.dispatch.nouns import Noun, numbered
from assistant.dispatch.slots import (
    BilledMember,
    ChangeTiming,
    CircleSlug,
    ClassWord,
    CountryCode,
    DocumentNumber,
    EmailAddress,
    IntervalWord,
    LinkCode,
    LocaleCode,
    MatrixId,
    MoneyAmount,
    NoticeKind,
    Number,
    OtherMember,
    OwnMember,
    PlanLevel,
    Rest,
    RoleWord,
    Slot,
    Topic,
    Year,
    ZoneName,
)
from assistant.dispatch.undoing import Undoing
from assistant.domain.changes import ChangeState, PlanChange, Timing
from assistant.domain.circles import Circle
from assistant.domain.coop import Coop, Times
from assistant.domain.incoming import Place
from assistant.domain.invoices import Document, DocumentKind, DocumentStatus, Origin
from assistant.domain.members import Member, MemberClass, MemberKind, MemberStatus, Role
from assistant.domain.membership import Decision
from assistant.domain.money import Money
from assistant.domain.notices import Notice
from assistant.domain.outgoing import File
from assistant.domain.persons import Caller, Permission, Person, Via
from assistant.domain.plans import (
    Contribution,
    ContributionStatus,
    Interval,
    Limit,
    LimitName,
    Plan,
    Use,
)
from assistant.domain.prospects import Prospect
from assistant.domain.replies import (
    Choice,
    Example,
    Language,
    Localized,
    Refusal,
    Reply,
    Zone,
)
from assistant.services.approvals import AlreadyDecided, Approvals
from assistant.services.changes import Changes, Outcome, Proposal
from assistant.services.circles import Circles
from assistant.services.claims import Claims
from assistant.services.corrections import Corrections
from assistant.services.corrections_reported import Reports
from assistant.services.details import Details, DetailsChange, read_address
from assistant.services.details_lines import DetailsLine, details_line
from assistant.services.entering import Entering
from assistant.services.erasure import Erasure, Forgetting
from assistant.services.invitations import Invitations
from assistant.services.invoices import Invoices, require_settling
from assistant.services.issuing import overdue, payable, total_of
from assistant.services.linking import Linking
from assistant.services.linking_others import LinkingOthers
from assistant.services.local_day import local_day
from assistant.services.member_list import MemberList, Sheet
from assistant.services.members import Members, Profile
from assistant.services.my_data import MyData
from assistant.services.parting import Parting
from assistant.services.people import People
from assistant.services.plans import Holding, Plans
from assistant.services.post import Post
from assistant.services.preferences import MuteKind, Preferences
from assistant.services.prospects import Prospects
from assistant.services.today import Today
from assistant.services.unlinking import Unlinking
from assistant.storage.unit_of_work import Transaction

__all__ = [
    "AlreadyDecided",
    "Approvals",
    "Approving",
    "Args",
    "Ask",
    "BilledMember",
    "Call",
    "Caller",
    "ChangeState",
    "ChangeTiming",
    "Changes",
    "Choice",
    "Circle",
    "CircleSlug",
    "Circles",
    "Claims",
    "ClassWord",
    "Contribution",
    "ContributionStatus",
    "Coop",
    "Corrections",
    "CountryCode",
    "Decision",
    "Details",
    "DetailsChange",
    "DetailsLine",
    "Document",
    "DocumentKind",
    "DocumentNumber",
    "DocumentStatus",
    "EmailAddress",
    "Entering",
    "Erasure",
    "Example",
    "File",
    "Forgetting",
    "HelpBook",
    "HelpLine",
    "Holding",
    "Instead",
    "Interval",
    "IntervalWord",
    "Invitations",
    "Invoices",
    "Language",
    "Limit",
    "LimitName",
    "LinkCode",
    "Linking",
    "LinkingOthers",
    "LocaleCode",
    "Localized",
    "MatrixId",
    "Member",
    "MemberClass",
    "MemberKind",
    "MemberList",
    "MemberStatus",
    "Members",
    "Memory",
    "Money",
    "MoneyAmount",
    "MuteKind",
    "MyData",
    "Notice",
    "NoticeKind",
    "Noun",
    "Number",
    "Origin",
    "OtherMember",
    "Outcome",
    "OwnMember",
    "Parting",
    "People",
    "Permission",
    "Person",
    "Place",
    "Plan",
    "PlanChange",
    "PlanLevel",
    "Plans",
    "Post",
    "Preferences",
    "Profile",
    "Proposal",
    "Prospect",
    "Prospects",
    "Refusal",
    "Reply",
    "Reports",
    "Rest",
    "Role",
    "RoleWord",
    "Sheet",
    "Slot",
    "Times",
    "Timing",
    "Today",
    "Topic",
    "Transaction",
    "Undoing",
    "Unlinking",
    "Use",
    "Via",
    "Year",
    "Zone",
    "ZoneName",
    "command",
    "details_line",
    "local_day",
    "numbered",
    "overdue",
    "payable",
    "read_address",
    "require_settling",
    "total_of",
]
