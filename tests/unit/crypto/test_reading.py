"""Whose message it is, and that it counts once."""

import json
from pathlib import Path
from typing import Any

import pytest
from nio.crypto import OutboundGroupSession

from assistant.matrix.crypto import reading
from assistant.matrix.crypto.outcomes import Forged, NoKey, Replayed
from tests.support.key_server import KeyServer, LocalDevice

ROOM = "!room"
BOT, ANA, EVE = "@bot:here", "@ana:here", "@eve:there"


async def test_index_counts_for_one_event(bot: LocalDevice, ana: LocalDevice) -> None:
    one, two = await ana.write(ROOM, BOT, body="one"), await ana.write(ROOM, BOT, body="two")
    await bot.sync()
    assert (await bot.read(ROOM, two)).index == 1
    assert (await bot.read(ROOM, one)).index == 0
    assert (await bot.read(ROOM, one)).content["body"] == "one"
    with pytest.raises(Replayed) as refused:
        await bot.read(ROOM, {**one, "event_id": "$copy"})
    assert refused.value.event_id == one["event_id"]


async def test_index_is_remembered_when_memory_is_gone(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, tmp_path: Path
) -> None:
    event = await ana.write(ROOM, BOT)
    await bot.sync()
    await bot.read(ROOM, event)
    async with server.device(tmp_path, BOT, "BOT") as again:
        with pytest.raises(Replayed):
            await again.read(ROOM, {**event, "event_id": "$copy"})
        assert (await again.read(ROOM, event)).index == 0


async def test_two_copies_at_once_count_once(bot: LocalDevice, ana: LocalDevice) -> None:
    """Even before the first one's note is written."""
    event = await ana.write(ROOM, BOT)
    await bot.sync()
    await bot.crypto.decrypt(ROOM, event)
    with pytest.raises(Replayed):
        await bot.crypto.decrypt(ROOM, {**event, "event_id": "$copy"})


async def test_unwritten_note_outlives_its_room_key_in_memory(
    bot: LocalDevice, ana: LocalDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "SESSIONS_IN_MEMORY", 1)
    event, other = await ana.write(ROOM, BOT), await ana.write("!other", BOT)
    await bot.sync()
    await bot.crypto.decrypt(ROOM, event)
    await bot.crypto.decrypt("!other", other)
    with pytest.raises(Replayed):
        await bot.crypto.decrypt(ROOM, {**event, "event_id": "$copy"})
    assert (await bot.crypto.decrypt(ROOM, event)).index == 0


async def test_refused_copy_takes_nothing_from_the_true_one(
    bot: LocalDevice, ana: LocalDevice, eve: LocalDevice
) -> None:
    event = await ana.write(ROOM, BOT, EVE)
    await bot.sync()
    for forged in (
        {**event, "sender": EVE},
        {**event, "content": {**event["content"], "ciphertext": "AwgA"}},
        {**event, "content": {**event["content"], "ciphertext": 5}},
        {**event, "content": {**event["content"], "algorithm": "m.olm.v1.curve25519-aes-sha2"}},
        {**event, "content": {}},
    ):
        with pytest.raises(Forged):
            await bot.read(ROOM, forged)
    with pytest.raises(Forged):
        await bot.read("!elsewhere", event)
    assert (await bot.read(ROOM, event)).content["body"] == "hi"


async def test_key_not_there_yet(bot: LocalDevice, ana: LocalDevice) -> None:
    event = await ana.write(ROOM, BOT)
    with pytest.raises(NoKey) as missing:
        await bot.read(ROOM, event)
    assert missing.value.session_id == event["content"]["session_id"]
    assert await bot.sync() == {missing.value.session_id}
    assert (await bot.read(ROOM, event)).content["body"] == "hi"


async def test_key_from_a_later_message_on_is_no_key_for_an_earlier_one(
    bot: LocalDevice, ana: LocalDevice, eve: LocalDevice
) -> None:
    first = await ana.write(ROOM, EVE)
    ana.crypto._sharing._outbound[ROOM].users |= {BOT}
    outbound = ana.crypto._sharing._outbound[ROOM]
    await ana.crypto._lists.refresh({BOT})
    outbound.targets = frozenset(
        (device.user_id, device.id, device.curve25519)
        for device in ana.crypto._lists.devices([BOT, EVE, ANA])
    )
    second = await ana.write(ROOM, BOT, EVE, body="second")
    assert second["content"]["session_id"] == first["content"]["session_id"]
    await bot.sync()
    with pytest.raises(NoKey):
        await bot.read(ROOM, first)
    assert (await bot.read(ROOM, second)).index == 1


