"""The order in which rows leave."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.outgoing import File, Message, Priority, Redaction
from assistant.matrix.send_queue import HEAD_START, SHARE, SendQueue
from assistant.storage.outbox import OutboxRow

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def _row(number: int, room: str = "!a", priority: Priority = Priority.ANSWER) -> OutboxRow:
    return OutboxRow(
        id=number,
        txn_id=f"t{number}",
        kind="message",
        room_id=room,
        recipient=None,
        priority=int(priority),
        content=Message(body="", html=""),
        created_at=NOW,
        not_before=None,
        attempted_at=None,
        attempted_device=None,
    )


def _drain(queue: SendQueue) -> list[OutboxRow]:
    sent = []
    while (row := queue.pick(NOW, 0.0)) is not None:
        queue.remove(row.txn_id)
        queue.free(row)
        sent.append(row)
    return sent


@given(st.lists(st.tuples(st.sampled_from(["!a", "!b", "!c"]), st.sampled_from(list(Priority)))))
def test_a_room_is_never_reordered_and_nothing_is_lost(
    wanted: list[tuple[str, Priority]],
) -> None:
    queue = SendQueue()
    queue.add(_row(number, room, priority) for number, (room, priority) in enumerate(wanted))
    sent = _drain(queue)
    assert sorted(row.id for row in sent) == list(range(len(wanted)))
    for room in ("!a", "!b", "!c"):
        ids = [row.id for row in sent if row.room_id == room]
        assert ids == sorted(ids)


def test_rooms_take_turns() -> None:
    """A room with a hundred rows does not keep the one behind it waiting for all of them."""
    queue = SendQueue()
    queue.add([_row(1), _row(2), _row(3), _row(4, "!b"), _row(5, "!b")])
    assert [row.room_id for row in _drain(queue)] == ["!a", "!b", "!a", "!b", "!a"]


def test_a_room_with_an_answer_goes_before_one_with_a_digest() -> None:
    queue = SendQueue()
    queue.add([_row(1, "!b", Priority.DIGEST), _row(2, "!a", Priority.DIGEST), _row(3, "!a")])
    assert [row.id for row in _drain(queue)] == [2, 3, 1]


def test_one_row_of_a_room_at_a_time() -> None:
    queue = SendQueue()
    queue.add([_row(1), _row(2)])
    assert queue.pick(NOW, 0.0) is not None
    assert queue.pick(NOW, 0.0) is None


def test_a_hold_ends_by_time_or_by_news() -> None:
    queue = SendQueue()
    queue.add([_row(1)])
    row = queue.pick(NOW, 0.0)
    assert row is not None
    queue.free(row, 5.0)
    queue.news(["@ana:fake"])
    assert queue.pick(NOW, 1.0) is None
    assert queue.waits(NOW, 1.0) == 4.0
    assert queue.pick(NOW, 5.0) == row
    queue.free(row, 9.0, "@ana:fake")
    queue.news(["@ben:fake"])
    assert queue.pick(NOW, 6.0) is None
    queue.news(["@ana:fake", "@ana:fake"])
    assert queue.pick(NOW, 6.0) == row
    queue.free(row, 9.0, "$another")
    queue.news(["@ana:fake"])
    assert queue.pick(NOW, 6.0) is None, "what it waited for before is no news to it"
    queue.remove("t1")
    queue.news(["$another"])
    assert queue.pick(NOW, 9.0) is None


def test_a_row_of_the_future_lets_others_pass() -> None:
    queue = SendQueue()
    later = replace(_row(1), not_before=NOW + timedelta(seconds=30))
    queue.add([later, _row(2)])
    assert [row.id for row in _drain(queue)] == [2]
    assert queue.waits(NOW, 0.0) == 30.0


def _fetched(number: int) -> OutboxRow:
    file = File(kind="ticket-file", key="1", name="a", mimetype="image/png", fetched=True)
    return replace(_row(number), kind="file", content=file)


def test_a_file_that_must_be_fetched_holds_up_nobody_not_even_once_it_is_taken_back() -> None:
    """Who takes back what does not come would else keep the room silent until it does."""
    queue = SendQueue()
    back = replace(_row(2), kind="redaction", content=Redaction(of="t1"))
    other = replace(_row(4), kind="redaction", content=Redaction(of="t3"))
    queue.add([_fetched(1), back, _row(3), other])
    first = queue.pick(NOW, 0.0)
    assert first is not None
    assert first.id == 1
    assert [row.id for row in _drain(queue)] == [3, 4]
    queue.remove(first.txn_id)
    queue.free(first)
    assert [row.id for row in _drain(queue)] == [2], "after the file, whatever became of it"


def test_what_goes_ahead_has_the_server_for_itself_for_a_moment() -> None:
    queue = SendQueue()
    queue.add([_row(1), _row(2, "!b", Priority.AHEAD), _row(3, "!c", Priority.AHEAD)])
    first, second = queue.pick(NOW, 5.0), queue.pick(NOW, 5.0)
    assert (first, second) == (_row(2, "!b", Priority.AHEAD), _row(3, "!c", Priority.AHEAD))
    assert queue.pick(NOW, 5.0) is None
    assert 0 < queue.waits(NOW, 5.0) <= HEAD_START, "looked at again in time, and not at once"
    queue.remove("t2")
    queue.free(_row(2, "!b", Priority.AHEAD))
    assert queue.pick(NOW, 5.0) is None, "the other one is on its way still"
    queue.remove("t3")
    queue.free(_row(3, "!c", Priority.AHEAD))
    assert queue.pick(NOW, 5.0) == _row(1)


def test_what_goes_ahead_and_gets_no_answer_holds_up_nobody() -> None:
    queue = SendQueue()
    queue.add([_row(1), _row(2, "!b", Priority.AHEAD)])
    assert queue.pick(NOW, 5.0) == _row(2, "!b", Priority.AHEAD)
    assert queue.pick(NOW, 5.0 + HEAD_START) == _row(1)


@pytest.mark.parametrize("urgent", [Priority.AHEAD, Priority.ANSWER])
def test_answers_overtake_ballots_and_never_stop_them(urgent: Priority) -> None:
    """However many write without a pause, one row in ten is of those that wait behind them."""
    queue, clock = SendQueue(), 0.0
    queue.add([_row(number, f"!{number}", Priority.DIGEST) for number in range(50)])
    queue.add([_row(100 + number, f"!r{number}", Priority.RELAY) for number in range(50)])
    sent: list[int] = []
    for number in range(1000, 1200):
        queue.add([_row(number, f"!{number}", urgent)])
        clock += HEAD_START / 2
        row = queue.pick(NOW, clock)
        assert row is not None
        sent.append(row.priority)
        if row.priority == urgent and urgent is Priority.ANSWER:
            queue.remove(row.txn_id)
            queue.free(row)
    for one in (Priority.DIGEST, Priority.RELAY):
        assert sent.count(one) == pytest.approx(200 // (SHARE + 2), abs=2)
    assert sent[:SHARE] == [urgent] * SHARE
    assert sent.count(urgent) >= 160


def _sought(
    free: list[OutboxRow], served: dict[str, int], passed: dict[int, int], now: datetime
) -> tuple[tuple[int, int, int], OutboxRow] | None:
    """Look through all rows of lanes that may send; `passed` counts by urgency, see `SHARE`."""
    found = []
    for room in {row.room_id or "" for row in free}:
        mine = sorted((row for row in free if row.room_id == room), key=lambda each: each.id)
        due = [row for row in mine if row.not_before is None or row.not_before <= now]
        if due:
            order = (min(row.priority for row in due), served.get(room, 0), due[0].id)
            found.append((order, due[0]))
    firsts = {each[0][0]: each for each in sorted(found, key=lambda each: each[0], reverse=True)}
    for urgent in sorted(firsts, key=lambda each: (-passed.get(each, 0), each)):
        if passed.get(urgent, 0) >= SHARE:
            return firsts[urgent]
    return firsts[min(firsts)] if firsts else None


def _urgencies(free: list[OutboxRow], now: datetime) -> set[int]:
    """Return how urgent each lane is that may send."""
    due = [row for row in free if row.not_before is None or row.not_before <= now]
    rooms = {row.room_id for row in due}
    return {min(row.priority for row in due if row.room_id == room) for room in rooms}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["!a", "!b", "!c", "!d"]),
            st.sampled_from(list(Priority)),
            st.sampled_from([0, 0, 0, 5, 30]),  # not before so many seconds
        ),
        max_size=25,
    ),
    st.lists(
        st.tuples(
            st.sampled_from(["pick", "free", "hold", "keep", "wait", "drop"]), st.integers(0, 24)
        ),
        max_size=60,
    ),
)
def test_the_next_row_is_the_one_that_looking_through_all_lanes_finds(
    wanted: list[tuple[str, Priority, int]], steps: list[tuple[str, int]]
) -> None:
    """The heaps answer as a search through everything would, however lanes come, go and wait."""
    queue, clock = SendQueue(), 0.0
    rows = [
        replace(
            _row(number, room, priority),
            not_before=NOW + timedelta(seconds=after) if after else None,
        )
        for number, (room, priority, after) in enumerate(wanted)
    ]
    queue.add(rows)
    waiting = {row.id: row for row in rows}
    held: dict[str, float] = {}
    served: dict[str, int] = {}
    busy: dict[str, OutboxRow] = {}
    passed: dict[int, int] = {}
    for step, number in steps:
        now = NOW + timedelta(seconds=clock)
        if step == "wait":
            clock += number
        elif step == "drop" and number in waiting:
            queue.remove(f"t{number}")
            del waiting[number]
        elif step == "keep" and number in waiting:
            waiting[number] = replace(waiting[number], attempted_at=NOW)
            queue.keep(waiting[number])
        elif step in {"free", "hold"} and busy:
            room = sorted(busy)[number % len(busy)]
            held[room] = clock + number if step == "hold" else 0.0
            queue.free(busy.pop(room), held[room])
        elif step == "pick":
            free = [
                row
                for row in waiting.values()
                if (row.room_id or "") not in busy and held.get(row.room_id or "", 0.0) <= clock
            ]
            found = _sought(free, served, passed, now)
            if found is not None and found[0][0] == Priority.AHEAD:
                return  # the head start of such rows has tests of its own
            assert queue.has_due(now, clock) == (bool(busy) or found is not None)
            assert (queue.waits(now, clock) == 0.0) == (found is not None)
            picked = queue.pick(now, clock)
            assert picked == (None if found is None else found[1])
            if found is not None and picked is not None:
                turn = found[0][0]
                waited = {each: passed.get(each, 0) for each in _urgencies(free, now)}
                passed = {each: n + (each > turn) for each, n in waited.items()} | {turn: 0}
                room = picked.room_id or ""
                served[room] = 1 + max(served.values(), default=0)
                busy[room] = picked


def test_ten_thousand_ballots_keep_no_answer_waiting() -> None:
    """An answer goes next; no step looks at every lane, be it of choosing or of what one sends."""
    queue = SendQueue()
    queue.add([_row(number, f"!{number}", Priority.DIGEST) for number in range(10_000)])
    looked = []
    for room in ("!new", "!5000"):
        began = time.process_time()
        for _ in range(100):
            row = queue.pick(NOW, 0.0)
            assert row is not None
            assert row.priority == Priority.DIGEST
            queue.remove(row.txn_id)
            queue.news([row.txn_id])  # whoever waits for this one goes on
            queue.free(row)
            assert queue.waits(NOW, 0.0) == 0.0
        looked.append(time.process_time() - began)
        answer = _row(20_000, room)
        queue.add([answer])
        first = queue.pick(NOW, 0.0)
        assert first is not None
        if room == "!5000":  # its own ballot goes before: a room is never reordered
            assert first.id == 5000
            queue.remove(first.txn_id)
            queue.free(first)
            first = queue.pick(NOW, 0.0)
        assert first == answer
        queue.remove(answer.txn_id)
        queue.free(answer)
    assert min(looked) < 0.2  # seconds for a hundred; looking at every lane took 5
