"""Our encryption against a real Synapse and a second client that others wrote."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from pathlib import Path

import pytest

from assistant.domain.milestones import watch
from assistant.matrix.crypto.cross_signing import PasswordNeeded, PasswordRefused
from assistant.matrix.crypto.crypto import Crypto
from assistant.matrix.crypto.outcomes import Forged, Replayed
from assistant.matrix.crypto.signing_report import Whose
from assistant.matrix.homeserver import ApiError
from tests.support.encrypted_device import EncryptedDevice
from tests.support.synapse import PASSWORD, Town

pytestmark = pytest.mark.synapse


@pytest.fixture
async def bot(town: Town, tmp_path: Path) -> AsyncIterator[EncryptedDevice]:
    """Bring the assistant's device, its keys uploaded."""
    account = town.account("bot")
    async with EncryptedDevice(town.url, account, tmp_path) as device:
        await device.sync()
        yield device


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


async def test_signs_itself_and_notices_when_it_is_not(town: Town, bot: EncryptedDevice) -> None:
    report = await bot.crypto.cross_signing.check()
    assert (report.master, report.device, report.is_sound) == (Whose.MISSING, Whose.OURS, False)
    report = await bot.crypto.cross_signing.ensure()
    assert report.is_sound
    async with bot.restarted():
        assert (await bot.crypto.cross_signing.check()).is_sound


async def test_keys_replaced_elsewhere_need_the_password(
    town: Town, bot: EncryptedDevice, tmp_path: Path
) -> None:
    """A second setup without the first one's seeds may not quietly take the account over."""
    await bot.crypto.cross_signing.ensure()
    localpart = bot.user_id[1:].partition(":")[0]
    again = town.synapse.login(localpart, PASSWORD)
    async with EncryptedDevice(town.url, again, tmp_path) as other:
        await other.sync()
        signing = other.crypto.cross_signing
        assert (await signing.check()).master is Whose.OTHER
        with pytest.raises(PasswordNeeded) as needed:
            await signing.ensure()
        assert ["m.login.password"] in needed.value.flows
        with pytest.raises(PasswordRefused):
            await signing.ensure("wrong")
        assert (await signing.ensure(PASSWORD)).is_sound
    assert (await bot.crypto.cross_signing.check()).master is Whose.OTHER


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


async def test_restored_database_reads_old_messages_on_a_new_device(
    town: Town, bot: EncryptedDevice, tmp_path: Path
) -> None:
    """Room keys, signing keys and used indexes come back; Olm state does not."""
    ana = await town.phone("ana")
    room = await ana.open_direct(bot.user_id)
    await ana.say(room, "long ago")
    await bot.join(room)
    await bot.sync()
    await bot.crypto.cross_signing.ensure()
    await bot.say(room, {ana.user_id}, "my own words")
    event, own = await bot.encrypted_events(room)
    await bot.read(room, event)
    await ana.hear(bot.user_id, room)
    again = town.synapse.login(bot.user_id[1:].partition(":")[0], PASSWORD)
    new = EncryptedDevice(town.url, again, tmp_path, pickle_key="another")
    async with bot.database.transaction() as tx:
        await Crypto.start_new_device(
            tx,
            user_id=bot.user_id,
            old_pickle_key=bot.credentials.pickle_key,
            new_pickle_key=new.credentials.pickle_key,
        )
    await bot.database.close()
    (tmp_path / f"{bot.credentials.device_id}.db").rename(
        tmp_path / f"{new.credentials.device_id}.db"
    )
    async with new:
        await new.sync()
        assert (await new.crypto.cross_signing.ensure()).is_sound
        assert (await new.read(room, event)).content["body"] == "long ago"
        assert (await new.read(room, own)).content["body"] == "my own words"
        with pytest.raises(Replayed):
            await new.read(room, {**event, "event_id": "$again"})
        await new.say(room, {ana.user_id}, "I am back")
        assert (await ana.hear(bot.user_id, room)).body == "I am back"
        await ana.say(room, "welcome")
        await new.sync()
        last = (await new.encrypted_events(room))[-1]
        assert (await new.read(room, last)).content["body"] == "welcome"


