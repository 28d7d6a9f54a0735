"""Where a meeting is opened, and what happens when servers lose it, refuse it or are silent."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.meetings import Standing
from assistant.domain.rooms import BackEndName, Feature
from assistant.services.entrance import LetIn, NoServer, NotBegun
from assistant.storage.rooms import RoomRepository
from tests.support.fake_meetings import FakeMeetings, back_ends_of
from tests.support.venue import Venue, link_of, venue


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there


async def test_two_at_the_door_at_once_open_one_meeting(there: Venue) -> None:
    await there.room(anyone_may_start=True)
    answers = await asyncio.gather(*(there.knock(f"Guest {number}") for number in range(20)))
    assert {there.video.follow(link_of(each)) for each in answers} == {"in"}
    assert len(there.video.created) == 1
    assert len(there.video.halls) == 1


async def test_an_assembly_that_comes_at_once_is_asked_about_once(there: Venue) -> None:
    """A server that answers two hundred questions cannot hold a meeting meanwhile."""
    await there.room(anyone_may_start=True)
    await there.knock("first")
    there.later(seconds=2)
    there.video.asked.clear()
    await asyncio.gather(*(there.knock(f"Guest {number}") for number in range(50)))
    assert there.video.asked == ["presence"]


async def test_who_goes_away_leaves_the_look_to_the_others(
    there: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    await there.room(anyone_may_start=True)
    await there.knock("first")
    there.later(seconds=2)
    asked, answers = asyncio.Event(), asyncio.Event()

    async def slow(_: str) -> None:
        asked.set()
        await answers.wait()

    monkeypatch.setattr(there.video, "_answer", slow)
    gone = asyncio.ensure_future(there.knock("Ana"))
    await asked.wait()
    stays = asyncio.ensure_future(there.knock("Pau"))
    await asyncio.wait({stays}, timeout=0.3)
    gone.cancel()
    await asyncio.wait({gone})
    answers.set()
    assert there.video.follow(link_of(await stays)) == "in"


async def test_a_link_is_of_the_meeting_that_the_server_has_now(there: Venue) -> None:
    """By its time of creation, whatever we had noted."""
    room = await there.room(anyone_may_start=True)
    await there.knock()
    (hall,) = there.video.halls.values()
    hall.create_time += 1
    there.later(seconds=2)
    assert there.video.follow(link_of(await there.knock("Pau"))) == "in"
    after = await there.meeting(room)
    assert after is not None
    assert after.create_time == hall.create_time


async def test_a_meeting_that_the_server_lost_is_opened_anew(there: Venue) -> None:
    room = await there.room(anyone_may_start=True)
    first = link_of(await there.knock())
    before = await there.meeting(room)
    there.video.lose()
    there.later(seconds=2)
    second = link_of(await there.knock())
    after = await there.meeting(room)
    assert before is not None
    assert after is not None
    assert before.external_id != after.external_id
    assert there.video.follow(first) == "notFound"
    assert there.video.follow(second) == "in"


async def test_a_guest_waits_again_where_the_server_lost_the_meeting(there: Venue) -> None:
    room = await there.room(moderator_code="1234")
    await there.knock("Pau", code="1234")
    there.video.lose()
    there.later(seconds=2)
    assert await there.knock("Eve") == NotBegun()
    assert await there.meeting(room) is None


async def test_a_server_that_is_down_is_passed_over(there: Venue) -> None:
    await there.room(anyone_may_start=True)
    there.video.down = {"one"}
    assert isinstance(await there.knock(), LetIn)
    assert [server for server, _ in there.video.created] == ["two"]


async def test_with_every_server_down_nothing_is_opened(there: Venue) -> None:
    room = await there.room(anyone_may_start=True)
    there.video.down = {"one", "two"}
    assert await there.knock() == NoServer()
    assert await there.meeting(room) is None
    assert there.video.created == []


async def test_a_server_that_goes_down_in_between_costs_a_clear_word(there: Venue) -> None:
    """It has opened the meeting, and we never heard: nobody is in, and the next knock goes on."""
    room = await there.room(anyone_may_start=True)
    there.video.names = ("one",)
    there.video.deaf = {"one"}
    assert await there.knock() == NoServer()
    meeting = await there.meeting(room)
    assert meeting is not None
    assert meeting.state is Standing.OPENING
    view = await there.door.look("assembly")
    assert view is not None
    assert not view.open
    there.video.deaf = set()
    assert there.video.follow(link_of(await there.knock())) == "in"
    assert len({external_id for _, external_id in there.video.created}) == 1


async def test_an_answer_that_was_lost_sends_the_meeting_elsewhere(there: Venue) -> None:
    await there.room(anyone_may_start=True)
    there.video.deaf = {"one"}
    answer = link_of(await there.knock())
    assert there.video.links[answer].server == "two"
    assert len({external_id for _, external_id in there.video.created}) == 1


async def test_a_server_that_refuses_is_like_one_that_is_down(there: Venue) -> None:
    room = await there.room(anyone_may_start=True)
    there.video.refuses = "checksumError"
    assert await there.knock() == NoServer()
    there.video.refuses = None
    assert isinstance(await there.knock(), LetIn)
    assert await there.meeting(room) is not None


async def test_a_silent_server_keeps_its_meeting_for_a_while(there: Venue) -> None:
    """People may well be in it: it is only we who do not reach it."""
    room = await there.room(anyone_may_start=True)
    await there.knock()
    before = await there.meeting(room)
    assert before is not None
    there.video.down = {"one"}
    there.later(seconds=2)
    assert await there.knock() == NoServer()
    there.later(seconds=100)
    assert await there.knock() == NoServer()
    there.later(seconds=30)
    answer = link_of(await there.knock())
    assert there.video.links[answer].server == "two"
    after = await there.meeting(room)
    assert after is not None
    assert after.external_id != before.external_id
    there.video.down = set()
    await there.run_errands()
    assert list(there.video.halls) == [("two", after.external_id)], "the old one is ended"


async def test_a_server_that_comes_back_has_its_meeting_still(there: Venue) -> None:
    await there.room(anyone_may_start=True)
    await there.knock()
    there.video.down = {"one"}
    there.later(seconds=90)
    assert await there.knock() == NoServer()
    there.video.down = set()
    there.later(seconds=90)
    answer = link_of(await there.knock())
    assert there.video.links[answer].server == "one"
    assert len(there.video.created) == 1


async def test_the_only_server_keeps_its_meeting_however_long_it_is_silent(there: Venue) -> None:
    """There is nowhere else to go, and nobody is thrown out when it answers again."""
    await there.room(anyone_may_start=True)
    there.video.names = ("one",)
    await there.knock()
    there.video.down = {"one"}
    for _ in range(5):
        there.later(minutes=5)
        assert await there.knock() == NoServer()
    assert await there.errands() == []
    there.video.down = set()
    there.later(minutes=1)
    assert isinstance(await there.knock(), LetIn)
    assert len(there.video.created) == 1


async def test_how_long_a_server_was_silent_in_the_past_does_not_count(there: Venue) -> None:
    """It opened this meeting itself: one answer that is lost now tears nobody's meeting apart."""
    there.video.names = ("one",)
    room = await there.room(anyone_may_start=True)
    await there.knock()
    there.video.down = {"one"}
    there.later(seconds=2)
    assert await there.knock() == NoServer()
    there.video.names = ("one", "two")
    there.later(minutes=3)
    await there.knock()  # goes on at the other one, and ends there
    there.later(days=1)
    there.video.down = set()
    there.video.lose()
    await there.loop.round()
    assert await there.meeting(room) is None
    there.video.names = ("one",)
    await there.knock()
    before = await there.meeting(room)
    there.video.names = ("one", "two")
    there.later(seconds=2)
    there.video.down = {"one"}
    assert await there.knock() == NoServer()
    assert await there.meeting(room) == before


