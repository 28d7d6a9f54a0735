"""Looks in a room's history for a message that was sent long ago, or by another device."""

from datetime import timedelta
from typing import Any

from assistant.domain.outgoing import Redaction
from assistant.matrix.audience import Undeliverable
from assistant.matrix.cipher import Cipher
from assistant.matrix.crypto.outcomes import Forged, NoKey, Replayed, Spent
from assistant.matrix.homeserver import Homeserver, segment
from assistant.matrix.intake import TXN_FIELD, redacted_by, transaction_of, well_formed
from assistant.storage.outbox import OutboxRow

SKEW = timedelta(minutes=10)
"""How far the homeserver's clock may be from ours."""
PAGE = "100"


class Lookup:
    """Finds an event of ours by the transaction id in its content."""

    def __init__(self, homeserver: Homeserver, cipher: Cipher) -> None:
        self._homeserver = homeserver
        self._cipher = cipher
        self._us = homeserver.credentials.user_id

    async def find(self, row: OutboxRow, room_id: str) -> str | None:
        """Return the event id under which `row` was sent to the room; None if it was not.

        Raises `Undeliverable` where an event of ours from that time cannot be read: a message too
        few is better than one too many. Raises what `Homeserver.call` does.
        """
        oldest = (row.created_at - SKEW).timestamp() * 1000
        query = {"dir": "b", "limit": PAGE}
        unreadable = False
        while True:
            page = await self._homeserver.call(
                "GET", f"/rooms/{segment(room_id)}/messages", query=query
            )
            for event in page.get("chunk", []):
                if not well_formed(event):
                    continue
                stamp = event.get("origin_server_ts")
                if isinstance(stamp, int) and stamp < oldest:
                    _check(unreadable)
                    return None
                if event["sender"] != self._us:
                    continue
                try:
                    if await self._is(event, row, room_id):
                        return str(event["event_id"])
                except (NoKey, Forged, Replayed, Spent):
                    unreadable = True
            end = page.get("end")
            if not isinstance(end, str) or end == query.get("from"):
                _check(unreadable)
                return None
            query["from"] = end

    async def _is(self, event: dict[str, Any], row: OutboxRow, room_id: str) -> bool:
        if isinstance(row.content, Redaction):
            return event["type"] == "m.room.redaction" and redacted_by(event) == row.content.of
        if transaction_of(event) == row.txn_id:
            return True
        if event["type"] != "m.room.encrypted" or not event["content"]:
            return False
        clear = await self._cipher.decrypt(room_id, event)
        return clear.content.get(TXN_FIELD) == row.txn_id


def _check(unreadable: bool) -> None:
    if unreadable:
        raise Undeliverable("unknown-outcome")
