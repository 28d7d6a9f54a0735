"""What the loops ask of encryption; `crypto/` fulfils it."""

import asyncio
from typing import Any, Protocol

from assistant.matrix.crypto.outcomes import Decrypted
from assistant.storage.unit_of_work import Transaction


class Cipher(Protocol):
    """Reads and writes encrypted events; `lock` is held from staging a sync to its commit."""

    lock: asyncio.Lock

    async def absorb(self, sync: dict[str, Any]) -> frozenset[str]:
        """Take in a sync's keys and devices; return the Megolm sessions that are now readable."""

    async def write(self, tx: Transaction) -> None:
        """Write what was staged since the last write."""

    async def upkeep(self) -> None:
        """Upload, query, claim and request keys, as far as that is due."""

    async def check_signing(self) -> bool:
        """Say whether our device looks signed to others, after mending what needs no password."""

    async def decrypt(self, room_id: str, event: dict[str, Any]) -> Decrypted:
        """Return the event in clear; raises `NoKey`, `Replayed`, `Forged`, and as `Homeserver`."""

    async def write_index(self, tx: Transaction, event_id: str) -> None:
        """Write down the message index that reading this event used."""

    async def forget_keys(self, tx: Transaction, event_id: str) -> None:
        """Destroy the key with which this event was read, and all earlier ones of its session."""

    async def forget_said(self, content: dict[str, Any]) -> None:
        """Destroy our own key to what `encrypt` has just returned, and to all that we said before.

        Not inside a transaction; what we say there later can be read again.
        """

    async def request_keys(self, room_id: str, event: dict[str, Any]) -> None:
        """Ask, with the next upkeep, for the key of an event that raised `NoKey`."""

    async def encrypt(
        self, room_id: str, users: frozenset[str], type_: str, content: dict[str, Any]
    ) -> dict[str, Any]:
        """Return the content of an `m.room.encrypted` that every device of `users` can read."""