@pytest.mark.parametrize("point", ["keys.generated", "keys.uploaded", "keys.marked"])
async def test_crash_while_uploading_keys(town: Town, tmp_path: Path, point: str) -> None:
    """Whenever the process dies, the next one goes on, and every published key can be used."""
    async with EncryptedDevice(town.url, town.account("bot"), tmp_path) as bot:
        with pytest.raises(Killed):
            await killed_at(point, bot.crypto.upkeep())
        async with bot.restarted():
            await bot.sync()
            await bot.sync()
            assert bot.counts == {"signed_curve25519": 50}
            await readable_by_newcomers(town, bot, 3)


@pytest.mark.parametrize("point", ["keys.generated", "keys.uploaded", "keys.marked"])
async def test_crash_while_topping_keys_up(town: Town, bot: EncryptedDevice, point: str) -> None:
    await drain(town, bot, 40)
    await bot.sync(upkeep=False)
    assert bot.counts == {"signed_curve25519": 10}
    with pytest.raises(Killed):
        await killed_at(point, bot.crypto.upkeep())
    async with bot.restarted():
        await bot.sync()
        await bot.sync()
        assert bot.counts["signed_curve25519"] >= 50
        await readable_by_newcomers(town, bot, 2)


async def test_old_copy_of_the_database_recovers(
    town: Town, bot: EncryptedDevice, tmp_path: Path
) -> None:
    """An operator who copied files back makes keys whose ids the server holds otherwise."""
    path = tmp_path / f"{bot.credentials.device_id}.db"
    await bot.database.close()
    old = path.read_bytes()
    async with bot.restarted():
        await drain(town, bot, 40)
        await bot.sync()
        assert bot.counts == {"signed_curve25519": 10}
    path.write_bytes(old)
    async with bot:
        await drain(town, bot, 40)
        with pytest.raises(ApiError):
            await bot.sync()
        await bot.sync()
        await bot.sync()
        assert bot.counts["signed_curve25519"] >= 50


@pytest.mark.parametrize(
    "point",
    [
        "outbox.keys-queried",
        "outbox.keys-claimed",
        "outbox.session-committed",
        "outbox.session-shared",
        "outbox.encrypted",
    ],
)
async def test_crash_while_encrypting(town: Town, bot: EncryptedDevice, point: str) -> None:
    """What is sent after the restart can be read, by new Olm sessions or the committed ones."""
    ana = await town.phone("ana")
    room = await ana.open_direct(bot.user_id)
    await bot.join(room)
    await bot.sync()
    with pytest.raises(Killed):
        await killed_at(point, bot.say(room, {ana.user_id}, "never sent"))
    async with bot.restarted():
        await bot.sync()
        await bot.say(room, {ana.user_id}, "sent")
        assert (await ana.hear(bot.user_id, room)).body == "sent"


class Killed(BaseException):
    """The process dies here."""


async def killed_at(point: str, work: Awaitable[object]) -> None:
    """Do `work` until it comes to `point`."""

    def die(name: str) -> None:
        if name == point:
            raise Killed

    watch(die)
    try:
        await work
    finally:
        watch(None)


async def drain(town: Town, bot: EncryptedDevice, count: int) -> None:
    """Let somebody claim `count` of the assistant's one-time keys, to no end."""
    eve = town.account("eve")
    wanted = {"one_time_keys": {bot.user_id: {bot.credentials.device_id: "signed_curve25519"}}}
    path = "/_matrix/client/v3/keys/claim"
    for _ in range(count):
        await asyncio.to_thread(town.synapse.request, "POST", path, wanted, token=eve.access_token)


async def readable_by_newcomers(town: Town, bot: EncryptedDevice, count: int) -> None:
    """Let new people write through keys that they claim; all of it must be readable."""
    for number in range(count):
        ana = await town.phone("ana")
        room = await ana.open_direct(bot.user_id)
        await ana.say(room, f"hello {number}")
        await bot.join(room)
        await bot.sync()
        (event,) = await bot.encrypted_events(room)
        assert (await bot.read(room, event)).content["body"] == f"hello {number}"
