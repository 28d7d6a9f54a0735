"""The content of what people send, as Element writes it."""

from html import escape
from typing import Any

POLL_RESPONSE = "org.matrix.msc3381.poll.response"


def text(
    body: str,
    *,
    reply_to: str | None = None,
    thread: str | None = None,
    mentions: tuple[str, ...] = (),
    notice: bool = False,
) -> dict[str, Any]:
    """Return the content of an `m.room.message`; `reply_to` and `thread` are event ids.

    A message in a thread carries an `m.in_reply_to` for clients that know no threads, which
    `is_falling_back` marks as none of the sender's making (client-server API, "Threading").
    """
    content: dict[str, Any] = {
        "msgtype": "m.notice" if notice else "m.text",
        "body": body,
        "m.mentions": {"user_ids": list(mentions)} if mentions else {},
    }
    if mentions:
        pills = " ".join(f'<a href="https://matrix.to/#/{who}">{who}</a>' for who in mentions)
        content["format"] = "org.matrix.custom.html"
        content["formatted_body"] = f"{pills} {escape(body)}"
    if thread is not None:
        content["m.relates_to"] = {
            "rel_type": "m.thread",
            "event_id": thread,
            "is_falling_back": reply_to is None,
            "m.in_reply_to": {"event_id": reply_to or thread},
        }
    elif reply_to is not None:
        content["m.relates_to"] = {"m.in_reply_to": {"event_id": reply_to}}
    return content


def file(
    name: str,
    mimetype: str,
    where: dict[str, Any],
    *,
    size: int,
    caption: str | None = None,
    thread: str | None = None,
    reply_to: str | None = None,
    duration: int | None = None,
) -> dict[str, Any]:
    """Return the content of an `m.room.message` with a file; `where` holds its `file` or `url`.

    A `duration`, in milliseconds, makes of a sound a voice message (MSC3245).
    """
    kind = mimetype.partition("/")[0]
    spoken: dict[str, Any] = {}
    if duration is not None:
        waveform = {"duration": duration, "waveform": [0, 512, 1024]}
        spoken = {"org.matrix.msc1767.audio": waveform, "org.matrix.msc3245.voice": {}}
    return {
        **text(caption or name, reply_to=reply_to, thread=thread),
        "msgtype": f"m.{kind}" if kind in {"image", "video", "audio"} else "m.file",
        "filename": name,
        "info": {"mimetype": mimetype, "size": size},
        **where,
        **spoken,
    }


def edit(event_id: str, body: str) -> dict[str, Any]:
    """Return the content that replaces the text of the message `event_id`."""
    return {
        **text(f"* {body}"),
        "m.new_content": text(body),
        "m.relates_to": {"rel_type": "m.replace", "event_id": event_id},
    }


def poll_answer(poll: str, answers: tuple[str, ...]) -> dict[str, Any]:
    """Return the content that answers a poll, as Element sends it today."""
    return {
        "m.relates_to": {"rel_type": "m.reference", "event_id": poll},
        POLL_RESPONSE: {"answers": list(answers)},
    }
