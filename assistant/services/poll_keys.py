"""Keys of secret votes: what links slots to voters, kept out of database and backups."""

import hmac
from hashlib import sha256
from typing import Protocol


class PollKeys(Protocol):
    """Keeps a key for each secret vote, by the number of its proposal and its version."""

    async def make(self, number: int, version: int) -> None:
        """Make a key and keep it for good before returning; one that is there stays."""

    async def get(self, number: int, version: int) -> bytes | None:
        """Return the key of 32 bytes; None where it was destroyed, or lost with its machine."""

    async def destroy(self, number: int, version: int) -> None:
        """Destroy a key, for good before returning; does nothing where there is none."""


def slot_of(key: bytes, voter_id: int) -> str:
    """Return under what a voter's secret ballot is kept: HMAC-SHA256, 64 hexadecimal digits."""
    return hmac.new(key, f"voter:{voter_id}".encode(), sha256).hexdigest()


def masked(key: bytes, ref: str) -> str:
    """Return what stands for an event's id beside a secret ballot: nobody's without the key."""
    return hmac.new(key, f"ref:{ref}".encode(), sha256).hexdigest()
