"""One device's connection by matrix-nio: syncs, keeps the keys in order, decrypts, waits."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from nio import (
    AsyncClient,
    AsyncClientConfig,
    Event,
    MatrixRoom,
    MegolmEvent,
    MemoryDownloadResponse,
    RoomSendError,
    SyncError,
    TypingNoticeEvent,
)
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment
from nio.exceptions import EncryptionError
from nio.store import SqliteMemoryStore, SqliteStore

from assistant.demo.heard import Heard, heard
from assistant.demo.synapse import Account

ANSWER_TIMEOUT = 30.0  # seconds
LONG_POLL = 20_000  # milliseconds
FILTER = {"presence": {"types": []}, "room": {"timeline": {"limit": 100}}}
PICKLE_KEY = "demo"

T = TypeVar("T")


class Unanswered(AssertionError):  # noqa: N818 - it is what a test would say
    """What was waited for did not come in time; the text names it."""


class Refused(RuntimeError):  # noqa: N818
    """The homeserver refused a request of this device."""


class Connection:
    """A logged-in device: `async with` it, and it syncs until the end.

    Its keys live in memory, or in `folder` where one is given. `timeline` holds what came, in the
    order of its coming; what could not be decrypted is replaced once its key comes.
    """

    def __init__(self, homeserver: str, account: Account, *, folder: Path | None = None) -> None:
        self.user_id = account.user_id
        self.device_id = account.device_id or ""
        self.timeline: list[Heard] = []
        self.old = 0  # how much of the timeline was there before this device came
        self.typing: list[tuple[str, tuple[str, ...]]] = []  # room, who types there, as it came
        self._access_token = account.access_token or ""
        store = SqliteMemoryStore if folder is None else SqliteStore
        self._client = AsyncClient(
            homeserver,
            account.user_id,
            store_path=str(folder or ""),
            config=AsyncClientConfig(store=store, pickle_key=PICKLE_KEY),
        )
        self._undecrypted: dict[str, MegolmEvent] = {}
        self._keys = asyncio.Lock()  # key traffic and sends one after the other, as nio needs it
        self._news = asyncio.Event()
        self._syncing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._client.restore_login(self.user_id, self.device_id, self._access_token)
        self._client.add_event_callback(self._on_event, Event)
        self._client.add_ephemeral_callback(self._on_typing, TypingNoticeEvent)
        await self._settle_keys()
        await self._sync_once(timeout=0)
        self.old = len(self.timeline)
        self._syncing = asyncio.create_task(self._sync(), name=f"device of {self.user_id}")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._syncing is not None:
            self._syncing.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await self._syncing
        await self._client.close()
        if self._client.store is not None:
            self._client.store.database.close()

    async def call(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        """Call the client-server API (`path` below v3) and return the JSON object.

        Waits as long as the homeserver says when it limits the rate; raises `Refused` for every
        other error.
        """
        headers = {
            "Authorization": f"Bearer {self._access_token}",
            "Content-Type": "application/json",
        }
        data = None if body is None else json.dumps(body)
        while True:
            response = await self._client.send(
                method, f"/_matrix/client/v3{path}", data, headers, None, 60
            )
            answer: dict[str, Any] = await response.json()
            if response.status == HTTPStatus.TOO_MANY_REQUESTS:
                await asyncio.sleep(answer.get("retry_after_ms", 1000) / 1000)
            elif response.status == HTTPStatus.OK:
                return answer
            else:
                raise Refused(f"{method} {path.partition('?')[0]}: {answer.get('error')}")

    async def send(self, room_id: str, kind: str, content: dict[str, Any]) -> str:
        """Send an event, encrypted where the room is; returns its event id."""
        async with self._keys:
            await self._settle_keys()
            answer = await self._client.room_send(
                room_id, kind, content, ignore_unverified_devices=True
            )
        if isinstance(answer, RoomSendError):
            raise Refused(f"sending {kind}: {answer.message}")
        return str(answer.event_id)

    async def upload(self, data: bytes, *, encrypted: bool) -> dict[str, Any]:
        """Lay a file down; returns what a message says of where it lies and what opens it."""
        secrets: dict[str, Any] = {}
        if encrypted:
            data, secrets = encrypt_attachment(data)
        headers = {
            "Authorization": f"Bearer {self._access_token}",
            "Content-Type": "application/octet-stream",
        }
        response = await self._client.send(
            "POST", "/_matrix/media/v3/upload", data, headers, None, 60
        )
        url = (await response.json()).get("content_uri")
        if url is None:
            raise Refused("uploading")
        return {"file": {**secrets, "url": url}} if encrypted else {"url": url}

    async def download(self, message: Heard) -> bytes:
        """Return the file of a message, decrypted with the keys that the message holds."""
        file = message.content["file"]
        answer = await self._client.download(mxc=file["url"])
        if not isinstance(answer, MemoryDownloadResponse):
            raise Refused(f"downloading {message.body}: {answer}")
        key, digest = file["key"]["k"], file["hashes"]["sha256"]
        plain: bytes = decrypt_attachment(answer.body, key, digest, file["iv"])
        return plain

    async def until(
        self,
        ready: Callable[[], T | None],
        what: str,
        *,
        timeout: float = ANSWER_TIMEOUT,  # noqa: ASYNC109 - part of what is waited for
    ) -> T:
        """Look after each sync until `ready` gives something true, and return it.

        Raises `Unanswered`, naming `what`, after `timeout` seconds.
        """
        try:
            async with asyncio.timeout(timeout):
                while not (found := ready()):
                    if self._syncing is not None and self._syncing.done():
                        self._syncing.result()
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise Unanswered(f"{self.user_id} waited {timeout:g} s for {what}") from None
        return found

    def knows(self, room_id: str, user_id: str) -> bool:
        """Whether this device knows `user_id` as joined or invited in the room."""
        room = self._client.rooms.get(room_id)
        return room is not None and user_id in room.users

    def joined(self, room_id: str, user_id: str) -> bool:
        """Whether this device knows `user_id` as joined in the room."""
        room = self._client.rooms.get(room_id)
        return room is not None and user_id in room.users and user_id not in room.invited_users

    def encrypts(self, room_id: str) -> bool:
        """Whether this device knows the room as encrypted."""
        room = self._client.rooms.get(room_id)
        return room is not None and bool(room.encrypted)

    def unread(self, room_id: str) -> tuple[int, int]:
        """Return the room's counts of notifications and of highlights, by the server's rules."""
        room = self._client.rooms[room_id]
        return room.unread_notifications or 0, room.unread_highlights or 0

    @property
    def invitations(self) -> frozenset[str]:
        """The rooms into which this person is invited."""
        return frozenset(self._client.invited_rooms)

    def receipt(self, room_id: str, user_id: str) -> str | None:
        """Return the event up to which `user_id` has read the room."""
        receipt = self._client.rooms[room_id].read_receipts.get(user_id)
        return None if receipt is None else str(receipt.event_id)

    async def _sync(self) -> None:
        try:
            while True:
                await self._sync_once(timeout=LONG_POLL)
        finally:
            self._news.set()  # whoever waits looks, and sees how it ended

    async def _sync_once(self, *, timeout: int) -> None:  # noqa: ASYNC109 - the long poll's
        response = await self._client.sync(timeout=timeout, sync_filter=FILTER)
        if isinstance(response, SyncError):
            if response.status_code == "M_UNKNOWN_TOKEN":
                raise Refused(f"{self.user_id} is logged out")
            await asyncio.sleep(0.5)
        async with self._keys:
            await self._settle_keys()
        self._try_again()
        for room in self._client.rooms.values():
            room.members_synced = True  # no lazy loading was asked for; invited ones are known too
        self._news.set()

    async def _settle_keys(self) -> None:
        client = self._client
        if client.should_upload_keys:
            await client.keys_upload()
        if client.should_query_keys:
            await client.keys_query()
        if client.should_claim_keys:
            await client.keys_claim(client.get_users_for_key_claiming())
        await client.send_to_device_messages()

    def _on_event(self, room: MatrixRoom, event: Event) -> None:
        if isinstance(event, MegolmEvent):
            self._undecrypted[event.event_id] = event
        encrypted = isinstance(event, MegolmEvent) or bool(event.decrypted)
        self.timeline.append(heard(event.source, room.room_id, encrypted=encrypted))

    def _on_typing(self, room: MatrixRoom, event: TypingNoticeEvent) -> None:
        self.typing.append((room.room_id, tuple(event.users)))

    def _try_again(self) -> None:
        for event_id, event in list(self._undecrypted.items()):
            try:
                source = self._client.decrypt_event(event).source
            except EncryptionError:
                continue
            del self._undecrypted[event_id]
            for index, old in enumerate(self.timeline):
                if old.event_id == event_id:
                    self.timeline[index] = heard(source, old.room_id, encrypted=True)
