"""Whose devices we follow, and asking the homeserver for lists that changed."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

import structlog
from nio.crypto import OlmDevice

from assistant.domain.milestones import reached
from assistant.matrix.crypto.rests import Rests
from assistant.matrix.crypto.signatures import is_signed
from assistant.matrix.crypto.state import State

log = structlog.get_logger(__name__)

USERS_PER_QUERY = 100
DEVICES_PER_USER = 200  # more are nobody's; they would only make every message slow
SERVER_TIMEOUT_MS = 10_000  # for the homeserver's asking of others


class DeviceLists:
    """Follows users' devices (client-server API, "Tracking the device list for a user")."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._doubts: Counter[str] = Counter()  # how often a list changed: an answer may be older
        self._rests = Rests()  # users whose own server did not answer

    def changed(self, users: Iterable[str], left: Iterable[str] = ()) -> None:
        """Stage what a sync says: lists that changed, and people whom we share no room with."""
        changes: dict[str, bool | None] = {}
        for user in users:
            self._doubts[user] += 1
            self._rests.over(user)
            if user in self._state.tracked:
                self._state.tracked[user] = changes[user] = True
        for user in left:
            self._doubts[user] += 1
            if self._state.tracked.pop(user, None) is not None:
                changes[user] = None
        self._state.stage.save_tracked(changes)

    def doubt(self, user: str) -> None:
        """Stage that `user` has to be asked for, followed so far or not."""
        self._doubts[user] += 1
        self._state.tracked[user] = True
        self._state.stage.save_tracked({user: True})

    def outdated(self) -> list[str]:
        """Return the followed users whose lists are outdated."""
        return [user for user, outdated in self._state.tracked.items() if outdated]

    def is_waiting_for(self, user: str) -> bool:
        """Tell whether the server of `user` did not answer lately."""
        return self._rests.is_resting(user)

    async def refresh(self, users: Collection[str]) -> bool:
        """Query those of `users` that are outdated or new to us; return whether any was asked for.

        Raises `ApiError` and `Unreachable`. A user whose own server does not answer stays
        outdated, keeps the devices known so far, and is not asked for again for a while.
        """
        wanted = [
            user
            for user in sorted(users)
            if self._state.tracked.get(user, True) and not self.is_waiting_for(user)
        ]
        for start in range(0, len(wanted), USERS_PER_QUERY):
            batch = wanted[start : start + USERS_PER_QUERY]
            doubts = {user: self._doubts[user] for user in batch}
            body = {"device_keys": {user: [] for user in batch}, "timeout": SERVER_TIMEOUT_MS}
            answer = await self._state.homeserver.call("POST", "/keys/query", body)
            async with self._state.changing():
                self._learn(answer, doubts)
            reached("outbox.keys-queried")
        return bool(wanted)

    def devices(self, users: Iterable[str]) -> list[OlmDevice]:
        """Return the present devices of `users`, without this one."""
        own = (self._state.user_id, self._state.device_id)
        return [
            device
            for user in users
            for device in self._state.machine.device_store.active_user_devices(user)
            if (device.user_id, device.id) != own
        ]

    def owns(self, user: str, curve25519: str, ed25519: str) -> bool:
        """Tell whether both keys are of one device of `user`, present or deleted; ours included."""
        if user == self._state.user_id and (curve25519, ed25519) == self._state.machine.own_keys():
            return True
        device = self._state.machine.device_of(user, curve25519)
        return device is not None and device.ed25519 == ed25519

    def _learn(self, answer: dict[str, Any], doubts: dict[str, int]) -> None:
        lists = answer.get("device_keys")
        for user, doubt in doubts.items():
            devices = lists.get(user) if isinstance(lists, dict) else None
            if not isinstance(devices, dict):
                self._rests.failed(user)
                continue
            self._rests.over(user)
            try:
                self._state.machine.take_devices(user, _sound(user, devices))
            except Exception:  # one user's nonsense must not keep the others' keys from us
                log.exception("device-list-refused", user=user)
            self._state.tracked[user] = self._doubts[user] != doubt
            self._state.stage.save_tracked({user: self._state.tracked[user]})


def _sound(user: str, devices: dict[str, Any]) -> dict[str, Any]:
    """Return the devices that are described rightly and signed by themselves."""
    sound = {}
    for device_id, device in list(devices.items())[:DEVICES_PER_USER]:
        key_id = f"ed25519:{device_id}"
        try:
            named = (device["user_id"], device["device_id"])
            public, curve = device["keys"][key_id], device["keys"][f"curve25519:{device_id}"]
        except (KeyError, TypeError):
            continue
        unsigned = device.get("unsigned")
        name = unsigned.get("device_display_name") if isinstance(unsigned, dict) else None
        if (
            named == (user, device_id)
            and isinstance(curve, str)
            and is_signed(device, user_id=user, key_id=key_id, public=public)
        ):
            sound[device_id] = {**device, "unsigned": {"device_display_name": str(name or "")}}
    return sound
