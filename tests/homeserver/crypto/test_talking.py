"""Our encryption against a real Synapse and a second client that others wrote."""

import pytest

from assistant.matrix.crypto.outcomes import Forged, Replayed
from tests.support.encrypted_device import EncryptedDevice
from tests.support.synapse import Town

pytestmark = pytest.mark.synapse


async def test_both_sides_read_each_other(town: Town, bot: EncryptedDevice) -> None:
    ana = await town.phone("ana")
    room = await ana.open_direct(bot.user_id)
    await ana.say(room, "bon dia")
    await bot.join(room)
    await bot.sync()
    (event,) = await bot.encrypted_events(room)
    read = await bot.read(room, event)
    assert (read.type, read.content["body"], read.index) == ("m.room.message", "bon dia", 0)

    await bot.say(room, {ana.user_id}, "hello")
    heard = await ana.hear(bot.user_id, room)
    assert (heard.body, heard.encrypted) == ("hello", True)


async def test_goes_on_after_a_restart(town: Town, bot: EncryptedDevice) -> None:
    """Everything needed is in the database: old keys still read, and a new session is made."""
    ana = await town.phone("ana")
    room = await ana.open_direct(bot.user_id)
    await ana.say(room, "one")
    await bot.join(room)
    await bot.sync()
    await bot.say(room, {ana.user_id}, "before")
    await ana.hear(bot.user_id, room)
    async with bot.restarted():
        event = (await bot.encrypted_events(room))[0]
        assert (await bot.read(room, event)).content["body"] == "one"
        await bot.say(room, {ana.user_id}, "after")
        assert (await ana.hear(bot.user_id, room)).body == "after"
        await ana.say(room, "two")
        await bot.sync()
        event = (await bot.encrypted_events(room))[-1]
        assert (await bot.read(room, event)).content["body"] == "two"


async def test_reads_its_own_messages(town: Town, bot: EncryptedDevice) -> None:
    ana = await town.phone("ana")
    room = await ana.open_direct(bot.user_id)
    await bot.join(room)
    await bot.say(room, {ana.user_id}, "mine")
    (event,) = await bot.encrypted_events(room)
    assert (await bot.read(room, event)).content["body"] == "mine"


async def test_device_added_while_down_can_read(town: Town, bot: EncryptedDevice) -> None:
    account = town.account("ana")
    ana = await town.phone(account)
    room = await ana.open_direct(bot.user_id)
    await bot.join(room)
    await bot.sync()
    await bot.say(room, {ana.user_id}, "one")
    assert (await ana.hear(bot.user_id, room)).body == "one"
    async with bot.restarted():
        tablet = await town.second_phone(account)
        await bot.sync()
        await bot.say(room, {ana.user_id}, "two")
        # What was sent before it existed it can never read; what comes now it must.
        await tablet.until(
            lambda: [e.body for e in tablet.said(bot.user_id, room) if e.readable] == ["two"],
            "two",
        )
        assert (await ana.hear(bot.user_id, room)).body == "two"


async def test_replay_under_a_new_event_id_is_refused(town: Town, bot: EncryptedDevice) -> None:
    """A homeserver that repeats a message must not make us obey it twice, not after a restart."""
    ana = await town.phone("ana")
    room = await ana.open_direct(bot.user_id)
    await ana.say(room, "pay")
    await bot.join(room)
    await bot.sync()
    (event,) = await bot.encrypted_events(room)
    await bot.read(room, event)
    with pytest.raises(Replayed) as refused:
        await bot.read(room, {**event, "event_id": "$again"})
    assert refused.value.event_id == event["event_id"]
    async with bot.restarted():
        with pytest.raises(Replayed):
            await bot.read(room, {**event, "event_id": "$again"})
        assert (await bot.read(room, event)).content["body"] == "pay"


async def test_swapped_sender_and_room_are_refused(town: Town, bot: EncryptedDevice) -> None:
    ana, eve = await town.phone("ana"), await town.phone("eve")
    room = await ana.create_room("both", bot.user_id, eve.user_id)
    await eve.join(room)
    await bot.join(room)
    await ana.say(room, "my vote")
    await eve.say(room, "hello")
    await bot.sync()
    from_ana = next(
        event for event in await bot.encrypted_events(room) if event["sender"] == ana.user_id
    )
    with pytest.raises(Forged):
        await bot.read(room, {**from_ana, "sender": eve.user_id})
    with pytest.raises(Forged):
        await bot.read("!elsewhere:localhost", from_ana)
    assert (await bot.read(room, from_ana)).content["body"] == "my vote"


async def test_fallback_key_is_used_and_replaced(town: Town, bot: EncryptedDevice) -> None:
    """While we are down one-time keys run out: newcomers must reach us all the same."""
    eve = town.account("eve")
    device = bot.credentials.device_id
    wanted = {"one_time_keys": {bot.user_id: {device: "signed_curve25519"}}}
    published = []
    for _ in range(51):
        _, answer = town.synapse.request(
            "POST", "/_matrix/client/v3/keys/claim", wanted, token=eve.access_token
        )
        published += list(answer["one_time_keys"][bot.user_id][device].values())
    assert [key.get("fallback", False) for key in published] == [False] * 50 + [True]

    ana = await town.phone("ana")
    room = await ana.open_direct(bot.user_id)
    await ana.say(room, "through the fallback key")
    await bot.join(room)
    answer = await bot.sync(upkeep=False)
    assert answer["device_one_time_keys_count"].get("signed_curve25519", 0) == 0
    assert answer["device_unused_fallback_key_types"] == []
    (event,) = await bot.encrypted_events(room)
    assert (await bot.read(room, event)).content["body"] == "through the fallback key"

    await bot.sync()
    await bot.sync()
    answer = await bot.sync()
    assert answer["device_one_time_keys_count"]["signed_curve25519"] == 50
    assert answer["device_unused_fallback_key_types"] == ["signed_curve25519"]


async def test_who_left_cannot_read_on_and_who_joined_can(town: Town, bot: EncryptedDevice) -> None:
    ana, eve = await town.phone("ana"), await town.phone("eve")
    room = await ana.create_room("three", bot.user_id, eve.user_id)
    await eve.join(room)
    await bot.join(room)
    await bot.sync()
    both = {ana.user_id, eve.user_id}
    await bot.say(room, both, "one")
    assert (await eve.hear(bot.user_id, room)).body == "one"
    await eve.leave(room)
    await bot.say(room, {ana.user_id}, "two")
    await bot.say(room, both, "three")
    assert [(await ana.hear(bot.user_id, room)).body for _ in range(3)] == ["one", "two", "three"]
    sessions = [event["content"]["session_id"] for event in await bot.encrypted_events(room)]
    assert len(set(sessions)) == 3


async def test_device_that_logged_out_gets_no_more_keys(town: Town, bot: EncryptedDevice) -> None:
    account = town.account("ana")
    ana, tablet = await town.phone(account), await town.second_phone(account)
    room = await ana.open_direct(bot.user_id)
    await bot.join(room)
    await bot.sync()
    first = await bot.crypto.encrypt(room, frozenset({ana.user_id}), "m.room.message", {})
    await tablet.log_out()
    await bot.sync()
    second = await bot.crypto.encrypt(room, frozenset({ana.user_id}), "m.room.message", {})
    third = await bot.crypto.encrypt(room, frozenset({ana.user_id}), "m.room.message", {})
    assert first["session_id"] != second["session_id"] == third["session_id"]
