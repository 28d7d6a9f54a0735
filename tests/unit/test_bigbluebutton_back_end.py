"""Meetings on BigBlueButton: opened once, entered by a signed link, ended, recorded."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from assistant.demo.bigbluebutton.rules import Fault
from assistant.domain.meetings import MeetingRole, Opened, Presence, RecordingState, Visitor
from assistant.domain.rooms import Feature
from assistant.gateways.bigbluebutton.servers import REST
from assistant.services.back_ends import ServerDown, ServerRefused
from tests.support.video import (
    MEETING,
    SECRET,
    Clock,
    Marked,
    Street,
    follows,
    opening,
    street,
    visitor,
)


@pytest.fixture
def time() -> Clock:
    """Return the server's time."""
    return Clock()


@pytest.fixture
async def there(time: Clock) -> AsyncIterator[Street]:
    async with street("video", clock=time) as running:
        yield running


async def enters(there: Street, who: Visitor, **more: Any) -> tuple[int, str]:
    """Open the meeting, follow the link, and return the status and the page that is shown."""
    asked = opening(**more)
    opened = await there.back_end.open(asked, "video")
    return await follows(there.back_end.entrance(asked, opened, who))


async def test_somebody_comes_in(there: Street) -> None:
    status, page = await enters(there, visitor("هدى <b>& Co</b>", role=MeetingRole.MODERATOR))
    assert status == 200
    assert Marked(page).places == {
        "meeting": "Assemblea",
        "name": "هدى <b>& Co</b>",
        "role": "moderator",
    }
    found = await there.back_end.presence("video", MEETING)
    assert found is not None
    assert (found.people, found.moderators, found.running) == (1, 1, True)


async def test_the_same_opening_twice_is_one_meeting(there: Street) -> None:
    """Also two at once; older servers want passwords for that, which nobody else can know."""
    first, second = await asyncio.gather(
        there.back_end.open(opening(), "video"), there.back_end.open(opening(), "video")
    )
    assert first.create_time == second.create_time
    assert {first.again, second.again} == {False, True}
    again = await there.back_end.open(opening(name="Assemblea general"), "video")
    assert again == Opened(server="video", create_time=first.create_time, again=True)


async def test_a_meeting_of_our_id_with_other_parameters_is_ours(there: Street) -> None:
    """`idNotUnique`: as after a change of the secret while people are in."""
    node = there.nodes["video"]
    made, _ = node.meetings.create({"meetingID": MEETING, "name": "Before", "moderatorPW": "old"})
    opened = await there.back_end.open(opening(), "video")
    assert opened == Opened(server="video", create_time=made.create_time, again=True)


async def test_create_time_is_not_cut(there: Street, time: Clock) -> None:
    time.now = 2**63 / 1000 - 10_000
    opened = await there.back_end.open(opening(), "video")
    assert opened.create_time > 2**62
    found = await there.back_end.presence("video", MEETING)
    assert found is not None
    assert found.create_time == opened.create_time


async def test_a_link_is_good_for_its_meeting_only(there: Street, time: Clock) -> None:
    asked = opening()
    opened = await there.back_end.open(asked, "video")
    link = there.back_end.entrance(asked, opened, visitor())
    time.passes(301)  # nobody came
    assert await there.back_end.presence("video", MEETING) is None
    assert "notFound" in (await follows(link))[1]
    newer = await there.back_end.open(asked, "video")
    assert newer.create_time != opened.create_time
    assert "mismatchCreateTimeParam" in (await follows(link))[1]


async def test_every_wish_reaches_the_server(there: Street) -> None:
    wishes = opening(
        record=True,
        mute_on_join=True,
        approval=True,
        welcome="Hola <Ana> & all\nsecond",
        participants=30,
        minutes=90,
        logout_url="https://meet.example/r/assembly",
        end_url="https://meet.example/callbacks/video/ended/x",
        recording_url="https://meet.example/callbacks/video/recording",
    )
    await there.back_end.open(wishes, "video")
    call, asked = there.nodes["video"].asked[-1]
    assert call == "create"
    passwords = {asked["attendeePW"], asked["moderatorPW"]}
    assert len(passwords) == 2
    assert not any(SECRET in password for password in passwords)
    assert {name: asked[name] for name in asked if not name.endswith("PW")} == {
        "name": "Assemblea", "meetingID": MEETING, "record": "true",
        "autoStartRecording": "false", "allowStartStopRecording": "true",
        "notifyRecordingIsOn": "true", "guestPolicy": "ASK_MODERATOR", "muteOnStart": "true",
        "welcome": "Hola &lt;Ana&gt; &amp; all<br>second", "maxParticipants": "30",
        "duration": "90", "logoutURL": "https://meet.example/r/assembly",
        "meta_endCallbackUrl": "https://meet.example/callbacks/video/ended/x",
        "meta_bbb-recording-ready-url": "https://meet.example/callbacks/video/recording",
    }  # fmt: skip


