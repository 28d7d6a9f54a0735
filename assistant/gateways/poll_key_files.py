"""Keys of secret votes as files beside the database, which no backup takes along."""

import asyncio
import contextlib
import os
import secrets
from pathlib import Path

FOLDER = "vote-keys"
"""Where they lie, beside the database."""
KEY_BYTES = 32
"""As many as SHA-256 has: HMAC gains nothing from more."""


class PollKeyFiles:
    """Fulfils `services.poll_keys.PollKeys` in a folder that only its owner can look into."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def make(self, number: int, version: int) -> None:
        """Write a new key and have it on the disk before returning; one that is there stays."""
        await asyncio.to_thread(self._make, self._path(number, version))

    async def get(self, number: int, version: int) -> bytes | None:
        """Return the key; None where there is none, or what is no key."""
        return await asyncio.to_thread(_read, self._path(number, version))

    async def destroy(self, number: int, version: int) -> None:
        """Write over the key, then let the file go; both are on the disk before this returns."""
        await asyncio.to_thread(self._destroy, self._path(number, version))

    def destroy_all(self) -> None:
        """Destroy every key: the ballots that they lead to are gone, or come from a backup."""
        if self._folder.is_dir():
            for path in sorted(self._folder.iterdir()):
                self._destroy(path)

    def _path(self, number: int, version: int) -> Path:
        return self._folder / f"{number}-{version}"

    def _make(self, path: Path) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _read(path) is not None:
            return
        unfinished = path.with_name(f"{path.name}.new")
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        _write(handle, secrets.token_bytes(KEY_BYTES))
        unfinished.replace(path)
        self._settle()

    def _destroy(self, path: Path) -> None:
        # A key that was cut off in the making was never any vote's.
        for each in (path, path.with_name(f"{path.name}.new")):
            with contextlib.suppress(FileNotFoundError):
                # A disk may keep the old block all the same; then only its encryption helps.
                _write(os.open(each, os.O_WRONLY), secrets.token_bytes(KEY_BYTES))
                each.unlink()
        if self._folder.is_dir():
            self._settle()

    def _settle(self) -> None:
        handle = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write(handle: int, content: bytes) -> None:
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(path: Path) -> bytes | None:
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        return None
    return found if len(found) == KEY_BYTES else None
