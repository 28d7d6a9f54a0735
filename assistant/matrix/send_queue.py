"""Which row leaves next: each room in order, rooms side by side, answers first, all in turn."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from assistant.domain.outgoing import File, Message, Priority, Redaction
from assistant.storage.outbox import OutboxRow

FETCHED = "file "
"""How lanes are called of files that have to be fetched."""

HEAD_START = 0.1
"""Seconds for which nothing else begins beside a row that goes ahead: servers take turns, too."""


@dataclass
class _Lane:
    rows: dict[int, OutboxRow] = field(default_factory=dict)  # by id, ascending
    busy: bool = False
    held_until: float = 0.0  # on the monotonic clock
    waits_for: str | None = None  # what ends the hold early, see `news`
    served: int = 0  # when it was served last, counted in rows


class SendQueue:
    """Unsent rows in memory, in one lane a room (or a person whose room is not known yet).

    A file that has to be fetched has a lane of its own, where whatever takes it back waits, too.
    """

    def __init__(self) -> None:
        self._lanes: dict[str, _Lane] = {}
        self._lane_of: dict[str, tuple[str, int]] = {}  # transaction id → lane, row id
        self._busy_in: dict[str, str] = {}  # transaction id of what is being sent → lane
        self._turn = 0
        self._ahead: dict[str, float] = {}  # rows being sent, and how long they have the server

    def __contains__(self, txn_id: str) -> bool:
        return txn_id in self._lane_of

    def add(self, rows: Iterable[OutboxRow]) -> None:
        """Put rows, in ascending order of id, at the end of their lanes."""
        for row in rows:
            name = self._name(row)
            lane = self._lanes.setdefault(name, _Lane())
            lane.rows[row.id] = row
            self._lane_of[row.txn_id] = (name, row.id)

    def remove(self, txn_id: str) -> None:
        """Take a row off: it is sent, or never will be. Does nothing where it is unknown."""
        name, row_id = self._lane_of.pop(txn_id, (None, 0))
        if name is not None:
            lane = self._lanes[name]
            lane.rows.pop(row_id, None)
            if not lane.rows and not lane.busy:
                del self._lanes[name]

    def keep(self, row: OutboxRow) -> None:
        """Let `row`, of which more is known now, stand where it stood, if it still waits."""
        if row.txn_id in self._lane_of:
            name, row_id = self._lane_of[row.txn_id]
            self._lanes[name].rows[row_id] = row

    def move(self, row: OutboxRow, to: OutboxRow) -> None:
        """Put `to`, which is `row` for another room, at the end of its own lane, if it waits."""
        if row.txn_id in self._lane_of:
            self.remove(row.txn_id)
            self.add([to])

    def overtaken(self, row: OutboxRow) -> bool:
        """Say whether a later row edits the same message: it shows all that this edit would."""
        lane = self._lanes.get(_own_lane(row))
        edits = _edited(row)
        return (
            edits is not None
            and lane is not None
            and any(
                other.id > row.id and _edited(other) == edits and other.not_before is None
                for other in lane.rows.values()
            )
        )

    def pick(self, now: datetime, clock: float) -> OutboxRow | None:
        """Return the row to send now, whose lane is then busy until `free`."""
        alone = self._alone_until() > clock
        best: tuple[tuple[int, int, int], str, OutboxRow] | None = None
        for name, lane in self._lanes.items():
            if lane.busy or lane.held_until > clock:
                continue
            due = [row for row in lane.rows.values() if _is_due(row, now)]
            if not due:
                continue
            # A lane is as urgent as the most urgent row in it: order in a room is never broken.
            order = (min(row.priority for row in due), lane.served, due[0].id)
            if alone and order[0] != Priority.AHEAD:
                continue
            if best is None or order < best[0]:
                best = (order, name, due[0])
        if best is None:
            return None
        _, name, row = best
        lane = self._lanes[name]
        self._turn += 1
        self._busy_in[row.txn_id] = name
        lane.busy, lane.served = True, self._turn
        if row.priority == Priority.AHEAD:
            self._ahead[row.txn_id] = clock + HEAD_START
        return row

    def free(self, row: OutboxRow, held_until: float = 0.0, waits_for: str | None = None) -> None:
        """Let the lane of `row` go on, not before `held_until` on the monotonic clock.

        It goes on earlier when `news` names what it `waits_for`.
        """
        self._ahead.pop(row.txn_id, None)
        name = self._busy_in.pop(row.txn_id, "")
        lane = self._lanes.get(name)
        if lane is None:
            return
        lane.busy, lane.held_until, lane.waits_for = False, held_until, waits_for
        if not lane.rows:
            del self._lanes[name]

    def news(self, come: Collection[str]) -> None:
        """End the holds of lanes that wait for something of what has come."""
        for lane in self._lanes.values():
            if lane.waits_for in come:
                lane.held_until, lane.waits_for = 0.0, None

    def has_due(self, now: datetime, clock: float) -> bool:
        """Say whether anything is being sent, or could be now."""
        return any(
            lane.busy
            or (lane.held_until <= clock and any(_is_due(row, now) for row in lane.rows.values()))
            for lane in self._lanes.values()
        )

    def _name(self, row: OutboxRow) -> str:
        if isinstance(row.content, Redaction):
            name, _ = self._lane_of.get(row.content.of, ("", 0))
            if name.startswith(FETCHED):
                return name
        return _own_lane(row)

    def waits(self, now: datetime, clock: float) -> float:
        """Return the seconds until something may be due that is not now; an hour at most."""
        longest = 3600.0
        for lane in self._lanes.values():
            if lane.busy or not lane.rows:
                continue
            due = min(
                max((row.not_before - now).total_seconds(), 0.0) if row.not_before else 0.0
                for row in lane.rows.values()
            )
            longest = min(longest, max(due, lane.held_until - clock))
        return max(longest, self._alone_until() - clock, 0.0)

    def _alone_until(self) -> float:
        """Return until when, on the monotonic clock, only rows begin that go ahead."""
        return max(self._ahead.values(), default=0.0)


def _own_lane(row: OutboxRow) -> str:
    if isinstance(row.content, File) and row.content.fetched:
        return f"{FETCHED}{row.txn_id}"
    return row.room_id or f"to {row.recipient}"


def _edited(row: OutboxRow) -> str | None:
    return row.content.replaces if isinstance(row.content, Message) else None


def _is_due(row: OutboxRow, now: datetime) -> bool:
    return row.not_before is None or row.not_before <= now
