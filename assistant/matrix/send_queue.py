"""Which row leaves next: each room in order, rooms side by side, answers first, all in turn."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heappop, heappush
from operator import itemgetter

from assistant.domain.outgoing import File, Message, Priority, Redaction
from assistant.storage.outbox import OutboxRow

FETCHED = "file "
"""How lanes are called of files that have to be fetched."""

SHARE = 10
"""So many rows may begin before one that waits behind them only because it is less urgent."""
HEAD_START = 0.1
"""Seconds for which nothing else begins beside a row that goes ahead: servers take turns, too."""


@dataclass
class _Lane:
    rows: dict[int, OutboxRow] = field(default_factory=dict)  # by id, ascending
    priorities: Counter[int] = field(default_factory=Counter)  # of the rows
    later: int = 0  # rows that have a time before which they do not leave
    busy: bool = False
    held_until: float = 0.0  # on the monotonic clock
    waits_for: str | None = None  # what ends the hold early, see `news`
    served: int = 0  # when it was served last, counted in rows
    stamp: int = 0  # what is known of it elsewhere holds while this is the same

    def put(self, row: OutboxRow) -> None:
        self.drop(row.id)
        self.rows[row.id] = row
        self.priorities[row.priority] += 1
        self.later += row.not_before is not None

    def drop(self, row_id: int) -> None:
        row = self.rows.get(row_id)
        if row is not None:
            self.priorities[row.priority] -= 1
            self.later -= row.not_before is not None
            del self.rows[row_id]

    @property
    def order(self) -> tuple[int, int, int]:
        """How urgent it is while all its rows are due: as the most urgent of them."""
        urgent = min(priority for priority, rows in self.priorities.items() if rows)
        return urgent, self.served, next(iter(self.rows))


_First = tuple[tuple[int, int, int], str, OutboxRow]
"""A lane's place in the order, its name and its next row."""


