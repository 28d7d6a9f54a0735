"""The process dies while it makes a room on a real Synapse: one room, one answer, readable."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass

import pytest

from assistant.demo.people import Phone
from assistant.demo.synapse import Account, Synapse
from tests.support.bot import Bot, Linked, linked
from tests.support.crash_runner import KILLED, in_storms
from tests.support.raw import Raw
from tests.support.synapse import PASSWORD, Town

pytestmark = [
    pytest.mark.synapse,
    pytest.mark.timeout(180),
    pytest.mark.xdist_group("crash-points-rooms"),  # what a module sets up is set up once
]

# As they come after a start: `!plan` in a shared room is answered in a direct room that is made for
# it. The first row that is sent is the word, in the shared room, where the answer is.
ON_THE_WAY_TO_A_DIRECT_ROOM = (
    *("errand.started", "errand.done", "errand.recorded", "outbox.session-committed"),
    "homeserver.called:3",  # the server has made the room, and we have not heard of it
    *in_storms("sync.received", "sync.staged", "sync.committed"),
    *in_storms("dispatch.handled", "dispatch.committed", "outbox.picked:1", "outbox.picked:2"),
    *in_storms("database.committed:7"),  # the wish for a room is written
    *in_storms("outbox.sent:1", "outbox.marked:1"),
    *in_storms("sync.received:4", "sync.staged:4", "sync.committed:4"),
    *in_storms("outbox.keys-queried", "outbox.keys-claimed"),
    *in_storms("outbox.session-shared", "outbox.encrypted", "outbox.sent:2", "outbox.marked:2"),
)
ON_THE_WAY_TO_A_CIRCLES_ROOM = (
    *("homeserver.called:2", "errand.done"),
    *in_storms("sync.received", "sync.staged", "sync.committed", "errand.started"),
    *in_storms("sync.committed:3", "errand.recorded", "dispatch.handled", "dispatch.committed"),
)
SILENCE = 2.0  # seconds in which a second room, or answer, would have come

_numbers = itertools.count(1)


@dataclass
class House:
    """One assistant, and people whom it knows."""

    bot: Bot
    known: Iterator[tuple[Account, Linked]]


@pytest.fixture(scope="module")
def house(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Set up one assistant for all cases: each begins with what the last one left."""
    bot = Bot(tmp_path_factory.mktemp("crash-rooms"), synapse, "crashing-rooms")
    cases = len(ON_THE_WAY_TO_A_DIRECT_ROOM) + len(ON_THE_WAY_TO_A_CIRCLES_ROOM)
    accounts = [synapse.register(f"crash-room-{number}", PASSWORD) for number in range(cases)]
    people = linked(accounts)
    bot.set_up(people)
    yield House(bot, iter(list(zip(accounts, people, strict=True))))
    bot.stop()


@pytest.fixture
async def bot(house: House) -> AsyncIterator[Bot]:
    """Hand out the assistant, not running, and end it in order after the test."""
    yield house.bot
    house.bot.stop()


async def _enter(phone: Phone) -> None:
    """Enter every room that one is asked into, as somebody does who sits before Element."""
    while True:
        await phone.until(lambda: phone.invitations, "an invitation", timeout=120)
        for room in phone.invitations:
            await phone.join(room)


async def _rooms_with(town: Town, account: Account, bot: Bot) -> list[str]:
    """Return the rooms that this person and the assistant are in, or this person is asked into."""
    async with Raw(town.url, account) as raw:
        rooms = (await raw.call("GET", "/joined_rooms"))["joined_rooms"]
        invited = (await raw.call("GET", "/sync?timeout=0"))["rooms"].get("invite", {})
        return [*invited, *[one for one in rooms if bot.user_id in await raw.people(one)]]


async def _die_and_come_back(bot: Bot, point: str) -> None:
    bot.start(crash_at=point)
    assert await bot.died() == KILLED
    bot.start()


@pytest.mark.parametrize("point", ON_THE_WAY_TO_A_DIRECT_ROOM)
async def test_one_direct_room_is_made_and_the_answer_said_there_once(
    point: str, house: House, bot: Bot, town: Town
) -> None:
    account, _ = next(house.known)
    phone, tablet = await town.phone(account), await town.second_phone(account)
    bot.start()
    shared = await phone.create_room("Garden", bot.user_id, encrypted=False)
    await phone.until(lambda: phone.joined(shared, bot.user_id), "its coming")
    await bot.ready()
    await asyncio.sleep(0.5)  # for the outcome of its coming to be recorded
    bot.kill()
    await phone.say(shared, "!plan")
    entering = asyncio.create_task(_enter(phone))
    try:
        await _die_and_come_back(bot, point)
        told = await phone.hear(bot.user_id, shared)
        assert "Level 2" not in told.body
        await phone.until(lambda: _said(phone, bot, shared), "the answer")
        await asyncio.sleep(SILENCE)
        rooms = await _rooms_with(town, account, bot)
        assert len(rooms) == 2, rooms
        (private,) = [room for room in rooms if room != shared]
        for device in (phone, tablet):
            await device.until(lambda d=device: d.said(bot.user_id, private), "the answer")  # type: ignore[misc]
            said = device.said(bot.user_id, private)
            assert [(one.readable, "Level 2" in one.body) for one in said] == [(True, True)]
        assert len(phone.said(bot.user_id, shared)) == 1
    finally:
        entering.cancel()
        with suppress(asyncio.CancelledError):
            await entering


def _said(phone: Phone, bot: Bot, shared: str) -> bool:
    return any(
        event.sender == bot.user_id and event.room_id != shared and event.readable
        for event in phone.timeline
    )


@pytest.mark.parametrize("point", ON_THE_WAY_TO_A_CIRCLES_ROOM)
async def test_one_room_is_made_for_a_circle_and_works(
    point: str, house: House, bot: Bot, town: Town
) -> None:
    account, person = next(house.known)
    phone, tablet = await town.phone(account), await town.second_phone(account)
    slug = f"circle-{next(_numbers)}"
    await asyncio.to_thread(bot.make_circle, slug)
    person = Linked(user_id=person.user_id, name=person.name, circle=slug)
    await asyncio.to_thread(bot.link, [person])
    await _die_and_come_back(bot, point)
    await phone.until(lambda: phone.invitations, "the invitation")
    await asyncio.sleep(SILENCE)
    rooms = await _rooms_with(town, account, bot)
    assert len(rooms) == 1, rooms
    (room,) = rooms
    await phone.join(room)
    word = f"zq{slug.removeprefix('circle-')}"
    await phone.say(room, f"!help {word}")
    for device in (phone, tablet):
        await device.until(lambda d=device: d.said(bot.user_id, room), "the answer")  # type: ignore[misc]
    await asyncio.sleep(SILENCE)
    for device in (phone, tablet):
        said = device.said(bot.user_id, room)
        assert [(one.readable, one.encrypted) for one in said] == [(True, True)]
        assert word in said[0].body
