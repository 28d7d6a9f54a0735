"""Keys leave only after they are kept: whatever others got hold of can be read, whenever we die."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.support.key_server import ONE_TIME, KeyServer, LocalDevice

BOT, ROOM = "@bot:here", "!room"


def keep_copies(server: KeyServer, folder: Path, copies: Path) -> list[dict[str, Any]]:
    """Copy the assistant's database at the first upload of its keys; return that."""
    uploads: list[dict[str, Any]] = []

    def copy(who: tuple[str, str], path: str, body: dict[str, Any]) -> None:
        if (who[0], path) != (BOT, "/keys/upload") or uploads:
            return
        uploads.append(body)
        copies.mkdir()
        for file in folder.glob("bot-BOT.db*"):
            shutil.copy(file, copies)

    server.before = copy
    return uploads


async def reads_newcomer(server: KeyServer, copies: Path, ana: LocalDevice) -> None:
    """Start from the copy, and read what a newcomer writes with a key that was uploaded."""
    async with server.device(copies, BOT, "BOT") as again:
        event = await ana.write(ROOM, BOT)
        await again.sync()
        assert (await again.read(ROOM, event)).content["body"]


@pytest.mark.parametrize("claims", ["one-time", "fallback"])
async def test_the_first_keys_are_committed_before_they_leave(
    server: KeyServer, ana: LocalDevice, tmp_path: Path, claims: str
) -> None:
    """The process dies with the request on its way: the next one has the private halves."""
    uploads = keep_copies(server, tmp_path, tmp_path / "died")
    async with server.device(tmp_path, BOT, "BOT") as bot:
        await bot.sync()
    assert "fallback_keys" in uploads[0]
    if claims == "fallback":
        server.one_time[BOT, "BOT"].clear()
    await reads_newcomer(server, tmp_path / "died", ana)


async def test_more_keys_are_committed_before_they_leave(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, tmp_path: Path
) -> None:
    """The same when few are left, also for those made then; nothing is made twice."""
    server.one_time[BOT, "BOT"].clear()
    uploads = keep_copies(server, tmp_path, tmp_path / "died")
    await bot.sync()
    (upload,) = uploads
    assert set(upload["one_time_keys"]) == set(server.one_time[BOT, "BOT"])
    async with server.device(tmp_path / "died", BOT, "BOT") as again:
        kept = again.crypto._state.machine.account.one_time_keys["curve25519"]
        assert {f"{ONE_TIME}:{key}" for key in kept} == set(upload["one_time_keys"])
    await reads_newcomer(server, tmp_path / "died", ana)
