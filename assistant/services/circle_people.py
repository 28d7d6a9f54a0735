"""The people of a circle, as those call them who work with them."""

from assistant.domain.circles import Circle
from assistant.domain.names import alike
from assistant.domain.persons import Person
from assistant.domain.replies import Localized, Refusal, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Ticket
from assistant.services.post import Post
from assistant.services.tickets import NOUN
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository


class NobodyOfCircle(Refusal, message="triage-nobody"):
    """Nobody of the circle is called that."""

    asked: str
    circle: Localized
    people: tuple[str, ...]


class SeveralOfCircle(Refusal, message="triage-several"):
    """Several of the circle are called that."""

    asked: str
    people: tuple[str, ...]


class CirclePeople:
    """Finds people of a circle by what they are called, and lets their phones ring."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        persons: PersonRepository,
        members: MemberRepository,
        post: Post,
    ) -> None:
        self._circles = circles
        self._persons = persons
        self._members = members
        self._post = post

    async def called(self, circle: Circle, asked: str) -> Person:
        """Return who of the circle is meant: by Matrix ID, name, or a part of it that one has.

        Nobody without a membership in force is. Raises `NobodyOfCircle`, `SeveralOfCircle`.
        """
        people = await self._circles.people_of(circle.id)
        in_force = await self._members.acting_in_force({each.id for each in people})
        people = tuple(each for each in people if each.id in in_force)
        asked = asked.strip().rstrip(":").strip()
        by_id = await self._persons.of_user(asked if asked.startswith("@") else f"@{asked}")
        found = [each for each in people if by_id is not None and each.id == by_id.id]
        words = alike(asked.lstrip("@"))
        found = found or [each for each in people if alike(each.name) == words]
        found = found or [
            each for each in people if set(words.split()) <= set(alike(each.name).split())
        ]
        if len(found) == 1:
            return found[0]
        if found and words:
            raise SeveralOfCircle(asked=asked, people=tuple(each.name for each in found))
        raise NobodyOfCircle(
            asked=asked, circle=circle.names, people=tuple(each.name for each in people)
        )

    async def name(self, person_id: int) -> str:
        """Return what a person is called; `…` where nobody knows any more."""
        person = await self._persons.get(person_id)
        return "…" if person is None else person.name

    async def ring(self, circle: Circle, ticket: Ticket, person: Person, message: Reply) -> None:
        """Say something to one of the circle's people in a ticket's thread."""
        users = await self._persons.users_of([person.id])
        there = await self._circles.user_ids_of(circle.slug)
        self._post.circle(
            circle,
            message,
            mentions=tuple(sorted(users & there)),
            thread=ticket.card,
            about=Subject(noun=NOUN, number=ticket.number),
        )
