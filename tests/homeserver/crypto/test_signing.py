"""Our device is signed as Element wants it, and nobody replaces the keys quietly."""

from pathlib import Path

import pytest

from assistant.matrix.crypto.cross_signing import PasswordNeeded, PasswordRefused
from assistant.matrix.crypto.signing_report import Whose
from tests.support.encrypted_device import EncryptedDevice
from tests.support.synapse import PASSWORD, Town

pytestmark = pytest.mark.synapse


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
