"""Olm sessions with single devices: opened when missing or broken, used for to-device messages."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import uuid4

import structlog
from nio.crypto import OlmDevice

from assistant.matrix.crypto.rests import Rests
from assistant.matrix.crypto.signatures import is_signed
from assistant.matrix.crypto.state import State
from assistant.matrix.homeserver import segment

log = structlog.get_logger(__name__)

SERVER_TIMEOUT_MS = 10_000
MESSAGES_PER_REQUEST = 100

Messages = dict[str, dict[str, dict[str, Any]]]  # user id -> device id -> content


class OlmChannels:
    """Claims one-time (or fallback) keys and opens sessions with them."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._rests = Rests()  # devices without any key left, by their Curve25519 key

    def has(self, device: OlmDevice) -> bool:
        """Tell whether there is a session with `device`."""
        return self._state.machine.session_store.get(device.curve25519) is not None

    def lacks_keys(self, device: OlmDevice) -> bool:
        """Tell whether `device` had no key for us lately, and is left alone for a while."""
        return self._rests.is_resting(device.curve25519)

    async def claim(self, devices: Sequence[OlmDevice]) -> dict[str, Any]:
        """Claim a key for each of `devices`, and return the answer for `open`.

        Raises `ApiError` and `Unreachable`.
        """
        wanted: dict[str, dict[str, str]] = defaultdict(dict)
        for device in devices:
            wanted[device.user_id][device.id] = "signed_curve25519"
        body = {"one_time_keys": wanted, "timeout": SERVER_TIMEOUT_MS}
        return await self._state.homeserver.call("POST", "/keys/claim", body)

    def open(self, devices: Iterable[OlmDevice], answer: dict[str, Any]) -> list[OlmDevice]:
        """Stage a session with each device that had a key; return those. Needs the lock."""
        opened = []
        for device in devices:
            if self._opens(device, answer):
                self._rests.over(device.curve25519)
                opened.append(device)
            else:
                self._rests.failed(device.curve25519)
        return opened

    def seal(self, devices: Iterable[OlmDevice], type_: str, content: dict[str, Any]) -> Messages:
        """Stage and return `content` encrypted for each device that has a session."""
        messages: Messages = defaultdict(dict)
        machine = self._state.machine
        for device in devices:
            session = machine.session_store.get(device.curve25519)
            if session is not None:
                messages[device.user_id][device.id] = machine._olm_encrypt(  # noqa: SLF001 - nio keeps the making of Olm payloads to itself
                    session, device, type_, content
                )
        return messages

    async def send(self, type_: str, messages: Messages) -> None:
        """Send to-device messages in one request. Raises `ApiError` and `Unreachable`."""
        path = f"/sendToDevice/{type_}/{segment(uuid4().hex)}"
        await self._state.homeserver.call("PUT", path, {"messages": messages})

    async def unwedge(self) -> None:
        """Open new sessions with devices whose old one is broken, and tell them by `m.dummy`."""
        machine = self._state.machine
        async with self._state.lock:
            machine.mark_found()
            wedged = [device for device in machine.wedged_devices if not self.lacks_keys(device)]
        if not wedged:
            return
        answer = await self.claim(wedged)
        async with self._state.changing():
            opened = self.open(wedged, answer)
            machine.wedged_devices = [
                device for device in machine.wedged_devices if device not in opened
            ]
            messages = self.seal(opened, "m.dummy", {})
        if messages:
            await self.send("m.room.encrypted", messages)

    def _opens(self, device: OlmDevice, answer: dict[str, Any]) -> bool:
        try:
            (key,) = answer["one_time_keys"][device.user_id][device.id].values()
            signed = is_signed(
                key,
                user_id=device.user_id,
                key_id=f"ed25519:{device.id}",
                public=device.ed25519,
            )
            if not signed:
                log.warning("one-time-key-refused", user=device.user_id, device=device.id)
                return False
            self._state.machine.create_session(key["key"], device.curve25519)
        except (KeyError, TypeError, AttributeError, ValueError):
            # No key left, or something that is none: the others must get theirs all the same.
            return False
        return True
