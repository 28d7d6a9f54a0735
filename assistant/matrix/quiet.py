"""Syncs that bring nothing but what we know: echoes of our own messages, mostly of one answer."""

from collections.abc import Callable
from typing import Any

from assistant.matrix.intake import transaction_of, well_formed


def brings_nothing_new(
    response: dict[str, Any], us: str, is_sent: Callable[[str, str], bool]
) -> bool:
    """Say whether a sync brings nothing but echoes for which `is_sent` (transaction, event id).

    Such a one need not be committed: asked for again with the older token, it changes nothing.
    Whatever else it holds, or what cannot be read, makes it new.
    """
    if _some(response, "to_device", "events") or any(
        _some(response, "device_lists", name) for name in ("changed", "left")
    ):
        return False
    rooms = response.get("rooms", {})
    if not isinstance(rooms, dict) or any(rooms[name] for name in rooms.keys() - {"join"}):
        return False
    joined = rooms.get("join", {})
    return isinstance(joined, dict) and all(
        _echoes_only(room, us, is_sent) for room in joined.values()
    )


def _echoes_only(room: Any, us: str, is_sent: Callable[[str, str], bool]) -> bool:
    if not isinstance(room, dict) or _some(room, "state", "events"):
        return False
    timeline = room.get("timeline", {})
    if not isinstance(timeline, dict) or timeline.get("limited"):
        return False
    events = timeline.get("events", [])
    return isinstance(events, list) and all(_is_echo(event, us, is_sent) for event in events)


def _is_echo(event: Any, us: str, is_sent: Callable[[str, str], bool]) -> bool:
    if not well_formed(event) or "state_key" in event or event["sender"] != us:
        return False
    txn_id = transaction_of(event)
    return txn_id is not None and is_sent(txn_id, event["event_id"])


def _some(holder: dict[str, Any], section: str, name: str) -> bool:
    found = holder.get(section, {})
    return not isinstance(found, dict) or bool(found.get(name))
