"""What others send may be broken or hostile; the good part of a sync is read all the same."""

from typing import Any

import pytest
import vodozemac
from unpaddedbase64 import encode_base64

from assistant.matrix.crypto.machine import MOST_WEDGED
from assistant.matrix.homeserver import Unreachable
from tests.support.key_server import KeyServer, LocalDevice

ROOM = "!room"
BOT, ANA = "@bot:here", "@ana:here"


def olm(bot: LocalDevice, sender_key: Any, kind: Any, body: Any) -> dict[str, Any]:
    curve25519, _ = bot.crypto._state.machine.own_keys()
    content = {
        "algorithm": "m.olm.v1.curve25519-aes-sha2",
        "sender_key": sender_key,
        "ciphertext": {curve25519: {"type": kind, "body": body}},
    }
    return {"type": "m.room.encrypted", "sender": ANA, "content": content}


def for_an_unknown_one_time_key(bot: LocalDevice, ana: LocalDevice) -> dict[str, Any]:
    """Make a pre-key message of the device ANA for a one-time key that we never had."""
    curve25519, _ = bot.crypto._state.machine.own_keys()
    account = ana.crypto._state.machine.account._account
    session = account.create_outbound_session(
        vodozemac.Curve25519PublicKey.from_base64(curve25519),
        vodozemac.Curve25519SecretKey().public_key(),
    )
    kind, message = session.encrypt(b"{}").to_parts()
    return olm(bot, account.curve25519_key.to_base64(), kind, encode_base64(message))


