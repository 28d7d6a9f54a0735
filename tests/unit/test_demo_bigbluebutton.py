"""The stand-in for BigBlueButton keeps the rules of the real one: limits, ends, refusals."""

import hashlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from urllib.parse import urlencode
from xml.etree.ElementTree import Element

import aiohttp
import pytest
from defusedxml.ElementTree import fromstring
from yarl import URL

from assistant.demo.bigbluebutton.node import Node
from assistant.demo.bigbluebutton.rules import HASHES
from tests.support.video import MEETING, SECRET, Clock, rules

WORDS = {"attendeePW": "a", "moderatorPW": "m"}
ASSEMBLY = {"meetingID": MEETING, "name": "Assemblea", **WORDS}
ANA = {"meetingID": MEETING, "fullName": "Ana", "role": "VIEWER", "userID": "ana"}


class Asker:
    """Asks a stand-in, signing by hand."""

    def __init__(self, node: Node, browser: aiohttp.ClientSession) -> None:
        self.node = node
        self._browser = browser

    async def raw(self, call: str, *, algorithm: str = "sha256", **asked: str) -> tuple[int, str]:
        query = urlencode(asked)
        digest = hashlib.new(algorithm, f"{call}{query}{SECRET}".encode()).hexdigest()
        return await self.get(f"{self.node.url}/{call}?{query}&checksum={digest}")

    async def get(self, url: str) -> tuple[int, str]:
        async with self._browser.get(URL(url, encoded=True)) as answer:
            return answer.status, await answer.text()

    async def post(self, url: str, **fields: str) -> str:
        async with self._browser.post(url, data=fields, allow_redirects=False) as answer:
            return answer.headers.get("Location", "")

    async def says(self, call: str, **asked: str) -> dict[str, str]:
        status, text = await self.raw(call, **asked)
        assert status == 200
        return {node.tag: node.text or "" for node in each(fromstring(text))}

    async def refuses(self, call: str, **asked: str) -> str:
        said = await self.says(call, **asked)
        assert said["returncode"] == "FAILED", said
        return said["messageKey"]


def each(root: Element) -> Iterator[Element]:
    return root.iter()


@asynccontextmanager
async def asking(**more: object) -> AsyncIterator[Asker]:
    async with Node(rules(**more)) as node, aiohttp.ClientSession() as browser:
        yield Asker(node, browser)


@pytest.fixture
def time() -> Clock:
    return Clock()


@pytest.fixture
async def ask(time: Clock) -> AsyncIterator[Asker]:
    async with asking(clock=time) as asker:
        yield asker


@pytest.mark.parametrize("algorithm", sorted(HASHES))
async def test_it_takes_the_hashes_that_it_is_told_to(algorithm: str) -> None:
    async with asking(hashes=frozenset({algorithm})) as ask:
        for tried in sorted(HASHES):
            _, said = await ask.raw("getMeetings", algorithm=tried)
            assert ("SUCCESS" in said) is (tried == algorithm)


async def test_nothing_unsigned_but_its_version(ask: Asker) -> None:
    for url in ("getMeetings", "getMeetings?checksum=", "end?meetingID=x&checksum=00"):
        assert "checksumError" in (await ask.get(f"{ask.node.url}/{url}"))[1]
    assert "<bbbVersion>3.0" in (await ask.get(f"{ask.node.url}/"))[1]
    assert [call for call, _ in ask.node.asked] == [""]


async def test_the_same_meeting_again_is_a_warning_and_another_a_refusal(ask: Asker) -> None:
    first = await ask.says("create", **ASSEMBLY)
    again = await ask.says("create", **ASSEMBLY)
    assert again["messageKey"] == "duplicateWarning"
    assert again["createTime"] == first["createTime"]
    other = {"meetingID": MEETING, "name": "Assemblea", "attendeePW": "b"}
    assert await ask.refuses("create", **other) == "idNotUnique"
    without = {"meetingID": MEETING, "name": "Assemblea"}
    assert await ask.refuses("create", **without) == "idNotUnique"


async def test_newer_servers_need_no_passwords() -> None:
    async with asking(passwords_matter=False) as ask:
        asked = {"meetingID": MEETING, "name": "Assemblea"}
        await ask.says("create", **asked)
        assert (await ask.says("create", **asked))["messageKey"] == "duplicateWarning"


async def test_a_meeting_that_nobody_comes_to_is_over_after_five_minutes(
    ask: Asker, time: Clock
) -> None:
    await ask.says("create", **ASSEMBLY)
    time.passes(299)
    assert (await ask.says("getMeetingInfo", meetingID=MEETING))["running"] == "false"
    time.passes(1)
    assert await ask.refuses("getMeetingInfo", meetingID=MEETING) == "notFound"


async def test_a_meeting_is_over_a_minute_after_the_last_one_left(ask: Asker, time: Clock) -> None:
    await ask.says("create", **ASSEMBLY)
    await ask.raw("join", **ANA)
    time.passes(3600)
    assert (await ask.says("isMeetingRunning", meetingID=MEETING))["running"] == "true"
    ask.node.leave(MEETING, "Ana")
    time.passes(59)
    await ask.raw("join", **ANA)  # came back in time
    ask.node.leave(MEETING, "Ana")
    time.passes(59)
    assert (await ask.says("getMeetingInfo", meetingID=MEETING))["hasUserJoined"] == "true"
    time.passes(1)
    assert await ask.refuses("getMeetingInfo", meetingID=MEETING) == "notFound"
    assert (await ask.says("isMeetingRunning", meetingID=MEETING))["running"] == "false"


