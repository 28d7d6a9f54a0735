"""Wishes about meetings are run beside the adapter's own errands, until they are done."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from assistant.domain.incoming import ErrandDone
from assistant.domain.meetings import (
    Meeting,
    Opening,
    Recording,
    RecordingState,
    ServerRecording,
    Standing,
)
from assistant.domain.outgoing import Errand
from assistant.domain.rooms import BackEndName
from assistant.jobs.meeting_errands import MeetingErrands
from assistant.matrix.errands import AT_ONCE
from assistant.services.back_ends import BackEnds
from assistant.services.meeting_errands import deleting, ending, hiding, publishing
from assistant.storage.unit_of_work import Database
from tests.support.conversation import START
from tests.support.fake_homeserver import FakeHomeserver
from tests.support.fake_meetings import FakeMeetings, Hall, back_ends_of
from tests.support.matrix_bot import House, enqueue, running, settle, until

MEETING = Meeting(
    id=7,
    room_id=1,
    external_id="external-7",
    state=Standing.OPEN,
    back_end=BackEndName.BIGBLUEBUTTON,
    server="one",
    opened_at=START,
)


def _outcomes(bot: House) -> list[ErrandDone]:
    return [one.content for one in bot.echo.handled if isinstance(one.content, ErrandDone)]


@pytest.fixture
def video() -> FakeMeetings:
    """Return a server on which the meeting is on."""
    hall = Hall(Opening(external_id="external-7", name="Assembly"), 1)
    return FakeMeetings(halls={("one", "external-7"): hall})


async def test_it_waits_for_a_server_that_is_down_and_is_done_once(
    fake: FakeHomeserver, database: Database, video: FakeMeetings
) -> None:
    video.down = {"one"}
    errand = ending(MEETING, 3)
    await enqueue(database, errand)
    runners = MeetingErrands(database, back_ends_of(video)).runners()
    async with running(fake, database, runners=runners) as bot:
        await until(lambda: video.asked.count("end") > 2)
        assert _outcomes(bot) == []
        video.down = set()
        await until(lambda: _outcomes(bot))
        await settle()
    assert video.halls == {}
    assert _outcomes(bot) == [ErrandDone(kind="end-meeting", key=errand.key)]


async def test_another_meeting_under_the_same_name_goes_on(
    database: Database, video: FakeMeetings
) -> None:
    """Its server began anew while the wish waited: that one was not meant."""
    runners = MeetingErrands(database, back_ends_of(video)).runners()
    meant = ending(replace(MEETING, create_time=2), 3)
    assert await runners[meant.kind](meant) == {"outdone": True}
    assert len(video.halls) == 1
    meant = ending(replace(MEETING, create_time=1), 3)
    assert await runners[meant.kind](meant) == {}
    assert video.halls == {}
    assert await runners[meant.kind](meant) == {}, "it is over, as was wished"


async def test_a_video_server_that_hangs_holds_up_no_errand_of_our_own(
    fake: FakeHomeserver, database: Database
) -> None:
    """Whoever deletes a room with many recordings would else keep everybody from being invited."""
    hanging = 0

    async def hang(_: Errand) -> dict[str, Any]:
        nonlocal hanging
        hanging += 1
        await asyncio.Event().wait()
        return {}

    for _ in range(3 * AT_ONCE):
        await enqueue(database, ending(MEETING, 3))
    await enqueue(database, Errand(kind="of-another-version", key="other:1", data={}))
    async with running(fake, database, runners={"end-meeting": hang}) as bot:
        await until(lambda: _outcomes(bot))
        assert hanging == AT_ONCE
    assert [outcome.kind for outcome in _outcomes(bot)] == ["of-another-version"]


async def test_what_no_settings_name_any_more_is_given_up(
    fake: FakeHomeserver, database: Database
) -> None:
    nothing = BackEnds(by_name={}, default=BackEndName.MATRIX, recorders={})
    await enqueue(database, ending(MEETING, 3))
    runners = MeetingErrands(database, nothing).runners()
    async with running(fake, database, runners=runners) as bot:
        await until(lambda: _outcomes(bot))
    (outcome,) = _outcomes(bot)
    assert outcome.error == "back-end-gone"


async def test_the_last_wish_about_a_recording_counts(
    database: Database, video: FakeMeetings
) -> None:
    """A wish to publish that waited for its server does not come after one to hide."""
    told = ServerRecording(
        record_id="tape-1",
        external_id="external-7",
        state=RecordingState.UNPUBLISHED,
        started_at=START,
        ended_at=START,
    )
    video.tapes["tape-1"] = told
    recording = Recording(
        id=1,
        number=101,
        room_id=1,
        record_id="tape-1",
        back_end=BackEndName.BIGBLUEBUTTON,
        server="one",
        state=told.state,
        started_at=START,
        minutes=1,
    )
    first, last = publishing(recording, 3), hiding(recording, 3)
    for errand in (first, last):
        await enqueue(database, errand)
    runners = MeetingErrands(database, back_ends_of(video)).runners()
    assert await runners[last.kind](last) == {}
    assert await runners[first.kind](first) == {"outdone": True}
    assert video.tapes["tape-1"].state is RecordingState.UNPUBLISHED
    gone = deleting(recording)
    await enqueue(database, gone)
    assert await runners[last.kind](last) == {"outdone": True}
    assert await runners[gone.kind](gone) == {}
    assert video.tapes == {}
