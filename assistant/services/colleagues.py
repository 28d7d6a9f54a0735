"""People whom a caller works with, as the caller names them."""

from assistant.domain.names import alike
from assistant.domain.persons import Caller, Person
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository


class Colleagues:
    """Finds people by what somebody calls them."""

    def __init__(
        self, *, persons: PersonRepository, circles: CircleRepository, members: MemberRepository
    ) -> None:
        self._persons = persons
        self._circles = circles
        self._members = members

    async def meant(self, caller: Caller, said: str) -> Person | None:
        """Return the one person whom a Matrix ID, or the name of a colleague, means; or None.

        Only people of the caller's circles and members are known by name: nobody can find out so
        who else is a member. The caller themselves are known, too.
        """
        said = said.strip()
        if said.startswith("@"):
            found = await self._persons.of_user(said)
            acting = () if found is None else await self._members.acting_in_force([found.id])
            return found if found is not None and found.id in set(acting) else None
        wanted = alike(said)
        named = {
            person.id: person
            for person in await self._of(caller)
            if wanted in map(alike, (person.name, *person.name.split(maxsplit=1)[:1]))
        }
        return next(iter(named.values())) if len(named) == 1 else None

    async def _of(self, caller: Caller) -> list[Person]:
        people = [caller.person] if caller.person is not None else []
        for circle in await self._circles.all():
            if circle.slug in caller.circles:
                people += await self._circles.people_of(circle.id)
        for member in caller.in_force:
            people += [each.person for each in await self._members.agents_of(member.id)]
        return people
