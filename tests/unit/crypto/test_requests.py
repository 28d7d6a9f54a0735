"""A room key that did not come is asked for once, and the question taken back."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.matrix.crypto import key_requests
from assistant.matrix.crypto.outcomes import NoKey
from assistant.matrix.homeserver import ApiError
from tests.support.key_server import KeyServer, LocalDevice

ROOM = "!room"
BOT, ANA, EVE = "@bot:here", "@ana:here", "@eve:there"


def asked(server: KeyServer) -> list[dict[str, Any]]:
    """Return the key requests and cancellations in Ana's queue, taking them out."""
    return [
        event["content"]
        for event in server.to_device.pop((ANA, "ANA"), [])
        if event["type"] == "m.room_key_request"
    ]


async def forward(
    by: LocalDevice, event: dict[str, Any], maker: LocalDevice, index: int = 0
) -> None:
    """Let `by` hand the key of `event`, which `maker` made, to the assistant."""
    (session,) = (await maker.crypto._reading._load(event["content"]["session_id"])).keys
    key = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "room_id": ROOM,
        "session_id": session.id,
        "session_key": session.export_session(index),
        "sender_key": session.sender_key,
        "sender_claimed_ed25519_key": session.ed25519,
        "forwarding_curve25519_key_chain": [],
    }
    async with by.crypto._state.changing():
        devices = by.crypto._lists.devices([BOT])
        messages = by.crypto._channels.seal(devices, "m.forwarded_room_key", key)
    await by.crypto._channels.send("m.room.encrypted", messages)


async def lost(server: KeyServer, bot: LocalDevice, *writers: LocalDevice) -> dict[str, Any]:
    """Return an event of the first writer whose key was lost; all of them know us otherwise."""
    for writer in writers:
        await writer.write("!other", BOT)
    await bot.sync()
    event = await writers[0].write(ROOM, BOT)
    server.to_device.clear()
    with pytest.raises(NoKey):
        await bot.read(ROOM, event)
    await bot.crypto.request_keys(ROOM, event)
    return event


async def test_one_request_for_a_session_also_after_a_restart(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, tmp_path: Path
) -> None:
    event = await lost(server, bot, ana)
    await bot.crypto.request_keys(ROOM, event)
    await bot.crypto.upkeep()
    (request,) = asked(server)
    assert (request["action"], request["requesting_device_id"]) == ("request", "BOT")
    assert request["body"]["session_id"] == event["content"]["session_id"]
    await bot.crypto.upkeep()
    assert asked(server) == []
    async with server.device(tmp_path, BOT, "BOT") as again:
        await again.crypto.request_keys(ROOM, event)
        await again.crypto.upkeep()
        # Sent again, as a crash may have kept it; the same id is the same request.
        assert asked(server) == [request]


async def test_key_that_comes_late_ends_the_request(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, tmp_path: Path
) -> None:
    event = await lost(server, bot, ana)
    await bot.crypto.upkeep()
    (request,) = asked(server)
    await forward(ana, event, ana)
    assert await bot.sync() == {event["content"]["session_id"]}
    (cancelled,) = asked(server)
    assert cancelled["action"] == "request_cancellation"
    assert cancelled["request_id"] == request["request_id"]
    assert (await bot.read(ROOM, event)).content["body"] == "hi"
    async with server.device(tmp_path, BOT, "BOT") as again:
        await again.crypto.upkeep()
        assert asked(server) == []


async def test_key_of_another_device_is_not_taken_from_anybody(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, eve: LocalDevice
) -> None:
    """Who forwards a key can have changed whose it is; only its maker is believed."""
    event = await lost(server, bot, ana, eve)
    await bot.crypto.upkeep()
    await forward(eve, event, ana)
    assert await bot.sync() == frozenset()
    with pytest.raises(NoKey):
        await bot.read(ROOM, event)


async def test_key_that_nobody_asked_for_is_not_taken(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    await ana.write("!other", BOT)
    await bot.sync()
    event = await ana.write(ROOM, BOT)
    server.to_device.clear()
    await forward(ana, event, ana)
    assert await bot.sync() == frozenset()


async def test_old_requests_are_given_up(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lost(server, bot, ana)
    await bot.crypto.upkeep()
    asked(server)
    monkeypatch.setattr(key_requests, "PATIENCE", timedelta(0))
    await bot.crypto.upkeep()
    assert [request["action"] for request in asked(server)] == ["request_cancellation"]
    assert bot.crypto._state.stage.requests == {}


async def test_a_request_that_is_refused_for_good_holds_nothing_up(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    """Else the assistant would never come to its first answer again."""
    await lost(server, bot, ana)

    def refuse(_who: object, path: str, _body: object) -> None:
        if "room_key_request" in path:
            raise ApiError(400, "M_INVALID_PARAM")

    server.before = refuse
    await bot.crypto.upkeep()
    server.requests.clear()
    await bot.crypto.upkeep()
    assert server.paths() == []
