"""Finding the person whom a line of a file is about."""

from dataclasses import dataclass

from assistant.domain.members import Member
from assistant.domain.persons import Person
from assistant.services.cells import Cleared
from assistant.services.member_file import MemberLine
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository


@dataclass(frozen=True, kw_only=True)
class Found:
    """The person of a line, or None for a new one; `taken`: the Matrix ID is somebody else's."""

    person: Person | None = None
    taken: bool = False


class KnownPeople:
    """Knows people again.

    A line is about a known person who, in this order, 1. is linked to its Matrix ID, unless name
    and e-mail both differ; 2. has its e-mail address and its name; 3. acts for its member and has
    its name, and is no other line's person. Names are compared without regard to case.
    """

    def __init__(self, persons: PersonRepository, members: MemberRepository) -> None:
        self._persons = persons
        self._members = members

    async def find(self, member: Member, lines: tuple[MemberLine, ...]) -> tuple[Found, ...]:
        """Return whom each line is about; all are lines of `member` that name a person."""
        sure = [await self._surely(line) for line in lines]
        claimed = {found.person.id for found in sure if found.person}
        agents = [agent.person for agent in await self._members.agents_of(member.id)]
        results = []
        for line, found in zip(lines, sure, strict=True):
            result = found
            if found.person is None and not found.taken:
                named = (each for each in agents if each.id not in claimed and _named(each, line))
                result = Found(person=next(named, None))
                claimed |= {result.person.id} if result.person else set()
            results.append(result)
        return tuple(results)

    async def by_contact(self, contact: str) -> Person | None:
        """Return the person with that Matrix ID or e-mail address; None for nobody or several."""
        if contact.startswith("@"):
            return await self._persons.of_user(contact)
        people = await self._persons.by_email(contact.lower())
        return people[0] if len(people) == 1 else None

    async def _surely(self, line: MemberLine) -> Found:
        linked = await self._persons.of_user(line.matrix_id) if line.matrix_id else None
        sharing = await self._persons.by_email(line.email) if isinstance(line.email, str) else ()
        mailed = next((person for person in sharing if _named(person, line)), None)
        if linked is None:
            return Found(person=mailed)
        other = mailed is not None and mailed.id != linked.id
        stranger = not _named(linked, line) and (
            line.email is None or line.email is Cleared.CLEARED or line.email != linked.email
        )
        return Found(taken=True) if other or stranger else Found(person=linked)


def _named(person: Person, line: MemberLine) -> bool:
    return line.person is not None and person.name.casefold() == line.person.casefold()
