"""Events in clear, read as what dispatch understands; hostile shapes say nothing."""

from typing import Any

import pytest

from assistant.domain.incoming import Attachment, Content, Reacted, Redacted, Text
from assistant.matrix.reading import read_event

US = "@bot:fake"


def _read(content: Any, type_: str = "m.room.message") -> Content | None:
    return read_event({"content": content, "type": type_}, type_, content, US)


def _text(**more: Any) -> dict[str, Any]:
    return {"msgtype": "m.text", "body": "hello", **more}


def test_a_plain_text() -> None:
    assert _read(_text()) == Text(body="hello")
    assert _read(_text(msgtype="m.emote")) == Text(body="hello")


def test_a_reply_is_read_without_the_quotation_before_it() -> None:
    """Older clients put what they answer to before their words; that is no command."""
    relation = {"m.in_reply_to": {"event_id": "$1"}}
    body = "> <@bot:fake> plan\n> second line\n\nyes"
    assert _read(_text(body=body, **{"m.relates_to": relation})) == Text(body="yes", reply_to="$1")
    own = _text(body="> a quotation of mine", **{"m.relates_to": relation})
    assert _read(own) == Text(body="> a quotation of mine", reply_to="$1")


def test_a_thread_and_a_reply_in_it() -> None:
    relation = {
        "rel_type": "m.thread",
        "event_id": "$root",
        "is_falling_back": True,
        "m.in_reply_to": {"event_id": "$last"},
    }
    assert _read(_text(**{"m.relates_to": relation})) == Text(body="hello", thread="$root")
    meant = _read(_text(**{"m.relates_to": {**relation, "is_falling_back": False}}))
    assert meant == Text(body="hello", thread="$root", reply_to="$last")


def test_an_edit_says_its_new_content() -> None:
    relation = {"rel_type": "m.replace", "event_id": "$1"}
    content = _text(body="* plans", **{"m.new_content": _text(body="plans")})
    assert _read({**content, "m.relates_to": relation}) == Text(body="plans", edits="$1")
    assert _read(_text(**{"m.relates_to": relation})) is None


@pytest.mark.parametrize(
    "more",
    [
        {"m.mentions": {"user_ids": [US]}},
        {"formatted_body": '<a href="https://matrix.to/#/@bot:fake">Bot</a> hello'},
        {"formatted_body": '<a href="https://matrix.to/#/%40bot%3Afake">Bot</a> hello'},
    ],
)
def test_a_mention_of_us(more: dict[str, Any]) -> None:
    assert _read(_text(**more)) == Text(body="hello", mentions_us=True)


def test_a_mention_of_somebody_whose_name_begins_like_ours() -> None:
    html = '<a href="https://matrix.to/#/@bot:fake.example">Bot</a>'
    assert _read(_text(formatted_body=html)) == Text(body="hello")


def test_what_is_no_text() -> None:
    assert _read(_text(msgtype="m.image")) == Attachment(kind="m.image")
    asked = {"msgtype": "m.key.verification.request", "body": "x", "methods": ["m.sas.v1"]}
    assert _read(asked) == Attachment(kind="m.key.verification.request")
    assert _read({"body": "x"}, "m.sticker") == Attachment(kind="m.sticker")
    assert _read({"question": {}}, "org.matrix.msc3381.poll.start") == Attachment(
        kind="org.matrix.msc3381.poll.start"
    )
    relation = {"rel_type": "m.annotation", "event_id": "$1", "key": "✅"}
    assert _read({"m.relates_to": relation}, "m.reaction") == Reacted(to="$1", key="✅")
    assert _read({"redacts": "$1"}, "m.room.redaction") == Redacted(of="$1")


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"msgtype": 5, "body": "x"},
        {"msgtype": ["m.text"], "body": "x"},
        {"msgtype": "m.text"},
        {"msgtype": "m.text", "body": {"not": "text"}},
        {"msgtype": "m.notice", "body": "beep"},
    ],
)
def test_what_is_malformed_or_no_question_says_nothing(content: dict[str, Any]) -> None:
    assert _read(content) is None


@pytest.mark.parametrize("relation", ["$1", [], {"rel_type": 5, "event_id": {}}, {"event_id": 1}])
def test_a_malformed_relation_is_none(relation: Any) -> None:
    assert _read(_text(**{"m.relates_to": relation})) == Text(body="hello")
    assert _read({"m.relates_to": relation}, "m.reaction") is None
