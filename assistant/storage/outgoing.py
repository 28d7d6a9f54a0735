"""What leaves the house, as the outbox keeps it: a kind and a JSON object, and back."""

from collections.abc import Mapping
from typing import Any

from assistant.domain.outgoing import (
    Errand,
    File,
    Message,
    Outgoing,
    Poll,
    PollEnd,
    Reaction,
    Redaction,
    Upload,
)

KINDS: dict[str, type[Outgoing]] = {
    "message": Message,
    "file": File,
    "poll": Poll,
    "poll-end": PollEnd,
    "reaction": Reaction,
    "redaction": Redaction,
    "errand": Errand,
}


def kind_of(content: Outgoing) -> str:
    """Return the kind under which a row keeps `content`."""
    return next(name for name, type_ in KINDS.items() if isinstance(content, type_))


def read_outgoing(kind: str, kept: Mapping[str, Any]) -> Outgoing:
    """Return what a row of `kind` keeps; JSON knows neither tuples nor our classes."""
    values = dict(kept)
    if "mentions" in values:
        values["mentions"] = tuple(values["mentions"])
    if "answers" in values:
        values["answers"] = tuple((id_, text) for id_, text in values["answers"])
    if values.get("upload") is not None:
        values["upload"] = Upload(**values["upload"])
    return KINDS[kind](**values)


def waited_for(
    content: Message | File | Poll | PollEnd, room_id: str | None, recipient: str | None
) -> dict[str, Any]:
    """Return what the outcome of a row that died says of it, see `domain.outgoing.UNSENT`."""
    return {
        "kind": kind_of(content),
        "name": content.name if isinstance(content, File) else None,
        "file": content.kind if isinstance(content, File) else None,
        "file_key": content.key if isinstance(content, File) else None,
        "room_id": room_id,
        "recipient": recipient,
        "circle": content.circle,
        "reply_to": None if isinstance(content, PollEnd) else content.reply_to,
        "thread": None if isinstance(content, PollEnd) else content.thread,
    }
