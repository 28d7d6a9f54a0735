"""Meeting rooms on a real Synapse, in the room versions that are about: as others see them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest

from assistant.demo.synapse import Account, Synapse
from assistant.domain.rooms import Room, RoomSettings
from assistant.matrix.room_shapes import CALLS
from tests.support.bot import Bot, linked
from tests.support.meeting_rooms import MeetingRooms
from tests.support.raw import Raw, RawError
from tests.support.synapse import PASSWORD, Town

pytestmark = [
    pytest.mark.synapse,
    pytest.mark.timeout(180),
    pytest.mark.xdist_group("meeting-rooms"),  # what a module sets up is set up once
]

CALL_MEMBER = "org.matrix.msc3401.call.member"
PEOPLE = 12
SYNAPSES_OWN = "12"  # the version of new rooms where no settings say another
Seen = TypeVar("Seen")


@dataclass
class Village:
    """A homeserver, an assistant that runs on it, and members whom it knows."""

    synapse: Synapse
    bot: Bot
    rooms: MeetingRooms
    members: Iterator[Account]
    version: str
    space: str


@pytest.fixture(scope="module", params=["12", pytest.param("11", marks=pytest.mark.storm)])
def village(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Village]:
    """Come to a Synapse whose new rooms have that version; the co-op has a space there.

    Only what the versions differ in is looked at in both, outside of storms.
    """
    version: str = request.param
    with _homeserver(request, tmp_path_factory, version) as synapse:
        accounts = (f"villager-{version}-{number}" for number in range(PEOPLE))
        members = [synapse.register(account, PASSWORD) for account in accounts]
        bot = Bot(tmp_path_factory.mktemp(f"meeting-{version}"), synapse, "meeting")
        bot.set_up(linked(members))
        space = asyncio.run(_make_space(synapse, members[0], bot))
        with bot.config.open("a") as settings:
            settings.write(f'\n[rooms]\nspace = "{space}"\n')
        bot.start()
        yield Village(synapse, bot, MeetingRooms(bot), iter(members), version, space)
        bot.stop()


@contextmanager
def _homeserver(
    request: pytest.FixtureRequest, folders: pytest.TempPathFactory, version: str
) -> Iterator[Synapse]:
    """Hand out the session's Synapse, or run one whose rooms are of an older version."""
    if version == SYNAPSES_OWN:
        yield request.getfixturevalue("synapse")
        return
    synapse = Synapse(folders.mktemp(f"village-{version}"), room_version=version)
    synapse.start()
    try:
        yield synapse
    finally:
        synapse.stop()


async def _make_space(synapse: Synapse, owner: Account, bot: Bot) -> str:
    """Make the co-op's space, in which the assistant may do what it needs to."""
    async with Raw(synapse.url, owner) as raw:
        body = {
            "preset": "public_chat",
            "name": "Co-op",
            "creation_content": {"type": "m.space"},
            "invite": [bot.user_id],
            "power_level_content_override": {"events": {"m.space.child": 0}},
        }
        return str((await raw.call("POST", "/createRoom", body))["room_id"])


@pytest.fixture
async def town(village: Village) -> AsyncIterator[Town]:
    """Bring people there."""
    async with AsyncExitStack() as stack:
        yield Town(village.synapse, stack)


async def _state(raw: Raw, room_id: str) -> dict[tuple[str, str], dict[str, Any]]:
    """Return a room's state as another client sees it."""
    events: Any = await raw.call("GET", f"/rooms/{room_id}/state")
    return {(event["type"], event["state_key"]): event["content"] for event in events}


async def _until(look: Callable[[], Awaitable[Seen]], true: Callable[[Seen], bool]) -> Seen:
    """Look again and again until it is so, and return what was seen."""
    async with asyncio.timeout(60):
        while not true(seen := await look()):  # noqa: ASYNC110 - it happens elsewhere
            await asyncio.sleep(0.1)
    return seen


async def _until_made(rooms: MeetingRooms, room: Room) -> Room:
    return await _until(lambda: rooms.read(room), lambda now: now.matrix_room_id is not None)


