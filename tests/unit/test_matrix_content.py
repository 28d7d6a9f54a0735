"""What our messages look like on the wire."""

from assistant.domain.outgoing import Message, Reaction
from assistant.matrix.content import message_content, reaction_content

HELLO = Message(body="hello", html="<b>hello</b>")


def _content(message: Message, replaces: str | None = None) -> dict[str, object]:
    return message_content(message, txn_id="t1", replaces=replaces)


def test_an_answer_is_a_notice_that_mentions_nobody() -> None:
    assert _content(HELLO) == {
        "msgtype": "m.notice",
        "body": "hello",
        "format": "org.matrix.custom.html",
        "formatted_body": "<b>hello</b>",
        "m.mentions": {},
        "org.coop-assistant.txn": "t1",
    }


def test_what_is_waited_for_rings() -> None:
    message = Message(body="a", html="a", notice=False, mentions=("@ana:fake",))
    assert _content(message)["msgtype"] == "m.text"
    assert _content(message)["m.mentions"] == {"user_ids": ["@ana:fake"]}


def test_a_reply_and_a_reply_in_a_thread() -> None:
    reply = Message(body="a", html="a", reply_to="$1")
    assert _content(reply)["m.relates_to"] == {"m.in_reply_to": {"event_id": "$1"}}
    threaded = Message(body="a", html="a", reply_to="$1", thread="$root")
    assert _content(threaded)["m.relates_to"] == {
        "rel_type": "m.thread",
        "event_id": "$root",
        "is_falling_back": False,
        "m.in_reply_to": {"event_id": "$1"},
    }
    thread = Message(body="a", html="a", thread="$root")
    assert _content(thread)["m.relates_to"] == {
        "rel_type": "m.thread",
        "event_id": "$root",
        "is_falling_back": True,
        "m.in_reply_to": {"event_id": "$root"},
    }


def test_an_edit_rings_nobody_a_second_time() -> None:
    message = Message(body="a", html="<i>a</i>", notice=False, mentions=("@ana:fake",))
    content = _content(message, replaces="$1")
    assert content["body"] == "* a"
    assert content["formatted_body"] == "* <i>a</i>"
    assert content["m.mentions"] == {}
    assert content["m.new_content"] == {
        "msgtype": "m.text",
        "body": "a",
        "format": "org.matrix.custom.html",
        "formatted_body": "<i>a</i>",
        "m.mentions": {"user_ids": ["@ana:fake"]},
    }
    assert content["m.relates_to"] == {"rel_type": "m.replace", "event_id": "$1"}
    assert content["org.coop-assistant.txn"] == "t1"


def test_a_reaction() -> None:
    assert reaction_content(Reaction(to="txn", key="✅"), txn_id="t1", to="$1") == {
        "m.relates_to": {"rel_type": "m.annotation", "event_id": "$1", "key": "✅"},
        "org.coop-assistant.txn": "t1",
    }
