"""Outgoing values as the content of Matrix events."""

import re
import unicodedata
from typing import Any

from assistant.domain.file_types import shown_as
from assistant.domain.outgoing import File, Message, Poll, Reaction, Upload
from assistant.matrix.intake import TXN_FIELD

HTML = "org.matrix.custom.html"
NAME = 120
"""So many characters of a file's name are shown, its end in any case."""


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
    else:
        content |= relation_of(message)
    content[TXN_FIELD] = txn_id
    return content


def file_content(file: File, upload: Upload, *, txn_id: str) -> dict[str, Any]:
    """Return the content of an `m.room.message` that shows a file which lies on the homeserver.

    The body is the name alone, which clients read as: no caption (client-server API, "Media
    captions"). An encrypted file is opened by what stands under `file`, see "Sending encrypted
    attachments" there.
    """
    name = _shown_name(file.name)
    mimetype = upload.mimetype or file.mimetype
    info: dict[str, Any] = {"mimetype": mimetype, "size": upload.size}
    if upload.width is not None and upload.height is not None:
        info |= {"w": upload.width, "h": upload.height}
    if upload.duration is not None:
        info["duration"] = upload.duration
    where: dict[str, Any] = {"url": upload.url}
    if upload.secrets is not None:
        where = {"file": {**upload.secrets, "url": upload.url}}
    return {
        "msgtype": shown_as(mimetype),
        "body": name,
        "filename": name,
        "info": info,
        **where,
        **(_spoken(upload) if upload.voice else {}),
        "m.mentions": {},
        **relation_of(file),
        TXN_FIELD: txn_id,
    }


def _spoken(upload: Upload) -> dict[str, Any]:
    """Return what lets clients play a file as a voice message (MSC3245, MSC3246)."""
    heard = {"duration": upload.duration, "waveform": upload.waveform}
    audio = {name: value for name, value in heard.items() if value is not None}
    return {"org.matrix.msc1767.audio": audio, "org.matrix.msc3245.voice": {}}


def relation_of(said: Message | File | Poll) -> dict[str, Any]:
    """Return `m.relates_to` for its thread and what it replies to; nothing without them."""
    if said.thread is not None:
        relation = {
            "rel_type": "m.thread",
            "event_id": said.thread,
            "is_falling_back": said.reply_to is None,
            "m.in_reply_to": {"event_id": said.reply_to or said.thread},
        }
        return {"m.relates_to": relation}
    if said.reply_to is not None:
        return {"m.relates_to": {"m.in_reply_to": {"event_id": said.reply_to}}}
    return {}


def _shown_name(name: str) -> str:
    """Return a file's name without folders and without what is invisible or turns the text.

    A direction mark can make `fdp.exe` read as `exe.pdf`.
    """
    seen = "".join(each for each in name if unicodedata.category(each)[0] != "C")
    return re.sub(r"[/\\]", "-", seen).strip(" .")[-NAME:] or "file"


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