@pytest.mark.parametrize("village", ["12", "11"], indirect=True)
async def test_a_room_is_as_it_should_be_and_opens_by_its_link(
    village: Village, town: Town
) -> None:
    account = next(village.members)
    ana, bot = await town.phone(account), village.bot
    room = await village.rooms.make(ana.user_id, "Assembly", "assembly")
    await ana.until(lambda: ana.invitations, "the invitation")
    room = await _until_made(village.rooms, room)
    assert room.matrix_room_id is not None
    server = village.synapse.server_name
    assert room.alias == f"#assembly:{server}"
    await ana.join(room.matrix_room_id)
    eve = town.account("eve")  # knows nothing but the link
    async with Raw(town.url, eve) as raw:
        joined = await raw.call("POST", f"/join/%23assembly:{server}", {})
        assert joined["room_id"] == room.matrix_room_id
        state = await _state(raw, room.matrix_room_id)
        path = f"/rooms/{room.matrix_room_id}/state/m.room.name/"
        with pytest.raises(RawError):
            await raw.call("PUT", path, {"name": "Eve's"})
        path = f"/rooms/{room.matrix_room_id}/state/{CALL_MEMBER}/_{eve.user_id}_{eve.device_id}"
        await raw.call("PUT", path, {"application": "m.call", "call_id": ""})
    create = state["m.room.create", ""]
    assert create["room_version"] == village.version
    assert create["org.coop-assistant.errand"].startswith("meeting-room:")
    assert state["m.room.name", ""]["name"] == "Assembly"
    assert "Test co-op" in state["m.room.topic", ""]["topic"]
    assert state["m.room.encryption", ""] == {"algorithm": "m.megolm.v1.aes-sha2"}
    assert state["m.room.join_rules", ""] == {"join_rule": "public"}
    assert state["m.room.history_visibility", ""] == {"history_visibility": "invited"}
    assert state["m.room.guest_access", ""] == {"guest_access": "forbidden"}
    assert state["m.room.canonical_alias", ""]["alias"] == room.alias
    assert state["m.space.parent", village.space] == {"via": [server], "canonical": True}
    levels = state["m.room.power_levels", ""]
    ours = {bot.user_id: 100} if village.version == "11" else {}
    assert levels["users"] == {ana.user_id: 50, **ours}
    assert [levels["events"][name] for name in CALLS] == [0] * len(CALLS)
    async with Raw(town.url, account) as raw:
        await raw.call("POST", f"/join/{village.space}", {})
        children = await _state(raw, village.space)
        assert children["m.space.child", room.matrix_room_id] == {"via": [server]}


async def test_who_waits_is_told_the_link_in_private(village: Village, town: Town) -> None:
    ana = await town.phone(next(village.members))
    direct = await ana.open_direct(village.bot.user_id)
    await ana.say(direct, "help zq1")
    await ana.until(lambda: ana.said(village.bot.user_id, direct), "the answer")
    room = await village.rooms.make(ana.user_id, "Choir", "choir")
    server = village.synapse.server_name

    def told() -> bool:
        return any(
            f"https://matrix.to/#/%23choir%3A{server}" in event.body and event.readable
            for event in ana.said(village.bot.user_id, direct)
        )

    await ana.until(told, "the link")
    room = await _until_made(village.rooms, room)
    assert ana.said(village.bot.user_id, room.matrix_room_id or "") == []


async def test_it_is_a_shared_room_though_only_two_are_in_it(village: Village, town: Town) -> None:
    """Loose words are the people's own; commands are answered, readable for who came by link."""
    ana, bot = await town.phone(next(village.members)), village.bot
    ben = await town.phone("ben")
    room = await _until_made(village.rooms, await village.rooms.make(ana.user_id, "Tea", "tea"))
    assert room.matrix_room_id is not None
    await ana.accept(room.matrix_room_id)
    await ana.say(room.matrix_room_id, "help zq1")
    await ana.say(room.matrix_room_id, "!help zq2")
    await ana.until(lambda: ana.said(bot.user_id, room.matrix_room_id or ""), "the answer")
    await ana.until(lambda: len(ana.timeline) > 0, "anything")
    [answer] = ana.said(bot.user_id, room.matrix_room_id)
    assert "zq2" in answer.body
    assert answer.encrypted
    assert answer.readable
    await ben.join(room.matrix_room_id)
    await ana.until(lambda: ana.joined(room.matrix_room_id or "", ben.user_id), "Ben")
    await ana.say(room.matrix_room_id, "!help zq3")
    for phone in (ana, ben):
        await phone.until(
            lambda p=phone: any(  # type: ignore[misc]
                "zq3" in one.body for one in p.said(bot.user_id, room.matrix_room_id or "")
            ),
            "the answer",
        )
    heard = ben.said(bot.user_id, room.matrix_room_id)
    assert [one.readable for one in heard] == [True], "nothing that was said before Ben came"


