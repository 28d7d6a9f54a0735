"""What state events say about a room: who is in it, its encryption, its name, who made it."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from assistant.matrix.intake import is_shallow, is_text
from assistant.storage.matrix_rooms import MatrixRoom

ERRAND_FIELD = "org.coop-assistant.errand"


class Facts:
    """Gathers state events of one room, in order, over what the tables say of it."""

    def __init__(self, room_id: str, before: MatrixRoom | None, us: str) -> None:
        self._before = before or MatrixRoom(room_id=room_id, membership="leave")
        self._us = us
        self._people = dict(self._before.people)
        self._changes: dict[str, Any] = {}
        self.creator: str | None = None
        self.space = False
        self.public = False
        self.inviter: str | None = self._before.inviter
        self.replaced_by: str | None = None  # as these events say it
        self.replacer: str | None = None

    def apply(self, event: dict[str, Any]) -> None:
        """Take in one state event; others, and malformed ones, say nothing."""
        content = event.get("content")
        state_key = event.get("state_key")
        if not isinstance(content, dict) or not is_text(state_key) or not is_shallow(content):
            return
        match event.get("type"):
            case "m.room.member":
                self._member(str(state_key), _text(event.get("sender")), content)
            case "m.room.encryption" if content:
                self._changes["encryption"] = content  # a redacted one does not end encryption
            case "m.room.name":
                self._changes["name"] = _text(content.get("name"))
            case "m.room.history_visibility":
                self._changes["history_visibility"] = _text(content.get("history_visibility"))
            case "m.room.join_rules":
                self.public = content.get("join_rule") == "public"
            case "m.room.create":
                self._create(event.get("sender"), content)
            case "m.room.tombstone":
                self.replaced_by = _text(content.get("replacement_room"))
                self.replacer = _text(event.get("sender"))
                self._changes["replaced_by"] = self.replaced_by
            case _:
                pass

    def _member(self, user_id: str, sender: str | None, content: dict[str, Any]) -> None:
        membership = content.get("membership")
        if user_id == self._us:
            if membership == "invite" and sender is not None:
                self.inviter = sender
                self._changes["is_direct"] = content.get("is_direct") is True
        elif membership in ("join", "invite"):
            self._people[user_id] = str(membership)
        else:
            self._people.pop(user_id, None)

    def _create(self, sender: Any, content: dict[str, Any]) -> None:
        self.creator = _text(sender)
        self.space = content.get("type") == "m.space"
        old = content.get("predecessor")
        self._changes["replaces"] = _text(old.get("room_id")) if isinstance(old, dict) else None
        # Only our own rooms carry our errands: anybody can write the same field into theirs.
        if sender == self._us:
            self._changes["errand_key"] = _text(content.get(ERRAND_FIELD))

    def invited(self) -> MatrixRoom:
        """Return the room as one that we are asked into."""
        return self._room(membership="invite", people={}, joined_at=None)

    def joined(self, now: datetime) -> MatrixRoom:
        """Return the room as one that we are in."""
        since = self._before.joined_at if self._before.membership == "join" else now
        return self._room(membership="join", people=self._people, joined_at=since)

    def left(self) -> MatrixRoom:
        """Return the room as one that we are not in any more."""
        return self._room(membership="leave", people={}, joined_at=None)

    def _room(self, **values: Any) -> MatrixRoom:
        changes = {**self._changes, "inviter": self.inviter, **values}
        return replace(self._before, **changes).settled()


def _text(value: Any) -> str | None:
    if not isinstance(value, str) or not value:
        return None
    return value.encode("utf-8", "replace").decode()  # half a surrogate pair cannot be stored
