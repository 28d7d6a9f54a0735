"""People: who acts for a member, and what its representatives do about it."""

from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    MatrixId,
    OwnMember,
    People,
    Permission,
    Reply,
    Rest,
    Role,
    RoleWord,
    command,
)


class Whose(Args):
    """One of the caller's members."""

    member: OwnMember


class Newcomer(Args):
    """Whom to ask, as what, and how they are called."""

    member: OwnMember
    user_id: MatrixId
    role: RoleWord
    name: Annotated[str, Rest(max_length=120)] = ""


class Leaver(Args):
    """One of the member's people, by name or Matrix ID."""

    member: OwnMember
    who: Annotated[str, Rest(max_length=200)]


class PeopleLine(Reply, message="people-line"):
    """One of the people, as representatives see them."""

    name: str
    role: Role
    accounts: tuple[str, ...]


class PeopleWaiting(Reply, message="people-waiting"):
    """Somebody who was asked and has not answered."""

    name: str
    user_id: str
    role: Role


class PeopleListed(Reply, message="people-listed"):
    """Who acts for a member, as representatives see it."""

    member: str
    people: tuple[Reply, ...]


class PeopleNamed(Reply, message="people-named"):
    """Who acts for a member, as contacts see it: names only."""

    member: str
    names: tuple[str, ...]


class PeopleAddDone(Reply, message="people-add-done"):
    """Somebody was asked, and has to say yes."""

    member: str
    user_id: str
    role: Role


class PeopleJoined(Reply, message="people-joined"):
    """The asker acts for the member now."""

    member: str


class PeopleDeclined(Reply, message="people-declined"):
    """The asker does not want to."""

    member: str


class PeopleRemoveAsked(Reply, message="people-remove-asked"):
    """Asks before somebody is taken out."""

    name: str
    member: str


class PeopleRemoveDone(Reply, message="people-remove-done"):
    """Somebody was taken out."""

    name: str
    member: str


@command("people-show", private=True, rank=45)
async def show(args: Whose, caller: Caller, people: People) -> Reply:
    """Show who acts for the caller's member; to a contact names only."""
    crew = await people.of(caller, args.member)
    if crew.ids is None:
        names = tuple(agent.person.name for agent in crew.agents)
        return PeopleNamed(member=crew.member.name, names=names)
    lines: list[Reply] = [
        PeopleLine(
            name=agent.person.name,
            role=agent.role,
            accounts=tuple(linked.user_id for linked in crew.ids[agent.person.id]),
        )
        for agent in crew.agents
    ]
    lines += [
        PeopleWaiting(name=each.name, user_id=each.user_id, role=each.role) for each in crew.waiting
    ]
    return PeopleListed(member=crew.member.name, people=tuple(lines))


@command(
    "people-add", requires=Permission.MEMBER, private=True, changes=True, repeatable=False, rank=46
)
async def add(args: Newcomer, caller: Caller, people: People) -> PeopleAddDone:
    """Ask a Matrix ID to act for the caller's member."""
    member = await people.ask(caller, args.member, args.user_id, args.role, args.name)
    return PeopleAddDone(member=member.name, user_id=args.user_id, role=args.role)


async def before_removing(args: Leaver, caller: Caller, people: People) -> PeopleRemoveAsked:
    """Say who would be taken out."""
    member, agent = await people.find(caller, args.member, args.who)
    return PeopleRemoveAsked(name=agent.person.name, member=member.name)


@command(
    "people-remove",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    confirm=before_removing,
    repeatable=False,
    rank=47,
)
async def remove(args: Leaver, caller: Caller, people: People) -> PeopleRemoveDone:
    """Let one of the member's people act for it no longer."""
    member, person = await people.remove(caller, args.member, args.who)
    return PeopleRemoveDone(name=person.name, member=member.name)


@command(
    "people-accept",
    requires=Permission.ANYONE,
    changes=True,
    hidden=True,
    repeatable=False,
    rank=48,
)
async def accept(caller: Caller, people: People) -> PeopleJoined:
    """Act for the member that has asked."""
    return PeopleJoined(member=(await people.answer(caller, accept=True)).name)


@command(
    "people-decline",
    requires=Permission.ANYONE,
    changes=True,
    hidden=True,
    repeatable=False,
    rank=49,
)
async def decline(caller: Caller, people: People) -> PeopleDeclined:
    """Not act for the member that has asked."""
    return PeopleDeclined(member=(await people.answer(caller, accept=False)).name)
