"""Servers call the assistant over HTTP: who is heard, who is not, and that nobody is believed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import jwt
import pytest

from assistant.demo.bigbluebutton.rules import Signed
from assistant.demo.synapse import free_port
from assistant.domain.rooms import Doors
from assistant.gateways.bigbluebutton.checksum import Hash, checksum
from assistant.web.callbacks import BURST, CallbackDoor
from assistant.web.server import WebServer
from tests.support.video import MEETING, SECRET, Street, follows, opening, street, visitor

KEY = SECRET.encode().ljust(64, b"\0")


@dataclass
class Lookout:
    """Notes where it is told to look; it knows the meeting of the tests."""

    looked: list[str] = field(default_factory=list)

    def look(self, external_id: str) -> None:
        self.looked.append(external_id)

    async def knows(self, external_id: str) -> bool:
        return external_id == MEETING


@dataclass
class Front:
    """The assistant's web server, and what it tells the lookout."""

    url: str
    lookout: Lookout
    there: Street

    async def calls(self, method: str, path: str, **more: str) -> int:
        """Call an address below `/callbacks/`, with a form of `more`; return the status."""
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, f"{self.url}/callbacks/{path}", data=more or None) as answer,
        ):
            assert await answer.read() == (b"Not found.\n" if answer.status == 404 else b"")
            return answer.status


@asynccontextmanager
async def front(**rules: Any) -> AsyncIterator[Front]:
    async with street("video", **rules) as there:
        lookout, port = Lookout(), free_port()
        url = f"http://127.0.0.1:{port}"
        door = CallbackDoor([there.callbacks], Doors(public_url=url), lookout)
        server = WebServer("127.0.0.1", port, [door])
        running = asyncio.ensure_future(server.run(lambda: None))
        while server.bound is None:  # noqa: ASYNC110 - it says so in no other way
            await asyncio.sleep(0.01)
        try:
            yield Front(url, lookout, there)
        finally:
            running.cancel()
            await asyncio.wait({running})


@pytest.fixture
async def at() -> AsyncIterator[Front]:
    async with front() as made:
        yield made


@pytest.mark.parametrize("signed", Signed)
async def test_a_meeting_from_its_first_guest_to_its_recording(signed: Signed) -> None:
    """Every call of a server of any age makes us look, and is answered so that it stays content."""
    async with front(signed=signed, hook_failures=1) as at:
        node, doors = at.there.nodes["video"], Doors(public_url=at.url)
        await at.there.callbacks.register(
            lambda name: doors.callback(name, "events") or pytest.fail("no address")
        )
        wishes = opening(
            record=True,
            end_url=doors.callback("video", "ended", MEETING),
            recording_url=doors.callback("video", "recording"),
        )
        opened = await at.there.back_end.open(wishes, "video")
        await follows(at.there.back_end.entrance(wishes, opened, visitor()))
        await at.there.back_end.end("video", MEETING)
        node.finish(next(iter(node.recordings.by_id)))
        await node.calling.settled()
        assert at.lookout.looked == [MEETING] * 5  # joined, ended twice, recorded twice
        assert len(node.calling.hooks) == 1, "a failure would have dropped it"


async def test_a_recording_is_answered_as_servers_expect(at: Front) -> None:
    """401 and 410 as the API reference says: they stop the server from calling again."""

    def signed(meeting: str, key: bytes = KEY) -> str:
        return jwt.encode({"meeting_id": meeting, "record_id": "r-1"}, key, algorithm="HS256")

    good, foreign = signed(MEETING), signed(MEETING, b"x" * 64)
    assert await at.calls("POST", "video/recording", signed_parameters=foreign) == 401
    assert await at.calls("POST", "other/recording", signed_parameters=good) == 401
    assert await at.calls("POST", "video/recording", other=good) == 401
    assert await at.calls("POST", "video/recording") == 401
    assert at.lookout.looked == []
    assert await at.calls("POST", "video/recording", signed_parameters=signed("gone")) == 410
    assert await at.calls("POST", "video/recording", signed_parameters=good) == 200
    assert at.lookout.looked == [MEETING]


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded; charset=nonsense", b"signed_parameters=a.b.c"),
        ("application/x-www-form-urlencoded", b"signed_parameters=\xff.%FF.c"),
        ("application/x-www-form-urlencoded", b"&".join([b"a=b"] * 50)),
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\nx"),
        ("application/x-www-form-urlencoded", b"timestamp=" + b"1" * 5_000),
    ],
)
async def test_a_form_of_nonsense_is_refused_like_any_other(
    at: Front, kind: str, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever likes can send one, so it must not fill the log with failures either."""
    async with aiohttp.ClientSession(headers={"Content-Type": kind}) as session:
        for path in ("recording", f"events?checksum={'a' * 64}"):
            url = f"{at.url}/callbacks/video/{path}"
            async with session.post(url, data=body) as answer:
                assert answer.status == 401
    assert caplog.records == []


async def test_a_webhook_that_is_not_the_servers_is_refused(at: Front) -> None:
    url, body = f"{at.url}/callbacks/video/events", "event=%7B%7D"
    good = checksum(f"{url}{body}{SECRET}", Hash.SHA256)
    assert await at.calls("POST", f"video/events?checksum={good}", event="{}") == 200
    for query in ("", "?checksum=", f"?checksum={good[::-1]}", f"?checksum={good[:40]}"):
        assert await at.calls("POST", f"video/events{query}", event="{}") == 401
    assert await at.calls("POST", f"other/events?checksum={good}", event="{}") == 401
    assert await at.calls("POST", f"video/events?checksum={good}", event="{ }") == 401
    assert at.lookout.looked == []


async def test_an_end_is_answered_alike_whether_there_is_such_a_meeting(at: Front) -> None:
    for external_id in (MEETING, "nobody-knows-this"):
        assert await at.calls("GET", f"video/ended/{external_id}?recordingmarks=false") == 204
    assert await at.calls("GET", "video/ended/a.b%20c") == 204
    assert at.lookout.looked == [MEETING, "nobody-knows-this"]
    assert await at.calls("POST", f"video/ended/{MEETING}") == 404


async def test_a_flood_of_ends_makes_us_look_so_often_only(at: Front) -> None:
    for _ in range(BURST + 40):
        assert await at.calls("GET", f"video/ended/{MEETING}") == 204
    assert BURST <= len(at.lookout.looked) < BURST + 20
