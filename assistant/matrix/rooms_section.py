"""One sync's `rooms`, turned into facts, rows and gaps, room by room."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from assistant.matrix.facts import Facts
from assistant.matrix.intake import Taken, ends_history, take
from assistant.storage.inbox import SYNC_STEP, Arrival
from assistant.storage.matrix_rooms import MatrixRoom


@dataclass(frozen=True, kw_only=True)
class NewGap:
    """A stretch that this sync left out; fields as in `storage.checkpoint`."""

    room_id: str
    start: str
    until: str | None
    position: int


@dataclass(frozen=True, kw_only=True)
class Moved:
    """A room that this sync says is replaced by another one; `via` is a server that knows that."""

    room_id: str
    to: str
    via: str


@dataclass(kw_only=True)
class Section:
    """What one sync's rooms come to."""

    taken: Taken = field(default_factory=Taken)
    rooms: dict[str, MatrixRoom] = field(default_factory=dict)
    gaps: list[NewGap] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)


class RoomsReader:
    """Reads the rooms of sync number `number`, which went on from the token `since`."""

    def __init__(
        self,
        *,
        us: str,
        number: int,
        since: str | None,
        before: Mapping[str, MatrixRoom],
        now: datetime,
    ) -> None:
        self._us = us
        self._number = number
        self._since = since
        self._before = before
        self._now = now
        self._base = number * SYNC_STEP
        self._section = Section()

    def read(self, rooms: dict[str, Any]) -> Section:
        """Return everything that `rooms` says."""
        for room_id, room in _rooms(rooms, "join"):
            self._join(room_id, room)
        for room_id, room in _rooms(rooms, "invite"):
            self._invite(room_id, room)
        for room_id, room in _rooms(rooms, "leave"):
            self._leave(room_id, room)
        return self._section

    def _join(self, room_id: str, room: dict[str, Any]) -> None:
        before = self._before.get(room_id)
        facts = Facts(room_id, before, self._us)
        for event in _events(room, "state"):
            facts.apply(event)
        timeline = _events(room, "timeline")
        for event in timeline:
            if "state_key" in event:
                facts.apply(event)
        self._section.rooms[room_id] = facts.joined(self._now)
        if facts.replaced_by is not None and facts.replacer is not None:
            via = facts.replacer.partition(":")[2]
            self._section.moved.append(Moved(room_id=room_id, to=facts.replaced_by, via=via))
        # Without a token this is our first sync ever: what was written before it is not for us.
        if self._since is None:
            return
        new = before is None or before.membership != "join"
        section = room["timeline"] if isinstance(room.get("timeline"), dict) else {}
        limited = section.get("limited") is True and isinstance(section.get("prev_batch"), str)
        if new:
            timeline, limited = self._since_invite(timeline, facts, limited=limited)
            self._note_join(room_id, facts)
        positions = range(self._base, self._base + len(timeline))
        self._section.taken.add(
            take(timeline, room_id=room_id, us=self._us, positions=positions, now=self._now)
        )
        if limited:
            gap = NewGap(
                room_id=room_id,
                start=section["prev_batch"],
                until=None if new else self._since,
                position=self._base - 1,
            )
            self._section.gaps.append(gap)

    def _since_invite(
        self, timeline: list[dict[str, Any]], facts: Facts, *, limited: bool
    ) -> tuple[list[dict[str, Any]], bool]:
        """Cut off what was before our invite; say whether there is more to read back to it."""
        invited = facts.inviter is not None
        for place in range(len(timeline) - 1, -1, -1):
            if ends_history(timeline[place], self._us, invited=invited):
                return timeline[place + 1 :], False
        return timeline, limited

    def _note_join(self, room_id: str, facts: Facts) -> None:
        if facts.inviter is None or facts.creator == self._us:
            return
        arrival = Arrival(
            event_id=f"joined:{room_id}:{self._number}",
            room_id=room_id,
            sender=facts.inviter,
            type="joined",
            sent_at=self._now,
            # Before everything of the room, a gap's pages included: one greets before answering.
            position=self._base - SYNC_STEP // 2,
            event={"inviter": facts.inviter, "public": facts.public},
        )
        self._section.taken.arrivals.append(arrival)

    def _invite(self, room_id: str, room: dict[str, Any]) -> None:
        before = self._before.get(room_id)
        facts = Facts(room_id, before, self._us)
        for event in _events(room, "invite_state"):
            facts.apply(event)
        self._section.rooms[room_id] = facts.invited()
        known = before is not None and before.membership == "invite"
        if facts.inviter is None or facts.inviter == self._us or known:
            return
        arrival = Arrival(
            event_id=f"invite:{room_id}:{self._number}",
            room_id=room_id,
            sender=facts.inviter,
            type="invite",
            sent_at=self._now,
            position=self._base,
            event={"space": facts.space},
        )
        self._section.taken.arrivals.append(arrival)

    def _leave(self, room_id: str, _room: dict[str, Any]) -> None:
        before = self._before.get(room_id)
        if before is not None:
            self._section.rooms[room_id] = Facts(room_id, before, self._us).left()
            self._section.left.append(room_id)


def _rooms(rooms: dict[str, Any], membership: str) -> list[tuple[str, dict[str, Any]]]:
    found = rooms.get(membership)
    if not isinstance(found, dict):
        return []
    return [(room_id, room) for room_id, room in found.items() if isinstance(room, dict)]


def _events(room: dict[str, Any], section: str) -> list[dict[str, Any]]:
    holder = room.get(section)
    events = holder.get("events") if isinstance(holder, dict) else None
    if not isinstance(events, list):
        return []
    return [event for event in events if isinstance(event, dict)]
