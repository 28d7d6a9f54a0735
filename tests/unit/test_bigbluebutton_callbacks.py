"""What servers call is believed where it is signed with their secret, and as a hint only."""

import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlencode

import aiohttp
import jwt
import pytest
from aiohttp import web

from assistant.demo.bigbluebutton.rules import Fault, Signed
from assistant.gateways.bigbluebutton import verifying
from assistant.gateways.bigbluebutton.checksum import Hash, checksum
from assistant.services.back_ends import ReadyRecording
from tests.support.video import MEETING, SECRET, Street, opening, street, visitor

KEY = SECRET.encode().ljust(64, b"\0")
SAID = {"meeting_id": MEETING, "record_id": "r-1"}
URL = "https://meet.example/callbacks/video/events"

# As bbb-webhooks sends them, with other names.
JOINED = {"data": {"type": "event", "id": "user-joined", "attributes": {
    "meeting": {
        "internal-meeting-id": "8043c8452ae9830aac14c517adff3839dbd9228f-1698771157700",
        "external-meeting-id": MEETING},
    "user": {
        "internal-user-id": "w_1", "external-user-id": "w_1", "name": "Núria & Co",
        "role": "VIEWER", "presenter": False, "guest": False}},
    "event": {"ts": 1708381133689}}}  # fmt: skip
ENDED = {"data": {"type": "event", "id": "meeting-ended", "attributes": {
    "meeting": {
        "internal-meeting-id": "8043c8452ae9830aac14c517adff3839dbd9228f-1698771157700",
        "external-meeting-id": "another"}},
    "event": {"ts": 1708381155717}}}  # fmt: skip


@pytest.fixture
async def there() -> AsyncIterator[Street]:
    async with street("video") as running:
        yield running


def signed(algorithm: str = "HS256", key: bytes = KEY, **more: object) -> str:
    return jwt.encode(SAID | more, key, algorithm=algorithm)


async def test_a_recording_that_its_server_signed(there: Street) -> None:
    ready = ReadyRecording(external_id=MEETING, record_id="r-1")
    assert there.callbacks.recording_ready("video", signed()) == ready
    assert there.callbacks.servers() == ("video",)


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


FORGED = {
    "another secret": signed(key=b"x" * 64),
    "no signature": ".".join([encoded('{"alg": "none"}'), encoded(json.dumps(SAID)), ""]),
    "another algorithm": signed("HS512"),
    "a number for an id": signed(record_id=7),
    "no id": signed(meeting_id=""),
    "a very long id": signed(record_id="r" * 300),
    "an id of two lines": signed(record_id="r\n1"),
    "nothing": "",
    "three dots": "...",
    "a deep header": f"{encoded('[' * 45_000)}.e30.AA",
    "not ascii": "é.é.é",
}


@pytest.mark.parametrize("why", FORGED)
async def test_what_nobody_signed_so_is_not_believed(there: Street, why: str) -> None:
    assert there.callbacks.recording_ready("video", FORGED[why]) is None


async def test_a_server_that_we_do_not_have_says_nothing(there: Street) -> None:
    assert there.callbacks.recording_ready("other", signed()) is None
    body = b"event={}"
    digest = checksum(f"{URL}{body.decode()}{SECRET}", Hash.SHA1)
    assert there.callbacks.event("other", url=URL, body=body, checksum=digest) is None


@pytest.mark.parametrize("algorithm", Hash)
async def test_a_webhook_is_checked_over_address_body_and_secret(
    there: Street, algorithm: Hash
) -> None:
    body = urlencode({"event": json.dumps([JOINED, ENDED, JOINED]), "timestamp": "1708381133690"})
    digest = checksum(f"{URL}{body}{SECRET}", algorithm)
    known = there.callbacks.event("video", url=URL, body=body.encode(), checksum=digest)
    assert known == (MEETING, "another")
    for wrong in (
        {"url": URL + "/", "body": body.encode(), "checksum": digest},
        {"url": URL, "body": body.encode() + b" ", "checksum": digest},
        {"url": URL, "body": body.encode(), "checksum": digest[:-1] + "g"},
        {"url": URL, "body": body.encode(), "checksum": ""},
    ):
        assert there.callbacks.event("video", **wrong) is None  # type: ignore[arg-type]


@pytest.mark.parametrize("body", [b"timestamp=" + b"1" * 5_000, b"&".join([b"a=b"] * 50)])
async def test_a_form_of_nonsense_is_nobodys(there: Street, body: bytes) -> None:
    assert there.callbacks.event("video", url=URL, body=body, checksum="a" * 64) is None


