"""Our public keys on the homeserver: the device's, one-time keys, and the fallback key."""

import asyncio
from typing import Any

import structlog

from assistant.domain.milestones import reached
from assistant.matrix.crypto.machine import MEGOLM
from assistant.matrix.crypto.signatures import canonical
from assistant.matrix.crypto.state import State
from assistant.matrix.homeserver import ApiError

log = structlog.get_logger(__name__)

OLM = "m.olm.v1.curve25519-aes-sha2"
ONE_TIME = "signed_curve25519"
BAD_REQUEST = 400


class KeyUpload:
    """Keeps the homeserver supplied, so that others can always open a session with us."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._turn = asyncio.Lock()
        self._count: int | None = None  # one-time keys on the server; None: not said yet
        self._fallback_used = False
        self._syncs_to_ignore = 0

    def counted(self, counts: Any, unused_fallbacks: Any) -> None:
        """Take in what a sync says. An algorithm that is not named has no keys there."""
        if isinstance(counts, dict):
            count = counts.get(ONE_TIME, 0)
            self._count = count if isinstance(count, int) else 0
        if self._syncs_to_ignore:
            # This answer may have been written before our last upload.
            self._syncs_to_ignore -= 1
        elif isinstance(unused_fallbacks, list):
            self._fallback_used = ONE_TIME not in unused_fallbacks

    async def run(self) -> None:
        """Upload what the server lacks; made keys are committed before they leave.

        Raises `ApiError` and `Unreachable`. After a crash anywhere in between, the same keys are
        uploaded again, which the server accepts.
        """
        async with self._turn:
            if not self._is_needed():
                return
            async with self._state.changing():
                self._make_keys()
                body = self._body()
            reached("keys.generated")
            try:
                answer = await self._state.homeserver.call("POST", "/keys/upload", body)
            except ApiError as error:
                await self._give_up(error, body)
                raise
            reached("keys.uploaded")
            async with self._state.changing():
                self._mark("fallback_keys" in body)
            self._syncs_to_ignore = 1
            self._fallback_used = False
            counts = answer.get("one_time_key_counts")
            if isinstance(counts, dict):
                self._count = int(counts.get(ONE_TIME, 0))
            reached("keys.marked")

    def publish_device_again(self) -> None:
        """Upload our device's keys next time, because the server has lost them."""
        self._state.machine.account.shared = False

    def _is_needed(self) -> bool:
        account = self._state.machine.account
        return (
            not account.shared
            or bool(account.one_time_keys["curve25519"])
            or not self._state.stage.fallback_uploaded
            or self._fallback_used
            or self._is_low()
        )

    def _is_low(self) -> bool:
        half = self._state.machine.account.max_one_time_keys // 2
        return self._count is not None and self._count < half

    def _make_keys(self) -> None:
        account = self._state.machine.account
        raw = account._account  # noqa: SLF001 - nio knows no fallback keys, vodozemac does
        if (
            not self._state.stage.fallback_uploaded or self._fallback_used
        ) and not raw.fallback_key:
            raw.generate_fallback_key()
        if not account.one_time_keys["curve25519"] and (not account.shared or self._is_low()):
            account.generate_one_time_keys(account.max_one_time_keys - (self._count or 0))
        self._state.machine.save_account()

    def _body(self) -> dict[str, Any]:
        account = self._state.machine.account
        body: dict[str, Any] = {}
        if not account.shared:
            body["device_keys"] = self._device_keys()
        one_time = account.one_time_keys["curve25519"]
        if one_time:
            body["one_time_keys"] = {
                f"{ONE_TIME}:{key_id}": self._signed({"key": key})
                for key_id, key in one_time.items()
            }
        fallback = account._account.fallback_key  # noqa: SLF001 - as above
        if fallback:
            body["fallback_keys"] = {
                f"{ONE_TIME}:{key_id}": self._signed({"key": key.to_base64(), "fallback": True})
                for key_id, key in fallback.items()
            }
        return body

    def _device_keys(self) -> dict[str, Any]:
        curve25519, ed25519 = self._state.machine.own_keys()
        device_id = self._state.device_id
        return self._signed(
            {
                "user_id": self._state.user_id,
                "device_id": device_id,
                "algorithms": [OLM, MEGOLM],
                "keys": {f"curve25519:{device_id}": curve25519, f"ed25519:{device_id}": ed25519},
            }
        )

    def _signed(self, value: dict[str, Any]) -> dict[str, Any]:
        signature = self._state.machine.account.sign(canonical(value).decode())
        key_id = f"ed25519:{self._state.device_id}"
        return {**value, "signatures": {self._state.user_id: {key_id: signature}}}

    def _mark(self, fallback: bool) -> None:
        account = self._state.machine.account
        account.shared = True
        account.mark_keys_as_published()
        self._state.stage.fallback_uploaded |= fallback
        self._state.machine.save_account()

    async def _give_up(self, error: ApiError, body: dict[str, Any]) -> None:
        """Abandon one-time keys whose ids the server holds otherwise, as after an old backup."""
        if error.status != BAD_REQUEST or "one_time_keys" not in body:
            return
        log.warning("one-time-keys-abandoned", errcode=error.errcode)
        async with self._state.changing():
            # The fallback key goes with them; the next run makes new ones of both.
            self._state.machine.account.mark_keys_as_published()
            self._state.stage.fallback_uploaded = False
            self._state.machine.save_account()
