"""The operators' room is nobody's direct room, also while one of them is alone there with us."""

import pytest

from assistant.domain.incoming import Place
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.operators_rooms import OperatorsRoomRepository
from tests.support.conversation import House, Somebody

ROOM = "!operators:example.org"


async def named(house: House, *room_ids: str) -> None:
    async with house.database.transaction(house.now) as tx:
        await OperatorsRoomRepository(tx.connection).name(room_ids)


@pytest.fixture
async def place(house: House, ana: Somebody) -> Place:
    """Make the room, with Ana alone in it, as the repository sees it."""
    await named(house, ROOM)
    await house.room(ana, direct=True, room_id=ROOM)
    async with house.database.reading() as connection:
        found = await MatrixRoomRepository(connection).place(ROOM)
    assert found is not None
    return found


@pytest.fixture
async def ana(house: House) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana", name="Ana's choir"),))


async def test_nothing_private_is_said_there(house: House, ana: Somebody, place: Place) -> None:
    """Whoever comes in next reads what was said before."""
    assert not place.direct
    assert (await ana.says("plan", place)).silent
    step = await ana.says("!plan", place)
    assert not [said for said in step.messages if said.room_id == ROOM and "choir" in said.body]
    (private,) = [said for said in step.messages if said.recipient == ana.user_id]
    assert "choir" in private.body


async def test_nothing_private_is_sent_there(house: House, ana: Somebody, place: Place) -> None:
    """It is newer than her own direct room, and still not where she is written to."""
    assert place.people == (ana.user_id,)
    async with house.database.reading() as connection:
        rooms = MatrixRoomRepository(connection)
        assert await rooms.direct_room_of(ana.user_id) != ROOM
        assert ROOM not in (await rooms.direct_rooms()).get(ana.user_id, ())


async def test_its_successor_is_theirs_too_and_what_is_none_any_more_is_direct(
    house: House, ana: Somebody, place: Place
) -> None:
    async with house.database.transaction(house.now) as tx:
        operators = OperatorsRoomRepository(tx.connection)
        for _ in range(2):
            await operators.follow(ROOM, "!next:example.org")
        await operators.follow("!other:example.org", ana.direct.room_id)
    await house.room(ana, direct=True, room_id="!next:example.org")
    async with house.database.reading() as connection:
        rooms = MatrixRoomRepository(connection)
        after, own = await rooms.place("!next:example.org"), await rooms.place(ana.direct.room_id)
    assert after is not None
    assert not after.direct
    assert own is not None
    assert own.direct
    await named(house)
    async with house.database.reading() as connection:
        found = await MatrixRoomRepository(connection).place(place.room_id)
    assert found is not None
    assert found.direct
