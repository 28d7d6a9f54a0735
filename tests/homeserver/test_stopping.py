"""An idle assistant stops at once, whatever its homeserver does."""

from dataclasses import replace
from time import monotonic

from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver, Fault
from tests.support.matrix_bot import QUICK, enqueue, house, running, said, settle, until

AT_ONCE = 2.0  # seconds
PATIENT = replace(QUICK, drain=10.0, poll=30.0)


async def test_it_stops_in_the_middle_of_a_long_poll(
    fake: FakeHomeserver, database: Database
) -> None:
    async with running(fake, database, pace=PATIENT):
        await settle()
        begun = monotonic()
    assert monotonic() - begun < AT_ONCE


async def test_it_stops_before_its_first_sync(fake: FakeHomeserver, database: Database) -> None:
    """The outbox was not read yet: there is nothing to wait for."""
    fake.faults.append(Fault("GET /sync", times=99, hang=True))
    bot = house(fake, database, pace=PATIENT)
    await settle()
    begun = monotonic()
    bot.stop.set()
    await bot.task
    assert monotonic() - begun < AT_ONCE


async def test_it_does_not_wait_for_the_rate_limit(
    fake: FakeHomeserver, database: Database
) -> None:
    """What may not be sent now is sent by the next process."""
    limited = {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 60_000}
    fake.faults.append(Fault("PUT /rooms/.*/send", times=99, status=429, body=limited))
    room = await fake.make_room(BOT, ANA)
    async with running(fake, database, pace=PATIENT):
        await enqueue(database, said("late"), room_id=room.room_id)
        await until(lambda: fake.asked("PUT /rooms/.*/send"))
        await settle()
        begun = monotonic()
    assert monotonic() - begun < AT_ONCE
