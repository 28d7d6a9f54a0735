"""Servers that call make us look at what they call about, and at nothing else because of it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.jobs import meetings
from tests.support.venue import Seconds, Venue, link_of, venue


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there


async def test_a_call_about_one_meeting_costs_no_look_at_the_others(there: Venue) -> None:
    """Nor do recordings of a meeting that is on: servers call whenever somebody comes or goes."""
    for number in range(5):
        room = await there.room(f"room{number}", anyone_may_start=True)
        there.video.follow(link_of(await there.knock("Ana", slug=room.slug)))
        there.later(seconds=30)
    meeting = await there.meeting(room)
    assert meeting is not None
    await there.loop.round()
    there.video.asked.clear()
    for external_id in (meeting.external_id, "of-nobody"):
        there.loop.look(external_id)
        await there.loop.round(everything=False)
    assert there.video.asked == ["presence"]


async def test_calls_without_end_put_off_no_look_at_the_rest(
    there: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Seconds()
    monkeypatch.setattr(meetings, "monotonic", clock)
    monkeypatch.setattr(meetings, "GATHER", 0.0)
    rounds: asyncio.Queue[bool] = asyncio.Queue()

    async def round_(*, everything: bool) -> bool:
        rounds.put_nowait(everything)
        return False

    monkeypatch.setattr(there.loop, "round", round_)
    running = asyncio.ensure_future(there.loop.run(lambda: None))
    seen = [await rounds.get()]
    for _ in range(8):
        clock.now += meetings.EVERY.total_seconds() / 4
        there.loop.look("somebody")
        seen.append(await rounds.get())
    running.cancel()
    await asyncio.wait({running})
    assert seen == [True, False, False, False, True, False, False, False, True]
