"""Rooms for conversations that begin with one."""

from assistant.domain.rooms import BackEndName, Room
from assistant.storage.members import MemberRepository
from assistant.storage.rooms import RoomRepository
from tests.support.conversation import House
from tests.support.somebody import Somebody


async def has_room(
    house: House, somebody: Somebody, name: str, *, owner_room: str | None = None
) -> Room:
    """Let somebody have a room on a video server: of their first member, or of a Matrix room."""
    assert somebody.person is not None
    async with house.database.transaction(house.now) as tx:
        memberships = await MemberRepository(tx.connection).memberships_of(somebody.person.id)
        room = Room(
            id=0,
            slug=name.lower().replace(" ", "-"),
            name=name,
            member_id=None if owner_room else memberships[0].member.id,
            owner_room=owner_room,
            back_end=BackEndName.BIGBLUEBUTTON,
            made_by=somebody.person.id,
            made_at=house.now,
        )
        repository = RoomRepository(tx.connection)
        found = await repository.get(await repository.add(room))
    assert found is not None
    return found
