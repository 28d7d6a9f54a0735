"""What no server told us of is found out all the same: ends, people, recordings."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.meetings import Meeting, RecordingState, ServerRecording
from assistant.domain.members import MemberStatus
from assistant.domain.notices import Notice
from assistant.domain.rooms import Room
from assistant.storage.members import MemberRepository
from assistant.storage.notices import MuteRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.recordings import RecordingRepository
from assistant.storage.rooms import RoomRepository
from tests.support.conversation import Somebody
from tests.support.meetings import tape
from tests.support.venue import Venue, link_of, venue


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there


async def meets(there: Venue, **settings: Any) -> tuple[Room, Meeting]:
    """Have somebody be in a room's meeting."""
    room = await there.room(anyone_may_start=True, **settings)
    there.video.follow(link_of(await there.knock("Ana", slug=room.slug)))
    meeting = await there.meeting(room)
    assert meeting is not None
    there.later(seconds=30)
    return room, meeting


async def test_an_end_that_nobody_told_us_of_is_noted(there: Venue) -> None:
    room, _ = await meets(there)
    await there.loop.round()
    assert await there.meeting(room) is not None
    there.video.lose()
    there.later(seconds=30)
    await there.loop.round()
    assert await there.meeting(room) is None


async def test_how_many_are_in_it_is_noted(there: Venue) -> None:
    room, _ = await meets(there)
    await there.loop.round()
    meeting = await there.meeting(room)
    assert meeting is not None
    assert meeting.people == 1


async def test_one_question_a_meeting_and_round(there: Venue) -> None:
    for number in range(5):
        await meets(there, slug=f"room{number}")
    there.video.asked.clear()
    await there.loop.round()
    assert there.video.asked.count("presence") == 5


async def test_a_silent_server_is_left_alone_for_longer_and_longer(there: Venue) -> None:
    """And its meetings stay: people may well be in them."""
    room, _ = await meets(there)
    there.video.down = {"one"}
    there.video.asked.clear()
    for _ in range(60):
        there.later(seconds=30)
        await there.loop.round()
    assert there.video.asked.count("presence") < 10
    assert await there.meeting(room) is not None
    there.video.down = set()
    there.later(minutes=10)
    there.video.lose()
    await there.loop.round()
    assert await there.meeting(room) is None


async def test_what_a_server_calls_for_is_looked_at_and_not_believed(there: Venue) -> None:
    room, meeting = await meets(there)
    there.loop.look(meeting.external_id)
    there.loop.look("of-nobody")
    await there.loop.round()
    assert await there.meeting(room) is not None
    assert await there.loop.knows(meeting.external_id)
    assert not await there.loop.knows("of-nobody")


async def recorded(there: Venue, **more: Any) -> tuple[Somebody, Meeting]:
    """Have a meeting that may be recorded be over."""
    member = await there.house.member("forn", name="Forn Cooperatiu")
    ana = await there.house.person("Ana Puig", members=(member,))
    room, meeting = await meets(there, member=member, record=True, **more)
    assert meeting.awaits_recording
    there.video.lose()
    await there.loop.round()
    assert await there.meeting(room) is None
    return ana, meeting


def leaves(there: Venue, meeting: Meeting, state: RecordingState) -> ServerRecording:
    told: ServerRecording = tape(meeting, state)
    there.video.tapes[told.record_id] = told
    return told


async def test_people_are_told_once_when_a_recording_is_ready(there: Venue) -> None:
    ana, meeting = await recorded(there)
    leaves(there, meeting, RecordingState.PROCESSING)
    there.later(minutes=6)
    await there.loop.round()
    assert (await there.house.collect()).silent
    leaves(there, meeting, RecordingState.PUBLISHED)
    there.later(minutes=6)
    await there.loop.round()
    (heard,) = (await there.house.collect()).messages
    assert heard.recipient == ana.user_id
    assert "The recording of Assembly" in heard.body
    assert "/presentation/" in heard.body
    for _ in range(3):
        there.later(minutes=6)
        there.loop.look(meeting.external_id)
        await there.loop.round()
    assert (await there.house.collect()).silent


async def test_everybody_of_a_room_is_told_of_its_recording(there: Venue) -> None:
    ana, meeting = await recorded(there)
    assert ana.person is not None
    async with there.house.database.reading() as connection:
        (held,) = await MemberRepository(connection).memberships_of(ana.person.id)
    pau = await there.house.person("Pau Riera", members=(held.member,))
    leaves(there, meeting, RecordingState.PUBLISHED)
    there.later(minutes=6)
    await there.loop.round()
    told = (await there.house.collect()).messages
    assert {each.recipient for each in told} == {ana.user_id, pau.user_id}


