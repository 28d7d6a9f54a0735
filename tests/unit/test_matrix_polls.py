"""Polls as Matrix events, both ways (MSC3381)."""

import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from assistant.domain.incoming import PollEnded, PollResponse
from assistant.domain.outgoing import Poll, PollEnd
from assistant.matrix.intake import stamped_at
from assistant.matrix.polls import POLL_START, TEXT, poll_content, poll_end_content
from assistant.matrix.reading import read_event
from assistant.storage.outgoing import kind_of, read_outgoing

UNSTABLE = "org.matrix.msc3381.poll.response"
RELATION = {"m.relates_to": {"rel_type": "m.reference", "event_id": "$poll"}}
POLL = Poll(question="Buy a van?", answers=(("y", "Yes"), ("n", "No")), mentions=("@ana:here",))


def _read(type_: str, content: dict[str, Any]) -> Any:
    return read_event({}, type_, RELATION | content, "@bot:here")


def test_poll_has_what_clients_show_and_a_text_for_the_others() -> None:
    content = poll_content(POLL, txn_id="t")
    assert content[POLL_START] == {
        "kind": "org.matrix.msc3381.poll.undisclosed",
        "max_selections": 1,
        "question": {TEXT: "Buy a van?", "body": "Buy a van?", "msgtype": "m.text"},
        "answers": [{"id": "y", TEXT: "Yes"}, {"id": "n", TEXT: "No"}],
    }
    assert content[TEXT] == content["body"] == "Buy a van?\n1. Yes\n2. No"
    assert content["m.mentions"] == {"user_ids": ["@ana:here"]}
    assert "m.relates_to" not in content


def test_end_refers_to_its_poll_and_rings_nobody() -> None:
    content = poll_end_content(PollEnd(poll="txn", text="Over"), txn_id="t", of="$poll")
    assert content["m.relates_to"] == {"rel_type": "m.reference", "event_id": "$poll"}
    assert content["m.mentions"] == {}
    assert content[TEXT] == "Over"


@pytest.mark.parametrize(
    "answers",
    [
        (),
        (("", "x"),),
        (("a", "x"), ("a", "y")),
        (("a", " "),),
        tuple((str(n), "x") for n in range(21)),
    ],
)
def test_poll_that_no_client_could_show_is_refused(answers: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(ValueError, match="poll"):
        Poll(question="?", answers=answers)


@pytest.mark.parametrize("content", [POLL, PollEnd(poll="txn", text="Over")])
def test_is_kept_and_read_again(content: Poll | PollEnd) -> None:
    assert read_outgoing(kind_of(content), json.loads(json.dumps(asdict(content)))) == content


@pytest.mark.parametrize(
    ("type_", "content"),
    [
        (UNSTABLE, {UNSTABLE: {"answers": ["y"]}}),
        ("m.poll.response", {"m.selections": ["y"]}),
        ("m.poll.response", {"m.poll.response": {"answers": ["y"]}}),
    ],
)
def test_response_is_read_in_each_form(type_: str, content: dict[str, Any]) -> None:
    assert _read(type_, content) == PollResponse(poll="$poll", answers=("y",))


@pytest.mark.parametrize("said", ["y", None, {"y": 1}, 7])
def test_what_is_no_list_is_no_answer_of_ours(said: Any) -> None:
    assert _read(UNSTABLE, {UNSTABLE: {"answers": said}}) == PollResponse(
        poll="$poll", answers=("",)
    )


def test_parts_that_are_no_text_stand_for_none() -> None:
    read = _read("m.poll.response", {"m.selections": ["y", 7, "\ud800"]})
    assert read == PollResponse(poll="$poll", answers=("y", "", "?"))
    assert _read("m.poll.response", {"m.selections": []}).answers == ()


def test_response_to_nothing_is_none() -> None:
    assert read_event({}, UNSTABLE, {UNSTABLE: {"answers": ["y"]}}, "@bot:here") is None


@pytest.mark.parametrize("type_", ["m.poll.end", "org.matrix.msc3381.poll.end"])
def test_foreign_end_is_read(type_: str) -> None:
    assert _read(type_, {type_: {}}) == PollEnded(poll="$poll")


def test_stamp_is_exact_and_never_after_the_arrival() -> None:
    came = datetime(2026, 11, 23, 12, 0, 0, 500_000, tzinfo=UTC)
    close = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    milliseconds = round(close.timestamp() * 1000)
    before = {"origin_server_ts": milliseconds - 1, "unsigned": {"age": 1}}
    assert stamped_at(before, came) == close - timedelta(milliseconds=1)
    assert stamped_at({"origin_server_ts": milliseconds}, came) == close
    for odd in (milliseconds + 10**7, 10**30, "soon", None, True):
        assert stamped_at({"origin_server_ts": odd}, came) == came
    assert stamped_at({"origin_server_ts": -5}, came) == datetime(1970, 1, 1, tzinfo=UTC)
