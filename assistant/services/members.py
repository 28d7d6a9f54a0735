"""Members and people as they are known: to themselves, and to the operator."""

from dataclasses import dataclass

from assistant.domain.circles import Circle
from assistant.domain.members import Member, Membership, Role
from assistant.domain.persons import Caller, Person
from assistant.services.unlinking import NotLinked
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import LinkedId, PersonRepository


@dataclass(frozen=True, kw_only=True)
class Profile:
    """All that is known of one person."""

    person: Person
    memberships: tuple[Membership, ...]
    circles: tuple[Circle, ...]
    ids: tuple[LinkedId, ...]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A member and everybody who acts for it."""

    member: Member
    people: tuple[tuple[Role, Profile], ...]


class Members:
    """Looks members and people up."""

    def __init__(
        self, persons: PersonRepository, members: MemberRepository, circles: CircleRepository
    ) -> None:
        self._persons = persons
        self._members = members
        self._circles = circles

    async def profile(self, caller: Caller) -> Profile:
        """Return all that is known of the caller; raises NotLinked for a stranger."""
        if caller.person is None:
            raise NotLinked
        return await self._profile(caller.person)

    async def all(self) -> tuple[Entry, ...]:
        """Return every member, by key; for the operator."""
        return tuple([await self._entry(member) for member in await self._members.all()])

    async def by_key(self, key: str) -> Entry | None:
        """Return the member with that key, or None; for the operator."""
        member = await self._members.by_key(key)
        return None if member is None else await self._entry(member)

    async def _entry(self, member: Member) -> Entry:
        agents = await self._members.agents_of(member.id)
        people = [(agent.role, await self._profile(agent.person)) for agent in agents]
        return Entry(member=member, people=tuple(people))

    async def _profile(self, person: Person) -> Profile:
        return Profile(
            person=person,
            memberships=await self._members.memberships_of(person.id),
            circles=await self._circles.of_person(person.id),
            ids=await self._persons.ids_of(person.id),
        )
