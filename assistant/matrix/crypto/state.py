"""What the parts of the encryption share: one machine, one stage, one lock."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from nio.crypto import OlmAccount, OlmDevice, Session

from assistant.matrix.crypto.machine import Machine
from assistant.matrix.crypto.seeds import WrongPickleKey
from assistant.matrix.crypto.stage import Stage
from assistant.matrix.homeserver import Homeserver
from assistant.storage.devices import DeviceRepository, StoredDevice
from assistant.storage.olm import OlmRepository, StoredOlmSession
from assistant.storage.unit_of_work import CommitFailed, Database, LeaseLost, Transaction


class State:
    """Memory and database of one device, kept together by `lock` from staging to commit."""

    def __init__(
        self, database: Database, homeserver: Homeserver, stage: Stage, tracked: dict[str, bool]
    ) -> None:
        self.database = database
        self.homeserver = homeserver
        self.stage = stage
        self.tracked = tracked  # user id -> whether the device list is outdated
        self.user_id = homeserver.credentials.user_id
        self.device_id = homeserver.credentials.device_id
        self.machine = Machine(self.user_id, self.device_id, stage)
        self.lock = asyncio.Lock()

    @asynccontextmanager
    async def changing(self) -> AsyncIterator[None]:
        """Hold the lock and, at the end, commit what was staged inside; nothing leaves before.

        The commit goes on to its end even when cancelled: memory has changed already.
        """
        async with self.lock:
            yield
            committing = asyncio.ensure_future(self.commit())
            try:
                await asyncio.shield(committing)
            except asyncio.CancelledError:
                await asyncio.wait({committing})
                committing.result()
                raise

    async def commit(self) -> None:
        """Write what was staged, in a transaction of its own; the caller holds the lock.

        Raises `CommitFailed` for whatever goes wrong, and `LeaseLost`.
        """
        try:
            async with self.database.transaction() as tx:
                await self.stage.write(tx)
        except (CommitFailed, LeaseLost):
            raise
        except Exception as error:
            # What was staged is gone from memory, and not in the database.
            raise CommitFailed from error

    @classmethod
    async def load(cls, database: Database, homeserver: Homeserver) -> "State":
        """Take up the device of the credentials; one that was never seen gets a new account.

        A new account is committed before this returns. Olm state of another device is dropped,
        because no other device can continue it. Raises `WrongPickleKey`.
        """
        who = homeserver.credentials
        stage = Stage(who.user_id, who.device_id, who.pickle_key)
        async with database.reading() as connection:
            account = await OlmRepository(connection).account(who.user_id, who.device_id)
        if account is None:
            async with database.transaction() as tx:
                await forget_device(tx, who.pickle_key)
        async with database.reading() as connection:
            sessions = await OlmRepository(connection).sessions()
            devices = await DeviceRepository(connection).devices()
            requests = await DeviceRepository(connection).requests()
            tracked = await DeviceRepository(connection).tracked()
        _fill_devices(stage, devices)
        if account is not None:
            stage.account = _account(account.pickle, who.pickle_key, shared=account.shared)
            stage.fallback_uploaded = account.fallback_uploaded
            stage.requests = {request.session_id: request for request in requests}
            _fill_sessions(stage, sessions, who.pickle_key)
        state = cls(database, homeserver, stage, tracked)
        async with state.changing():
            pass
        return state


async def forget_device(tx: Transaction, pickle_key: str) -> None:
    """Drop what only one device of ours could use; doubt what it knew of others' devices.

    The device itself is kept as a deleted one of ours, so that what it wrote stays readable.
    """
    olm, devices = OlmRepository(tx.connection), DeviceRepository(tx.connection)
    former = [
        _former(user_id, device_id, _account(pickle, pickle_key).identity_keys)
        for user_id, device_id, pickle in await olm.accounts()
    ]
    await devices.keep_devices(former)
    await olm.drop_device()
    await devices.drop_requests()
    await devices.doubt_all()


def _former(user_id: str, device_id: str, keys: Mapping[str, str]) -> StoredDevice:
    return StoredDevice(
        user_id=user_id,
        device_id=device_id,
        ed25519=keys["ed25519"],
        curve25519=keys["curve25519"],
        name="",
        deleted=True,
    )


def _account(pickle: bytes, pickle_key: str, *, shared: bool = False) -> OlmAccount:
    try:
        return OlmAccount.from_pickle(pickle, pickle_key, shared)
    except ValueError:
        raise WrongPickleKey("account") from None


def _fill_sessions(stage: Stage, sessions: list[StoredOlmSession], pickle_key: str) -> None:
    for stored in sorted(sessions, key=lambda each: each.created_at):
        # nio compares with its own naive local clock.
        created = stored.created_at.astimezone().replace(tzinfo=None)
        used = stored.used_at.astimezone().replace(tzinfo=None)
        session = Session.from_pickle(stored.pickle, created, pickle_key, used)
        stage.sessions.add(stored.sender_key, session)


def _fill_devices(stage: Stage, devices: list[StoredDevice]) -> None:
    for stored in devices:
        # Not through `add`, which compares with every device that is there.
        stage.devices[stored.user_id][stored.device_id] = OlmDevice(
            stored.user_id,
            stored.device_id,
            {"ed25519": stored.ed25519, "curve25519": stored.curve25519},
            display_name=stored.name,
            deleted=stored.deleted,
        )
