"""People whom a caller works with, as the caller names them."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from assistant.domain.names import alike
from assistant.domain.persons import Caller, Person
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository

LONGEST = 4
"""Of so many pieces at most a name is put together: three words for `and` stand in it."""


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
            return await self._by_id(said)
        return _the_one(_by_name(await self._of(caller)), said)

    async def several(
        self, caller: Caller, listed: Collection[Sequence[str]]
    ) -> tuple[tuple[str, Person | None], ...]:
        """Return whom a list of names means, in its order: what was written, and the one person.

        `listed` are parts of it between commas; each has names and what stands between these, in
        turn. A name that holds an `and` of its own is known by the whole of it: the longest words
        that are somebody's name are one.
        """
        people = _by_name(await self._of(caller))
        found: list[tuple[str, Person | None]] = []
        for pieces in listed:
            start = 0
            while start < len(pieces):
                end = min(start + 2 * LONGEST - 1, len(pieces))
                while end > start + 1 and _the_one(people, "".join(pieces[start:end])) is None:
                    end -= 2
                if said := "".join(pieces[start:end]).strip():
                    person = _the_one(people, said)
                    found.append((said, person or await self._by_id(said)))
                start = end + 1
        return tuple(found)

    async def _by_id(self, said: str) -> Person | None:
        """Return whose Matrix ID that is, if they act for a member in force."""
        found = await self._persons.of_user(said) if said.startswith("@") else None
        acting = () if found is None else await self._members.acting_in_force([found.id])
        return found if found is not None and found.id in set(acting) else None

    async def _of(self, caller: Caller) -> list[Person]:
        people = [caller.person] if caller.person is not None else []
        for circle in await self._circles.all():
            if circle.slug in caller.circles:
                people += await self._circles.people_of(circle.id)
        for member in caller.in_force:
            people += [each.person for each in await self._members.agents_of(member.id)]
        acting = await self._members.acting_in_force({each.id for each in people})
        return [each for each in people if each.id in acting]


def _by_name(people: Iterable[Person]) -> Mapping[str, frozenset[Person]]:
    """Return people by their names, and by their first names."""
    named: dict[str, frozenset[Person]] = {}
    for person in people:
        for name in {person.name, *person.name.split(maxsplit=1)[:1]}:
            named[alike(name)] = named.get(alike(name), frozenset()) | {person}
    return named


def _the_one(people: Mapping[str, frozenset[Person]], said: str) -> Person | None:
    """Return the one person of that name; None for nobody, and for several."""
    found = people.get(alike(said), frozenset())
    return next(iter(found)) if len(found) == 1 else None
