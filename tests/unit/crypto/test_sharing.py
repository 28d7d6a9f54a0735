"""Everybody's devices get the room key, whatever single ones of them do."""

import asyncio
import shutil
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.matrix.crypto import rests
from assistant.matrix.crypto.outcomes import NobodyCanRead, NoKey
from assistant.matrix.homeserver import Unreachable
from assistant.storage.unit_of_work import Transaction
from tests.support.key_server import DeviceName, KeyServer, LocalDevice

ROOM = "!room"
BOT, ANA, EVE = "@bot:here", "@ana:here", "@eve:there"


class Later:
    """The time when every rest is over."""

    @staticmethod
    def monotonic() -> float:
        return time.monotonic() + rests.LONGEST


async def body_at(reader: LocalDevice, event: dict[str, Any]) -> Any:
    await reader.sync()
    return (await reader.read(ROOM, event)).content["body"]


async def test_second_message_needs_no_network_and_no_write(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bot.write(ROOM, ANA)
    server.requests.clear()
    monkeypatch.setattr(bot.database, "transaction", None)
    event = await bot.write(ROOM, ANA, body="two")
    assert server.requests == []
    assert await body_at(ana, event) == "two"


async def test_relation_is_outside_for_the_homeserver(bot: LocalDevice, ana: LocalDevice) -> None:
    relation = {"rel_type": "m.thread", "event_id": "$root"}
    event = await bot.write(ROOM, ANA, relation=relation)
    assert event["content"]["m.relates_to"] == relation
    await ana.sync()
    assert (await ana.read(ROOM, event)).content["m.relates_to"] == relation


async def test_device_without_keys_blocks_nobody_and_gets_its_key_later(
    server: KeyServer,
    bot: LocalDevice,
    ana: LocalDevice,
    eve: LocalDevice,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keys, server.one_time[EVE, "EVE"] = server.one_time[EVE, "EVE"], {}
    fallback, server.fallback[EVE, "EVE"] = server.fallback[EVE, "EVE"], {}
    first = await bot.write(ROOM, ANA, EVE, body="one")
    assert await body_at(ana, first) == "one"
    server.requests.clear()
    await bot.write(ROOM, ANA, EVE)
    assert server.requests == []  # not asked for again at once
    server.one_time[EVE, "EVE"], server.fallback[EVE, "EVE"] = keys, fallback
    monkeypatch.setattr(rests, "time", Later)
    third = await bot.write(ROOM, ANA, EVE, body="three")
    assert third["content"]["session_id"] == first["content"]["session_id"]
    assert await body_at(eve, third) == "three"
    assert await body_at(ana, third) == "three"


async def test_a_message_that_nobody_could_read_does_not_leave(
    server: KeyServer, bot: LocalDevice, eve: LocalDevice
) -> None:
    """It waits for the member's next login, instead of being unreadable for good."""
    with pytest.raises(NobodyCanRead):
        await bot.write(ROOM, "@nobody:here")
    server.one_time.clear()
    server.fallback.clear()
    with pytest.raises(NobodyCanRead):
        await bot.write(ROOM, EVE)
    assert not [path for path in server.paths() if path.startswith("/sendToDevice")]


async def test_silent_server_of_one_keeps_no_key_from_others(
    server: KeyServer,
    bot: LocalDevice,
    ana: LocalDevice,
    eve: LocalDevice,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server.silent.add(EVE)
    assert await body_at(ana, await bot.write(ROOM, ANA, EVE, body="one")) == "one"
    server.requests.clear()
    await bot.write(ROOM, ANA, EVE)
    assert server.requests == []
    with pytest.raises(NobodyCanRead):
        await bot.write("!other", EVE)
    server.silent.clear()
    monkeypatch.setattr(rests, "time", Later)
    event = await bot.write(ROOM, ANA, EVE, body="two")
    assert [await body_at(each, event) for each in (ana, eve)] == ["two", "two"]


async def test_room_key_goes_on_where_sending_it_stopped(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    def cut(_who: Any, path: str, _body: Any) -> None:
        if path.startswith("/sendToDevice"):
            raise Unreachable

    server.before = cut
    with pytest.raises(Unreachable):
        await bot.write(ROOM, ANA)
    server.before = lambda _who, _path, _body: None
    assert await body_at(ana, await bot.write(ROOM, ANA, body="after all")) == "after all"


async def test_session_ends_after_a_hundred_messages_or_a_week(
    bot: LocalDevice, ana: LocalDevice
) -> None:
    ids = [(await bot.write(ROOM, ANA))["content"]["session_id"] for _ in range(101)]
    assert len(set(ids[:100])) == 1
    assert ids[100] != ids[99]
    bot.crypto._sharing._outbound[ROOM].session.creation_time -= timedelta(days=7)
    event = await bot.write(ROOM, ANA, body="new")
    assert event["content"]["session_id"] not in ids
    assert await body_at(ana, event) == "new"


async def test_new_device_means_a_new_session(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, tmp_path: Path
) -> None:
    first = await bot.write(ROOM, ANA)
    async with server.device(tmp_path, ANA, "TABLET") as tablet:
        await tablet.sync()
        await bot.sync(device_lists={"changed": [ANA]})
        second = await bot.write(ROOM, ANA, body="two")
        assert second["content"]["session_id"] != first["content"]["session_id"]
        assert await body_at(tablet, second) == "two"
        assert await body_at(ana, second) == "two"


async def test_list_that_changes_while_it_is_asked_for_is_asked_for_again(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    await bot.write(ROOM, ANA)
    await bot.absorb({"device_lists": {"changed": [ANA]}})
    late = asyncio.Event()

    def change(_who: Any, path: str, _body: Any) -> None:
        if path == "/keys/query" and not late.is_set():
            late.set()
            bot.crypto._lists.changed([ANA])

    server.before = change
    await bot.crypto.upkeep()
    server.requests.clear()
    await bot.write(ROOM, ANA)
    assert "/keys/query" in server.paths()


async def test_changed_identity_of_a_device_is_refused(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, tmp_path: Path
) -> None:
    """Trust on first use: a homeserver cannot put its own device under a known name."""
    await bot.write(ROOM, ANA)
    (tmp_path / "mallory").mkdir()
    async with server.device(tmp_path / "mallory", ANA, "ANA") as mallory:
        await mallory.sync()
        await bot.sync(device_lists={"changed": [ANA]})
        event = await bot.write(ROOM, ANA, body="secret")
        assert await mallory.sync() == frozenset()
        with pytest.raises(NoKey):
            await mallory.read(ROOM, event)


async def test_another_user_may_have_a_device_named_like_ours(
    server: KeyServer, bot: LocalDevice, tmp_path: Path
) -> None:
    async with server.device(tmp_path, ANA, "BOT") as ana:
        await ana.sync()
        assert await body_at(ana, await bot.write(ROOM, ANA, body="you too")) == "you too"


async def test_nonsense_of_one_user_spoils_no_other_list(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    good = server.device_keys[ANA]["ANA"]
    server.device_keys[EVE] = {
        "A": None,
        "B": {},
        "C": {**good, "device_id": "C", "user_id": EVE, "keys": []},
        "D": {**good, "device_id": "D", "user_id": EVE, "signatures": {EVE: {"ed25519:D": "?"}}},
        "ANA": good,
    }
    server.device_keys[ANA]["X"] = {**good, "unsigned": [], "signatures": 3}
    assert await body_at(ana, await bot.write(ROOM, ANA, EVE, body="well")) == "well"
    assert bot.crypto._lists.devices([EVE]) == []


async def test_rooms_side_by_side(bot: LocalDevice, ana: LocalDevice, eve: LocalDevice) -> None:
    rooms = [f"!{number}" for number in range(8)]
    events = await asyncio.gather(*(bot.write(room, ANA, EVE, body=room) for room in rooms))
    for reader in (ana, eve):
        await reader.sync()
        read = [await reader.read(room, each) for room, each in zip(rooms, events, strict=True)]
        assert [each.content["body"] for each in read] == rooms


async def test_other_devices_of_our_own_account_get_no_keys(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, tmp_path: Path
) -> None:
    """Whoever adds a device to the assistant's account must not read everybody's rooms."""
    async with server.device(tmp_path, BOT, "INTRUDER") as intruder:
        await intruder.sync()
        event = await bot.write(ROOM, ANA, BOT, body="private")
        assert await intruder.sync() == frozenset()
        assert await body_at(ana, event) == "private"


async def test_cancelled_in_the_middle_of_a_commit(
    server: KeyServer,
    bot: LocalDevice,
    ana: LocalDevice,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Memory has changed by then, so that the database has to follow."""
    stage = bot.crypto._state.stage
    write, begun = stage.write, asyncio.Event()

    async def slowly(tx: Transaction) -> None:
        await write(tx)
        if bot.crypto._channels.has(bot.crypto._lists.devices([ANA])[0]):
            begun.set()
            await asyncio.sleep(0.05)

    monkeypatch.setattr(stage, "write", slowly)
    writing = asyncio.create_task(bot.write(ROOM, ANA))
    await begun.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    async with server.device(tmp_path, BOT, "BOT") as again:
        assert again.crypto._channels.has(again.crypto._lists.devices([ANA])[0])
    event = await bot.write(ROOM, ANA, body="after all")
    assert await body_at(ana, event) == "after all"


async def test_many_devices_are_told_in_several_requests(
    server: KeyServer, bot: LocalDevice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.matrix.crypto.sharing.MESSAGES_PER_REQUEST", 2)
    for name in "ABCDE":
        async with server.device(tmp_path, ANA, name) as device:
            await device.sync()
    server.requests.clear()
    event = await bot.write(ROOM, ANA, body="all")
    sent = [body for path, body in server.requests if path.startswith("/sendToDevice")]
    assert [len(body["messages"][ANA]) for body in sent] == [2, 2, 1]
    async with server.device(tmp_path, ANA, "E") as device:
        assert await body_at(device, event) == "all"


async def test_nothing_leaves_before_it_is_committed(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, tmp_path: Path
) -> None:
    """Going on from the database as it is when a room key leaves, no Olm key is used twice."""
    copied = tmp_path / "copied"
    copied.mkdir()

    def copy(who: DeviceName, path: str, _body: Any) -> None:
        if who[0] == BOT and path.startswith("/sendToDevice"):
            for file in tmp_path.glob("bot-BOT.db*"):
                shutil.copy(file, copied)

    await bot.write("!before", ANA)
    await ana.sync()
    server.before = copy
    event = await bot.write(ROOM, ANA, body="one")
    assert await body_at(ana, event) == "one"
    async with server.device(copied, BOT, "BOT") as again:
        assert await body_at(ana, await again.write(ROOM, ANA, body="two")) == "two"
