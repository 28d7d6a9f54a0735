"""Matrix events in clear, read as what dispatch understands."""

from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from assistant.domain.incoming import (
    Attachment,
    Content,
    PollEnded,
    PollResponse,
    Reacted,
    Redacted,
    Text,
)
from assistant.matrix.attachments import read_attachment
from assistant.matrix.intake import redacted_by

TEXTS = frozenset({"m.text", "m.emote"})
SILENT = frozenset({"m.notice", "m.server_notice"})
"""Message types that nobody answers: other bots' words, and the homeserver's own."""
POLL_STARTS = frozenset({"m.poll.start", "org.matrix.msc3381.poll.start"})
POLL_RESPONSES = frozenset({"m.poll.response", "org.matrix.msc3381.poll.response"})
POLL_ENDS = frozenset({"m.poll.end", "org.matrix.msc3381.poll.end"})
MOST_READ = 100
"""Answers of a response, beyond which none is looked at: a poll of ours has 20 at most."""


def read_event(  # noqa: PLR0911 - one return a kind of event
    event: dict[str, Any], type_: str, content: dict[str, Any], us: str
) -> Content | None:
    """Return what the event says; None where it asks for no answer.

    `type_` and `content` are those in clear; `event` is as it came.
    """
    match type_:
        case "m.room.message":
            return _message(content, us)
        case "m.reaction":
            return _reaction(content)
        case "m.room.redaction":
            target = redacted_by(event)
            return None if target is None else Redacted(of=target)
        case "m.sticker":
            return _attachment(type_, content, content)
        case _ if type_ in POLL_STARTS:
            return _attachment(type_, content, content)
        case _ if type_ in POLL_RESPONSES:
            return _response(content)
        case _ if type_ in POLL_ENDS:
            poll = _referred_to(content)
            return None if poll is None else PollEnded(poll=poll)
        case _:
            return None


def _response(content: dict[str, Any]) -> Content | None:
    """Read a poll response, in the form that clients send now and in that of MSC3381's end."""
    poll = _referred_to(content)
    if poll is None:
        return None
    said: Any = content.get("m.selections")
    if said is None:
        forms = ("org.matrix.msc3381.poll.response", "m.poll.response")
        said = next((_object(content, form).get("answers") for form in forms if form in content), 0)
    if not isinstance(said, list):
        return PollResponse(poll=poll, answers=("",))
    texts = (each if isinstance(each, str) else "" for each in said[:MOST_READ])
    # Half a surrogate pair cannot be stored; a word that is none of our ids stays none.
    return PollResponse(
        poll=poll, answers=tuple(text.encode("utf-8", "replace").decode() for text in texts)
    )


def _referred_to(content: dict[str, Any]) -> str | None:
    relation = _object(content, "m.relates_to")
    return _string(relation, "event_id") if relation.get("rel_type") == "m.reference" else None


def _message(content: dict[str, Any], us: str) -> Content | None:
    relation = _object(content, "m.relates_to")
    edits = _string(relation, "event_id") if relation.get("rel_type") == "m.replace" else None
    said = content
    if edits is not None:
        said = _object(content, "m.new_content")
        if not said:
            return None
    kind = said.get("msgtype")
    if not isinstance(kind, str) or kind in SILENT:
        return None
    if kind not in TEXTS:
        return _attachment(kind, said, content, edits)
    body = _string(said, "body")
    if body is None:
        return None
    thread, reply_to, replied = _relations(content)
    return Text(
        body=without_fallback(body) if replied else body,
        reply_to=reply_to,
        thread=thread,
        edits=edits,
        mentions_us=_mentions(said, us) or _mentions(content, us),
    )


def _attachment(
    kind: str, said: dict[str, Any], content: dict[str, Any], edits: str | None = None
) -> Attachment:
    thread, reply_to, replied = _relations(content)
    file = read_attachment(kind, said)
    caption = file.caption
    if caption is not None and replied:
        caption = without_fallback(caption)
    return replace(file, caption=caption, reply_to=reply_to, thread=thread, edits=edits)


def _relations(content: dict[str, Any]) -> tuple[str | None, str | None, bool]:
    """Return the thread and what is replied to, and whether older clients would quote something."""
    relation = _object(content, "m.relates_to")
    thread = _string(relation, "event_id") if relation.get("rel_type") == "m.thread" else None
    reply_to = _string(_object(relation, "m.in_reply_to"), "event_id")
    falls_back = thread is not None and relation.get("is_falling_back") is True
    # What falls back is only for clients that know no threads.
    return thread, None if falls_back else reply_to, reply_to is not None


def _reaction(content: dict[str, Any]) -> Content | None:
    relation = _object(content, "m.relates_to")
    to, key = _string(relation, "event_id"), _string(relation, "key")
    if relation.get("rel_type") != "m.annotation" or to is None or key is None:
        return None
    return Reacted(to=to, key=key)


def without_fallback(body: str) -> str:
    """Return the body of a reply without the quotation that older clients put before it.

    (Client-server API up to 1.12, "Fallbacks for rich replies": lines that begin with `> `, then an
    empty one.)
    """
    lines = body.split("\n")
    quoted = 0
    while quoted < len(lines) and lines[quoted].startswith("> "):
        quoted += 1
    if quoted == 0 or not lines[0].startswith(("> <", "> * <")):
        return body
    if quoted < len(lines) and not lines[quoted].strip():
        quoted += 1
    return "\n".join(lines[quoted:])


def _mentions(content: dict[str, Any], us: str) -> bool:
    named = _object(content, "m.mentions").get("user_ids")
    if isinstance(named, list) and us in named:
        return True
    html = unquote(_string(content, "formatted_body") or "")
    return any(f"https://matrix.to/#/{us}{end}" in html for end in ('"', "'", "?"))


def _object(holder: dict[str, Any], name: str) -> dict[str, Any]:
    value = holder.get(name)
    return value if isinstance(value, dict) else {}


def _string(holder: dict[str, Any], name: str) -> str | None:
    value = holder.get(name)
    # Half a surrogate pair, which no homeserver sees in a ciphertext, could not be answered.
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else None
