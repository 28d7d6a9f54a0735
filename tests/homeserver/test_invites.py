"""Invites: accepted, declined with words, or left alone; the first message is answered once."""

from sqlalchemy import select

from assistant.domain.coop import Caps
from assistant.storage.inbox import inbox
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BEN, BOT, FakeHomeserver, Fault, Room
from tests.support.matrix_bot import house, running, settle, until


async def _element_room(fake: FakeHomeserver, *, is_direct: bool = True) -> Room:
    """Make a room as Element does: nothing is made before the first message is typed."""
    room = await fake.make_room(ANA)
    await fake.invite(room, ANA, is_direct=is_direct)
    return room


async def test_the_first_message_of_a_direct_room_is_answered_once(
    fake: FakeHomeserver, database: Database
) -> None:
    async with running(fake, database) as bot:
        room = await _element_room(fake)
        await fake.say(room, ANA, "plan")
        await until(lambda: fake.bodies(room))
        await settle()
    assert fake.bodies(room) == ["> plan"]
    assert bot.echo.joined == [ANA]
    in_room = [one for one in bot.echo.handled if one.place is not None]
    assert [type(one.content).__name__ for one in in_room] == ["Joined", "Text"]
    assert all(one.place.direct for one in in_room if one.place is not None)
    assert fake.account_data["m.direct"] == {ANA: [room.room_id]}
    assert len(fake.asked("POST /join/")) == 1


async def test_nothing_from_before_our_invite_is_answered(
    fake: FakeHomeserver, database: Database
) -> None:
    """The room's past was written to others; what follows the invite, over pages, is ours."""
    fake.timeline_limit, fake.page_limit = 5, 7
    room = await fake.make_room(ANA, BEN, name="Old friends")
    for number in range(30):
        await fake.say(room, ANA, f"old {number}")
    await fake.invite(room, ANA)
    for number in range(20):
        await fake.say(room, ANA, f"!new {number}")
    async with running(fake, database) as bot:
        await until(lambda: len(fake.bodies(room)) == 20)
        await settle()
    assert bot.echo.texts == [f"!new {n}" for n in range(20)]
    assert bot.echo.joined == [ANA]
    places = [one.place for one in bot.echo.handled if one.place is not None]
    assert len(places) == 21
    assert {(place.direct, place.people) for place in places} == {(False, (ANA, BEN))}


async def test_a_room_is_direct_only_while_nobody_else_is_in_it(
    fake: FakeHomeserver, database: Database
) -> None:
    async with running(fake, database) as bot:
        room = await _element_room(fake)
        await until(lambda: bot.echo.joined)
        await fake.send(room, ANA, "m.room.member", {"membership": "invite"}, state_key=BEN)
        await fake.say(room, ANA, "with Ben invited")
        await until(lambda: len(bot.echo.texts) == 1)
        await fake.member(room, BEN, "leave")
        await fake.say(room, ANA, "alone again")
        await until(lambda: len(bot.echo.texts) == 2)
        await until(lambda: ANA in fake.account_data.get("m.direct", {}))
    direct = [one.place.direct for one in bot.echo.handled if one.place is not None]
    assert direct == [True, False, True]


async def test_a_named_room_of_two_is_not_taken_for_a_direct_one(
    fake: FakeHomeserver, database: Database
) -> None:
    """Two people alone are no proof: in a named room only `!` commands are for us."""
    room = await fake.make_room(ANA, BOT, name="Finance")
    async with running(fake, database):
        pass
    async with database.reading() as connection:
        place = await MatrixRoomRepository(connection).place(room.room_id)
    assert place is not None
    assert not place.direct


async def test_a_space_is_declined_with_words(fake: FakeHomeserver, database: Database) -> None:
    async with running(fake, database) as bot:
        room = await fake.make_room(ANA, create={"type": "m.space"})
        await fake.invite(room, ANA)
        await until(lambda: fake.asked("POST /rooms/.*/leave"))
        await settle()
    assert "direct" in fake.asked("POST /rooms/.*/leave")[0]["reason"]
    assert fake.asked("POST /join/") == []
    assert bot.echo.joined == []


async def test_a_huge_room_is_left_with_words(fake: FakeHomeserver, database: Database) -> None:
    async with running(fake, database) as bot:
        room = await fake.make_room(ANA, *(f"@p{n}:fake" for n in range(250)))
        await fake.invite(room, ANA)
        await fake.say(room, ANA, "hello")
        await until(lambda: fake.asked("POST /rooms/.*/leave"))
        await settle()
    assert "large" in fake.asked("POST /rooms/.*/leave")[0]["reason"]
    assert bot.echo.joined == []


async def test_a_flood_of_invites_is_left_alone(fake: FakeHomeserver, database: Database) -> None:
    """Beyond the cap nothing is sent: a flood gets no answers that would cost our rate limit."""
    async with running(fake, database, caps=Caps(invites_an_hour=3)):
        for _ in range(10):
            await fake.invite(await fake.make_room(ANA), ANA)
        await until(lambda: len(fake.asked("POST /join/")) == 3)
        other = await fake.make_room(BEN)
        await fake.invite(other, BEN)
        await until(lambda: other.membership(BOT) == "join")
        await settle()
    assert len(fake.asked("POST /join/")) == 4
    assert fake.asked("POST /rooms/.*/leave") == []
    async with database.reading() as connection:
        states = await connection.execute(select(inbox.c.state).where(inbox.c.type == "invite"))
        assert sorted(states.scalars()) == ["done"] * 4 + ["refused"] * 7


async def test_a_crash_while_joining_joins_and_greets_once(
    fake: FakeHomeserver, database: Database
) -> None:
    """What counts is what is sent: death may come between the greeting's making and its commit."""
    bot = house(fake, database)
    bot.echo.greets = True
    await bot.ready()
    fake.faults.append(Fault("POST /join/", times=1000, cut=True))
    room = await _element_room(fake)
    await fake.say(room, ANA, "hello")
    await until(lambda: fake.asked("POST /join/"))
    await bot.kill()
    fake.faults.clear()
    async with running(fake, database) as second:
        second.echo.greets = True
        await until(lambda: "> hello" in fake.bodies(room))
        await settle()
    assert fake.bodies(room) == [f"Welcome, {ANA}", "> hello"]


async def test_an_invite_that_cannot_be_accepted_ends(
    fake: FakeHomeserver, database: Database
) -> None:
    async with running(fake, database) as bot:
        fake.faults.append(Fault("POST /join/", status=403, body={"errcode": "M_FORBIDDEN"}))
        room = await _element_room(fake)
        await until(lambda: bot.echo.handled)
        await settle()
        assert len(fake.asked("POST /join/")) == 1
    [done] = [one.content for one in bot.echo.handled]
    assert getattr(done, "error", None) == "M_FORBIDDEN"
    assert room.membership(BOT) == "invite"
