"""The store that nio saves into: it only collects, until one transaction writes all of it."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from nio.crypto import (
    DeviceStore,
    GroupSessionStore,
    InboundGroupSession,
    OlmAccount,
    OlmDevice,
    OutgoingKeyRequest,
    Session,
)

from assistant.matrix.crypto.floors import raised, stored_megolm
from assistant.matrix.crypto.olm_sessions import OlmSessions
from assistant.storage.devices import DeviceRepository, StoredDevice, StoredKeyRequest
from assistant.storage.megolm import MegolmRepository
from assistant.storage.olm import OlmRepository, StoredAccount, StoredOlmSession
from assistant.storage.unit_of_work import Transaction


class Stage:
    """Has the methods of nio's `MatrixStore` that its Olm machine calls."""

    def __init__(self, user_id: str, device_id: str, pickle_key: str) -> None:
        self._ids = (user_id, device_id)
        self._pickle_key = pickle_key
        self.account: OlmAccount | None = None
        self.fallback_uploaded = False
        self.sessions = OlmSessions()
        self.devices = DeviceStore()
        self.requests: dict[str, StoredKeyRequest] = {}  # by session id
        self.arrived: set[str] = set()  # ids of Megolm sessions staged since it was emptied
        self._account: OlmAccount | None = None
        self._olm: dict[str, tuple[str, Session]] = {}
        self._megolm: dict[tuple[str, str, str], InboundGroupSession] = {}
        self._devices: dict[tuple[str, str], OlmDevice] = {}
        self._tracked: dict[str, bool | None] = {}
        self._asked: dict[str, StoredKeyRequest] = {}
        self._answered: set[str] = set()

    # What nio's machine calls.

    def load_account(self) -> OlmAccount | None:
        """Give the account that was loaded, or None for a new device."""
        return self.account

    def load_sessions(self) -> OlmSessions:
        """Give the Olm sessions that were loaded."""
        return self.sessions

    def load_inbound_group_sessions(self) -> GroupSessionStore:
        """Give nothing: room keys are looked up when an event needs one."""
        return GroupSessionStore()

    def load_device_keys(self) -> DeviceStore:
        """Give the devices that were loaded."""
        return self.devices

    def load_outgoing_key_requests(self) -> dict[str, OutgoingKeyRequest]:
        """Give nothing: the requests are ours, see `key_requests`."""
        return {}

    def save_account(self, account: OlmAccount | None) -> None:
        """Collect our account; nio hands in None when it has just made one, and goes on with it."""
        if account is not None:
            self._account = account

    def save_session(self, curve_key: str, session: Session) -> None:
        """Collect an Olm session."""
        self._olm[session.id] = (curve_key, session)

    def save_inbound_group_session(self, session: InboundGroupSession) -> None:
        """Collect a room key; of two for one session, the one that reads from earlier on."""
        key = (session.room_id, session.sender_key, session.id)
        known = self._megolm.get(key)
        if known is None or session.first_known_index < known.first_known_index:
            self._megolm[key] = session
        self.arrived.add(session.id)

    def save_device_keys(self, changed: Mapping[str, Mapping[str, OlmDevice]]) -> None:
        """Collect devices."""
        for user_id, devices in changed.items():
            for device_id, device in devices.items():
                self._devices[user_id, device_id] = device

    def is_device_verified(self, device: OlmDevice) -> bool:  # noqa: ARG002 - nio's interface
        """No device is verified by hand: identity is trust on first use."""
        return False

    def is_device_blacklisted(self, device: OlmDevice) -> bool:  # noqa: ARG002 - nio's interface
        """No device is shut out: members have old clients."""
        return False

    def is_device_ignored(self, device: OlmDevice) -> bool:  # noqa: ARG002 - nio's interface
        """Every device may get room keys, verified or not."""
        return True

    # What is ours.

    def save_tracked(self, users: Mapping[str, bool | None]) -> None:
        """Collect who is followed, and whose device list is outdated; None: no longer followed."""
        self._tracked.update(users)

    def ask(self, request: StoredKeyRequest) -> None:
        """Collect a key request."""
        self.requests[request.session_id] = self._asked[request.request_id] = request

    def answered(self, session_ids: Collection[str]) -> list[StoredKeyRequest]:
        """Collect that these sessions need no asking any more; return what had been asked."""
        done = [self.requests.pop(each) for each in session_ids if each in self.requests]
        self._answered.update(request.request_id for request in done)
        return done

    def staged_room_keys(self, session_id: str) -> list[InboundGroupSession]:
        """Return the room keys of this session that no transaction has written yet."""
        return [session for session in self._megolm.values() if session.id == session_id]

    def forget_before(self, session_id: str, floor: int) -> None:
        """Let the room keys of this session that are not written yet begin at `floor`."""
        for key, session in self._megolm.items():
            if session.id == session_id:
                self._megolm[key] = raised(session, floor)

    async def write(self, tx: Transaction) -> None:
        """Write all that was collected. If it does not commit, memory is ahead: end the process."""
        olm, devices = OlmRepository(tx.connection), DeviceRepository(tx.connection)
        account, sessions, dropped = self._account, self._olm, self.sessions.take_dropped()
        room_keys, changed, tracked = self._megolm, self._devices, self._tracked
        asked, answered = self._asked, self._answered
        self._account, self._olm, self._megolm, self._devices = None, {}, {}, {}
        self._tracked, self._asked, self._answered = {}, {}, set()
        if account is not None:
            await olm.keep_account(*self._ids, self._stored_account(account))
        await olm.keep_sessions([self._stored_olm(*each) for each in sessions.values()])
        await olm.drop_sessions(dropped)
        await self._keep_room_keys(tx, list(room_keys.values()))
        await devices.keep_devices([_stored_device(each) for each in changed.values()])
        await devices.keep_tracked(tracked)
        await devices.keep_requests(list(asked.values()))
        if answered:
            await devices.drop_requests(answered)

    async def _keep_room_keys(self, tx: Transaction, keys: list[InboundGroupSession]) -> None:
        """Write room keys, those of secret ballots only from their floor on."""
        megolm = MegolmRepository(tx.connection)
        floors = await megolm.floors({each.id for each in keys}) if keys else {}
        allowed = [raised(each, floors.get(each.id, 0)) for each in keys]
        await megolm.keep([stored_megolm(each, self._pickle_key) for each in allowed])

    def _stored_account(self, account: OlmAccount) -> StoredAccount:
        return StoredAccount(
            pickle=account.pickle(self._pickle_key),
            shared=account.shared,
            fallback_uploaded=self.fallback_uploaded,
        )

    def _stored_olm(self, sender_key: str, session: Session) -> StoredOlmSession:
        return StoredOlmSession(
            session_id=session.id,
            sender_key=sender_key,
            pickle=session.pickle(self._pickle_key),
            created_at=_aware(session.creation_time),
            used_at=_aware(session.use_time),
        )


def _stored_device(device: OlmDevice) -> StoredDevice:
    return StoredDevice(
        user_id=device.user_id,
        device_id=device.id,
        ed25519=device.ed25519,
        curve25519=device.curve25519,
        name=device.display_name or "",
        deleted=device.deleted,
    )


def _aware(local: datetime) -> datetime:
    # nio counts in naive local time.
    return local.astimezone(UTC)
