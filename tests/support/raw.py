"""A client that only sends and asks, as fast as the homeserver takes it: no sync, no keys."""

from itertools import count
from types import TracebackType
from typing import Any, Self

import aiohttp

from assistant.demo.synapse import Account

API = "/_matrix/client/v3"


class RawError(Exception):
    """The homeserver answered a raw request with an error."""


class Raw:
    """One account's HTTP connection. Use as a context; calls of one client go one by one."""

    def __init__(self, url: str, account: Account) -> None:
        assert account.access_token is not None
        self.user_id = account.user_id
        self._url = url
        self._headers = {"Authorization": f"Bearer {account.access_token}"}
        self._transactions = count(1)

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(self._url, headers=self._headers)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._session.close()

    async def call(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        """Call `path` below `/_matrix/client/v3`. Raises `RawError`."""
        async with self._session.request(method, API + path, json=body) as response:
            answer: dict[str, Any] = await response.json()
            if response.status >= 400:
                raise RawError(f"{method} {path}: {response.status} {answer}")
            return answer

    async def send(self, room_id: str, type_: str, content: dict[str, Any]) -> str:
        """Send an event; returns its id."""
        path = f"/rooms/{room_id}/send/{type_}/raw-{next(self._transactions)}"
        return str((await self.call("PUT", path, content))["event_id"])

    async def say(self, room_id: str, body: str) -> str:
        """Send a text without encryption; returns its event id."""
        return await self.send(room_id, "m.room.message", {"msgtype": "m.text", "body": body})

    async def create_direct(self, other: str, *, encrypted: bool = False) -> str:
        """Make a direct room with `other`; returns its id."""
        state = [
            {
                "type": "m.room.encryption",
                "state_key": "",
                "content": {"algorithm": "m.megolm.v1.aes-sha2"},
            }
        ]
        body = {
            "preset": "trusted_private_chat",
            "is_direct": True,
            "invite": [other],
            "initial_state": state if encrypted else [],
        }
        return str((await self.call("POST", "/createRoom", body))["room_id"])

    async def people(self, room_id: str) -> frozenset[str]:
        """Return who has joined the room."""
        answer = await self.call("GET", f"/rooms/{room_id}/joined_members")
        return frozenset(answer["joined"])
