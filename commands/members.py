"""Members: the list, for the people who keep it."""

from enum import StrEnum
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    ClassWord,
    Contribution,
    ContributionStatus,
    Interval,
    Invitations,
    LinkingOthers,
    Localized,
    MatrixId,
    MemberClass,
    MemberList,
    MemberStatus,
    Money,
    Permission,
    Profile,
    Refusal,
    Reply,
    Rest,
    Role,
    Sheet,
    command,
)

KEEPS = Permission.MANAGE_MEMBERS


class Words(Args):
    """What to look for; nothing: everybody is counted."""

    words: Annotated[str, Rest(max_length=200)] | None = None


class Whom(Args):
    """A member, by key or name."""

    member: Annotated[str, Rest(max_length=200)]


class Link(Args):
    """A Matrix ID, and the member, by key, with the person's name where there are several."""

    user_id: MatrixId
    member: Annotated[str, Rest(max_length=200)]


class Classify(Args):
    """A member and its classes."""

    choice: ClassWord
    member: Annotated[str, Rest(max_length=200)]


class Noted(Args):
    """A member's key, and what to remember."""

    text: Annotated[str, Rest(max_length=1000)]


class MembersCount(Reply, message="members-count"):
    """How many members stand somewhere."""

    status: MemberStatus
    count: int


class MembersCounted(Reply, message="members-counted"):
    """All members by status; () where there are none."""

    total: int
    counts: tuple[MembersCount, ...]


class MembersLine(Reply, message="members-line"):
    """One member that was found."""

    key: str
    member: str
    status: MemberStatus


class MembersFound(Reply, message="members-found"):
    """The members that were found."""

    count: int
    members: tuple[MembersLine, ...]


class MembersPerson(Reply, message="members-person"):
    """A person who acts for the member."""

    name: str
    role: Role
    email: str | None
    accounts: tuple[str, ...]


class MembersPaid(Reply, message="members-paid"):
    """A payment of the member's."""

    amount: Money
    interval: Interval
    status: ContributionStatus


class MembersNote(Reply, message="members-note-line"):
    """A note on the member."""

    text: str
    author: str | None


class MembersShown(Reply, message="members-shown"):
    """One member; `money`: the reader may see payments."""

    key: str
    member: str
    status: MemberStatus
    user: bool
    operational: bool
    plan: Localized | None
    people: tuple[MembersPerson, ...]
    money: bool
    unnamed: bool
    paid: tuple[MembersPaid, ...]
    notes: tuple[MembersNote, ...]


class Outcome(StrEnum):
    """What an invitation of one member came to, as the service calls it."""

    MAILED = "mailed"
    HANDED_OVER = "handed-over"
    LINKED = "linked"


class MembersInvitee(Reply, message="members-invitee"):
    """What was done for one person; `code` is to be handed over."""

    name: str
    outcome: Outcome
    code: str | None


class MembersInvited(Reply, message="members-invited"):
    """What was done for a member's people."""

    member: str
    people: tuple[MembersInvitee, ...]


class MembersLinkAsked(Reply, message="members-link-asked"):
    """Asks before a Matrix ID is linked to a person."""

    member: str
    person: str
    user_id: str


class MembersLinkDone(Reply, message="members-link-done"):
    """A Matrix ID was linked."""

    person: str
    user_id: str


class MembersClassed(Reply, message="members-classed"):
    """A member has other classes."""

    member: str
    user: bool
    operational: bool


class MembersNoted(Reply, message="members-noted"):
    """A note was kept."""

    member: str


class NoNote(Refusal, message="members-no-note"):
    """Nothing follows the key."""

    key: str


@command("members-show", requires=KEEPS, private=True, rank=70)
async def show(args: Words, caller: Caller, members: MemberList) -> Reply:
    """Count the members, look for some, or show one."""
    if args.words is None:
        counts = await members.counts()
        return MembersCounted(
            total=sum(counts.values()),
            counts=tuple(
                MembersCount(status=s, count=counts[s]) for s in MemberStatus if s in counts
            ),
        )
    found = await members.search(args.words)
    if len(found) == 1:
        return _shown(await members.sheet(caller, found[0]))
    lines = tuple(MembersLine(key=each.key, member=each.name, status=each.status) for each in found)
    return MembersFound(count=len(found), members=lines)


@command("members-invite", requires=KEEPS, private=True, changes=True, repeatable=False, rank=71)
async def invite(
    args: Whom, caller: Caller, members: MemberList, invitations: Invitations
) -> MembersInvited:
    """Mail the people of a member a code that links them, or show it where there is no address."""
    member = await members.one(args.member)
    invited = await invitations.invite(member.key, actor=caller.user_id)
    people = tuple(
        MembersInvitee(name=each.person.name, outcome=Outcome(each.outcome), code=each.code)
        for each in invited
    )
    return MembersInvited(member=member.name, people=people)


async def before_link(args: Link, members: MemberList, linking: LinkingOthers) -> MembersLinkAsked:
    """Say whose the Matrix ID would be."""
    member, name = await members.keyed(args.member)
    found = await linking.candidate(member, name, args.user_id)
    return MembersLinkAsked(member=member.name, person=found.person.name, user_id=args.user_id)


@command(
    "members-link",
    requires=KEEPS,
    private=True,
    changes=True,
    confirm=before_link,
    typed=True,
    repeatable=False,
    rank=72,
)
async def link(
    args: Link, caller: Caller, members: MemberList, linking: LinkingOthers
) -> MembersLinkDone:
    """Link a Matrix ID to a person of a member."""
    member, name = await members.keyed(args.member)
    found = await linking.candidate(member, name, args.user_id)
    await linking.link(caller, found)
    return MembersLinkDone(person=found.person.name, user_id=args.user_id)


@command("members-class", requires=KEEPS, private=True, changes=True, rank=73)
async def classify(args: Classify, caller: Caller, members: MemberList) -> MembersClassed:
    """Make a member a user member, an operational one, or both."""
    member = await members.classify(caller, await members.one(args.member), args.choice)
    return MembersClassed(
        member=member.name,
        user=MemberClass.USER in member.classes,
        operational=MemberClass.OPERATIONAL in member.classes,
    )


@command("members-note", requires=KEEPS, private=True, changes=True, repeatable=False, rank=74)
async def note(args: Noted, caller: Caller, members: MemberList) -> MembersNoted:
    """Remember something about a member."""
    member, text = await members.keyed(args.text)
    if not text:
        raise NoNote(key=member.key)
    await members.note(caller, member, text)
    return MembersNoted(member=member.name)


def _shown(sheet: Sheet) -> MembersShown:
    member = sheet.entry.member
    return MembersShown(
        key=member.key,
        member=member.name,
        status=member.status,
        user=MemberClass.USER in member.classes,
        operational=MemberClass.OPERATIONAL in member.classes,
        plan=sheet.plan.names if sheet.plan else None,
        people=tuple(_person(role, profile) for role, profile in sheet.entry.people),
        money=sheet.paid is not None,
        unnamed=sheet.paid is not None and member.paid_unnamed,
        paid=tuple(map(_paid, sheet.paid or ())),
        notes=tuple(MembersNote(text=each.text, author=each.author) for each in sheet.notes),
    )


def _person(role: Role, profile: Profile) -> MembersPerson:
    return MembersPerson(
        name=profile.person.name,
        role=role,
        email=profile.person.email,
        accounts=tuple(linked.user_id for linked in profile.ids),
    )


def _paid(paid: Contribution) -> MembersPaid:
    return MembersPaid(amount=paid.amount, interval=paid.interval, status=paid.status)
