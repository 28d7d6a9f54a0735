"""Personal links at the door: one person, one room, one entrance, and rights as they are then."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.meetings import MeetingRole
from assistant.domain.members import Role
from assistant.domain.plans import LimitName
from assistant.services.entrance import Full, LetIn, NoServer, NotBegun, PassSpent
from assistant.storage.members import MemberRepository
from assistant.storage.rooms import RoomRepository
from tests.support.venue import Venue, link_of, venue


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there


async def test_a_pass_is_good_once_and_carries_name_and_role(there: Venue) -> None:
    member = await there.member()
    ana = await there.house.person("Ana Puig", members=(member,))
    room = await there.room(member=member, approval=True, viewer_code="1234")
    secret = await there.pass_of(ana, room)
    assert await there.door.holder(secret) is not None
    answer = await there.knock("Mallory", secret=secret)
    assert isinstance(answer, LetIn)
    visitor = there.video.links[answer.url].visitor
    assert (visitor.name, visitor.role, visitor.guest) == ("Ana Puig", MeetingRole.MODERATOR, False)
    assert await there.knock(secret=secret) == PassSpent()
    assert await there.door.holder(secret) is None


async def test_a_pass_is_spent_only_by_being_let_in(there: Venue) -> None:
    member = await there.member((LimitName.PARTICIPANTS, 1, True))
    ana = await there.house.person("Ana Puig", members=(member,))
    room = await there.room(member=member)
    secret = await there.pass_of(ana, room)
    there.video.down = {"one", "two"}
    assert await there.knock(secret=secret) == NoServer()
    there.video.down = set()
    there.video.follow(link_of(await there.knock(secret=await there.pass_of(ana, room))))
    there.later(seconds=2)
    assert await there.knock(secret=secret) == Full(limit=1)
    assert await there.door.holder(secret) is not None


async def test_with_whom_a_circle_shares_its_room_comes_in(there: Venue) -> None:
    """What the room's list offers them, the door opens to them."""
    ana, pau = await there.house.person("Ana Puig"), await there.house.person("Pau Riera")
    place = await there.house.room(ana, circle="support")
    await there.house.circle("support", room_id=place.room_id, people=(ana,))
    room = await there.room(owner_room=place.room_id)
    assert await there.knock(secret=await there.pass_of(pau, room)) == PassSpent()
    assert pau.person is not None
    async with there.house.database.transaction(there.house.now) as tx:
        await RoomRepository(tx.connection).share(room.id, pau.person.id)
    assert isinstance(await there.knock(secret=await there.pass_of(pau, room)), LetIn)


async def test_a_pass_outlasts_the_waiting_and_no_more(there: Venue) -> None:
    """Its holder looks again every few seconds; who goes away for longer asks for another."""
    member = await there.member()
    ana = await there.house.person("Ana Puig", members=(member,))
    room = await there.room(member=member)
    secret = await there.pass_of(ana, room, MeetingRole.VIEWER)
    for _ in range(15):
        assert await there.knock(secret=secret) == NotBegun()
        there.later(minutes=4)
    there.later(minutes=7)
    assert await there.knock(secret=secret) == PassSpent()


async def test_one_pass_at_two_doors_lets_one_in(there: Venue) -> None:
    member = await there.member()
    ana = await there.house.person("Ana Puig", members=(member,))
    room = await there.room(member=member)
    secret = await there.pass_of(ana, room)
    answers = await asyncio.gather(*(there.knock(secret=secret) for _ in range(5)))
    assert [type(each) for each in answers].count(LetIn) == 1
    assert answers.count(PassSpent()) == 4


async def test_a_pass_opens_its_own_room_only(there: Venue) -> None:
    member = await there.member()
    ana = await there.house.person("Ana Puig", members=(member,))
    room = await there.room(member=member)
    await there.room("other")
    secret = await there.pass_of(ana, room)
    assert await there.knock(slug="other", secret=secret) == PassSpent()
    assert await there.knock(secret="") == PassSpent()
    assert await there.knock(secret="x" * 5000) == PassSpent()


async def test_who_is_of_the_member_no_more_does_not_moderate(there: Venue) -> None:
    """Rights are looked at at the door, not when the link was asked for."""
    member = await there.member()
    ana = await there.house.person("Ana Puig", members=(member,))
    room = await there.room(member=member)
    secret = await there.pass_of(ana, room)
    async with there.house.database.transaction(there.house.now) as tx:
        assert ana.person is not None
        await MemberRepository(tx.connection).drop_role(ana.person.id, member.id)
    assert await there.knock(secret=secret) == PassSpent()


async def test_a_pass_has_its_time(there: Venue) -> None:
    member = await there.member()
    ana = await there.house.person("Ana Puig", members=(member,), role=Role.CONTACT)
    room = await there.room(member=member)
    secret = await there.pass_of(ana, room)
    there.later(minutes=11)
    assert await there.knock(secret=secret) == PassSpent()