@pytest.mark.parametrize(
    "event",
    ["", "{", "[" * 50_000, "null", "[1]", '{"data": 1}', '{"data": {"attributes": []}}',
     json.dumps(JOINED).replace(MEETING, ""), json.dumps(JOINED).replace(MEETING, "x" * 300)],
)  # fmt: skip
def test_nonsense_is_about_no_meeting(event: str) -> None:
    assert verifying.meetings(urlencode({"event": event}).encode()) == ()
    assert verifying.meetings(b"&".join([b"a=b"] * 50)) == ()
    assert verifying.meetings(b"event=\xff\xfe") == ()


@dataclass
class Desk:
    """The assistant's own address, in front of the callbacks."""

    there: Street
    url: str = ""
    known: list[object] = field(default_factory=list)
    status: int = 200

    async def ended(self, request: web.Request) -> web.Response:
        self.known.append(("ended", request.match_info["id"], dict(request.query)))
        return web.Response()

    async def recording(self, request: web.Request) -> web.Response:
        form = await request.post()
        said = str(form["signed_parameters"])
        self.known.append(self.there.callbacks.recording_ready("video", said))
        return web.Response()

    async def events(self, request: web.Request) -> web.Response:
        self.known.append(
            self.there.callbacks.event(
                "video",
                url=f"{self.url}/events",
                body=await request.read(),
                checksum=request.query.get("checksum", ""),
            )
        )
        return web.Response(status=self.status)


@asynccontextmanager
async def desk(there: Street) -> AsyncIterator[Desk]:
    made = Desk(there)
    application = web.Application()
    application.router.add_get("/ended/{id}", made.ended)
    application.router.add_post("/recording", made.recording)
    application.router.add_post("/events", made.events)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield made
    finally:
        await runner.cleanup()


async def meets(there: Street, at: Desk) -> None:
    """Hold a meeting that is recorded, and let its recording be ready."""
    node = there.nodes["video"]
    wishes = opening(
        record=True, end_url=f"{at.url}/ended/{MEETING}", recording_url=f"{at.url}/recording"
    )
    opened = await there.back_end.open(wishes, "video")
    async with (
        aiohttp.ClientSession() as browser,
        browser.get(there.back_end.entrance(wishes, opened, visitor())) as page,
    ):
        assert page.status == 200
    await there.back_end.end("video", MEETING)
    node.finish(next(iter(node.recordings.by_id)))
    await node.calling.settled()


@pytest.mark.parametrize("how", Signed)
async def test_everything_that_a_server_calls(how: Signed) -> None:
    """Servers of three ages sign webhooks in three ways."""
    async with street("video", signed=how) as there, desk(there) as at:
        await there.callbacks.register(lambda _: f"{at.url}/events")
        await there.callbacks.register(lambda _: f"{at.url}/events")
        assert len(there.nodes["video"].calling.hooks) == 1
        await meets(there, at)
        [record_id] = there.nodes["video"].recordings.by_id
        assert at.known == [
            (MEETING,),  # somebody joined
            (MEETING,),  # it ended
            ("ended", MEETING, {"meetingID": MEETING, "recordingmarks": "true"}),
            ReadyRecording(external_id=MEETING, record_id=record_id),
            (MEETING,),  # it was recorded
        ]


async def test_a_server_drops_what_fails_and_takes_it_up_again() -> None:
    async with street("video") as there, desk(there) as at:
        node = there.nodes["video"]
        await there.callbacks.register(lambda _: f"{at.url}/events")
        at.status = 500
        await meets(there, at)
        assert node.calling.hooks == {}
        await there.callbacks.register(lambda _: f"{at.url}/events")
        asked = there.servers.client("video")
        assert [hook.url for hook in await asked.hooks()] == [f"{at.url}/events"]
        await asked.unhook((await asked.hooks())[0].id)
        assert await asked.hooks() == ()


async def test_a_lost_callback_is_lost(there: Street) -> None:
    """What polling must make good: the server does not call again."""
    async with desk(there) as at:
        there.nodes["video"].calling.lost = True
        await meets(there, at)
        assert at.known == []
        assert await there.back_end.presence("video", MEETING) is None
        [found] = await there.back_end.recordings("video", [MEETING])
        assert found.state == "published"


async def test_servers_without_webhooks_or_down_are_left_out() -> None:
    async with street("one", "two", webhooks=False) as there:
        there.nodes["two"].fault = Fault.DOWN
        await there.callbacks.register(lambda name: f"https://meet.example/{name}")
        assert there.nodes["one"].asked[0][0] == "hooks/create"
        there.nodes["two"].fault = None
        assert (await there.back_end.open(opening(), "two")).server == "two", "nor held against it"
