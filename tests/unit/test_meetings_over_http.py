"""The whole way over HTTP: in by a signed link, calls of the server, a recording that is told."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import unused_port

from assistant.demo.bigbluebutton.node import Node
from assistant.demo.bigbluebutton.rules import Fault
from assistant.domain.meetings import Meeting
from assistant.domain.plans import LimitName
from assistant.domain.rooms import BackEndName, Doors, Room
from assistant.gateways.bigbluebutton.servers import REST
from assistant.services.back_ends import BackEnds
from assistant.services.entrance import Full, NoServer, NotBegun
from assistant.services.recording_news import RecordingReady
from assistant.web.callbacks import CallbackDoor
from assistant.web.server import WebServer
from tests.support.conversation import House
from tests.support.fake_meetings import FakeMeetings
from tests.support.venue import Venue, link_of
from tests.support.video import Street, street

RECORD = "record-1"


@dataclass
class Town:
    """Real servers of the demo behind a real web server, and the door before them."""

    there: Venue
    street: Street
    origin: str

    @property
    def node(self) -> Node:
        return self.street.nodes["one"]

    async def get(self, path: str) -> int:
        async with aiohttp.ClientSession() as http, http.get(f"{self.origin}{path}") as answer:
            return answer.status

    async def follow(self, url: str) -> int:
        async with aiohttp.ClientSession() as http, http.get(url) as answer:
            return answer.status

    async def begun(self, **settings: Any) -> tuple[Room, Meeting]:
        """Have somebody come into a room by the signed link."""
        room = await self.there.room(anyone_may_start=True, **settings)
        assert await self.follow(link_of(await self.there.knock("Ana"))) == 200
        meeting = await self.there.meeting(room)
        assert meeting is not None
        self.there.later(seconds=2)
        return room, meeting


@asynccontextmanager
async def town(folder: Path, *names: str, **rules: Any) -> AsyncIterator[Town]:
    port = unused_port()
    origin = f"http://127.0.0.1:{port}"
    async with street(*names, **rules) as running:
        name = BackEndName.BIGBLUEBUTTON
        back_ends = BackEnds(
            by_name={name: running.back_end},
            default=name,
            recorders={name: running.back_end},
            callbacks={name: running.callbacks},
        )
        values = {BackEnds: back_ends, Doors: Doors(public_url=origin)}
        async with House.open(folder, commands={}, values=values) as house:
            there = Venue(house, FakeMeetings(), back_ends)
            door = CallbackDoor([running.callbacks], Doors(public_url=origin), there.loop)
            server = asyncio.ensure_future(WebServer("127.0.0.1", port, [door]).run(lambda: None))
            try:
                await until(partial(_listens, port))
                yield Town(there, running, origin)
            finally:
                server.cancel()
                await asyncio.wait({server})


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path, "one", recording_takes=0.0) as there:
        yield there


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(10):
        while not await true():  # noqa: ASYNC110 - what others do is only to be seen
            await asyncio.sleep(0.02)


async def test_the_whole_way_over_http(there: Town) -> None:
    """In by a signed link, the end called, the recording ready and told."""
    member = await there.there.house.member("forn", name="Forn")
    await there.there.house.person("Ana Puig", members=(member,))
    room, meeting = await there.begun(member=member, record=True)
    assert len(there.node.meetings.on()) == 1
    running = asyncio.ensure_future(there.there.loop.run(lambda: None))
    try:
        await there.street.back_end.end("one", meeting.external_id)

        async def over() -> bool:
            return await there.there.meeting(room) is None

        await until(over)
        there.node.look()

        async def told() -> bool:
            return any(
                isinstance(reply, RecordingReady) for _, reply in there.there.house.renderer.heard
            )

        await until(told)
    finally:
        running.cancel()
        await asyncio.wait({running})


async def test_the_end_is_called_unsigned_and_only_looked_at(there: Town) -> None:
    room, meeting = await there.begun()
    path = f"/callbacks/one/ended/{meeting.external_id}"
    assert await there.get(path) == 204
    assert await there.get("/callbacks/one/ended/of-nobody") == 204, "it tells nobody what is"
    assert await there.get("/callbacks/nowhere/ended/x") == 204
    await there.there.loop.round()
    assert await there.there.meeting(room) is not None, "the server still has it"


async def test_webhooks_come_back_to_us(there: Town) -> None:
    """Registered by the loop, called by the node, verified by the door."""
    await there.there.loop.round()
    _, meeting = await there.begun()

    async def asked() -> bool:
        return meeting.external_id in there.there.loop._asked

    await until(asked)


async def test_the_plan_is_kept_by_the_server_itself(there: Town) -> None:
    member = await there.there.member((LimitName.PARTICIPANTS, 1, True))
    await there.begun(member=member)
    assert await there.there.knock("Pau") == Full(limit=1)


async def test_a_server_that_begins_anew_has_lost_its_meetings(there: Town) -> None:
    room, meeting = await there.begun(moderator_code="1234")
    there.node.meetings.end(there.node.meetings.get(meeting.external_id), forced=False)
    await there.there.change(room, anyone_may_start=False)
    assert await there.there.knock("Eve") == NotBegun()
    again = link_of(await there.there.knock("Pau", code="1234"))
    assert await there.follow(again) == 200
    after = await there.there.meeting(room)
    assert after is not None
    assert after.external_id != meeting.external_id


async def test_two_servers_one_of_them_down(tmp_path: Path) -> None:
    async with town(tmp_path, "one", "two") as there:
        there.street.nodes["one"].fault = Fault.DOWN
        await there.begun()
        assert [len(node.meetings.on()) for node in there.street.nodes.values()] == [0, 1]
        there.street.nodes["two"].fault = Fault.DOWN
        assert await there.there.knock("Pau") == NoServer()
        there.street.nodes["two"].fault = None
        there.street.clock.passes(REST + 1)
        there.there.later(seconds=2)
        assert await there.follow(link_of(await there.there.knock("Pau"))) == 200


async def test_two_at_once_over_http_make_one_meeting(there: Town) -> None:
    await there.there.room(anyone_may_start=True)
    answers = await asyncio.gather(*(there.there.knock(f"Guest {n}") for n in range(10)))
    assert {await there.follow(link_of(answer)) for answer in answers} == {200}
    (meeting,) = there.node.meetings.on()
    assert len(meeting.inside()) == 10
