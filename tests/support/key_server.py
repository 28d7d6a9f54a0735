"""The part of a homeserver that encryption needs, in memory, with faults on demand."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

from assistant.matrix.crypto.crypto import Crypto
from assistant.matrix.crypto.outcomes import Decrypted
from assistant.matrix.homeserver import Credentials, Homeserver
from assistant.storage.unit_of_work import Database
from tests.support.database import fresh_database

ONE_TIME = "signed_curve25519"
DeviceName = tuple[str, str]  # user id, device id


class KeyServer:
    """Several users' devices; `requests` is the log, `before` is called with each request."""

    def __init__(self) -> None:
        self.device_keys: dict[str, dict[str, Any]] = defaultdict(dict)
        self.one_time: dict[DeviceName, dict[str, Any]] = defaultdict(dict)
        self.fallback: dict[DeviceName, dict[str, Any]] = defaultdict(dict)
        self.unused: dict[DeviceName, bool] = defaultdict(bool)
        self.to_device: dict[DeviceName, list[dict[str, Any]]] = defaultdict(list)
        self.silent: set[str] = set()  # users whose own server does not answer
        self.requests: list[tuple[str, Any]] = []
        self.before: Callable[[DeviceName, str, Any], None] = lambda _who, _path, _body: None

    @asynccontextmanager
    async def device(
        self, folder: Path, user_id: str, device_id: str, pickle_key: str = "key"
    ) -> AsyncIterator["LocalDevice"]:
        """Load a device from its database in `folder`, made if it is new."""
        database = await fresh_database(folder, f"{user_id[1:].partition(':')[0]}-{device_id}.db")
        credentials = Credentials(
            homeserver="",
            user_id=user_id,
            device_id=device_id,
            access_token="",
            pickle_key=pickle_key,
        )
        connection = cast("Homeserver", Connection(self, credentials))
        try:
            yield LocalDevice(self, database, await Crypto.load(database, connection), credentials)
        finally:
            await database.close()

    def paths(self) -> list[str]:
        """Return the last parts of the paths asked for since the log was emptied."""
        return [path for path, _ in self.requests]

    def answer(self, who: DeviceName, path: str, body: Any) -> dict[str, Any]:
        """Carry out a request of the device `who`."""
        self.requests.append((path, body))
        self.before(who, path, body)
        if path == "/keys/upload":
            return self._upload(who, body)
        if path == "/keys/query":
            return self._query(list(body["device_keys"]))
        if path == "/keys/claim":
            return self._claim(body["one_time_keys"])
        assert path.startswith("/sendToDevice/"), path
        return self._send(who, path.split("/")[2], body["messages"])

    def sync(self, who: DeviceName) -> dict[str, Any]:
        """Return what a sync holds for the encryption of the device `who`."""
        return {
            "to_device": {"events": self.to_device.pop(who, [])},
            "device_one_time_keys_count": {ONE_TIME: len(self.one_time[who])},
            "device_unused_fallback_key_types": [ONE_TIME] if self.unused[who] else [],
        }

    def _upload(self, who: DeviceName, body: dict[str, Any]) -> dict[str, Any]:
        if "device_keys" in body:
            self.device_keys[who[0]][who[1]] = body["device_keys"]
        self.one_time[who] |= body.get("one_time_keys", {})
        if "fallback_keys" in body:
            self.fallback[who], self.unused[who] = body["fallback_keys"], True
        return {"one_time_key_counts": {ONE_TIME: len(self.one_time[who])}}

    def _query(self, users: list[str]) -> dict[str, Any]:
        heard = {user: self.device_keys[user] for user in users if user not in self.silent}
        failures: dict[str, Any] = {
            user.partition(":")[2]: {} for user in users if user in self.silent
        }
        return {"device_keys": heard, "failures": failures}

    def _claim(self, wanted: dict[str, dict[str, str]]) -> dict[str, Any]:
        given: dict[str, dict[str, Any]] = defaultdict(dict)
        for user, devices in wanted.items():
            for device in devices:
                keys = self.one_time[user, device]
                if keys:
                    key_id = next(iter(keys))
                    given[user][device] = {key_id: keys.pop(key_id)}
                elif self.fallback[user, device]:
                    given[user][device] = dict(self.fallback[user, device])
                    self.unused[user, device] = False
        return {"one_time_keys": given, "failures": {}}

    def _send(self, who: DeviceName, kind: str, messages: dict[str, Any]) -> dict[str, Any]:
        for user, devices in messages.items():
            for device, content in devices.items():
                names = self.device_keys[user] if device == "*" else [device]
                for name in names:
                    event = {"type": kind, "sender": who[0], "content": content}
                    self.to_device[user, name].append(event)
        return {}


class Connection:
    """A `Homeserver` of one device."""

    def __init__(self, server: KeyServer, credentials: Credentials) -> None:
        self._server = server
        self.credentials = credentials

    async def call(self, _method: str, path: str, body: Any = None) -> dict[str, Any]:
        """Answer, after a turn of the event loop as a network would take."""
        await asyncio.sleep(0)
        return self._server.answer(
            (self.credentials.user_id, self.credentials.device_id), path, body
        )


class LocalDevice:
    """A device at the key server, driven by hand."""

    def __init__(
        self, server: KeyServer, database: Database, crypto: Crypto, credentials: Credentials
    ) -> None:
        self.server, self.database, self.crypto = server, database, crypto
        self.user_id, self.device_id = credentials.user_id, credentials.device_id

    async def absorb(self, answer: dict[str, Any]) -> frozenset[str]:
        """Take in a sync's answer as the sync loop does."""
        async with self.crypto.lock:
            readable = await self.crypto.absorb(answer)
            async with self.database.transaction() as tx:
                await self.crypto.write(tx)
        return readable

    async def sync(self, **more: Any) -> frozenset[str]:
        """Absorb what the server has for this device, and `more`; then do the upkeep."""
        readable = await self.absorb(self.server.sync((self.user_id, self.device_id)) | more)
        await self.crypto.upkeep()
        return readable

    async def write(
        self, room: str, *users: str, body: str = "hi", relation: Any = None
    ) -> dict[str, Any]:
        """Return an encrypted event of this device, as the receivers' homeserver shows it."""
        content = {"msgtype": "m.text", "body": body}
        if relation is not None:
            content["m.relates_to"] = relation
        encrypted = await self.crypto.encrypt(room, frozenset(users), "m.room.message", content)
        return {
            "type": "m.room.encrypted",
            "event_id": f"${encrypted['ciphertext'][-40:]}",
            "sender": self.user_id,
            "content": encrypted,
        }

    async def read(self, room: str, event: dict[str, Any]) -> Decrypted:
        """Decrypt an event as the dispatcher does, its note written."""
        decrypted = await self.crypto.decrypt(room, event)
        async with self.database.transaction() as tx:
            await self.crypto.write_index(tx, event["event_id"])
        return decrypted
