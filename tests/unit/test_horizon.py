"""When a vote may be declared: what was sent before its close is here, read and handled."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import Mock

from assistant.services.vote_horizon import VoteHorizon
from assistant.storage.checkpoint import Checkpoint, CheckpointRepository
from assistant.storage.horizon import HorizonRepository
from assistant.storage.inbox import Arrival, InboxRepository
from assistant.storage.scrubbing import empty_log
from assistant.storage.unit_of_work import Database
from tests.support.database import fresh_database

CLOSE = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
INSTANT = CLOSE + timedelta(minutes=5)
OPENED = CLOSE - timedelta(days=7)


async def _synced(database: Database, begun_at: datetime, *, drained: bool = True) -> None:
    async with database.transaction(begun_at) as tx:
        await CheckpointRepository(tx.connection).write(
            Checkpoint(next_batch="s", number=1, drained=drained, begun_at=begun_at), tx.now
        )


async def _passed(database: Database) -> bool:
    async with database.reading() as connection:
        horizon = HorizonRepository(connection)
        return await horizon.synced_since(INSTANT, INSTANT) and not await horizon.unheard(
            close=CLOSE
        )


async def _unheard(database: Database) -> frozenset[str]:
    async with database.reading() as connection:
        return await HorizonRepository(connection).unheard(close=CLOSE)


async def _came(database: Database, stamp: datetime, *, received: datetime) -> int:
    event = {"origin_server_ts": round(stamp.timestamp() * 1000)}
    async with database.transaction(received) as tx:
        inbox = InboxRepository(tx.connection)
        row = Arrival(
            event_id=f"${stamp.isoformat()}", room_id="!ana", sender="@ana:here",
            type="m.room.encrypted", sent_at=received, position=1, event=event,
        )  # fmt: skip
        await inbox.add([row], received)
        return (await inbox.ready())[-1].id


async def test_waits_for_a_sync_that_began_late_enough(tmp_path: Path) -> None:
    database = await fresh_database(tmp_path)
    assert not await _passed(database)
    await _synced(database, INSTANT - timedelta(milliseconds=1))
    assert not await _passed(database)
    await _synced(database, INSTANT, drained=False)
    assert not await _passed(database)  # keys are still to come
    await _synced(database, INSTANT)
    assert await _passed(database)
    await database.close()


async def test_names_the_rooms_with_gaps(tmp_path: Path) -> None:
    database = await fresh_database(tmp_path)
    await _synced(database, INSTANT)
    async with database.transaction() as tx:
        await CheckpointRepository(tx.connection).open_gap("!ana", "start", None, 1)
    assert not await _passed(database)
    assert await _unheard(database) == {"!ana"}
    await database.close()


async def test_waits_for_what_was_sent_in_time_and_lists_what_nobody_can_read(
    tmp_path: Path,
) -> None:
    database = await fresh_database(tmp_path)
    await _synced(database, INSTANT)
    late = CLOSE + timedelta(minutes=6)
    await _came(database, CLOSE, received=late)
    assert await _passed(database)  # at the close is late: it need not be handled first
    row = await _came(database, CLOSE - timedelta(milliseconds=1), received=late)
    assert not await _passed(database)
    async with database.transaction() as tx:
        await InboxRepository(tx.connection).wait(row, "session")
    assert await _passed(database)
    async with database.reading() as connection:
        horizon = HorizonRepository(connection)
        assert [each.row for each in await horizon.unread(close=CLOSE, since=OPENED)] == [row]
        assert not await horizon.unread(close=CLOSE, since=OPENED, senders={"@ben:here"})
        assert not await horizon.unread(close=OPENED, since=OPENED - timedelta(days=1))
    async with database.transaction() as tx:
        await InboxRepository(tx.connection).wake(["session"])
    assert not await _passed(database)  # its key came: it is to be handled
    await database.close()


async def test_stamp_of_the_future_is_one_of_its_arrival(tmp_path: Path) -> None:
    database = await fresh_database(tmp_path)
    await _synced(database, INSTANT)
    await _came(database, CLOSE + timedelta(days=1), received=CLOSE - timedelta(seconds=1))
    assert not await _passed(database)
    await database.close()


async def test_is_awaited_until_a_sync_begins_late_enough(tmp_path: Path) -> None:
    database = await fresh_database(tmp_path)

    async def awaited() -> datetime | None:
        async with database.reading() as connection:
            return await CheckpointRepository(connection).awaited(INSTANT)

    async def wait_for(instant: datetime) -> None:
        """Look for the sync as votes do; who finds none has one begin right after the commit."""
        async with database.transaction(INSTANT) as tx:
            horizon, others = HorizonRepository(tx.connection), Mock()
            found = await VoteHorizon(
                horizon=horizon, rooms=others, callers=others, voters=others, cards=others, tx=tx
            ).synced_since(instant)
            assert tx.awaits_sync != found

    assert await awaited() is None
    await wait_for(INSTANT)
    assert await awaited() == INSTANT
    await _synced(database, INSTANT - timedelta(seconds=1))
    assert await awaited() == INSTANT
    await wait_for(CLOSE)  # is passed
    assert await awaited() == INSTANT
    await _synced(database, INSTANT)
    await wait_for(INSTANT)
    assert await awaited() is None
    await _synced(database, INSTANT + timedelta(hours=1))  # by a clock that is put back since
    assert await awaited() == INSTANT
    assert not await _passed(database)
    await database.close()


async def test_of_two_votes_the_one_that_closes_first_waits_for_no_other(tmp_path: Path) -> None:
    database = await fresh_database(tmp_path)
    for first, second in ((CLOSE, INSTANT), (INSTANT, CLOSE)):
        await _synced(database, CLOSE - timedelta(days=1))
        async with database.transaction() as tx:
            horizon = HorizonRepository(tx.connection)
            await horizon.wait_for(first)
            await horizon.wait_for(second)
            assert await CheckpointRepository(tx.connection).awaited(INSTANT) == CLOSE
        await _synced(database, CLOSE)
        async with database.transaction() as tx:
            assert await CheckpointRepository(tx.connection).awaited(INSTANT) is None
            await HorizonRepository(tx.connection).wait_for(INSTANT)  # as at that instant
            assert await CheckpointRepository(tx.connection).awaited(INSTANT) == INSTANT
        await _synced(database, INSTANT)
    await database.close()


async def test_nothing_deleted_is_left_in_any_file(tmp_path: Path) -> None:
    database = await fresh_database(tmp_path)
    secret = "a-ballot-for-nobody-else"
    async with database.transaction() as tx:
        row = Arrival(
            event_id="$a", room_id="!ana", sender="@ana:here", type="m.room.message",
            sent_at=CLOSE, position=1, event={"body": secret},
        )  # fmt: skip
        await InboxRepository(tx.connection).add([row], CLOSE)

    def found() -> bool:
        return any(
            secret.encode() in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()
        )

    assert found()
    async with database.transaction() as tx:
        inbox = InboxRepository(tx.connection)
        await inbox.done((await inbox.ready())[0].id, CLOSE)
    assert await empty_log(database)
    assert not found()
    await database.close()
