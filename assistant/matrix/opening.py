"""An inbox row opened: decrypted where it must be, and read as what dispatch understands."""

from typing import Any

from assistant.domain.incoming import (
    Attachment,
    Content,
    ErrandDone,
    FellDue,
    Joined,
    Place,
    PollResponse,
    Text,
    Unreadable,
)
from assistant.matrix.cipher import Cipher
from assistant.matrix.crypto.outcomes import Forged, Replayed, Spent
from assistant.matrix.intake import TOO_MANY
from assistant.matrix.reading import read_event
from assistant.storage.inbox import InboxRow

HINT = "hint"
"""The type of the row that says, once, that a sender's messages cannot be read."""

OURS = {HINT: "no-key", TOO_MANY: "too-many"}
"""Rows of our own making about messages that cannot be answered."""


class Opener:
    """Opens rows; `us` is our user id."""

    def __init__(self, cipher: Cipher, us: str) -> None:
        self._cipher = cipher
        self._us = us

    async def open(self, row: InboxRow, place: Place | None) -> Content | None:
        """Return what the row says; None where it asks for no answer. Raises `NoKey`."""
        event = row.event or {}
        match row.type:
            case "due":
                return FellDue(
                    kind=str(event["kind"]),
                    data=dict(event["data"]),
                    key=str(event["key"]),
                    failures=int(event.get("failures", 0)),
                )
            case "errand":
                return ErrandDone(
                    kind=str(event["kind"]),
                    key=str(event["key"]),
                    result=dict(event["result"]),
                    error=event["error"],
                )
            case "joined":
                return Joined(inviter=str(event["inviter"]))
            case "m.room.encrypted" if row.room_id is not None:
                return await self._encrypted(row.room_id, event)
            case _ if row.type in OURS:
                return Unreadable(why=OURS[row.type])
            case _:
                return self._cleartext(event, row.type, place)

    async def _encrypted(self, room_id: str, event: dict[str, Any]) -> Content | None:
        try:
            clear = await self._cipher.decrypt(room_id, event)
        except Replayed:
            return Unreadable(why="replayed")
        except Spent:
            return Unreadable(why="no-key")
        except Forged:
            return Unreadable(why="forged")
        if clear.type == "m.room.redaction":
            return None  # is never encrypted
        # What an event relates to stands outside of the ciphertext (client-server API, "Relating
        # encrypted events"); inside of it only some clients repeat it.
        relation = event["content"].get("m.relates_to")
        content = clear.content
        if isinstance(relation, dict):
            content = {**content, "m.relates_to": relation}
        return read_event(event, clear.type, content, self._us)

    def _cleartext(self, event: dict[str, Any], type_: str, place: Place | None) -> Content | None:
        content = read_event(event, type_, event.get("content", {}), self._us)
        if (
            isinstance(content, Text | Attachment | PollResponse)
            and place is not None
            and place.encrypted
        ):
            return Unreadable(why="cleartext")
        return content