async def test_the_door_takes_back_whom_the_server_refuses(there: Street) -> None:
    """Full: the server sends them to where they came from, not to a page of its own."""
    asked = opening(participants=1, logout_url="https://meet.example/r/assembly")
    opened = await there.back_end.open(asked, "video")
    await follows(there.back_end.entrance(asked, opened, visitor("Ana")))
    second_tab = there.back_end.entrance(asked, opened, visitor("Ana"))
    assert (await follows(second_tab))[0] == 200
    link = there.back_end.entrance(asked, opened, visitor("Tom"))
    async with (
        aiohttp.ClientSession() as browser,
        browser.get(link, allow_redirects=False) as answer,
    ):
        back = urlsplit(answer.headers["Location"])
    assert (back.netloc, back.path) == ("meet.example", "/r/assembly")
    assert "maxParticipantsReached" in parse_qs(back.query)["errors"][0]
    found = await there.back_end.presence("video", MEETING)
    assert found is not None
    assert found.participants == 1


async def test_with_approval_guests_wait_and_the_others_do_not(there: Street) -> None:
    """Servers let every viewer wait, unless told that they are no guests."""
    _, guest = await enters(there, visitor("Tom", guest=True), approval=True)
    assert "Waiting" in guest
    _, member = await enters(there, visitor("Ana"), approval=True)
    assert "You are in" in member
    moderator = visitor("Pau", role=MeetingRole.MODERATOR, guest=True)
    _, moderating = await enters(there, moderator, approval=True)
    assert "You are in" in moderating
    found = await there.back_end.presence("video", MEETING)
    assert found is not None
    assert found.people == 2
    there.nodes["video"].let_in(MEETING, "Tom")
    assert (await there.back_end.presence("video", MEETING)) == Presence(
        people=3, moderators=1, create_time=found.create_time, running=True
    )


async def test_a_link_says_who_comes_and_nothing_else(there: Street) -> None:
    asked = opening()
    opened = await there.back_end.open(asked, "video")
    link = there.back_end.entrance(asked, opened, visitor("Ana", key="opaque", locale="ca"))
    said = {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}
    assert len(said.pop("checksum")) == 64
    assert said == {
        "fullName": "Ana", "meetingID": MEETING, "role": "VIEWER", "userID": "opaque",
        "createTime": str(opened.create_time), "userdata-bbb_override_default_locale": "ca",
    }  # fmt: skip


async def test_ending_twice_is_no_error_and_nobody_gets_back_in(there: Street) -> None:
    asked = opening()
    opened = await there.back_end.open(asked, "video")
    link = there.back_end.entrance(asked, opened, visitor())
    await follows(link)
    await there.back_end.end("video", MEETING)
    await there.back_end.end("video", MEETING)
    assert await there.back_end.presence("video", MEETING) is None
    assert "meetingForciblyEnded" in (await follows(link))[1]


async def test_a_recording_is_published_hidden_and_deleted(there: Street, time: Clock) -> None:
    node = there.nodes["video"]
    await enters(there, visitor(), record=True)
    time.passes(600)
    await there.back_end.end("video", MEETING)
    [found] = await there.back_end.recordings("video", ["another", MEETING])
    assert (found.external_id, found.state) == (MEETING, RecordingState.PROCESSING)
    assert (found.ended_at - found.started_at).total_seconds() == 600
    node.finish(found.record_id)
    for published, state in (
        (False, RecordingState.UNPUBLISHED),
        (True, RecordingState.PUBLISHED),
    ):
        await there.back_end.publish("video", found.record_id, published=published)
        [now] = await there.back_end.recordings("video", [MEETING])
        assert now.state is state
        assert now.links[0][0] == "presentation"
        assert now.links[0][1].startswith("http")
    await there.back_end.delete("video", found.record_id)
    await there.back_end.delete("video", found.record_id)
    [gone] = await there.back_end.recordings("video", [MEETING])
    assert gone.state is RecordingState.DELETED
    with pytest.raises(ServerRefused) as refused:
        await there.back_end.publish("video", found.record_id, published=True)
    assert refused.value.key == "notFound"


async def test_many_meetings_are_asked_about_in_several_questions(there: Street) -> None:
    assert await there.back_end.recordings("video", [f"m-{n}" for n in range(120)]) == ()
    asked = [len(each["meetingID"].split(",")) for _, each in there.nodes["video"].asked]
    assert asked == [50, 50, 20]
    assert await there.back_end.recordings("video", []) == ()


async def test_a_server_that_the_settings_no_longer_name_is_down(there: Street) -> None:
    opened = Opened(server="gone", create_time=1)
    with pytest.raises(ServerDown):
        await there.back_end.presence("gone", MEETING)
    with pytest.raises(ServerDown):
        there.back_end.entrance(opening(), opened, visitor())


async def test_it_keeps_everything_that_can_be_wished(there: Street) -> None:
    assert there.back_end.features == frozenset(Feature)


async def test_a_server_that_is_down_is_left_alone_for_a_while(there: Street) -> None:
    node = there.nodes["video"]
    node.fault = Fault.ERROR
    with pytest.raises(ServerDown):
        await there.back_end.open(opening(), "video")
    node.fault = None
    with pytest.raises(ServerDown):
        await there.back_end.open(opening(), "video")
    assert node.asked == []
    there.clock.passes(REST)
    assert (await there.back_end.open(opening(), "video")).server == "video"
