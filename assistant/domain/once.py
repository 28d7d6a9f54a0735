"""Transaction ids that say what a message is, so that it is sent once and known again."""

from collections.abc import Iterable
from hashlib import sha256
from uuid import uuid4


def in_circle(slug: str, key: str) -> str:
    """Return the id of what a circle is told under `key`; each of its files adds a number."""
    return f"circle:{digest(slug, key)}"


def to_person(user_id: str, key: str) -> str:
    """Return the id of what a Matrix ID is told under `key`; each of its files adds a number."""
    return f"relay:{digest(user_id, key)}"


def relayed_as(*about: str) -> str:
    """Return a new id for what is relayed, with the subject of its file (`File.subject`) if any."""
    return f"relay:{unique(about)}"


def redaction_of(reference: str) -> str:
    """Return the id of what takes a message back, by the id by which that is always called."""
    return f"redact:{digest(reference)}"


def edits_of(reference: str) -> str:
    """Return what the ids of all edits of one message begin with."""
    return f"edit:{digest(reference)}:"


def edit_txn(reference: str, key: str | None) -> str:
    """Return the id of an edit of that message: of the one that is made under `key`, or a new one.

    `reference` is the id by which the message is always called, so that its edits are found.
    """
    return edits_of(reference) + (uuid4().hex if key is None else digest(key))


def held_under(key: str) -> str:
    """Return the id of an answer that waits under `key`, and is left out where that is over."""
    return f"held:{digest(key)}"


def pins_of(room_id: str) -> str:
    """Return what the keys of errands begin with that pin messages of ours in that room."""
    return f"pin:{digest(room_id)}:"


def poll(to: str, key: str) -> str:
    """Return the id of the poll that a Matrix ID, or a circle by its slug, is sent under `key`."""
    return f"poll:{digest(to, key)}"


def poll_end(of: str) -> str:
    """Return the id of the end of the poll of that reference."""
    return f"poll-end:{digest(of)}"


def unique(about: Iterable[str]) -> str:
    """Write subjects (`File.subject`) in front of what nothing else has."""
    named = "+".join(dict.fromkeys(about))
    return ":".join((*([named] if named else []), uuid4().hex))


def digest(*parts: str) -> str:
    """Return the name of a key in a transaction id, which is shown to the room."""
    return sha256("\0".join(parts).encode()).hexdigest()[:32]
