"""People, strangers, and who is asking."""

from dataclasses import dataclass, field
from enum import StrEnum

from assistant.domain.members import Member, MemberClass, Membership, Role
from assistant.domain.membership import IN_FORCE


class Permission(StrEnum):
    """What a command may ask for; checked when it runs."""

    ANYONE = "anyone"  # strangers too
    LINKED = "linked"  # any linked person, about themselves
    BELONG = "belong"  # a person who acts for a member, in force or not: applied, lapsed, suspended
    MEMBER = "member"  # the same, in force: who lapsed or left sees nothing of the co-op
    BILLED = "billed"  # the same, or who represented a member until it ended: documents, paying
    SEE_MONEY = "see-money"  # a representative, for the member at hand
    OPERATE = "operate"  # people of an operational member
    PLACE_CIRCLE = "place-circle"  # a circle's lead for that circle; who holds it, for any
    MANAGE_MEMBERS = "manage-members"  # people of a circle that holds it
    MANAGE_MONEY = "manage-money"  # the same: the finance circle sees and settles every member's


class Via(StrEnum):
    """How a Matrix ID came to be a person's."""

    CODE = "code"  # a code that the co-op gave
    EMAIL = "email"  # a code that was mailed when asked for
    IMPORT = "import"  # the file of members
    CIRCLE = "circle"  # people who keep the members' list
    PEOPLE = "people"  # a member asked them in, and they said yes


@dataclass(frozen=True, kw_only=True)
class Person:
    """A human whom the co-op knows; `locale`, `timezone` are None until chosen or found."""

    id: int
    name: str
    email: str | None = None
    locale: str | None = None
    timezone: str | None = None


@dataclass(frozen=True, kw_only=True)
class Caller:
    """Who is asking, as of this transaction: a linked person, or a stranger (`person` is None).

    `former` are memberships that have ended: they give the right to see their own past documents,
    and nothing else, so that none of them is among `memberships` and `members`.
    """

    user_id: str
    person: Person | None = None
    memberships: tuple[Membership, ...] = ()
    former: tuple[Membership, ...] = ()
    circles: frozenset[str] = field(default=frozenset())  # slugs of the circles the person is in
    leads: frozenset[str] = field(default=frozenset())  # slugs of the circles the person leads
    granted: frozenset[Permission] = field(default=frozenset())  # what those circles hold

    @property
    def members(self) -> tuple[Member, ...]:
        """The members whom the caller acts for."""
        return tuple(membership.member for membership in self.memberships)

    @property
    def in_force(self) -> tuple[Member, ...]:
        """The members whose membership gives the caller rights: active ones, or in grace."""
        return tuple(member for member in self.members if member.status in IN_FORCE)

    @property
    def billed(self) -> tuple[Member, ...]:
        """The members whose documents the caller may ask about, in force or not.

        Besides `members` those that the caller represented until they ended; among `members` are
        some that a contact acts for, and is told whom to ask.
        """
        ended = [link.member for link in self.former if link.role is Role.REPRESENTATIVE]
        return (*self.members, *ended)

    def represents(self, member: Member) -> bool:
        """Whether the caller is a representative of `member`, also of one that has ended."""
        return any(
            link.member.id == member.id and link.role is Role.REPRESENTATIVE
            for link in (*self.memberships, *self.former)
        )

    def may(self, permission: Permission) -> bool:
        """Whether the caller holds `permission` at all; services look at the object at hand.

        Who applied, lapsed or is suspended keeps what is the person's own: plan, documents, paying.
        """
        match permission:
            case Permission.ANYONE:
                return True
            case Permission.LINKED:
                return self.person is not None
            case Permission.BELONG:
                return bool(self.memberships)
            case Permission.BILLED:
                return bool(self.billed)
            case Permission.SEE_MONEY:
                links = (*self.memberships, *self.former)
                return any(link.role is Role.REPRESENTATIVE for link in links)
            case _:
                return self._may_in_force(permission)

    def _may_in_force(self, permission: Permission) -> bool:
        """Whether the caller holds what only a membership in force gives."""
        members = self.in_force
        match permission:
            case Permission.OPERATE:
                return any(MemberClass.OPERATIONAL in member.classes for member in members)
            case Permission.MEMBER:
                return bool(members)
            case Permission.PLACE_CIRCLE if self.circles:
                return bool(members)
            case _:
                return permission in self.granted and bool(members)
