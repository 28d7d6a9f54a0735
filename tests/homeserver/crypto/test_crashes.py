"""The process dies between any two steps, or a backup is restored: nothing is lost."""

import asyncio
from collections.abc import Awaitable
from pathlib import Path

import pytest

from assistant.domain.milestones import watch
from assistant.matrix.crypto.crypto import Crypto
from assistant.matrix.crypto.outcomes import Replayed
from assistant.matrix.homeserver import ApiError
from tests.support.encrypted_device import EncryptedDevice
from tests.support.synapse import PASSWORD, Town

pytestmark = pytest.mark.synapse


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