class SendQueue:
    """Unsent rows in memory, in one lane a room (or a person whose room is not known yet).

    A file that has to be fetched has a lane of its own, where whatever takes it back waits, too.
    Ten thousand lanes wait while ballots go out, so none but the next is looked at: lanes whose
    rows are all due stand in a heap, held ones in another by their time; what is in them of lanes
    that have changed since is passed over. Few lanes have rows for later, and are looked through.
    """

    def __init__(self) -> None:
        self._lanes: dict[str, _Lane] = {}
        self._lane_of: dict[str, tuple[str, int]] = {}  # transaction id → lane, row id
        self._busy_in: dict[str, str] = {}  # transaction id of what is being sent → lane
        self._turn = 0
        self._ahead: dict[str, float] = {}  # rows being sent, and how long they have the server
        # By how urgent they are: order, lane, its stamp.
        self._ready: dict[int, list[tuple[tuple[int, int, int], str, int]]] = defaultdict(list)
        self._passed: dict[int, int] = {}  # rows begun before what is only so urgent, and waits
        self._held: list[tuple[float, str, int]] = []  # until when, lane, its stamp
        self._timed: set[str] = set()  # lanes with rows for later
        self._waiting: dict[str, set[str]] = defaultdict(set)  # what ends holds → lanes
        self._stamp = 0

    def __contains__(self, txn_id: str) -> bool:
        return txn_id in self._lane_of

    def add(self, rows: Iterable[OutboxRow]) -> None:
        """Put rows, in ascending order of id, at the end of their lanes."""
        changed = set()
        for row in rows:
            name = self._name(row)
            self._lanes.setdefault(name, _Lane()).put(row)
            self._lane_of[row.txn_id] = (name, row.id)
            changed.add(name)
        for name in changed:
            self._note(name)

    def remove(self, txn_id: str) -> None:
        """Take a row off: it is sent, or never will be. Does nothing where it is unknown."""
        name, row_id = self._lane_of.pop(txn_id, (None, 0))
        if name is not None:
            lane = self._lanes[name]
            lane.drop(row_id)
            if not lane.rows and not lane.busy:
                self._wait_for(None, name)
                del self._lanes[name]
            self._note(name)

    def keep(self, row: OutboxRow) -> None:
        """Let `row`, of which more is known now, stand where it stood, if it still waits."""
        if row.txn_id in self._lane_of:
            name, row_id = self._lane_of[row.txn_id]
            lane = self._lanes[name]
            rows = [row if each.id == row_id else each for each in lane.rows.values()]
            for each in rows:  # anew, so that they stay in their order
                lane.drop(each.id)
            for each in rows:
                lane.put(each)
            self._note(name)

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
        self._wake(clock)
        found = self._firsts()
        for name in self._timed:
            due = [row for row in self._lanes[name].rows.values() if _is_due(row, now)]
            if due:
                # A lane is as urgent as what is due in it: order in a room is never broken.
                urgent = min(row.priority for row in due)
                one = (urgent, self._lanes[name].served, due[0].id), name, due[0]
                found[urgent] = min(found.get(urgent, one), one, key=itemgetter(0))
        long_passed = self._long_passed(found)
        turn = min(found, default=None) if long_passed is None else long_passed
        alone = self._alone_until() > clock and long_passed is None
        if turn is None or (alone and turn != Priority.AHEAD):
            return None
        passed = {each: self._passed.get(each, 0) + (each > turn) for each in found}
        self._passed = passed | {turn: 0}
        _, name, row = found[turn]
        lane = self._lanes[name]
        self._turn += 1
        self._busy_in[row.txn_id] = name
        lane.busy, lane.served = True, self._turn
        self._note(name)
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
        lane.busy, lane.held_until = False, held_until
        self._wait_for(waits_for if lane.rows else None, name)
        if not lane.rows:
            del self._lanes[name]
        self._note(name)

    def news(self, come: Collection[str]) -> None:
        """End the holds of lanes that wait for something of what has come."""
        for name in [name for each in come for name in self._waiting.get(each, ())]:
            self._lanes[name].held_until = 0.0
            self._wait_for(None, name)
            self._note(name)

    def has_due(self, now: datetime, clock: float) -> bool:
        """Say whether anything is being sent, or could be now."""
        self._wake(clock)
        timed = (self._lanes[name] for name in self._timed)
        return (
            bool(self._busy_in)
            or bool(self._firsts())
            or any(_is_due(row, now) for lane in timed for row in lane.rows.values())
        )

    def _note(self, name: str) -> None:
        """Take up how a lane stands by now: what was known of it before holds no more."""
        lane = self._lanes.get(name)
        self._timed.discard(name)
        if lane is None:
            return
        self._stamp += 1
        lane.stamp = self._stamp
        if lane.busy or not lane.rows:
            return
        if lane.held_until:
            heappush(self._held, (lane.held_until, name, lane.stamp))
        elif lane.later:
            self._timed.add(name)
        else:
            heappush(self._ready[lane.order[0]], (lane.order, name, lane.stamp))

    def _wake(self, clock: float) -> None:
        """Let the lanes go on whose hold is over."""
        while self._held and (self._held[0][0] <= clock or not self._holds(self._held[0])):
            entry = heappop(self._held)
            if self._holds(entry):
                self._lanes[entry[1]].held_until = 0.0
                self._note(entry[1])

    def _wait_for(self, what: str | None, name: str) -> None:
        """Note what ends a lane's hold early, in place of what did before."""
        lane = self._lanes[name]
        if lane.waits_for is not None:
            self._waiting[lane.waits_for].discard(name)
            if not self._waiting[lane.waits_for]:
                del self._waiting[lane.waits_for]
        lane.waits_for = what
        if what is not None:
            self._waiting[what].add(name)

    def _firsts(self) -> dict[int, _First]:
        """Return the next lane of each urgency, of those whose rows are all due, and its row."""
        found: dict[int, _First] = {}
        for urgent, lanes in self._ready.items():
            while lanes and not self._holds(lanes[0]):
                heappop(lanes)
            if lanes:
                order, name, _ = lanes[0]
                found[urgent] = order, name, self._lanes[name].rows[order[2]]
        return found

    def _long_passed(self, found: Collection[int]) -> int | None:
        """Return how urgent what has been passed for too long is: else many stopped it for ever."""
        passed = [each for each in found if self._passed.get(each, 0) >= SHARE]
        return min(passed, default=None, key=lambda each: (-self._passed[each], each))

    def _holds(self, entry: tuple[object, str, int]) -> bool:
        lane = self._lanes.get(entry[1])
        return lane is not None and lane.stamp == entry[2]

    def _name(self, row: OutboxRow) -> str:
        if isinstance(row.content, Redaction):
            name, _ = self._lane_of.get(row.content.of, ("", 0))
            if name.startswith(FETCHED):
                return name
        return _own_lane(row)

    def waits(self, now: datetime, clock: float) -> float:
        """Return the seconds until something may be due that is not now; an hour at most."""
        self._wake(clock)
        longest = 3600.0
        if self._held:
            longest = min(longest, self._held[0][0] - clock)
        for name in self._timed:
            for row in self._lanes[name].rows.values():
                after = (row.not_before - now).total_seconds() if row.not_before else 0.0
                longest = min(longest, max(after, 0.0))
        ready = self._firsts()
        if ready:
            longest = 0.0
        alone = 0.0 if self._long_passed(ready) is not None else self._alone_until() - clock
        return max(longest, alone, 0.0)

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