async def test_a_squatted_alias_is_left_to_whoever_has_it(village: Village, town: Town) -> None:
    eve, ana = town.account("eve"), await town.phone(next(village.members))
    async with Raw(town.url, eve) as raw:
        body = {"room_alias_name": "garden", "creation_content": {}}
        trap = (await raw.call("POST", "/createRoom", body))["room_id"]
    room = await village.rooms.make(ana.user_id, "Garden", "garden")
    room = await _until_made(village.rooms, room)
    assert room.matrix_room_id != trap
    assert room.alias == f"#garden.{room.id}:{village.synapse.server_name}"
    async with Raw(town.url, eve) as raw:
        there = await raw.call("GET", f"/directory/room/%23garden:{village.synapse.server_name}")
        assert there["room_id"] == trap


async def test_what_changes_is_seen_and_deleting_closes_it_until_it_is_undone(
    village: Village, town: Town
) -> None:
    account, server = next(village.members), village.synapse.server_name
    ana, bot, rooms = await town.phone(account), village.bot, village.rooms
    room = await _until_made(rooms, await rooms.make(ana.user_id, "Board", "board"))
    place = room.matrix_room_id
    assert place is not None
    await ana.accept(place)
    async with Raw(town.url, account) as raw:
        await raw.call("POST", f"/join/{village.space}", {})

        async def shows(what: str, key: str, content: dict[str, Any]) -> dict[Any, Any]:
            return await _until(
                lambda: _state(raw, place), lambda now: now.get((what, key)) == content
            )

        await rooms.change(room, "rename", name="Board of 2027")
        state = await shows("m.room.name", "", {"name": "Board of 2027"})
        assert state["m.room.canonical_alias", ""]["alias"] == room.alias
        await rooms.change(room, "change", settings=RoomSettings(approval=True))
        state = await shows("m.room.join_rules", "", {"join_rule": "knock"})
        await shows("m.room.power_levels", "", state["m.room.power_levels", ""] | {"invite": 50})
        await rooms.change(room, "change", settings=RoomSettings())
        await shows("m.room.join_rules", "", {"join_rule": "public"})

        await rooms.change(room, "close", deleted_at=datetime.now(UTC))
        await shows("m.room.join_rules", "", {"join_rule": "invite"})
        await shows("m.room.canonical_alias", "", {})
        await ana.until(lambda: ana.said(bot.user_id, place), "a word of it")
        assert "deleted" in ana.said(bot.user_id, place)[-1].body
        with pytest.raises(RawError, match="404"):
            await raw.call("GET", f"/directory/room/%23board:{server}")
        await _until(
            lambda: _state(raw, village.space),
            lambda now: now["m.space.child", place] == {},
        )

        await rooms.change(room, "reopen", deleted_at=None)
        await shows("m.room.join_rules", "", {"join_rule": "public"})
        await shows("m.room.canonical_alias", "", {"alias": f"#board:{server}"})
        await _until(
            lambda: _state(raw, village.space),
            lambda now: now["m.space.child", place] == {"via": [server]},
        )
        await _until(lambda: rooms.read(room), lambda now: now.alias == f"#board:{server}")


async def test_with_whom_it_is_shared_moderates_and_others_do_not(
    village: Village, town: Town
) -> None:
    owner, friend = next(village.members), next(village.members)
    guest, rooms = town.account("guest"), village.rooms
    room = await _until_made(rooms, await rooms.make(owner.user_id, "Lab", "lab"))
    await rooms.share(room, friend.user_id)
    await rooms.invite(room, friend.user_id, guest.user_id)
    async with Raw(town.url, owner) as raw:
        await raw.call("POST", f"/join/{room.matrix_room_id}", {})
        state = await _until(
            lambda: _state(raw, room.matrix_room_id or ""),
            lambda now: (
                friend.user_id in now["m.room.power_levels", ""]["users"]
                and ("m.room.member", guest.user_id) in now
            ),
        )
    users = state["m.room.power_levels", ""]["users"]
    ours = {village.bot.user_id: 100} if village.version == "11" else {}
    assert users == {owner.user_id: 50, friend.user_id: 50, **ours}
