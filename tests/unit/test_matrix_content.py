"""What our messages look like on the wire."""

import pytest

from assistant.domain.outgoing import File, Message, Reaction, Upload
from assistant.matrix.content import file_content, message_content, reaction_content

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


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("2026-0031.pdf", "2026-0031.pdf"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\nb\x00.ics", "ab.ics"),
        ("فاتورة.pdf", "فاتورة.pdf"),
        (" .", "file"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_a_file_s_name_is_what_it_seems(name: str, shown: str) -> None:
    """No folders, no turning marks: an ending that is shown is the ending that it has."""
    file = File(kind="invoice", key="1", name=name, mimetype="application/pdf")
    content = file_content(file, Upload(url="mxc://a/b", size=3), txn_id="t")
    assert content["body"] == content["filename"] == shown


def test_a_picture_has_its_size_and_its_own_type() -> None:
    file = File(kind="chart", key="1", name="votes.png", mimetype="image/png")
    upload = Upload(url="mxc://a/b", size=3, width=640, height=480)
    content = file_content(file, upload, txn_id="t")
    assert content["msgtype"] == "m.image"
    assert content["info"] == {"mimetype": "image/png", "size": 3, "w": 640, "h": 480}
    assert content["m.mentions"] == {}
