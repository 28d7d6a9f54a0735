"""Element's own engine, which trusts signed devices only, talks with our encryption."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.matrix.crypto.outcomes import NoKey
from tests.support.element import Element, missing
from tests.support.encrypted_device import EncryptedDevice
from tests.support.synapse import PASSWORD, Town

pytestmark = [
    pytest.mark.synapse,
    pytest.mark.node,
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]


@pytest.fixture
async def bot(town: Town, tmp_path: Path) -> AsyncIterator[EncryptedDevice]:
    """Bring the assistant's device, signed."""
    async with EncryptedDevice(town.url, town.account("bot"), tmp_path) as device:
        await device.sync()
        assert (await device.crypto.cross_signing.ensure()).is_sound
        yield device


async def test_element_reads_us_without_a_shield_and_we_read_it(
    town: Town, bot: EncryptedDevice
) -> None:
    account = town.account("ana")
    async with Element(town.url, account.user_id, PASSWORD) as ana:
        room = await ana.direct(bot.user_id)
        await ana.says(room, "plan")
        await bot.join(room)
        await bot.sync()
        (event,) = await bot.encrypted_events(room)
        assert (await bot.read(room, event)).content["body"] == "plan"
        sent = await bot.say(room, {ana.user_id}, "level 2")
        seen = await ana.sees(lambda each: each.event_id == sent)
        assert (seen.body, seen.spotless) == ("level 2", True)


async def test_lost_room_key_is_asked_for_and_comes(town: Town, bot: EncryptedDevice) -> None:
    """Element gives a key again to a device that it meant it for, if that device asks."""
    account = town.account("ana")
    async with Element(town.url, account.user_id, PASSWORD) as ana:
        room = await ana.direct(bot.user_id)
        await bot.join(room)
        await bot.say(room, {ana.user_id}, "hello")
        await ana.sees(lambda each: each.body == "hello")
        await bot.sync()
        await ana.says(room, "plan")
        await bot.lose_to_device_messages()
        event = (await bot.encrypted_events(room))[-1]
        with pytest.raises(NoKey):
            await bot.read(room, event)
        await bot.crypto.request_keys(room, event)
        await bot.crypto.request_keys(room, event)
        for _ in range(40):
            await bot.sync()
            if bot.readable:
                break
            await asyncio.sleep(0.25)
        assert bot.readable == {event["content"]["session_id"]}
        assert (await bot.read(room, event)).content["body"] == "plan"
