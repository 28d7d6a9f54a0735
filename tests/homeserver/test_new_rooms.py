"""A Matrix room that no earlier process can have made is asked for at once, and made once."""

from assistant.domain.incoming import ErrandDone
from assistant.domain.milestones import watch
from assistant.domain.outgoing import Errand
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BEN, FakeHomeserver, Fault
from tests.support.matrix_bot import House, enqueue, house, running, settle, until

ROOM = Errand(kind="create-room", key="circle:1", data={"name": "Support", "invite": [ANA, BEN]})


class Killed(BaseException):
    """The process dies here, and does nothing any more."""


def _outcomes(bot: House) -> list[ErrandDone]:
    return [one.content for one in bot.echo.handled if isinstance(one.content, ErrandDone)]


async def test_what_nobody_can_have_tried_is_asked_for_at_once(
    fake: FakeHomeserver, database: Database
) -> None:
    """No sync is waited for, neither before the request nor after its answer."""
    async with running(fake, database) as bot:
        await settle()
        before = len(fake.requests)
        await enqueue(database, ROOM)
        await until(lambda: _outcomes(bot))
    assert next(path for _, path, _ in fake.requests[before:]) == "/createRoom"
    assert _outcomes(bot)[0].error is None


async def test_what_failed_in_this_process_is_looked_for_before_it_is_asked_for_again(
    fake: FakeHomeserver, database: Database
) -> None:
    async with running(fake, database) as bot:
        await settle()
        fake.faults.append(Fault("POST /createRoom", cut=True))
        await enqueue(database, ROOM)
        await until(lambda: _outcomes(bot))
        await settle()
    assert len(fake.asked("POST /createRoom")) == 1
    assert len(fake.rooms) == 1


async def test_a_room_asked_for_at_once_is_adopted_by_the_next_process(
    fake: FakeHomeserver, database: Database
) -> None:
    """It died between the homeserver's answer and the note of it."""

    def die(point: str) -> None:
        if point == "room.created":
            raise Killed

    bot = house(fake, database)
    await bot.ready()
    watch(die)
    try:
        await enqueue(database, ROOM)
        await until(bot.task.done)
    finally:
        watch(None)
    assert isinstance(bot.task.exception(), Killed)
    assert _outcomes(bot) == []
    async with running(fake, database) as again:
        await until(lambda: _outcomes(again))
        await settle()
    assert len(fake.asked("POST /createRoom")) == 1
    assert fake.asked("POST /rooms/.*/invite") == []
    [room] = fake.rooms.values()
    assert [one.result for one in _outcomes(again)] == [{"room_id": room.room_id}]