async def test_third_party_cannot_take_a_session_id_first(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, eve: LocalDevice
) -> None:
    """Eve has Ana's room key, and gives it to us as hers before Ana's own message comes."""
    event = await ana.write(ROOM, BOT, EVE, body="mine")
    held = server.to_device.pop((BOT, "BOT"))
    machine = ana.crypto._state.machine
    (session,) = (await ana.crypto._reading._load(event["content"]["session_id"])).keys
    key = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "room_id": ROOM,
        "session_id": session.id,
        "session_key": ana.crypto._sharing._outbound[ROOM].session.session_key,
    }
    assert machine.own_keys()[0] == session.sender_key
    await eve.write("!any", BOT)
    async with eve.crypto._state.changing():
        devices = eve.crypto._lists.devices([BOT])
        messages = eve.crypto._channels.seal(devices, "m.room_key", key)
    await eve.crypto._channels.send("m.room.encrypted", messages)
    assert session.id in await bot.sync()
    with pytest.raises(NoKey):
        await bot.read(ROOM, event)
    server.to_device[BOT, "BOT"] = held
    await bot.sync()
    with pytest.raises(NoKey):  # Eve's copy of the key begins after it
        await bot.read(ROOM, {**event, "sender": EVE})
    assert (await bot.read(ROOM, event)).content["body"] == "mine"


async def test_sender_whose_devices_are_unknown_is_asked_about_once(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    event = await ana.write(ROOM, BOT)
    await bot.absorb(server.sync((BOT, "BOT")))
    server.requests.clear()
    assert (await bot.read(ROOM, event)).content["body"] == "hi"
    assert server.paths() == ["/keys/query"]


async def test_device_that_its_owner_does_not_list_is_forged(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    event = await ana.write(ROOM, BOT)
    server.device_keys[ANA].clear()
    await bot.sync()
    with pytest.raises(Forged):
        await bot.read(ROOM, event)


async def test_deleted_device_still_vouches_for_what_it_wrote(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    event = await ana.write(ROOM, BOT)
    await bot.sync()
    server.device_keys[ANA].clear()
    await bot.sync(device_lists={"changed": [ANA]})
    assert bot.crypto._lists.devices([ANA]) == []
    assert (await bot.read(ROOM, event)).content["body"] == "hi"


async def test_device_missing_from_one_answer_comes_back(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    listed = dict(server.device_keys[ANA])
    await bot.write(ROOM, ANA)
    server.device_keys[ANA].clear()
    await bot.sync(device_lists={"changed": [ANA]})
    server.device_keys[ANA].update(listed)
    await bot.sync(device_lists={"changed": [ANA]})
    event = await bot.write(ROOM, ANA, body="welcome back")
    await ana.sync()
    assert (await ana.read(ROOM, event)).content["body"] == "welcome back"


@pytest.mark.parametrize(
    "plaintext",
    [
        "no JSON",
        "[]",
        json.dumps({"type": "m.room.message", "content": {}}),
        json.dumps({"type": "m.room.message", "content": {}, "room_id": "!elsewhere"}),
        json.dumps({"type": 1, "content": {}, "room_id": ROOM}),
        json.dumps({"type": "m.room.message", "content": [], "room_id": ROOM}),
        "[" * 100_000,
    ],
)
async def test_plaintext_that_is_no_event_of_this_room(
    bot: LocalDevice, ana: LocalDevice, plaintext: str
) -> None:
    await ana.write(ROOM, BOT)
    await bot.sync()
    session: OutboundGroupSession = ana.crypto._sharing._outbound[ROOM].session
    content: dict[str, Any] = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "session_id": session.id,
        "ciphertext": session.encrypt(plaintext),
    }
    event = {"event_id": "$bad", "sender": ANA, "content": content}
    with pytest.raises(Forged):
        await bot.read(ROOM, event)
