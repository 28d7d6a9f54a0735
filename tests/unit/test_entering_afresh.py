"""What the door remembers of a room is what the database says: whoever changed it, and when."""

import asyncio
import sqlite3
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event, update

from assistant.domain.members import MemberStatus
from assistant.domain.plans import LimitName
from assistant.jobs import thresholds
from assistant.services.entrance import Full, LetIn, NoRoom, NotBegun, WrongCode
from assistant.storage.meetings import MeetingRepository
from assistant.storage.plans import plans
from assistant.storage.rooms import RoomRepository
from tests.support.venue import Venue, link_of, venue

ANOTHER_PROCESS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute(sys.argv[2])
connection.commit()
"""


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there


@contextmanager
def read(there: Venue) -> Iterator[list[str]]:
    """Collect what readers ask the database."""
    asked: list[str] = []
    engine = there.house.database._readers.sync_engine

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def _known(there: Venue) -> None:
    """Let the door know the room, and see that it asks nothing of what it knows."""
    await there.knock()
    await there.knock()
    with read(there) as asked:
        assert isinstance(await there.knock(), LetIn)
        assert await there.door.look("assembly") is not None
    assert asked == []


async def test_a_code_that_was_changed_is_asked_for_at_once(there: Venue) -> None:
    room = await there.room(anyone_may_start=True)
    await _known(there)
    room = await there.change(room, viewer_code="hort22")
    assert await there.knock() == WrongCode()
    assert isinstance(await there.knock(code="hort22"), LetIn)
    await there.change(room, viewer_code="casa99")
    assert await there.knock(code="hort22") == WrongCode()
    view = await there.door.look("assembly")
    assert view is not None
    assert view.wants_code


async def test_a_room_that_was_deleted_is_gone_at_once(there: Venue) -> None:
    room = await there.room(anyone_may_start=True)
    await _known(there)
    async with there.house.database.transaction(there.house.now) as tx:
        await RoomRepository(tx.connection).delete(room.id)
    assert await there.knock() == NoRoom()
    assert await there.door.look("assembly") is None


async def test_a_membership_that_lapsed_closes_the_room_at_once(there: Venue) -> None:
    member = await there.member()
    await there.room(member=member, anyone_may_start=True)
    await _known(there)
    await there.lapse(member, MemberStatus.LAPSED)
    assert await there.knock() == NoRoom()
    await there.lapse(member, MemberStatus.ACTIVE)
    assert isinstance(await there.knock(), LetIn)


async def test_a_plan_that_was_changed_counts_at_once(there: Venue) -> None:
    member = await there.member((LimitName.PARTICIPANTS, 3, True))
    await there.room(member=member, anyone_may_start=True)
    await _known(there)
    there.video.follow(link_of(await there.knock()))
    there.later(seconds=2)
    async with there.house.database.transaction(there.house.now) as tx:
        fewer = [{"name": LimitName.PARTICIPANTS.value, "value": 1, "hard": True}]
        await tx.connection.execute(update(plans).values(limits=fewer))
    assert await there.knock() == Full(limit=1)


async def test_nobody_is_let_into_a_meeting_that_has_ended(there: Venue) -> None:
    """Another one is opened by who may, and all others wait for that."""
    room = await there.room(anyone_may_start=True, moderator_code="1234")
    await _known(there)
    ended = await there.meeting(room)
    assert ended is not None
    async with there.house.database.transaction(there.house.now) as tx:
        assert await MeetingRepository(tx.connection).ended(ended, there.house.now)
    await there.change(room, anyone_may_start=False)
    assert await there.knock() == NotBegun()
    link = there.video.links[link_of(await there.knock("Pau", code="1234"))]
    assert link.external_id != ended.external_id


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("UPDATE rooms SET deleted_at = made_at", NoRoom()),
        ("UPDATE members SET status = 'suspended'", NoRoom()),
        ("UPDATE rooms SET settings = json_set(settings, '$.viewer_code', 'x1')", WrongCode()),
        ("UPDATE meetings SET state = 'ended', ended_at = opened_at", None),
    ],
)
async def test_what_another_process_changes_counts_at_once(
    there: Venue, change: str, expected: object
) -> None:
    await there.room(anyone_may_start=True)
    await _known(there)
    opened = len(there.video.created)
    file = there.house.database.url.removeprefix("sqlite+aiosqlite:///")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", ANOTHER_PROCESS, file, change
    )
    assert await process.wait() == 0
    answer = await there.knock()
    if expected is None:
        assert isinstance(answer, LetIn)
        assert len(there.video.created) == opened + 1, "the next meeting was opened"
    else:
        assert answer == expected


async def test_what_cannot_be_compared_is_read(
    there: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where another process keeps the log to itself, nobody knows whether anything changed."""
    await there.room(anyone_may_start=True)
    await _known(there)

    class Busy:
        def execute(self, _sql: str) -> object:
            raise sqlite3.OperationalError("database is locked")

        def close(self) -> None:
            pass

    monkeypatch.setattr(there.house.database._version, "_connection", Busy())
    with read(there) as asked:
        assert isinstance(await there.knock(), LetIn)
    assert asked


async def test_a_change_while_the_room_is_read_is_not_missed(
    there: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read then may be the old, and is good for nobody who comes later."""
    room = await there.room(anyone_may_start=True)
    began, goes_on = asyncio.Event(), asyncio.Event()
    by_slug = RoomRepository.by_slug

    async def slow(self: RoomRepository, slug: str) -> object:
        found = await by_slug(self, slug)
        began.set()
        await goes_on.wait()
        return found

    monkeypatch.setattr(RoomRepository, "by_slug", slow)
    first = asyncio.ensure_future(there.knock())
    await began.wait()
    await there.change(room, viewer_code="hort22")
    later = asyncio.ensure_future(there.knock("Pau"))
    await asyncio.sleep(0.01)
    goes_on.set()
    assert await later == WrongCode()
    await first
    assert await there.knock() == WrongCode()


async def test_all_who_come_at_once_share_one_reading(there: Venue) -> None:
    room = await there.room(anyone_may_start=True)
    await _known(there)
    await there.change(room, language="ca")
    with read(there) as asked:
        answers = await asyncio.gather(*(there.knock(f"n{number}") for number in range(50)))
    assert all(isinstance(answer, LetIn) for answer in answers)
    assert sum("FROM rooms" in statement for statement in asked) == 1


async def test_whoever_goes_away_while_the_room_is_read_takes_nobody_along(
    there: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    await there.room(anyone_may_start=True)
    goes_on = asyncio.Event()
    by_slug = RoomRepository.by_slug

    async def slow(self: RoomRepository, slug: str) -> object:
        await goes_on.wait()
        return await by_slug(self, slug)

    monkeypatch.setattr(RoomRepository, "by_slug", slow)
    first = asyncio.ensure_future(there.knock())
    second = asyncio.ensure_future(there.knock("Pau"))
    await asyncio.sleep(0.01)
    first.cancel()
    await asyncio.sleep(0)
    goes_on.set()
    assert isinstance(await second, LetIn)


async def test_few_rooms_are_remembered_and_made_up_ones_never(
    there: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thresholds, "REMEMBERED", 3)
    for number in range(5):
        await there.room(f"r{number}")
    for number in range(5):
        assert await there.knock(slug=f"r{number}") == NotBegun()
    for number in range(50):
        assert await there.knock(slug=f"x{number}") == NoRoom()
    with read(there) as asked:
        for number in (2, 3, 4):
            assert await there.knock(slug=f"r{number}") == NotBegun()
    assert asked == []
    assert len(there.door._thresholds) == 3
