"""Files go to those only who may read them, and hold up nobody else's answers."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain.circles import Circle
from assistant.domain.incoming import ErrandDone
from assistant.domain.persons import Person, Via
from assistant.domain.replies import Localized
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Database
from tests.support.cabinet import PDF, Cabinet, clear, direct, invoice, opened
from tests.support.database import fresh_database
from tests.support.fake_homeserver import ANA, BEN, BOT, FakeHomeserver, Fault, Room
from tests.support.matrix_bot import QUICK, enqueue, running, said, settle, until


@pytest.fixture
async def fake() -> AsyncIterator[FakeHomeserver]:
    async with FakeHomeserver() as server:
        yield server


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await fresh_database(tmp_path)
    yield opened
    await opened.close()


async def test_a_file_that_takes_long_holds_up_its_own_room_only(
    fake: FakeHomeserver, database: Database
) -> None:
    """Files are made beside the window of what is being sent, and not two dozen at a time."""
    slow, running_now, most = asyncio.Event(), 0, 0

    class Slow(Cabinet):
        async def produce(self, kind: str, key: str) -> bytes:  # noqa: ARG002 - the contract's
            nonlocal running_now, most
            running_now += 1
            most = max(most, running_now)
            await slow.wait()
            running_now -= 1
            return PDF

    rooms = [await fake.make_room(f"@p{n}:fake", BOT, encrypted=True) for n in range(6)]
    other = await direct(fake)
    for room in rooms:
        await enqueue(database, invoice(), room_id=room.room_id)
        await enqueue(database, said("after"), room_id=room.room_id)
    pace = type(QUICK)(**{**vars(QUICK), "sends_at_once": 2})
    async with running(fake, database, files=Slow(), pace=pace):
        await enqueue(database, said("quick"), room_id=other.room_id)
        await until(lambda: fake.sent(other))
        assert fake.sent(rooms[0]) == []
        slow.set()
        await until(lambda: all(len(fake.sent(room)) == 2 for room in rooms))
    assert most == 2


async def test_who_came_in_while_it_was_made_does_not_get_it(
    fake: FakeHomeserver, database: Database
) -> None:
    """The room is looked at again after the upload, right before the keys are sent."""
    room = await direct(fake)

    class Watched(Cabinet):
        async def produce(self, kind: str, key: str) -> bytes:
            await fake.member(room, BEN, "join")
            await asyncio.sleep(0.2)
            return await super().produce(kind, key)

    async with running(fake, database, files=Watched(one=PDF)):
        await enqueue(database, invoice(reply_to="$asked"), room_id=room.room_id, recipient=ANA)
        await until(lambda: len(fake.rooms) == 2)
        await settle()
        made = list(fake.rooms.values())[1]
        await fake.member(made, ANA, "join")
        await until(lambda: fake.sent(made))
    assert fake.sent(room) == []
    assert opened(fake, clear(fake.sent(made)[0])) == PDF
    assert "m.relates_to" not in clear(fake.sent(made)[0])


async def _finance(database: Database, room: Room) -> None:
    """Make a circle of Ana's, whose room that is."""
    now = datetime.now(UTC)
    async with database.transaction() as tx:
        person = await PersonRepository(tx.connection).add(Person(id=0, name="Ana"), now)
        await PersonRepository(tx.connection).link(ANA, person.id, via=Via.IMPORT, now=now)
        circles = CircleRepository(tx.connection)
        circle = Circle(
            id=0,
            slug="finance",
            names=Localized({"en": "Finance"}),
            remits=Localized({"en": "Money."}),
            room_id=room.room_id,
        )
        made = await circles.add(circle, position=1)
        await circles.enter(made.id, person.id)


@pytest.mark.parametrize("guest", [False, True])
async def test_what_is_for_a_circle_goes_to_that_circle_only(
    fake: FakeHomeserver, database: Database, *, guest: bool
) -> None:
    """Somebody who is asked in could read it as well as somebody who is there."""
    room = await direct(fake)
    await _finance(database, room)
    if guest:
        await fake.send(room, ANA, "m.room.member", {"membership": "invite"}, state_key=BEN)
    async with running(fake, database, files=Cabinet(one=PDF)) as bot:
        await enqueue(database, said("look", circle="finance"), room_id=room.room_id)
        await enqueue(database, invoice(circle="finance"), room_id=room.room_id)
        await enqueue(database, said("look", circle="support"), room_id=room.room_id)
        await enqueue(database, said("anybody"), room_id=room.room_id)
        await until(lambda: "anybody" in [clear(c)["body"] for c in fake.sent(room)])
        await settle()
        told = [one.content for one in bot.echo.handled if isinstance(one.content, ErrandDone)]
    bodies = [clear(one)["body"] for one in fake.sent(room)]
    assert bodies == (["anybody"] if guest else ["look", "one.pdf", "anybody"])
    assert len(fake.media) == (0 if guest else 1)
    assert [one.result["circle"] for one in told] == (
        ["finance", "finance", "support"] if guest else ["support"]
    )


async def test_who_is_asked_in_while_another_message_is_on_its_way_reads_no_next_one(
    fake: FakeHomeserver, database: Database
) -> None:
    """A room and the person whose it is are two lanes: one of them waits for the other's request.

    In a room without encryption nothing else would keep the guest from reading it.
    """
    room = await fake.make_room(ANA, BOT)
    pace = type(QUICK)(**{**vars(QUICK), "patience": 2.0, "look": 0.05})
    async with running(fake, database, pace=pace):
        fake.faults.append(Fault("PUT .*/send/", hang=True))
        await enqueue(database, said("for all"), room_id=room.room_id)
        await until(lambda: bool(fake.faults[-1].seen))
        await enqueue(database, said("private"), recipient=ANA)
        await settle(0.2)
        before = len(fake.asked("GET /sync"))
        await fake.send(room, ANA, "m.room.member", {"membership": "invite"}, state_key=BEN)
        await until(lambda: len(fake.asked("GET /sync")) > before)
        await until(lambda: "for all" in fake.bodies(room))
        await until(lambda: len(fake.rooms) == 2 or "private" in fake.bodies(room))
    assert "private" not in fake.bodies(room)
