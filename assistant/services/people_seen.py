"""Whom somebody sees by name: the people of their own members and circles."""

import re
from collections.abc import Sequence

from assistant.domain.names import alike
from assistant.domain.persons import Caller, Person
from assistant.domain.replies import Refusal
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository

_ARTICLE = re.compile(r"^\w['\u2019](?=\w)")
"""What is written as one word with a name: `l'Eva`."""
_LONGEST = 6
"""So many words of what was written are tried as one name, at most."""


class NobodySeen(Refusal, message="room-sharing-nobody"):
    """Nobody whom the caller sees, or several people, are called so."""

    name: str


class PeopleSeen:
    """Finds people by name, among those whom the caller sees: nobody learns who else is there."""

    def __init__(self, *, members: MemberRepository, circles: CircleRepository) -> None:
        self._members = members
        self._circles = circles

    async def called(self, caller: Caller, name: str) -> Person:
        """Return the one who is called so, by the whole name or a part; raises NobodySeen."""
        return one_called(name, await self._of(caller))

    async def named(self, caller: Caller, words: Sequence[str]) -> tuple[Person, ...]:
        """Return those whose names follow one another in `words`; raises NobodySeen."""
        people, found, left = await self._of(caller), dict[int, Person](), list(words)
        while left:
            for length in range(min(_LONGEST, len(left)), 0, -1):
                said = " ".join(left[:length])
                meant = _called(said, people) or _called(_ARTICLE.sub("", said), people)
                if len(meant) == 1 or length == 1:
                    break
            if len(meant) != 1:
                raise NobodySeen(name=" ".join(words)[:80])
            found[meant[0].id] = meant[0]
            del left[:length]
        return tuple(found.values())

    async def _of(self, caller: Caller) -> tuple[Person, ...]:
        found: dict[int, Person] = {}
        for member in caller.in_force:
            for agent in await self._members.agents_of(member.id):
                found[agent.person.id] = agent.person
        for slug in sorted(caller.circles):
            circle = await self._circles.by_slug(slug)
            for person in await self._circles.people_of(circle.id) if circle else ():
                found[person.id] = person
        return tuple(found.values())


def one_called(name: str, people: tuple[Person, ...]) -> Person:
    """Return the only one of `people` who is called so; raises NobodySeen."""
    found = _called(name, people)
    if len(found) != 1:
        raise NobodySeen(name=name[:80])
    return found[0]


def _called(name: str, people: tuple[Person, ...]) -> list[Person]:
    """Return those who are called so; where nobody is, those of whose name it is a part."""
    wanted = alike(name)
    exact = [person for person in people if alike(person.name) == wanted]
    return exact or [
        person for person in people if wanted and f" {wanted} " in f" {alike(person.name)} "
    ]
