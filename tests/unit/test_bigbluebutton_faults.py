"""What goes wrong at a BigBlueButton server has a type, takes no long, and tells no secret."""

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.demo.bigbluebutton.node import Node
from assistant.demo.bigbluebutton.rules import Fault
from assistant.gateways.bigbluebutton import answers, client
from assistant.gateways.bigbluebutton.answers import parse
from assistant.gateways.bigbluebutton.client import Access, Client
from assistant.services.back_ends import ServerDown, ServerRefused
from tests.support import video
from tests.support.tls import authority
from tests.support.video import MEETING, SECRET, opening, rules, street, visitor

REASONS = {
    Fault.DOWN: "ServerDisconnectedError",
    Fault.SLOW: "timeout",
    Fault.NONSENSE: "no XML",
    Fault.PAGE: "no XML",
    Fault.ERROR: "HTTP 500",
    Fault.CHECKSUM: "checksumError",
    Fault.BOMB: "no XML",
    Fault.HUGE: "too large",
    Fault.ELSEWHERE: "HTTP 302",
}


@pytest.mark.parametrize("fault", Fault)
async def test_every_fault_is_a_server_that_is_down(
    fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The meeting is not opened; why is for the log, and quotes neither address nor answer."""
    monkeypatch.setattr(client, "LARGEST", 100_000)
    async with Node(rules(slow=2.0)) as node:
        asked = video.client(node, patience=0.3)
        node.fault = fault
        with pytest.raises(ServerDown) as down:
            await asked.create({"meetingID": MEETING, "name": "Assemblea"})
        assert down.value.reason == REASONS[fault]
        assert down.value.__cause__ is None
        node.fault = None
        assert await asked.people() == 0
        await asked.close()


async def test_nobody_there() -> None:
    asked = Client(Access(url="http://127.0.0.1:9/bigbluebutton/api", secret=SECRET))
    with pytest.raises(ServerDown) as down:
        await asked.people()
    await asked.close()
    assert down.value.reason == "ClientConnectorError"


async def test_a_server_that_began_anew_is_asked_over_a_new_connection() -> None:
    """Web servers close what was silent for a while: that is no fault of theirs."""
    async with Node(rules()) as before:
        asked = video.client(before)
        assert await asked.people() == 0
    async with Node(rules(), port=before.port) as after:
        assert await asked.people() == 0
        assert len(after.asked) == 1
    await asked.close()


async def test_a_certificate_of_nobody_we_know_is_refused(tmp_path: Path) -> None:
    signed_by = authority(tmp_path)
    async with Node(rules(), tls=signed_by.serving) as node:
        asked = video.client(node)
        with pytest.raises(ServerDown) as down:
            await asked.people()
        await asked.close()
        assert down.value.reason == "ClientConnectorCertificateError"
        trusting = video.client(node, tls=signed_by.trusting())
        assert await trusting.people() == 0
        await trusting.close()


REFUSALS = [
    ("{}", "unknown"),
    ("<messageKey>idNotUnique</messageKey>", "idNotUnique"),
    ("<messageKey>guestDeniedAccess</messageKey>", "guestDeniedAccess"),
    ("<messageKey>missingParamMeetingID</messageKey>", "missingParamMeetingID"),
    ("<messageKey>missingParameterMeetingID</messageKey>", "missingParamMeetingID"),
    ("<messageKey>MissingParam_meetingID</messageKey>", "missingParamMeetingID"),
    ("<messageKey>missingParamName</messageKey><message>secret</message>", "missingParamName"),
    ("<messageKey>&lt;b&gt;bold&lt;/b&gt;</messageKey>", "unknown"),
    ("<messageKey>" + "x" * 100 + "</messageKey>", "unknown"),
    ('<errors><error key="sizeError" message="secret"/></errors>', "sizeError"),
    ("<errors/>", "unknown"),
]


@pytest.mark.parametrize(("said", "key"), REFUSALS)
def test_a_refusal_is_known_by_its_key(said: str, key: str) -> None:
    """Servers spell a missing parameter differently, and say more than anybody should repeat."""
    with pytest.raises(ServerRefused) as refused:
        parse(f"<response><returncode>FAILED</returncode>{said}</response>".encode())
    assert refused.value.key == key


@pytest.mark.parametrize("key", ["checksumError", "internalError"])
def test_who_refuses_everything_is_down(key: str) -> None:
    said = f"<returncode>FAILED</returncode><messageKey>{key}</messageKey>"
    with pytest.raises(ServerDown) as down:
        parse(f"<response>{said}</response>".encode())
    assert down.value.reason == key


NO_ANSWERS = [
    b"",
    b"\xff\xfe",
    b"<?xml version='1.0' encoding='klingon'?><response/>",
    b"<response/>",
    b"<response><returncode>MAYBE</returncode></response>",
    b"<html><returncode>SUCCESS</returncode></html>",
    b"<response><returncode>SUCCESS</returncode>",
    b'<!DOCTYPE r SYSTEM "file:///etc/passwd"><response><returncode>SUCCESS</returncode></response>',
    b"<response>" + b"<a>" * 100_000,
]


@pytest.mark.parametrize("body", NO_ANSWERS)
def test_what_is_no_answer_is_a_server_that_is_down(body: bytes) -> None:
    with pytest.raises(ServerDown):
        parse(body)


@given(
    st.one_of(st.binary(), st.text(alphabet="<>/&;![]-responcdtu \"='ESCFAILDU").map(str.encode))
)
def test_whatever_is_answered_is_one_of_three_things(body: bytes) -> None:
    whole = b"<response><returncode>SUCCESS</returncode>" + body + b"</response>"
    for said in (body, whole):
        try:
            root = parse(said)
            assert root.tag == "response"
            list(answers.recordings(root))
            answers.people(root)
            answers.presence(root)
        except (ServerDown, ServerRefused):
            pass


def answer(inside: str) -> Any:
    return parse(f"<response><returncode>SUCCESS</returncode>{inside}</response>".encode())


@pytest.mark.parametrize("number", ["", "-1", "1.5", "1e9", "9" * 19, "٣", "0x10", "<b/>"])
def test_a_number_that_is_none_is_nonsense(number: str) -> None:
    with pytest.raises(ServerDown) as down:
        answers.created(answer(f"<createTime>{number}</createTime>"))
    assert down.value.reason == "nonsense: createTime"


def test_the_largest_create_time() -> None:
    told = answer(f"<createTime>{2**63 - 1}</createTime>")
    assert answers.created(told).create_time == 2**63 - 1


@pytest.mark.parametrize(
    "ended", ["<endTime>17</endTime>", "<hasBeenForciblyEnded>true</hasBeenForciblyEnded>"]
)
def test_a_meeting_that_has_ended_is_none(ended: str) -> None:
    """Servers tell of it for a while."""
    assert answers.presence(answer(ended)) is None


def recording(**inside: str) -> Any:
    parts = {"recordID": "r", "meetingID": "m", "startTime": "1", "endTime": "2"} | inside
    text = "".join(f"<{name}>{value}</{name}>" for name, value in parts.items())
    return answer(f"<recordings><recording>{text}</recording></recordings>")


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ({"state": "published"}, "published"),
        ({"state": "Processed"}, "processing"),
        ({"published": "true"}, "published"),
        ({"published": "false", "state": "gone fishing"}, "unpublished"),
    ],
)
def test_the_states_of_recordings(said: dict[str, str], state: str) -> None:
    [found] = answers.recordings(recording(**said))
    assert found.state == state


def test_a_recordings_links_are_addresses_of_the_web() -> None:
    formats = "".join(
        f"<format><type>{kind}</type><url>{url}</url></format>"
        for kind, url in (
            ("presentation", "\n https://video.example/p/1 \n"),
            ("video", "javascript:alert(1)"),
            ("notes", "https://video.example/ two"),
            ("a kind", "https://video.example/3"),
        )
    )
    [found] = answers.recordings(recording(playback=formats, state="published"))
    assert found.links == (("presentation", "https://video.example/p/1"),)


def test_a_recording_of_another_age_is_nonsense() -> None:
    with pytest.raises(ServerDown):
        list(answers.recordings(recording(startTime=str(2**63 - 1))))


async def test_no_secret_and_no_link_in_log_or_exception(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not even at the level of debugging."""
    caplog.set_level(logging.DEBUG)
    seen = []
    async with street("video", patience=0.3, slow=1.0) as there:
        wishes = opening(name="a private name")
        opened = await there.back_end.open(wishes, "video")
        seen.append(repr(there.servers.client("video")._access))
        for fault in (Fault.CHECKSUM, Fault.ERROR, Fault.DOWN, Fault.SLOW, Fault.PAGE):
            there.nodes["video"].fault = fault
            there.clock.passes(60)
            with pytest.raises(ServerDown) as down:
                await there.back_end.open(wishes, "video")
            seen += [str(down.value), repr(down.value), str(down.value.args)]
        link = there.back_end.entrance(wishes, opened, visitor("a private person"))
    await asyncio.sleep(0)
    printed = capsys.readouterr()
    text = "\n".join([*seen, caplog.text, printed.out, printed.err])
    assert "video server down" in text
    for private in (SECRET, "checksum=", "a private", "a+private", link):
        assert private not in text
