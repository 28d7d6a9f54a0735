"""Cross-signing: our account's three keys, and our device signed with them, checked each start."""

from dataclasses import dataclass, field
from typing import Any

from assistant.matrix.crypto.key_upload import KeyUpload
from assistant.matrix.crypto.seeds import SigningKey
from assistant.matrix.crypto.signing_report import (
    USAGES,
    SigningReport,
    Whose,
    published_device,
    report_on,
)
from assistant.matrix.crypto.state import State
from assistant.matrix.homeserver import ApiError
from assistant.storage.cross_signing import CrossSigningRepository, StoredSigningKey

UNAUTHORISED = 401


@dataclass(eq=False)
class PasswordNeeded(Exception):  # noqa: N818 - the operator is told what to give
    """The homeserver wants to know who replaces the keys; `flows` are the ways that it offers."""

    flows: list[list[str]] = field(default_factory=list)


class PasswordRefused(Exception):  # noqa: N818 - the operator is told what to change
    """The homeserver did not take the password."""


@dataclass(eq=False)
class SignaturesRefused(Exception):  # noqa: N818 - says what happened
    """The homeserver did not take our signatures; `failures` as it names them."""

    failures: dict[str, Any]


class CrossSigning:
    """Owns the master, self-signing and user-signing keys of our account."""

    def __init__(self, state: State, upload: KeyUpload) -> None:
        self._state = state
        self._upload = upload

    async def ensure(self, password: str | None = None) -> SigningReport:
        """Make and upload keys where there are none of ours, and sign what is not signed.

        Raises `PasswordNeeded`, `PasswordRefused`, `SignaturesRefused`, `ApiError`,
        `Unreachable`. The seeds are committed before anything is uploaded.
        """
        keys = await self._keys() or await self._new_keys()
        report = self._report(keys, await self._query())
        if (report.master, report.subkeys) != (Whose.OURS, Whose.OURS):
            await self._upload_keys(keys, password)
        return await self.check()

    async def check(self) -> SigningReport:
        """Look at ourselves as others do; repair what needs no password; report the rest.

        Raises `SignaturesRefused`, `ApiError`, `Unreachable`.
        """
        keys = await self._keys()
        answer = await self._query()
        report = self._report(keys, answer)
        if report.device is Whose.MISSING:
            self._upload.publish_device_again()
            await self._upload.run()
            answer = await self._query()
            report = self._report(keys, answer)
        ours = (report.master, report.subkeys, report.device) == (Whose.OURS,) * 3
        if ours and not report.is_sound:
            await self._sign(keys, answer)
            report = self._report(keys, await self._query())
        return report

    async def _keys(self) -> dict[str, SigningKey]:
        user_id, pickle_key = self._state.user_id, self._state.homeserver.credentials.pickle_key
        async with self._state.database.reading() as connection:
            stored = await CrossSigningRepository(connection).keys(user_id)
        return {
            usage: SigningKey.unsealed(key.seed, pickle_key, context(user_id, usage))
            for usage, key in stored.items()
        }

    async def _new_keys(self) -> dict[str, SigningKey]:
        user_id, pickle_key = self._state.user_id, self._state.homeserver.credentials.pickle_key
        keys = {usage: SigningKey.new() for usage in USAGES}
        stored = [
            StoredSigningKey(
                usage=usage,
                public=key.public,
                seed=key.sealed(pickle_key, context(user_id, usage)),
            )
            for usage, key in keys.items()
        ]
        async with self._state.database.transaction() as tx:
            await CrossSigningRepository(tx.connection).replace(user_id, stored)
        return keys

    async def _query(self) -> dict[str, Any]:
        body: dict[str, Any] = {"device_keys": {self._state.user_id: []}}
        return await self._state.homeserver.call("POST", "/keys/query", body)

    def _report(self, keys: dict[str, SigningKey], answer: dict[str, Any]) -> SigningReport:
        publics = {usage: key.public for usage, key in keys.items()}
        state = self._state
        return report_on(answer, state.user_id, state.device_id, state.machine.own_keys(), publics)

    async def _upload_keys(self, keys: dict[str, SigningKey], password: str | None) -> None:
        body: dict[str, Any] = {f"{usage}_key": self._public_key(usage, keys) for usage in USAGES}
        path = "/keys/device_signing/upload"
        try:
            await self._state.homeserver.call("POST", path, body)
        except ApiError as error:
            body["auth"] = self._authentication(error, password)
        else:
            return
        try:
            await self._state.homeserver.call("POST", path, body)
        except ApiError as error:
            if error.status == UNAUTHORISED and not error.token_refused:
                raise PasswordRefused from None
            raise

    def _authentication(self, error: ApiError, password: str | None) -> dict[str, Any]:
        # Client-server API, "User-interactive authentication".
        if error.status != UNAUTHORISED or not error.body or "flows" not in error.body:
            raise error
        flows = [list(flow.get("stages", [])) for flow in error.body["flows"]]
        if password is None or ["m.login.password"] not in flows:
            raise PasswordNeeded(flows) from None
        return {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": self._state.user_id},
            "password": password,
            "session": error.body.get("session"),
        }

    def _public_key(self, usage: str, keys: dict[str, SigningKey]) -> dict[str, Any]:
        public = keys[usage].public
        value: dict[str, Any] = {
            "user_id": self._state.user_id,
            "usage": [usage],
            "keys": {f"ed25519:{public}": public},
        }
        return value if usage == "master" else self._signed(value, keys["master"])

    def _signed(self, value: dict[str, Any], key: SigningKey) -> dict[str, Any]:
        signatures = {self._state.user_id: {f"ed25519:{key.public}": key.signature(value)}}
        return {**value, "signatures": signatures}

    async def _sign(self, keys: dict[str, SigningKey], answer: dict[str, Any]) -> None:
        user_id, device_id = self._state.user_id, self._state.device_id
        device = {
            key: item
            for key, item in published_device(answer, user_id, device_id).items()
            if key != "unsigned"
        }
        master = self._public_key("master", keys)
        signature = self._state.machine.sign_json(master)
        signed_master = {
            **master,
            "signatures": {user_id: {f"ed25519:{device_id}": signature}},
        }
        body = {
            user_id: {
                device_id: self._signed(device, keys["self_signing"]),
                keys["master"].public: signed_master,
            }
        }
        result = await self._state.homeserver.call("POST", "/keys/signatures/upload", body)
        if result.get("failures"):
            raise SignaturesRefused(result["failures"])


def context(user_id: str, usage: str) -> str:
    """Return what a sealed seed is bound to, so that two cannot be swapped in the database."""
    return f"{user_id} {usage}"
