"""A Matrix room is replaced by another: what was in the old one goes on there, once."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.domain.circles import Circle
from assistant.domain.outgoing import Message, Reaction
from assistant.domain.replies import Localized
from assistant.domain.rooms import Room as MeetingRoom
from assistant.storage.circles import CircleRepository
from assistant.storage.conversations import ConversationRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BEN, BOT, FakeHomeserver, Fault, Room
from tests.support.matrix_bot import enqueue, running, said, settle, until

FORBIDDEN = {"errcode": "M_FORBIDDEN"}


async def _upgrade(fake: FakeHomeserver, old: Room, by: str = ANA) -> Room:
    """Replace `old` as a homeserver does; nobody is invited yet."""
    create = {"predecessor": {"room_id": old.room_id, "event_id": "$last"}}
    encrypted = ("m.room.encryption", "") in old.state
    new = await fake.make_room(by, encrypted=encrypted, create=create)
    await _bury(fake, old, new, by)
    return new


async def _bury(fake: FakeHomeserver, old: Room, new: Room, by: str = ANA) -> None:
    content = {"body": "This room has been replaced", "replacement_room": new.room_id}
    await fake.send(old, by, "m.room.tombstone", content, state_key="")


async def _circle(database: Database, room: Room) -> None:
    async with database.transaction() as tx:
        circle = Circle(
            id=0,
            slug="support",
            names=Localized(en="S"),
            remits=Localized(en="R"),
            room_id=room.room_id,
        )
        await CircleRepository(tx.connection).add(circle, position=1)


async def _room_of_circle(database: Database) -> str | None:
    async with database.reading() as connection:
        circle = await CircleRepository(connection).by_slug("support")
    assert circle is not None
    return circle.room_id


async def _is_over(fake: FakeHomeserver, room: Room) -> None:
    """Wait until everything so far is taken in: what is said after it is answered."""
    await fake.say(room, ANA, "!over")
    await until(lambda: "> !over" in fake.bodies(room))
    await settle()


async def test_the_meeting_rooms_of_a_room_move_with_it(
    fake: FakeHomeserver, database: Database
) -> None:
    """Its people find them where they write now, under the links that they had."""
    old = await fake.make_room(ANA, BEN, BOT)
    room = MeetingRoom(
        id=0, slug="works", name="Works", owner_room=old.room_id, made_at=datetime.now(UTC)
    )
    async with database.transaction() as tx:
        await RoomRepository(tx.connection).add(room)
    async with running(fake, database):
        new = await _upgrade(fake, old)
        await fake.invite(new, ANA)
        await until(lambda: new.membership(BOT) == "join")
        await _is_over(fake, new)
    async with database.reading() as connection:
        rooms = RoomRepository(connection)
        assert [each.slug for each in await rooms.of_matrix_room(new.room_id)] == ["works"]
        assert await rooms.of_matrix_room(old.room_id) == ()


@pytest.mark.parametrize("invited", [True, False], ids=["invited", "open to all"])
async def test_a_circle_moves_with_its_room(
    fake: FakeHomeserver, database: Database, *, invited: bool
) -> None:
    """As Element does it: the tombstone comes first, and the invitation, if any, later."""
    old = await fake.make_room(ANA, BEN, BOT)
    await _circle(database, old)
    async with running(fake, database) as bot:
        if invited:
            fake.faults.append(Fault("POST /join/", status=403, body=FORBIDDEN))
        new = await _upgrade(fake, old)
        if invited:
            await until(lambda: fake.asked("POST /join/"))
            await settle()
            assert new.membership(BOT) == "leave"
            await fake.invite(new, ANA)
        await until(lambda: new.membership(BOT) == "join")
        await fake.member(new, BEN, "join")
        await _is_over(fake, new)
        assert bot.echo.joined == []
        places = [one.place for one in bot.echo.handled if one.place is not None]
        assert places[-1].circle == "support"
    assert await _room_of_circle(database) == new.room_id
    assert fake.bodies(new) == ["> !over"]
    assert fake.bodies(old) == []


async def test_a_direct_conversation_goes_on_in_the_new_room(
    fake: FakeHomeserver, database: Database
) -> None:
    old = await fake.make_room(ANA)
    async with running(fake, database) as bot:
        await fake.invite(old, ANA, is_direct=True)
        await until(lambda: bot.echo.joined == [ANA])
        await fake.say(old, ANA, "one")
        await until(lambda: fake.bodies(old) == ["> one"])
        async with database.transaction() as tx:
            conversations = ConversationRepository(tx.connection)
            await conversations.change(old.room_id, ANA, tx.now, dialogue={"asking": "x"})
        new = await _upgrade(fake, old)
        await fake.send(new, ANA, "m.room.name", {"name": "Ana and the bot"}, state_key="")
        await fake.invite(new, ANA)
        await _is_over(fake, new)
        await until(lambda: fake.account_data["m.direct"] == {ANA: [new.room_id]})
        bot.echo.private = True
        await enqueue(database, said("told"), recipient=ANA)
        await until(lambda: fake.bodies(new) == ["> !over", "told"])
        assert bot.echo.joined == [ANA], "nobody is greeted twice"
    assert fake.bodies(old) == ["> one"]
    assert len(fake.rooms) == 2
    async with database.reading() as connection:
        place = await MatrixRoomRepository(connection).place(new.room_id)
        moved = await ConversationRepository(connection).get(new.room_id, ANA)
        left = await ConversationRepository(connection).get(old.room_id, ANA)
    assert place is not None
    assert place.direct
    assert (moved.dialogue, left.dialogue) == ({"asking": "x"}, None)


async def test_what_waits_for_the_old_room_is_said_in_the_new_one_once(
    fake: FakeHomeserver, database: Database
) -> None:
    """The old one takes nothing more; only what is nothing without its events stays behind."""
    old = await fake.make_room(ANA, BEN, BOT)
    await _circle(database, old)
    async with running(fake, database):
        first = await enqueue(database, said("first"), room_id=old.room_id)
        await until(lambda: fake.bodies(old) == ["first"])
    new = await _upgrade(fake, old)
    for content in (
        Message(body="second", html="second", reply_to="$there", thread="$there"),
        Reaction(to=first, key="✅"),
        said("third"),
    ):
        await enqueue(database, content, room_id=old.room_id)
    fake.faults.append(Fault(f"PUT /rooms/{old.room_id}/send", times=9, status=403, body=FORBIDDEN))
    async with running(fake, database):
        await until(lambda: len(fake.bodies(new)) == 2)
        await settle()
    assert fake.bodies(new) == ["second", "third"]
    assert "m.relates_to" not in fake.sent(new)[0]
    assert fake.bodies(old) == ["first"]


async def test_what_the_old_room_took_before_its_end_is_not_said_again(
    fake: FakeHomeserver, database: Database
) -> None:
    """The answer to a PUT was lost, and then the room was replaced."""
    old = await fake.make_room(ANA, BEN, BOT)
    await _circle(database, old)
    async with running(fake, database):
        fake.faults.append(Fault("PUT /rooms/.*/send/", times=1, cut=True))
        await enqueue(database, said("once"), room_id=old.room_id)
        await until(lambda: fake.bodies(old) == ["once"])
        new = await _upgrade(fake, old)
        await until(lambda: new.membership(BOT) == "join")
        await _is_over(fake, new)
    assert fake.bodies(old) == ["once"]
    assert fake.bodies(new) == ["> !over"]


async def test_what_the_old_room_may_have_taken_long_ago_is_looked_for_there(
    fake: FakeHomeserver, database: Database
) -> None:
    """No echo comes any more: the old room itself is asked."""
    old = await fake.make_room(ANA, BEN, BOT)
    await _circle(database, old)
    yesterday = datetime.now(UTC) - timedelta(hours=13)
    txn_id = await enqueue(database, said("once"), room_id=old.room_id, now=yesterday)
    fake.clock = int(datetime.now(UTC).timestamp() * 1000) - 3_600_000
    content = {"body": "once", "org.coop-assistant.txn": txn_id}
    await fake.send(old, BOT, "m.room.message", content)
    new = await _upgrade(fake, old)
    async with running(fake, database):
        await until(lambda: new.membership(BOT) == "join")
        await _is_over(fake, new)
    assert fake.bodies(new) == ["> !over"]
    assert fake.bodies(old) == ["once"]


@pytest.mark.parametrize("names", ["nothing", "another room"])
async def test_a_room_that_does_not_name_its_predecessor_is_left_again(
    fake: FakeHomeserver, database: Database, names: str
) -> None:
    """Nobody sends us, with a tombstone, into rooms that know nothing of it."""
    old, other = await fake.make_room(ANA, BEN, BOT), await fake.make_room(ANA)
    await _circle(database, old)
    create = {"predecessor": {"room_id": other.room_id}} if names == "another room" else {}
    async with running(fake, database) as bot:
        trap = await fake.make_room(BEN, create=create)
        await _bury(fake, old, trap)
        await until(lambda: fake.asked("POST /rooms/.*/leave"))
        await settle()
        assert bot.echo.joined == []
    assert trap.membership(BOT) == "leave"
    assert await _room_of_circle(database) == old.room_id


async def test_a_room_where_we_are_already_has_to_name_its_predecessor_too(
    fake: FakeHomeserver, database: Database
) -> None:
    """Somebody with power in a circle's room names a room of theirs, into which we were asked."""
    old, trap = await fake.make_room(ANA, BEN, BOT), await fake.make_room(BEN, ANA, BOT)
    await _circle(database, old)
    async with running(fake, database):
        await _bury(fake, old, trap)
        await _is_over(fake, trap)
    assert await _room_of_circle(database) == old.room_id


