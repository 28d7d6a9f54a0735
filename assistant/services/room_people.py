"""Who uses a room: its owner's people and whom it is shared with, as far as they are in force."""

from assistant.domain.membership import IN_FORCE
from assistant.domain.persons import Person
from assistant.domain.rooms import Room
from assistant.storage.circles import CircleRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.rooms import RoomRepository


class RoomPeople:
    """Finds them: who `Rooms.mine` gives the room to in a direct room."""

    def __init__(
        self,
        *,
        rooms: RoomRepository,
        members: MemberRepository,
        circles: CircleRepository,
        matrix_rooms: MatrixRoomRepository,
        persons: PersonRepository,
    ) -> None:
        self._rooms = rooms
        self._members = members
        self._circles = circles
        self._matrix_rooms = matrix_rooms
        self._persons = persons

    async def of(self, room: Room) -> tuple[Person, ...]:
        """Return everybody, each once; nobody of a member that is not in force."""
        shared = await self._persons.several(await self._rooms.shared_with(room.id))
        found = {person.id: person for person in (*await self._owners(room), *shared)}
        return await self.in_force(tuple(found.values()))

    async def in_force(self, people: tuple[Person, ...]) -> tuple[Person, ...]:
        """Return those of them who act for a member in force."""
        acting = await self._members.acting_in_force([person.id for person in people])
        return tuple(person for person in people if person.id in acting)

    async def _owners(self, room: Room) -> tuple[Person, ...]:
        if room.member_id is not None:
            member = await self._members.get(room.member_id)
            if member is None or member.status not in IN_FORCE:
                return ()
            return tuple(agent.person for agent in await self._members.agents_of(member.id))
        assert room.owner_room is not None
        circle = await self._circles.by_room(room.owner_room)
        if circle is not None:
            return await self._circles.people_of(circle.id)
        return await self._persons.of_users(await self._matrix_rooms.joined(room.owner_room))