async def test_who_is_no_more_in_force_is_told_of_no_recording(there: Venue) -> None:
    """Its address would show what is the co-op's to somebody who has left it."""
    ana, meeting = await recorded(there)
    assert ana.person is not None
    pau = await there.house.person("Pau Riera")
    assert pau.person is not None
    async with there.house.database.transaction(there.house.now) as tx:
        await RoomRepository(tx.connection).share(meeting.room_id, pau.person.id)
        for person in (ana.person, pau.person):
            (held,) = await MemberRepository(tx.connection).memberships_of(person.id)
            lapsed = replace(held.member, status=MemberStatus.LAPSED)
            await MemberRepository(tx.connection).update(lapsed)
    leaves(there, meeting, RecordingState.PUBLISHED)
    there.later(minutes=6)
    await there.loop.round()
    assert (await there.house.collect()).silent


async def test_a_hidden_recording_is_told_without_its_address(there: Venue) -> None:
    _, meeting = await recorded(there)
    leaves(there, meeting, RecordingState.UNPUBLISHED)
    there.later(minutes=6)
    await there.loop.round()
    (heard,) = (await there.house.collect()).messages
    assert "http" not in heard.body
    assert "hidden" in heard.body


async def test_who_has_muted_recordings_is_not_told(there: Venue) -> None:
    ana, meeting = await recorded(there)
    async with there.house.database.transaction(there.house.now) as tx:
        assert ana.person is not None
        await MuteRepository(tx.connection).put(ana.person.id, frozenset({Notice.RECORDINGS}))
    leaves(there, meeting, RecordingState.PUBLISHED)
    there.later(minutes=6)
    await there.loop.round()
    assert (await there.house.collect()).silent


async def test_a_call_has_it_asked_for_at_once(there: Venue) -> None:
    ana, meeting = await recorded(there)
    leaves(there, meeting, RecordingState.PUBLISHED)
    there.loop.look(meeting.external_id)
    await there.loop.round()
    (heard,) = (await there.house.collect()).messages
    assert heard.recipient == ana.user_id


async def test_after_two_days_nothing_more_is_asked(there: Venue) -> None:
    """Nobody had pressed the button."""
    await recorded(there)
    there.later(days=1)
    await there.loop.round()
    there.later(days=1, hours=1)
    await there.loop.round()
    there.video.asked.clear()
    there.later(minutes=6)
    await there.loop.round()
    assert there.video.asked == []


async def test_a_server_that_is_silent_for_days_is_asked_again(there: Venue) -> None:
    """Nobody has said that there is no recording."""
    _, meeting = await recorded(there)
    leaves(there, meeting, RecordingState.PUBLISHED)
    there.video.down = {"one", "two"}
    for _ in range(3):
        there.later(days=1)
        await there.loop.round()
    there.video.down = set()
    there.later(hours=1)
    await there.loop.round()
    assert len((await there.house.collect()).messages) == 1


async def test_a_server_that_is_gone_for_good_is_given_up(there: Venue) -> None:
    await recorded(there)
    there.video.down = {"one", "two"}
    there.later(days=31)
    await there.loop.round()
    there.video.down = set()
    there.later(hours=1)
    there.video.asked.clear()
    await there.loop.round()
    assert "recordings" not in there.video.asked


async def test_without_recording_nothing_is_asked(there: Venue) -> None:
    room, _ = await meets(there)
    there.video.lose()
    await there.loop.round()
    assert await there.meeting(room) is None
    there.video.asked.clear()
    there.later(minutes=6)
    await there.loop.round()
    assert there.video.asked == []


async def test_a_deleted_recording_does_not_come_back(there: Venue) -> None:
    ana, meeting = await recorded(there)
    leaves(there, meeting, RecordingState.PUBLISHED)
    there.loop.look(meeting.external_id)
    await there.loop.round()
    (heard,) = (await there.house.collect()).messages
    assert ana.user_id == heard.recipient
    leaves(there, meeting, RecordingState.DELETED)
    there.loop.look(meeting.external_id)
    await there.loop.round()
    told = leaves(there, meeting, RecordingState.PUBLISHED)
    there.loop.look(meeting.external_id)
    await there.loop.round()
    assert (await there.house.collect()).silent
    async with there.house.database.reading() as connection:
        kept = RecordingRepository(connection, NumberRepository(connection))
        known = await kept.known(meeting.server or "", told.record_id)
    assert known is not None
    assert known.state is RecordingState.DELETED


class Hooks:
    """Servers' callbacks, of which only the registering counts here."""

    def __init__(self) -> None:
        self.urls: list[str] = []

    async def register(self, url_of: Callable[[str], str]) -> None:
        self.urls.append(url_of("one"))


async def test_webhooks_are_registered_again_every_hour(there: Venue) -> None:
    hooks = Hooks()
    there.back_ends.callbacks[there.video.name] = hooks  # type: ignore[index] # a dict in tests
    for _ in range(12):
        await there.loop.round()
        there.later(minutes=10)
    assert hooks.urls == ["https://meet.example/callbacks/one/events"] * 2
