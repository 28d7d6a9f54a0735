"""The order in which rows leave."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.outgoing import File, Message, Priority, Redaction
from assistant.matrix.send_queue import HEAD_START, SendQueue
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
    queue.news(["@ana:fake"])
    assert queue.pick(NOW, 6.0) == row


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
