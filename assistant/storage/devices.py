"""Devices of the people whom we encrypt to, and whose lists may have changed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.crypto import devices, key_requests, tracked_users


@dataclass(frozen=True, kw_only=True)
class StoredDevice:
    """A device and its public identity keys; a deleted one still tells whose a key was."""

    user_id: str
    device_id: str
    ed25519: str
    curve25519: str
    name: str
    deleted: bool


@dataclass(frozen=True, kw_only=True)
class StoredKeyRequest:
    """A room key that we asked the devices of `asked`, and our own, for."""

    request_id: str
    session_id: str
    room_id: str
    algorithm: str
    sender_key: str | None
    asked: str
    requested_at: datetime


class DeviceRepository:
    """Keeps devices, tracked users and open key requests."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def devices(self) -> list[StoredDevice]:
        """Return every device, the deleted ones included."""
        rows = await self._connection.execute(select(devices))
        return [StoredDevice(**row._mapping) for row in rows]  # noqa: SLF001 - public API

    async def keep_devices(self, changed: Sequence[StoredDevice]) -> None:
        """Write devices as they are now."""
        if not changed:
            return
        statement = insert(devices)
        new = statement.excluded
        statement = statement.on_conflict_do_update(
            index_elements=["user_id", "device_id"],
            set_={
                "ed25519": new.ed25519,
                "curve25519": new.curve25519,
                "name": new.name,
                "deleted": new.deleted,
            },
        )
        await self._connection.execute(statement, [vars(device) for device in changed])

    async def tracked(self) -> dict[str, bool]:
        """Return the users whose lists we follow, and whether each list is outdated."""
        rows = await self._connection.execute(
            select(tracked_users.c.user_id, tracked_users.c.outdated)
        )
        return {row.user_id: row.outdated for row in rows}

    async def keep_tracked(self, users: dict[str, bool | None]) -> None:
        """Write users with their `outdated`; None: no longer followed."""
        gone = [user for user, outdated in users.items() if outdated is None]
        kept = [
            {"user_id": user, "outdated": outdated}
            for user, outdated in users.items()
            if outdated is not None
        ]
        if gone:
            await self._connection.execute(
                delete(tracked_users).where(tracked_users.c.user_id.in_(gone))
            )
        if kept:
            statement = insert(tracked_users)
            await self._connection.execute(
                statement.on_conflict_do_update(
                    index_elements=["user_id"], set_={"outdated": statement.excluded.outdated}
                ),
                kept,
            )

    async def doubt_all(self) -> None:
        """Mark every followed list as outdated."""
        await self._connection.execute(update(tracked_users).values(outdated=True))

    async def requests(self) -> list[StoredKeyRequest]:
        """Return the open key requests."""
        rows = await self._connection.execute(select(key_requests))
        return [StoredKeyRequest(**row._mapping) for row in rows]  # noqa: SLF001 - public API

    async def keep_requests(self, requests: Sequence[StoredKeyRequest]) -> None:
        """Write open key requests."""
        if requests:
            await self._connection.execute(
                insert(key_requests).on_conflict_do_nothing(),
                [vars(request) for request in requests],
            )

    async def drop_requests(self, request_ids: Collection[str] | None = None) -> None:
        """Forget these key requests; None: all."""
        statement = delete(key_requests)
        if request_ids is not None:
            statement = statement.where(key_requests.c.request_id.in_(request_ids))
        await self._connection.execute(statement)
