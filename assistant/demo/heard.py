"""What a phone has received: messages, reactions and other events, read from Matrix' JSON."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

POLL_START = "org.matrix.msc3381.poll.start"
POLL_TEXT = "org.matrix.msc1767.text"


@dataclass(frozen=True, kw_only=True)
class Heard:
    """One event of a timeline, decrypted where it was encrypted."""

    event_id: str
    room_id: str
    sender: str
    type: str  # the event's type after decryption, `m.room.encrypted` while it cannot be read
    sent_at: datetime
    content: dict[str, Any]
    encrypted: bool  # whether it travelled encrypted
    state_key: str | None = None
    redacts: str | None = None

    @property
    def readable(self) -> bool:
        """Whether this device could decrypt it."""
        return self.type != "m.room.encrypted"

    @property
    def body(self) -> str:
        """The plain text, of an edit: the new one."""
        new = self.content.get("m.new_content")
        return str((new if isinstance(new, dict) else self.content).get("body", ""))

    @property
    def notice(self) -> bool:
        """Whether it is an `m.notice`, on which no phone rings."""
        return self.content.get("msgtype") == "m.notice"

    @property
    def file(self) -> bool:
        """Whether it is a file; its body is the file's name."""
        return self.content.get("msgtype") == "m.file"

    @property
    def poll(self) -> dict[str, str] | None:
        """Of a poll: its answers, id by id; its question is the first line of its body."""
        start = self.content.get(POLL_START)
        if start is None:
            return None
        return {each["id"]: each[POLL_TEXT] for each in start["answers"]}

    @property
    def mentions(self) -> tuple[str, ...]:
        """Who is meant by `m.mentions`."""
        return tuple(self.content.get("m.mentions", {}).get("user_ids", ()))

    @property
    def reply_to(self) -> str | None:
        """The event that this one answers (in a thread, a fallback counts too)."""
        answered: str | None = self._relation.get("m.in_reply_to", {}).get("event_id")
        return answered

    @property
    def thread(self) -> str | None:
        """The root of the thread that it belongs to."""
        return self._related("m.thread")

    @property
    def replaces(self) -> str | None:
        """The event that this one edits."""
        return self._related("m.replace")

    @property
    def annotates(self) -> tuple[str, str] | None:
        """Of a reaction: the event it is put on, and the emoji."""
        target = self._related("m.annotation")
        return None if target is None else (target, str(self._relation.get("key", "")))

    @property
    def _relation(self) -> dict[str, Any]:
        relation = self.content.get("m.relates_to")
        return relation if isinstance(relation, dict) else {}

    def _related(self, kind: str) -> str | None:
        return self._relation.get("event_id") if self._relation.get("rel_type") == kind else None


def heard(source: dict[str, Any], room_id: str, *, encrypted: bool) -> Heard:
    """Read a timeline event as the client-server API gives it."""
    return Heard(
        event_id=source["event_id"],
        room_id=room_id,
        sender=source["sender"],
        type=source["type"],
        sent_at=datetime.fromtimestamp(source["origin_server_ts"] / 1000, UTC),
        content=source.get("content", {}),
        encrypted=encrypted,
        state_key=source.get("state_key"),
        redacts=source.get("redacts") or source.get("content", {}).get("redacts"),
    )