async def test_a_meeting_is_over_when_its_minutes_are(ask: Asker, time: Clock) -> None:
    await ask.says("create", duration="45", **ASSEMBLY)
    await ask.raw("join", **ANA)
    time.passes(45 * 60 - 1)
    assert (await ask.says("getMeetingInfo", meetingID=MEETING))["participantCount"] == "1"
    time.passes(1)
    assert await ask.refuses("getMeetingInfo", meetingID=MEETING) == "notFound"


async def test_no_more_people_than_allowed_but_one_in_two_tabs(ask: Asker) -> None:
    await ask.says("create", maxParticipants="1", **ASSEMBLY)
    for _ in range(2):
        assert "You are in" in (await ask.raw("join", **ANA))[1]
    tom = ANA | {"fullName": "Tom", "userID": "tom"}
    assert await ask.refuses("join", **tom) == "maxParticipantsReached"


@pytest.mark.parametrize(
    ("wish", "key"),
    [
        ({"meetingID": "elsewhere"}, "notFound"),
        ({"createTime": "17"}, "mismatchCreateTimeParam"),
        ({"fullName": ""}, "missingParamFullName"),
        ({"role": ""}, "missingParamRole"),
        ({"meetingID": "x"}, "validationError"),
    ],
)
async def test_who_is_not_let_in(ask: Asker, wish: dict[str, str], key: str) -> None:
    await ask.says("create", **ASSEMBLY)
    assert await ask.refuses("join", **ANA | wish) == key


async def test_nobody_gets_back_into_a_meeting_that_was_ended(ask: Asker) -> None:
    await ask.says("create", **ASSEMBLY)
    await ask.raw("join", **ANA)
    await ask.says("end", meetingID=MEETING)
    assert await ask.refuses("join", **ANA) == "meetingForciblyEnded"
    assert await ask.refuses("end", meetingID=MEETING) == "notFound"


@pytest.mark.parametrize(
    ("policy", "guest", "seen"),
    [
        ("ALWAYS_ACCEPT", "true", "You are in"),
        ("ASK_MODERATOR", "true", "Waiting"),
        ("ASK_MODERATOR", "", "Waiting"),
        ("ASK_MODERATOR", "false", "You are in"),
        ("ALWAYS_DENY", "true", "guestDeniedAccess"),
    ],
)
async def test_the_policies_for_guests(ask: Asker, policy: str, guest: str, seen: str) -> None:
    await ask.says("create", guestPolicy=policy, **ASSEMBLY)
    asked = ANA | ({"guest": guest} if guest else {})
    assert seen in (await ask.raw("join", **asked))[1]
    moderator = ANA | {"role": "moderator", "userID": "pau"}
    assert "You are in" in (await ask.raw("join", **moderator))[1]


async def test_whoever_leaves_goes_where_the_meeting_says(ask: Asker) -> None:
    await ask.says("create", logoutURL="https://meet.example/r/a", **ASSEMBLY)
    joined = await ask.says("join", redirect="false", **ANA)
    token = URL(joined["url"]).query["sessionToken"]
    leave = joined["url"].partition("/join?")[0] + "/leave"
    assert await ask.post(leave, sessionToken=token) == "https://meet.example/r/a"
    assert await ask.post(leave, sessionToken=token) == ""
    assert "over" in (await ask.get(joined["url"]))[1]
    assert (await ask.says("getMeetingInfo", meetingID=MEETING))["participantCount"] == "0"


async def test_a_recording_takes_its_time(time: Clock) -> None:
    async with asking(clock=time, recording_takes=30.0) as ask:
        await ask.says("create", record="true", **ASSEMBLY)
        await ask.raw("join", **ANA)
        await ask.says("end", meetingID=MEETING)
        for state in ("processing", "published"):
            told = await ask.says("getRecordings", meetingID=MEETING, state="any")
            assert told["state"] == state
            time.passes(30)
        assert (await ask.says("getRecordings", meetingID=MEETING, state="unpublished")).keys() == {
            "response", "returncode", "recordings"
        }  # fmt: skip


async def test_a_page_shows_a_name_as_it_is_written(ask: Asker) -> None:
    await ask.says("create", **ASSEMBLY | {"name": "<i>A</i> & B"})
    _, page = await ask.raw("join", **ANA | {"fullName": '<script>alert("x")</script>'})
    assert "<script" not in page
    assert "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;" in page
    assert "&lt;i&gt;A&lt;/i&gt; &amp; B" in page


async def test_a_body_may_hold_what_is_asked(ask: Asker) -> None:
    """Load balancers ask so where an address would become too long."""
    query = urlencode(ASSEMBLY)
    digest = hashlib.sha256(f"create{query}{SECRET}".encode()).hexdigest()
    form = dict(ASSEMBLY, checksum=digest)
    assert await ask.post(f"{ask.node.url}/create", **form) == ""
    assert (await ask.says("getMeetingInfo", meetingID=MEETING))["meetingName"] == "Assemblea"
