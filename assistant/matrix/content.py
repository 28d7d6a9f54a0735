"""Outgoing values as the content of Matrix events."""

from typing import Any

from assistant.domain.outgoing import Message, Reaction
from assistant.matrix.intake import TXN_FIELD

HTML = "org.matrix.custom.html"


def message_content(message: Message, *, txn_id: str, replaces: str | None) -> dict[str, Any]:
    """Return the content of an `m.room.message`; `replaces` is the event id that it edits.

    `m.mentions` always stands there, empty unless somebody is meant: without it clients search the
    text for names. The transaction id stands in the content, so that the event can be found again.
    """
    said = _said(message)
    content = dict(said)
    if replaces is not None:
        # Who cannot show edits sees the new text marked by an asterisk (client-server API, "Event
        # replacements"). Nobody is rung up again for an edit: the outer mentions stay empty.
        content |= {
            "body": f"* {message.body}",
            "formatted_body": f"* {message.html}",
            "m.mentions": {},
            "m.new_content": said,
            "m.relates_to": {"rel_type": "m.replace", "event_id": replaces},
        }
    elif message.thread is not None:
        content["m.relates_to"] = {
            "rel_type": "m.thread",
            "event_id": message.thread,
            "is_falling_back": message.reply_to is None,
            "m.in_reply_to": {"event_id": message.reply_to or message.thread},
        }
    elif message.reply_to is not None:
        content["m.relates_to"] = {"m.in_reply_to": {"event_id": message.reply_to}}
    content[TXN_FIELD] = txn_id
    return content


def _said(message: Message) -> dict[str, Any]:
    return {
        "msgtype": "m.notice" if message.notice else "m.text",
        "body": message.body,
        "format": HTML,
        "formatted_body": message.html,
        "m.mentions": {"user_ids": list(message.mentions)} if message.mentions else {},
    }


def reaction_content(reaction: Reaction, *, txn_id: str, to: str) -> dict[str, Any]:
    """Return the content of an `m.reaction` on event `to`; it is never encrypted."""
    return {
        "m.relates_to": {"rel_type": "m.annotation", "event_id": to, "key": reaction.key},
        TXN_FIELD: txn_id,
    }
