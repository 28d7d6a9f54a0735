"""The process dies while it makes or changes a meeting room's Matrix room: one room, all of it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.demo.synapse import Account, Synapse
from assistant.domain.rooms import Room
from tests.support.bot import Bot, linked
from tests.support.crash_runner import KILLED, in_storms
from tests.support.meeting_rooms import MeetingRooms, invitations
from tests.support.raw import Raw, RawError
from tests.support.synapse import PASSWORD, Town

pytestmark = [
    pytest.mark.synapse,
    pytest.mark.timeout(180),
    pytest.mark.xdist_group("meeting-rooms"),  # what a module sets up is set up once
]

MAKING = (
    "homeserver.called:2",  # made, and we have not heard of it
    *in_storms("room.created", "room.shown"),  # in the space, too
    *in_storms("errand.started", "errand.done", "errand.recorded"),
    *in_storms("sync.received", "sync.committed", "sync.committed:2", "sync.committed:3"),
    *in_storms("dispatch.handled", "dispatch.committed"),
    *in_storms("homeserver.called:1", "homeserver.called:3"),
)
CLOSING = (
    "room.named",
    *in_storms("room.state-sent:1", "room.state-sent:2"),  # who comes in; the levels
    *in_storms("errand.started", "errand.done", "errand.recorded", "dispatch.committed"),
)
ASKED_AT_ONCE = (
    "room.created",
    *in_storms("errand.started", "errand.done"),
)
"""Where a process dies that could not look for what an earlier one had made: there was none."""

SILENCE = 2.0  # seconds in which a second room would have come


@dataclass
class House:
    """One assistant, and people whom it knows; the co-op has a space."""

    bot: Bot
    rooms: MeetingRooms
    known: Iterator[Account]
    space: str


@pytest.fixture(scope="module")
def house(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Set up one assistant for all cases: each begins with what the last one left."""
    bot = Bot(tmp_path_factory.mktemp("crash-meetings"), synapse, "crashing-meetings")
    cases = len(MAKING) + len(CLOSING) + len(ASKED_AT_ONCE)
    accounts = [synapse.register(f"crash-meets-{number}", PASSWORD) for number in range(cases)]
    bot.set_up(linked(accounts))
    space = asyncio.run(_make_space(synapse, accounts[0]))
    with bot.config.open("a") as settings:
        settings.write(f'\n[rooms]\nspace = "{space}"\n')
    bot.start()
    asyncio.run(bot.ready())
    bot.stop()
    yield House(bot, MeetingRooms(bot), iter(accounts), space)
    bot.stop()


async def _make_space(synapse: Synapse, owner: Account) -> str:
    """Make a space that anybody may enter and show rooms in: the assistant is not in it yet."""
    async with Raw(synapse.url, owner) as raw:
        body = {
            "preset": "public_chat",
            "creation_content": {"type": "m.space"},
            "power_level_content_override": {"events": {"m.space.child": 0}},
        }
        return str((await raw.call("POST", "/createRoom", body))["room_id"])


async def _until(look: Callable[[], Awaitable[Any]], true: Callable[[Any], bool]) -> Any:
    async with asyncio.timeout(60):
        while not true(seen := await look()):  # noqa: ASYNC110 - it happens elsewhere
            await asyncio.sleep(0.1)
    return seen


async def _state(raw: Raw, room_id: str) -> dict[tuple[str, str], dict[str, Any]]:
    events: Any = await raw.call("GET", f"/rooms/{room_id}/state")
    return {(event["type"], event["state_key"]): event["content"] for event in events}


async def _die_and_come_back(bot: Bot, point: str) -> None:
    bot.start(crash_at=point)
    assert await bot.died() == KILLED
    bot.start()


@pytest.mark.parametrize("point", MAKING)
async def test_one_room_is_made_with_all_that_belongs_to_it(
    point: str, house: House, town: Town
) -> None:
    account, bot = next(house.known), house.bot
    slug = f"making-{account.user_id[1:].partition(':')[0]}"
    room = await house.rooms.make(account.user_id, slug, slug)
    try:
        await _die_and_come_back(bot, point)
        await _check_made(house, town, account, room)
    finally:
        bot.stop()


@pytest.mark.parametrize("point", ASKED_AT_ONCE)
async def test_one_room_is_made_that_is_asked_for_at_once(
    point: str, house: House, town: Town
) -> None:
    account, bot = next(house.known), house.bot
    slug = f"at-once-{account.user_id[1:].partition(':')[0]}"
    bot.start(crash_at=point)
    try:
        await bot.ready()
        room = await house.rooms.make(account.user_id, slug, slug)
        assert await bot.died() == KILLED
        assert (await house.rooms.read(room)).matrix_room_id is None
        bot.start()
        await _check_made(house, town, account, room)
    finally:
        bot.stop()


async def _check_made(house: House, town: Town, account: Account, room: Room) -> None:
    """Check that the room comes to be, once, with all that belongs to it."""
    slug = room.slug
    made = await _until(lambda: house.rooms.read(room), lambda now: now.matrix_room_id)
    await asyncio.sleep(SILENCE)
    async with Raw(town.url, account) as raw:
        assert await invitations(raw) == {slug: 1}
        await raw.call("POST", f"/join/{made.matrix_room_id}", {})
        await raw.call("POST", f"/join/{house.space}", {})
        state = await _state(raw, made.matrix_room_id)
        children = await _state(raw, house.space)
        mine = [key for type_, key in children if type_ == "m.space.child"]
        alias = await raw.call("GET", f"/directory/room/%23{slug}:{town.synapse.server_name}")
    assert mine.count(made.matrix_room_id) == 1
    assert made.alias == f"#{slug}:{town.synapse.server_name}"
    assert alias["room_id"] == made.matrix_room_id
    assert state["m.room.canonical_alias", ""]["alias"] == made.alias
    assert state["m.room.power_levels", ""]["users"][account.user_id] == 50
    assert state["m.room.join_rules", ""] == {"join_rule": "public"}
    assert ("m.room.encryption", "") in state


@pytest.mark.parametrize("point", CLOSING)
async def test_a_deleted_room_is_closed_altogether(point: str, house: House, town: Town) -> None:
    account, bot = next(house.known), house.bot
    slug = f"closing-{account.user_id[1:].partition(':')[0]}"
    bot.start()
    room = await house.rooms.make(account.user_id, slug, slug)
    room = await _until(lambda: house.rooms.read(room), lambda now: now.matrix_room_id)
    try:
        async with Raw(town.url, account) as raw:
            await raw.call("POST", f"/join/{room.matrix_room_id}", {})
            bot.stop()
            await house.rooms.change(room, "close", deleted_at=datetime.now(UTC))
            await _die_and_come_back(bot, point)
            await _until(lambda: house.rooms.read(room), lambda now: now.alias is None)
            state = await _state(raw, room.matrix_room_id)
            await raw.call("POST", f"/join/{house.space}", {})
            children = await _state(raw, house.space)
            with pytest.raises(RawError, match="404"):
                await raw.call("GET", f"/directory/room/%23{slug}:{town.synapse.server_name}")
        assert state["m.room.join_rules", ""] == {"join_rule": "invite"}
        assert state["m.room.canonical_alias", ""] == {}
        assert state["m.space.parent", house.space] == {}
        assert children["m.space.child", room.matrix_room_id] == {}
    finally:
        bot.stop()
