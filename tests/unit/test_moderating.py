"""Matrix rooms follow what changes elsewhere, within two looks at them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from assistant.domain.incoming import ErrandDone
from assistant.domain.members import Member, MemberStatus
from assistant.domain.outgoing import Errand
from assistant.domain.rooms import BackEndName, Doors, Room
from assistant.jobs.moderating import AT_ONCE, ModeratorsLoop
from assistant.services.back_ends import BackEnds
from assistant.storage.circles import CircleRepository
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.rooms import RoomRepository
from tests.support.back_ends import back_ends
from tests.support.conversation import BOT, House, Somebody

PLACE = "!made:example.org"


@dataclass
class Stage:
    """A member's room on Matrix, and who looks at it."""

    house: House
    forn: Member
    ana: Somebody
    loop: ModeratorsLoop

    async def enter(self, *people: Somebody, room_id: str = PLACE, how: str = "join") -> None:
        """Let nobody but these be in the Matrix room."""
        async with self.house.database.transaction(self.house.now) as tx:
            rooms = MatrixRoomRepository(tx.connection)
            before = (await rooms.read([room_id])).get(room_id)
            there = dict.fromkeys((each.user_id for each in people), how)
            await rooms.write(MatrixRoom(room_id=room_id, membership="join", people=there), before)

    async def looked(self, times: int = 2) -> list[Errand]:
        """Look; return what is to be brought up to date."""
        for _ in range(times):
            self.house.later(seconds=20)
            await self.loop.look()
        return (await self.house.collect()).errands

    async def moderators(self) -> list[str]:
        """Look; return who is to moderate the one room that is brought up to date."""
        [errand] = await self.looked()
        assert errand.data["room_id"] == PLACE
        found: list[str] = errand.data["shape"]["moderators"]
        return found


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    values = {Doors: Doors(), BackEnds: back_ends(BackEndName.MATRIX)}
    async with House.open(tmp_path, values=values) as house:
        forn = await house.member("forn", name="Forn")
        ana = await house.person("Ana Puig", members=(forn,))
        loop = ModeratorsLoop(house.database, house.dispatcher._providers, lambda: house.now)
        stage = Stage(house, forn, ana, loop)
        await _made(stage, "Assembly", PLACE)
        await stage.enter(ana)
        assert await stage.moderators() == [ana.user_id], "what was last asked for is not known yet"
        yield stage


async def _made(stage: Stage, name: str, room_id: str) -> None:
    step = await stage.ana.says(f"new room {name}")
    [errand] = [each for each in step.errands if each.kind == "create-room"]
    result = {"room_id": room_id, "echo": errand.data["echo"]}
    done = ErrandDone(kind=errand.kind, key=errand.key, result=result)
    await stage.house.receive(done, BOT, None, type_="errand")
    stage.house.later(seconds=5)
    await stage.house.collect()


async def _room(stage: Stage) -> Room:
    async with stage.house.database.reading() as connection:
        [room] = await RoomRepository(connection).all()
    return room


async def test_what_is_as_it_should_be_is_left_alone(stage: Stage) -> None:
    assert await stage.looked(3) == []
    await stage.ana.says("today")
    assert await stage.looked(3) == []


async def test_who_lapses_moderates_no_more(stage: Stage) -> None:
    async with stage.house.database.transaction(stage.house.now) as tx:
        members = MemberRepository(tx.connection)
        await members.update(replace(stage.forn, status=MemberStatus.LAPSED))
    assert await stage.moderators() == []
    async with stage.house.database.transaction(stage.house.now) as tx:
        await MemberRepository(tx.connection).update(stage.forn)
    assert await stage.moderators() == [stage.ana.user_id], "and does again"


async def test_a_matrix_id_that_is_unlinked_moderates_no_more(stage: Stage) -> None:
    async with stage.house.database.transaction(stage.house.now) as tx:
        await PersonRepository(tx.connection).unlink(stage.ana.user_id)
    assert await stage.moderators() == []


async def test_who_comes_in_by_the_link_moderates_where_they_may(stage: Stage) -> None:
    colleague = await stage.house.person("Pau Riera", members=(stage.forn,))
    stranger = await stage.house.stranger()
    assert await stage.looked() == [], "who has not come is not named"
    await stage.enter(stage.ana, colleague, stranger)
    assert await stage.moderators() == sorted([stage.ana.user_id, colleague.user_id])


async def test_who_leaves_a_circle_moderates_its_rooms_no_more(stage: Stage) -> None:
    jo = await stage.house.person("Jo Serra", members=(stage.forn,))
    place = await stage.house.room(stage.ana, jo, room_id="!support:example.org")
    circle = await stage.house.circle("support", room_id=place.room_id, people=(stage.ana, jo))
    room = replace(await _room(stage), member_id=None, owner_room=place.room_id)
    async with stage.house.database.transaction(stage.house.now) as tx:
        await RoomRepository(tx.connection).save(room)
    await stage.enter(stage.ana, jo)
    assert await stage.moderators() == sorted([stage.ana.user_id, jo.user_id])
    assert jo.person is not None
    async with stage.house.database.transaction(stage.house.now) as tx:
        await CircleRepository(tx.connection).leave(circle.id, jo.person.id)
    assert await stage.moderators() == [stage.ana.user_id]


async def test_one_look_is_none(stage: Stage) -> None:
    """Somebody is asked in: until our tables know it, they seem to be named for nothing."""
    await stage.enter()
    assert await stage.looked(1) == []
    await stage.enter(stage.ana, how="invite")
    assert await stage.looked() == []


async def test_rooms_that_are_elsewhere_or_deleted_are_left_alone(stage: Stage) -> None:
    room = await _room(stage)
    for other in (
        replace(room, back_end=BackEndName.BIGBLUEBUTTON),
        replace(room, matrix_room_id=None),
        replace(room, deleted_at=stage.house.now),
    ):
        async with stage.house.database.transaction(stage.house.now) as tx:
            await RoomRepository(tx.connection).save(other)
        await stage.enter()
        assert await stage.looked(3) == []


async def test_a_homeserver_is_not_asked_for_everything_at_once(stage: Stage) -> None:
    for number in range(AT_ONCE + 5):
        await _made(stage, f"Kitchen {number}", f"!kitchen{number}:example.org")
    assert await stage.looked(1) == []
    assert len(await stage.looked(1)) == AT_ONCE
    assert len(await stage.looked(1)) == 5
    assert await stage.looked(3) == []


async def test_nothing_is_read_where_nothing_was_committed(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.looked(2)

    async def read(_: RoomRepository) -> tuple[Room, ...]:
        raise AssertionError("rooms are read")

    monkeypatch.setattr(RoomRepository, "on_matrix", read)
    await stage.looked(2)
    await stage.enter()
    with pytest.raises(AssertionError, match="rooms are read"):
        await stage.looked(1)