async def test_a_guest_does_not_move_a_meeting(there: Venue) -> None:
    room = await there.room(moderator_code="1234")
    await there.knock("Pau", code="1234")
    before = await there.meeting(room)
    there.video.down = {"one"}
    there.later(seconds=2)
    await there.knock("Eve")
    there.later(minutes=10)
    assert await there.knock("Eve") == NoServer()
    assert await there.meeting(room) == before


async def test_people_go_where_the_meeting_is_after_the_back_end_changed(tmp_path: Path) -> None:
    """Only the next one is at the new place."""
    video = FakeMeetings()
    matrix = FakeMeetings(
        names=("matrix",), name=BackEndName.MATRIX, features=frozenset({Feature.APPROVAL})
    )
    async with venue(tmp_path, video) as there:
        there.back_ends = back_ends_of(video, matrix)
        there.restart()
        room = await there.room(anyone_may_start=True, matrix_room_id="!a:example.org")
        await there.knock()
        moved = replace(room, back_end=BackEndName.MATRIX)
        async with there.house.database.transaction(there.house.now) as tx:
            await RoomRepository(tx.connection).save(moved)
        there.later(seconds=2)
        assert link_of(await there.knock()) in video.links
        video.lose()
        there.later(seconds=2)
        assert link_of(await there.knock()) in matrix.links
