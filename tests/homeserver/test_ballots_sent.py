"""Ballots by the hundred: none twice, wherever we are ended, and any answer before the next one."""

from dataclasses import replace

from assistant.domain.outgoing import Poll, Priority
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver
from tests.support.matrix_bot import QUICK, enqueue, house, running, settle, until

MANY = 60
BALLOT = Poll(question="101 · New prices", answers=(("yes", "Yes"), ("no", "No")))
ONE_AT_A_TIME = replace(QUICK, sends_at_once=1)


def _sent(fake: FakeHomeserver) -> list[str]:
    """Return the rooms of the polls that have come."""
    return [
        room.room_id
        for room in fake.rooms.values()
        for event in room.events
        if "poll.start" in str(event["type"])
    ]


async def test_an_answer_overtakes_all_ballots_and_a_crash_doubles_none(
    fake: FakeHomeserver, database: Database
) -> None:
    member = await fake.make_room(ANA, BOT)
    for place in range(MANY):
        room = await fake.make_room(f"@p{place}:fake", BOT)
        await enqueue(database, BALLOT, room_id=room.room_id, priority=Priority.DIGEST)

    async def slowly(method: str, path: str) -> None:
        if method == "PUT" and "/send/" in path:
            await settle(0.02)

    fake.on_request = slowly
    first = house(fake, database, pace=ONE_AT_A_TIME)
    await first.ready()
    await until(lambda: len(_sent(fake)) >= 5)
    before = len(_sent(fake))
    await fake.say(member, ANA, "are you there?")
    await until(lambda: fake.bodies(member))
    assert len(_sent(fake)) - before < 20  # none waits for the forty others
    assert len(_sent(fake)) < MANY
    await first.kill()
    async with running(fake, database, pace=ONE_AT_A_TIME):
        await until(lambda: len(_sent(fake)) >= MANY, 20)
        await settle(0.3)
    assert sorted(_sent(fake)) == sorted(set(_sent(fake)))
    assert len(_sent(fake)) == MANY
    assert fake.bodies(member) == ["> are you there?"]
