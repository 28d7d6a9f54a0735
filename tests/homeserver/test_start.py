"""A start with many rooms, and syncs that no honest server sends."""

from datetime import UTC, datetime
from time import monotonic
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from assistant.matrix.rooms_section import RoomsReader
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver, Fault
from tests.support.matrix_bot import running, until


async def test_a_start_with_a_thousand_direct_rooms_reads_none_of_them(
    fake: FakeHomeserver, database: Database
) -> None:
    """Rooms are facts in our tables: no full sync, no request and no statement for each."""
    room = await fake.make_room(ANA, BOT)
    async with running(fake, database):
        pass
    async with database.transaction() as tx:
        rooms = MatrixRoomRepository(tx.connection)
        for number in range(1000):
            who = f"@p{number}:fake"
            one = MatrixRoom(room_id=f"!x{number}", membership="join", people={who: "join"})
            await rooms.write(one.settled(), None)
    statements: list[str] = []
    for engine in (database._readers, database._writer):
        event.listen(
            engine.sync_engine,
            "before_cursor_execute",
            lambda _c, _k, statement, *_rest: statements.append(statement),
        )
    fake.requests.clear()
    began = monotonic()
    async with running(fake, database):
        ready = monotonic() - began
        await fake.say(room, ANA, "hello")
        await until(lambda: fake.bodies(room) == ["> hello"])
    assert ready < 2.0
    assert len(statements) < 150
    syncs = [path for method, path, _body in fake.requests if path == "/sync"]
    assert len(fake.requests) - len(syncs) <= 6


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=4,
)
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "event_id": JSON | st.just("$1"),
        "sender": JSON | st.sampled_from([ANA, BOT]),
        "type": JSON | st.sampled_from(["m.room.message", "m.room.member", "m.room.redaction"]),
        "state_key": JSON | st.sampled_from([ANA, BOT, ""]),
        "origin_server_ts": JSON,
        "unsigned": JSON | st.fixed_dictionaries({"age": JSON, "prev_content": JSON}),
        "content": JSON
        | st.fixed_dictionaries({"membership": JSON, "msgtype": JSON, "redacts": JSON}),
    },
)
EVENTS = JSON | st.lists(FIELDS, max_size=3)
ROOM = JSON | st.fixed_dictionaries(
    {},
    optional={
        "state": JSON | st.fixed_dictionaries({"events": EVENTS}),
        "timeline": JSON
        | st.fixed_dictionaries({"events": EVENTS, "limited": JSON, "prev_batch": JSON}),
        "invite_state": JSON | st.fixed_dictionaries({"events": EVENTS}),
    },
)
ROOMS = st.dictionaries(
    st.sampled_from(["join", "invite", "leave"]),
    JSON | st.dictionaries(st.sampled_from(["!a", "!b"]), ROOM),
)


@given(rooms=ROOMS)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_shape_of_a_sync_raises(rooms: dict[str, Any]) -> None:
    """An exception here would come again with the same token, for ever."""
    reader = RoomsReader(us=BOT, number=2, since="s1", before={}, now=datetime.now(UTC))
    section = reader.read(rooms)
    for arrival in section.taken.arrivals:
        assert isinstance(arrival.event_id, str)
        assert arrival.sender


@pytest.mark.parametrize("rooms", [None, [], "x", {"join": []}])
async def test_a_sync_without_sense_moves_on(
    fake: FakeHomeserver, database: Database, rooms: Any
) -> None:
    room = await fake.make_room(ANA, BOT)
    async with running(fake, database):
        fake.faults.append(
            Fault("GET /sync", status=200, body={"next_batch": f"s{fake._stream}", "rooms": rooms})
        )
        await fake.say(room, ANA, "one")
        await fake.say(room, ANA, "two")
        await until(lambda: "> two" in fake.bodies(room))
