"""What is not to leave yet waits for its time, and lets others pass."""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import ClassVar

import pytest
from sqlalchemy import select

from assistant.storage.outbox import OutboxRepository, outbox
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver
from tests.support.matrix_bot import enqueue, running, said, settle, until


class _Clock(datetime):
    """The transport's clock: it stands still until a test sets it, however busy the machine."""

    at: ClassVar[datetime]

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        assert tz is UTC
        return cls.at


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> type[_Clock]:
    _Clock.at = datetime.now(UTC).replace(microsecond=0)  # the database keeps milliseconds
    monkeypatch.setattr("assistant.matrix.outbox.datetime", _Clock)
    return _Clock


async def test_rows_of_the_future_wait_without_blocking(
    fake: FakeHomeserver, database: Database, clock: type[_Clock]
) -> None:
    room = await fake.make_room(ANA, BOT)
    soon = clock.at + timedelta(seconds=0.3)
    await enqueue(database, said("later"), room_id=room.room_id, not_before=soon)
    await enqueue(database, said("now"), room_id=room.room_id)
    async with running(fake, database):
        await until(lambda: fake.bodies(room) == ["now"])
        await settle(0.4)
        assert fake.bodies(room) == ["now"]
        clock.at = soon
        await until(lambda: fake.bodies(room) == ["now", "later"])


async def test_what_was_held_back_is_left_out_where_it_is_not_wanted_any_more(
    fake: FakeHomeserver, database: Database, clock: type[_Clock]
) -> None:
    """Also where the transport has read its row already."""
    room = await fake.make_room(ANA, BOT)
    soon = clock.at + timedelta(seconds=0.3)
    txn_id = await enqueue(database, said("held"), room_id=room.room_id, not_before=soon)
    await enqueue(database, said("first"), room_id=room.room_id)
    async with running(fake, database):
        await until(lambda: fake.bodies(room) == ["first"])
        async with database.transaction() as tx:
            await OutboxRepository(tx.connection).died(txn_id, "released")
        clock.at = soon
        await enqueue(database, said("next"), room_id=room.room_id)
        await until(lambda: fake.bodies(room) == ["first", "next"])
        await settle(0.4)
    assert fake.bodies(room) == ["first", "next"]
    assert await _states(database) == {"sent", "dead"}


async def _states(database: Database) -> set[str]:
    async with database.reading() as connection:
        return set((await connection.execute(select(outbox.c.state))).scalars())
