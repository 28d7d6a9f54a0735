"""One device that is driven by hand through `Crypto`: it syncs, speaks and reads in a test."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

from assistant.demo.synapse import Account
from assistant.matrix.crypto.crypto import Crypto
from assistant.matrix.crypto.outcomes import Decrypted
from assistant.matrix.homeserver import Credentials, Homeserver, segment
from tests.support.database import fresh_database

PICKLE_KEY = "only for tests"


class EncryptedDevice:
    """The account's device with its database in `folder`; entering it again is a restart."""

    def __init__(
        self, url: str, account: Account, folder: Path, pickle_key: str = PICKLE_KEY
    ) -> None:
        assert account.access_token is not None
        assert account.device_id is not None
        self.credentials = Credentials(
            homeserver=url,
            user_id=account.user_id,
            device_id=account.device_id,
            access_token=account.access_token,
            pickle_key=pickle_key,
        )
        self.user_id = account.user_id
        self.folder = folder
        self.since: str | None = None
        self.readable: frozenset[str] = frozenset()  # sessions that the last sync brought
        self.counts: Any = None  # one-time keys, as the last sync said

    async def __aenter__(self) -> Self:
        self._stack = AsyncExitStack()
        self.database = await fresh_database(self.folder, f"{self.credentials.device_id}.db")
        self._stack.push_async_callback(self.database.close)
        self.homeserver = await self._stack.enter_async_context(Homeserver(self.credentials))
        self.crypto = await Crypto.load(self.database, self.homeserver)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._stack.aclose()

    @asynccontextmanager
    async def restarted(self) -> AsyncIterator["EncryptedDevice"]:
        """End this process' memory, and go on from the database alone."""
        await self._stack.aclose()
        async with self:
            yield self

    async def sync(self, *, upkeep: bool = True) -> dict[str, Any]:
        """Sync once, commit what it brought, do the upkeep; return the answer."""
        query = {"timeout": "0"} | ({"since": self.since} if self.since else {})
        answer = await self.homeserver.call("GET", "/sync", query=query)
        await self.absorb(answer)
        self.since = answer["next_batch"]
        self.counts = answer["device_one_time_keys_count"]
        if upkeep:
            await self.crypto.upkeep()
        return answer

    async def lose_to_device_messages(self) -> None:
        """Sync as a process does that loses what it was told of keys, and only that."""
        query = {"timeout": "0"} | ({"since": self.since} if self.since else {})
        answer = await self.homeserver.call("GET", "/sync", query=query)
        await self.absorb({key: value for key, value in answer.items() if key != "to_device"})
        self.since = answer["next_batch"]

    async def absorb(self, answer: dict[str, Any]) -> frozenset[str]:
        """Take in a sync's answer as the sync loop does."""
        async with self.crypto.lock:
            self.readable = await self.crypto.absorb(answer)
            async with self.database.transaction() as tx:
                await self.crypto.write(tx)
        return self.readable

    async def join(self, room_id: str) -> None:
        """Enter a room."""
        await self.homeserver.call("POST", f"/join/{segment(room_id)}", {})

    async def say(self, room_id: str, others: set[str], body: str) -> str:
        """Send an encrypted text to everybody's devices; returns its event id."""
        content = {"msgtype": "m.text", "body": body}
        encrypted = await self.crypto.encrypt(room_id, frozenset(others), "m.room.message", content)
        path = f"/rooms/{segment(room_id)}/send/m.room.encrypted/{uuid4().hex}"
        return str((await self.homeserver.call("PUT", path, encrypted))["event_id"])

    async def encrypted_events(self, room_id: str) -> list[dict[str, Any]]:
        """Return the last encrypted events of the room, oldest first, as the server has them."""
        path = f"/rooms/{segment(room_id)}/messages"
        answer = await self.homeserver.call("GET", path, query={"dir": "b", "limit": "50"})
        return [e for e in reversed(answer["chunk"]) if e["type"] == "m.room.encrypted"]

    async def read(self, room_id: str, event: dict[str, Any]) -> Decrypted:
        """Decrypt an event as the dispatcher does, its note written."""
        decrypted = await self.crypto.decrypt(room_id, event)
        async with self.database.transaction() as tx:
            await self.crypto.write_index(tx, event["event_id"])
        return decrypted
