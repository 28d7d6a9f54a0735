"""Who is asking: a Matrix ID, seen as the person, members, circles and rights behind it."""

from assistant.domain.persons import Caller
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository


class Identity:
    """Tells who is behind a Matrix ID, as of this transaction."""

    def __init__(
        self, persons: PersonRepository, members: MemberRepository, circles: CircleRepository
    ) -> None:
        self._persons = persons
        self._members = members
        self._circles = circles

    async def caller(self, user_id: str) -> Caller:
        """Return who `user_id` is; one that is linked to nobody is a stranger, with no rights."""
        person = await self._persons.of_user(user_id)
        if person is None:
            return Caller(user_id=user_id)
        circles = await self._circles.of_person(person.id)
        led = await self._circles.led_by(person.id)
        return Caller(
            user_id=user_id,
            person=person,
            memberships=await self._members.memberships_of(person.id),
            circles=frozenset(circle.slug for circle in (*circles, *led)),
            leads=frozenset(circle.slug for circle in led),
            granted=frozenset().union(*(circle.permissions for circle in (*circles, *led))),
        )
