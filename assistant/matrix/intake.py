"""Which events come in: timelines sorted into rows, echoes of our own, and what is dropped."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from assistant.domain.outgoing import Landed
from assistant.storage.inbox import Arrival

TOO_MANY = "too-many"
"""The type of the row that stands, once, for the messages that were dropped."""
DEEPEST = 100
"""Levels of an event's nesting; those of members' clients have ten at most."""
TXN_FIELD = "org.coop-assistant.txn"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
POLLS = frozenset(
    f"{prefix}.{kind}"
    for prefix in ("m.poll", "org.matrix.msc3381.poll")
    for kind in ("start", "response", "end")
)
HANDLED = POLLS | {
    "m.room.message",
    "m.room.encrypted",
    "m.room.redaction",
    "m.reaction",
    "m.sticker",
}


@dataclass(kw_only=True)
class Taken:
    """What a stretch of timeline comes to."""

    arrivals: list[Arrival] = field(default_factory=list)
    echoes: dict[str, Landed] = field(default_factory=dict)  # by transaction id
    withdrawn: dict[str, str] = field(default_factory=dict)  # event id taken back → its room

    def add(self, other: "Taken") -> None:
        """Put `other`'s rows to these."""
        self.arrivals += other.arrivals
        self.echoes |= other.echoes
        self.withdrawn |= other.withdrawn


def take(
    events: Iterable[Any], *, room_id: str, us: str, positions: Iterable[int], now: datetime
) -> Taken:
    """Sort events of one room; each one, handled or not, uses up one of `positions`."""
    taken = Taken()
    for event, position in zip(events, positions, strict=False):
        if not well_formed(event) or "state_key" in event:
            continue
        if event["sender"] == us:
            txn_id = transaction_of(event)
            if txn_id is not None:
                taken.echoes[txn_id] = Landed(event["event_id"], room_id)
            continue
        if event["type"] == "m.room.redaction":
            target = redacted_by(event)
            if target is not None and is_text(target):
                taken.withdrawn[target] = room_id
        elif event["type"] not in HANDLED or not _says_something(event):
            continue
        taken.arrivals.append(
            Arrival(
                event_id=event["event_id"],
                room_id=room_id,
                sender=event["sender"],
                type=event["type"],
                sent_at=sent_at(event, now),
                position=position,
                event=event,
            )
        )
    return taken


def well_formed(event: Any) -> bool:
    """Say whether `event` has the fields of a Matrix room event, each of its type."""
    return (
        isinstance(event, dict)
        and all(is_text(event.get(name)) for name in ("event_id", "sender", "type"))
        and isinstance(event.get("content"), dict)
        and is_shallow(event)
    )


def is_text(value: Any) -> bool:
    """Say whether `value` is a text that can be stored: half a surrogate pair cannot."""
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_shallow(value: Any, levels: int = DEEPEST) -> bool:
    """Say whether a JSON value is nested as people's are, and not to exhaust whoever reads it."""
    if not isinstance(value, (dict, list)):
        return True
    parts = value.values() if isinstance(value, dict) else value
    return levels > 0 and all(is_shallow(part, levels - 1) for part in parts)


def transaction_of(event: dict[str, Any]) -> str | None:
    """Return the transaction id with which we sent this event of ours, where it tells.

    The server says so to the device that sent it; what is not encrypted tells in its content too.
    """
    unsigned = event.get("unsigned")
    for holder, name in ((unsigned, "transaction_id"), (event["content"], TXN_FIELD)):
        if isinstance(holder, dict) and isinstance(holder.get(name), str):
            return str(holder[name])
    return None


def redacted_by(event: dict[str, Any]) -> str | None:
    """Return what a redaction takes back: in its content since room version 11, else beside it."""
    for holder in (event["content"], event):
        if isinstance(holder.get("redacts"), str):
            return str(holder["redacts"])
    return None


def sent_at(event: dict[str, Any], now: datetime) -> datetime:
    """Return when an event was sent, by our clock, never in the future.

    The homeserver's `age` is preferred: it is right however wrong the sender's or our clock is.
    """
    unsigned = event.get("unsigned")
    age = unsigned.get("age") if isinstance(unsigned, dict) else None
    if isinstance(age, int):
        milliseconds = now.timestamp() * 1000 - age
    else:
        stamp = event.get("origin_server_ts")
        milliseconds = float(stamp) if isinstance(stamp, int) else now.timestamp() * 1000
    try:
        return min(now, datetime.fromtimestamp(max(milliseconds, 0) / 1000, UTC))
    except (OverflowError, ValueError, OSError):
        return now


def stamped_at(event: dict[str, Any], received_at: datetime) -> datetime:
    """Return the event's `origin_server_ts`, to the millisecond, but never after it was received.

    Unlike `sent_at` it does not grow with the time that the event was on its way: what is held
    against a deadline. What came before that, was sent before it, whatever it says.
    """
    stamp = event.get("origin_server_ts")
    if not isinstance(stamp, int) or isinstance(stamp, bool):
        return received_at
    try:
        return min(received_at, EPOCH + timedelta(milliseconds=max(stamp, 0)))
    except OverflowError:
        return received_at


def ends_history(event: Any, us: str, *, invited: bool) -> bool:
    """Say whether what came before `event` is none of our business: it was before our invite.

    `invited` says what to take a join for that does not tell what was before it.
    """
    if not well_formed(event) or event["type"] != "m.room.member" or event.get("state_key") != us:
        return False
    if event["content"].get("membership") != "join":
        return True
    unsigned = event.get("unsigned")
    before = unsigned.get("prev_content") if isinstance(unsigned, dict) else None
    if not isinstance(before, dict):
        return not invited
    return before.get("membership") not in ("invite", "join")


def cap(
    arrivals: list[Arrival], *, unhandled: dict[str, int], warned: set[str], limit: int
) -> list[Arrival]:
    """Drop what goes beyond `limit` unhandled rows of one sender.

    `unhandled` are the counts so far, `warned` the senders for whom a `too-many` row is still open;
    both are kept up to date. The first message that is dropped becomes that row, so that its sender
    is told, once; the others stay as rows without content, so that they are never read again.
    """
    kept: list[Arrival] = []
    for arrival in sorted(arrivals, key=lambda one: one.position):
        count = unhandled.get(arrival.sender, 0)
        unhandled[arrival.sender] = count + 1
        if count < limit:
            kept.append(arrival)
        elif arrival.sender not in warned:
            warned.add(arrival.sender)
            kept.append(_without_content(arrival, type_=TOO_MANY, state="new"))
        else:
            kept.append(_without_content(arrival, type_=arrival.type, state="dropped"))
    return kept


def _without_content(arrival: Arrival, *, type_: str, state: str) -> Arrival:
    return Arrival(**{**vars(arrival), "type": type_, "event": None, "state": state})


def _says_something(event: dict[str, Any]) -> bool:
    unsigned = event.get("unsigned")
    redacted = isinstance(unsigned, dict) and "redacted_because" in unsigned
    notice = event["content"].get("msgtype") == "m.notice"
    return bool(event["content"]) and not redacted and not notice
