"""Me: all that the assistant knows of the one who asks."""

from datetime import datetime

from assistant.api import (
    Caller,
    Language,
    Localized,
    Members,
    MemberStatus,
    Reply,
    Role,
    Via,
    Zone,
    command,
)


class MeMember(Reply, message="me-member"):
    """A member whom the person acts or acted for; `until` is set in grace."""

    member: str
    role: Role
    status: MemberStatus
    until: datetime | None


class MeAccount(Reply, message="me-account"):
    """A Matrix ID of the person, and how it came to be."""

    user_id: str
    via: Via
    linked_at: datetime


class MeShown(Reply, message="me-shown"):
    """All that is known of a person."""

    name: str
    email: str | None
    members: tuple[MeMember, ...]
    circles: tuple[Localized, ...]
    language: Language | None
    zone: Zone | None
    accounts: tuple[MeAccount, ...]


@command("me-show", private=True, rank=23)
async def show(caller: Caller, members: Members) -> MeShown:
    """Show what is known of the caller."""
    known = await members.profile(caller)
    person = known.person
    return MeShown(
        name=person.name,
        email=person.email,
        members=tuple(
            MeMember(
                member=link.member.name,
                role=link.role,
                status=link.member.status,
                until=link.member.grace_until,
            )
            for link in known.memberships
        ),
        circles=tuple(circle.names for circle in known.circles),
        language=Language(person.locale) if person.locale else None,
        zone=Zone(person.timezone) if person.timezone else None,
        accounts=tuple(
            MeAccount(user_id=each.user_id, via=each.via, linked_at=each.linked_at)
            for each in known.ids
        ),
    )
