"""Our own account and the Olm sessions with single devices, as encrypted pickles."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.crypto import crypto_accounts, olm_sessions


@dataclass(frozen=True, kw_only=True)
class StoredAccount:
    """Our device's private keys; `shared`: its public ones are on the server."""

    pickle: bytes
    shared: bool
    fallback_uploaded: bool


@dataclass(frozen=True, kw_only=True)
class StoredOlmSession:
    """A session with the device whose Curve25519 key is `sender_key`."""

    session_id: str
    sender_key: str
    pickle: bytes
    created_at: datetime
    used_at: datetime


class OlmRepository:
    """Keeps our account and its Olm sessions."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def account(self, user_id: str, device_id: str) -> StoredAccount | None:
        """Return the account of this very device, if it was ever made here."""
        table = crypto_accounts
        row = (
            await self._connection.execute(
                select(table).where(table.c.user_id == user_id, table.c.device_id == device_id)
            )
        ).one_or_none()
        if row is None:
            return None
        return StoredAccount(
            pickle=row.pickle,
            shared=row.shared,
            fallback_uploaded=bool((row.fallback or {}).get("uploaded")),
        )

    async def accounts(self) -> list[tuple[str, str, bytes]]:
        """Return user id, device id and pickle of every account that was ever made here."""
        table = crypto_accounts
        rows = await self._connection.execute(
            select(table.c.user_id, table.c.device_id, table.c.pickle)
        )
        return [(row.user_id, row.device_id, row.pickle) for row in rows]

    async def keep_account(self, user_id: str, device_id: str, account: StoredAccount) -> None:
        """Write the account, over an older state of the same device."""
        values = {
            "pickle": account.pickle,
            "shared": account.shared,
            "fallback": {"uploaded": account.fallback_uploaded},
        }
        await self._connection.execute(
            insert(crypto_accounts)
            .values(user_id=user_id, device_id=device_id, **values)
            .on_conflict_do_update(index_elements=["user_id", "device_id"], set_=values)
        )

    async def sessions(self) -> list[StoredOlmSession]:
        """Return every session."""
        rows = await self._connection.execute(select(olm_sessions))
        return [StoredOlmSession(**row._mapping) for row in rows]  # noqa: SLF001 - public API

    async def keep_sessions(self, sessions: Sequence[StoredOlmSession]) -> None:
        """Write sessions, over older states of the same ones."""
        if not sessions:
            return
        statement = insert(olm_sessions)
        statement = statement.on_conflict_do_update(
            index_elements=["session_id"],
            set_={"pickle": statement.excluded.pickle, "used_at": statement.excluded.used_at},
        )
        await self._connection.execute(statement, [vars(session) for session in sessions])

    async def drop_sessions(self, session_ids: Sequence[str]) -> None:
        """Forget these sessions."""
        if session_ids:
            await self._connection.execute(
                delete(olm_sessions).where(olm_sessions.c.session_id.in_(session_ids))
            )

    async def drop_device(self) -> None:
        """Forget every account and every Olm session: they die with the device."""
        await self._connection.execute(delete(crypto_accounts))
        await self._connection.execute(delete(olm_sessions))