async def test_good_key_among_bad_messages_is_read(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    event = await ana.write(ROOM, BOT, body="good")
    (good,) = server.to_device.pop((BOT, "BOT"))
    nonsense: list[Any] = [
        None,
        "text",
        {},
        {"type": "m.room.encrypted"},
        {"type": "m.room.encrypted", "sender": 3, "content": []},
        {"type": ["m.room.encrypted"], "sender": ANA, "content": {"a": 1}},
        {"type": "m.room_key_request", "sender": ANA, "content": {"action": "request"}},
        {"type": "m.key.verification.request", "sender": ANA, "content": None},
        olm(bot, "no key", 0, "no message"),
        olm(bot, None, None, None),
        olm(bot, "A" * 43, 1, "AAAA"),
        olm(bot, "A" * 43, 0, "&" * 50),
        olm(bot, good["content"]["sender_key"], 7, "AAAA"),
        for_an_unknown_one_time_key(bot, ana),
    ]
    readable = await bot.absorb({"to_device": {"events": [*nonsense, good, *nonsense]}})
    assert readable == {event["content"]["session_id"]}
    assert (await bot.read(ROOM, event)).content["body"] == "good"


@pytest.mark.parametrize(
    "sync",
    [
        {},
        {"to_device": None, "device_lists": None, "device_one_time_keys_count": None},
        {"to_device": {"events": 3}, "device_lists": {"changed": [3, None], "left": {}}},
        {"device_one_time_keys_count": {"signed_curve25519": "many"}},
        {"device_unused_fallback_key_types": "signed_curve25519"},
    ],
)
async def test_misshapen_syncs_are_survived(bot: LocalDevice, sync: dict[str, Any]) -> None:
    assert await bot.absorb(sync) == frozenset()
    await bot.crypto.upkeep()


async def test_broken_session_is_replaced(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    """A peer that uses a one-time key we never had is given a session that works."""
    wedged = for_an_unknown_one_time_key(bot, ana)
    await bot.absorb({"to_device": {"events": [wedged]}})
    server.requests.clear()
    await bot.crypto.upkeep()
    assert server.paths()[:2] == ["/keys/query", "/keys/claim"]
    (dummy,) = server.to_device[ANA, "ANA"]
    assert dummy["type"] == "m.room.encrypted"
    await ana.sync()
    event = await ana.write(ROOM, BOT, body="again")
    assert await bot.sync() == {event["content"]["session_id"]}
    await bot.absorb({"to_device": {"events": [wedged]}})
    server.requests.clear()
    await bot.crypto.upkeep()
    assert server.requests == []  # a session is replaced once an hour at most


@pytest.mark.parametrize("count", [{}, {"signed_curve25519": 0}])
async def test_no_one_time_keys_left_means_new_ones(
    server: KeyServer, bot: LocalDevice, count: dict[str, int]
) -> None:
    server.one_time[BOT, "BOT"].clear()
    server.requests.clear()
    await bot.absorb({"device_one_time_keys_count": count})
    await bot.crypto.upkeep()
    assert server.paths() == ["/keys/upload"]
    assert len(server.one_time[BOT, "BOT"]) == 50


async def test_fallback_key_is_replaced_once_for_each_use(
    server: KeyServer, bot: LocalDevice
) -> None:
    first = server.fallback[BOT, "BOT"]
    assert all(key["fallback"] is True for key in first.values())
    await bot.sync()
    await bot.sync()
    assert server.fallback[BOT, "BOT"] == first
    server.unused[BOT, "BOT"] = False
    await bot.sync()
    second = server.fallback[BOT, "BOT"]
    assert second != first
    # An answer that was under way when the new key was uploaded still tells of the old one.
    await bot.absorb({"device_unused_fallback_key_types": []})
    await bot.crypto.upkeep()
    assert server.fallback[BOT, "BOT"] == second


async def test_key_that_reads_from_later_on_does_not_replace_one(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    """Sharing a session again, at its present index, must not lose the messages before."""
    first = await ana.write(ROOM, BOT, body="first")
    await bot.sync()
    outbound = ana.crypto._sharing._outbound[ROOM]
    outbound.shared_with.clear()
    second = await ana.write(ROOM, BOT, body="second")
    assert await bot.sync() == {first["content"]["session_id"]}
    assert [(await bot.read(ROOM, event)).index for event in (first, second)] == [0, 1]


async def test_key_signed_by_another_device_is_refused(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    """Who gives a room key may not pass it off as another device's."""
    await bot.write("!other", ANA)  # so that ANA's devices are known
    machine = ana.crypto._state.machine
    machine.account = _Impostor(machine.account)
    await ana.write(ROOM, BOT)
    assert await bot.sync() == frozenset()


class _Impostor:
    """An account that claims another Ed25519 key inside of Olm messages."""

    def __init__(self, account: Any) -> None:
        self._real = account

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    @property
    def identity_keys(self) -> dict[str, str]:
        return {**self._real.identity_keys, "ed25519": "A" * 43}


@pytest.mark.parametrize("kind", ["request", "start"])
async def test_verification_is_declined(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, kind: str
) -> None:
    """Nobody can compare emoji here; a member who asks must not be left waiting."""
    content = {"from_device": "ANA", "transaction_id": "t1", "methods": ["m.sas.v1"]}
    asked = {"type": f"m.key.verification.{kind}", "sender": ANA, "content": content}
    await bot.absorb({"to_device": {"events": [asked]}})
    await bot.crypto.upkeep()
    (answer,) = server.to_device[ANA, "ANA"]
    assert answer["type"] == "m.key.verification.cancel"
    assert (answer["content"]["transaction_id"], answer["content"]["code"]) == ("t1", "m.user")


async def test_upkeep_goes_on_where_one_step_fails(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice
) -> None:
    """A refused upload must not keep us from answering others; it is reported in the end."""

    def refuse(_who: Any, path: str, _body: Any) -> None:
        if path == "/keys/upload":
            raise Unreachable

    server.one_time[BOT, "BOT"].clear()
    content = {"from_device": "ANA", "transaction_id": "t1"}
    asked = {"type": "m.key.verification.request", "sender": ANA, "content": content}
    await bot.absorb(server.sync((BOT, "BOT")) | {"to_device": {"events": [asked]}})
    server.before = refuse
    with pytest.raises(Unreachable):
        await bot.crypto.upkeep()
    assert [event["type"] for event in server.to_device[ANA, "ANA"]] == [
        "m.key.verification.cancel"
    ]
    server.before = lambda _who, _path, _body: None
    await bot.crypto.upkeep()
    assert len(server.one_time[BOT, "BOT"]) == 50


async def test_made_up_devices_do_not_fill_the_memory(bot: LocalDevice, ana: LocalDevice) -> None:
    """Anybody can send broken messages in the name of keys that no device has."""
    machine = bot.crypto._state.machine
    for number in range(MOST_WEDGED + 5):
        machine._mark_device_for_unwedging(ANA, f"key {number}")
    assert len(machine.unknown_wedged) == MOST_WEDGED
    await bot.sync()
    await bot.absorb({"to_device": {"events": [for_an_unknown_one_time_key(bot, ana)]}})
    await bot.sync()
    assert machine.unknown_senders == set()
