"""A process that is killed at the door: the next one finds the same meeting at the server."""

import asyncio
from pathlib import Path

import aiohttp
import pytest

from assistant.domain.rooms import RoomSettings
from tests.support.conversation import House
from tests.support.crash_runner import KILLED, in_storms
from tests.support.meetings import make_room
from tests.support.processes import run
from tests.support.video import street

pytestmark = pytest.mark.timeout(120)


async def knocks(folder: Path, url: str, crash_at: str | None = None) -> tuple[int, str]:
    """Knock from a process of its own; return how it ended and what it said."""
    more = {} if crash_at is None else {"CRASH_AT": crash_at}
    words = ("tests.support.knocking", str(folder), url, "assembly")
    ended = await asyncio.to_thread(run, *words, environment=more)
    return ended.returncode, ended.stdout.strip()


@pytest.mark.parametrize(
    "point",
    ["meeting.created", *in_storms("meeting.noted", "meeting.opened")],
)
async def test_killed_between_any_two_steps_makes_one_meeting(tmp_path: Path, point: str) -> None:
    async with House.open(tmp_path, commands={}) as house:
        settings = RoomSettings(anyone_may_start=True)
        await make_room(house, await house.member("forn"), settings=settings)
    async with street("one") as running:
        node = running.nodes["one"]
        assert await knocks(tmp_path, node.url, point) == (KILLED, "")
        status, url = await knocks(tmp_path, node.url)
        assert status == 0
        async with aiohttp.ClientSession() as browser, browser.get(url) as page:
            assert page.status == 200, url
        (meeting,) = node.meetings.on()
        assert len(meeting.inside()) == 1
        created = {asked["meetingID"] for call, asked in node.asked if call == "create"}
        assert created == {meeting.id}