async def test_a_room_that_calls_itself_the_successor_is_none(
    fake: FakeHomeserver, database: Database
) -> None:
    """Anybody can write any predecessor into a room of theirs; the old one has to agree."""
    old = await fake.make_room(ANA, BEN, BOT)
    await _circle(database, old)
    async with running(fake, database) as bot:
        trap = await fake.make_room(BEN, create={"predecessor": {"room_id": old.room_id}})
        await fake.invite(trap, BEN)
        await until(lambda: bot.echo.joined == [BEN])
        await enqueue(database, said("for the circle"), room_id=old.room_id)
        await until(lambda: fake.bodies(old) == ["for the circle"])
        await settle()
    assert await _room_of_circle(database) == old.room_id
    assert fake.bodies(trap) == []


async def test_a_tombstone_elsewhere_takes_us_nowhere(
    fake: FakeHomeserver, database: Database
) -> None:
    """Whoever has a room with us could else lead us through all public rooms of the world."""
    old = await fake.make_room(ANA, BOT)
    async with running(fake, database):
        new = await _upgrade(fake, old)
        await settle(0.5)
    assert fake.asked("POST /join/") == []
    assert new.membership(BOT) == "leave"


async def test_the_successor_of_a_successor_is_found(
    fake: FakeHomeserver, database: Database
) -> None:
    """Two upgrades while we were away."""
    old = await fake.make_room(ANA, BEN, BOT)
    await _circle(database, old)
    async with running(fake, database):
        pass
    second = await _upgrade(fake, old)
    third = await _upgrade(fake, second)
    await enqueue(database, said("at last"), room_id=old.room_id)
    async with running(fake, database):
        await until(lambda: fake.bodies(third) == ["at last"])
        await settle()
    assert await _room_of_circle(database) == third.room_id
    assert fake.bodies(second) == []
