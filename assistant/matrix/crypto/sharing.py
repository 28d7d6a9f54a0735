"""Encrypting for a room: everybody's devices get the room key before the message leaves."""

from dataclasses import dataclass, field
from typing import Any

from nio import Api
from nio.crypto import OlmDevice, OutboundGroupSession

from assistant.domain.milestones import reached
from assistant.matrix.crypto.device_lists import DeviceLists
from assistant.matrix.crypto.machine import MEGOLM
from assistant.matrix.crypto.olm_channels import MESSAGES_PER_REQUEST, Messages, OlmChannels
from assistant.matrix.crypto.outcomes import NobodyCanRead
from assistant.matrix.crypto.state import State

Target = tuple[str, str, str]  # user id, device id, Curve25519 key


@dataclass(eq=False)
class Outbound:
    """A room's Megolm session of ours, made for exactly these people and devices.

    It lives in memory only, so that no message index is ever used twice. nio's session knows
    when a hundred messages or a week are over.
    """

    users: frozenset[str]
    targets: frozenset[Target]
    session: OutboundGroupSession = field(default_factory=OutboundGroupSession)
    shared_with: set[Target] = field(default_factory=set)

    def suits(self, users: frozenset[str], targets: frozenset[Target]) -> bool:
        """Tell whether it may go on: nobody came or left, no device either, not worn out."""
        return self.users == users and self.targets == targets and not self.session.expired


class Sharing:
    """Holds the outbound session of each room. One call a room at a time."""

    def __init__(self, state: State, lists: DeviceLists, channels: OlmChannels) -> None:
        self._state = state
        self._lists = lists
        self._channels = channels
        self._outbound: dict[str, Outbound] = {}

    async def encrypt(
        self, room_id: str, users: frozenset[str], type_: str, content: dict[str, Any]
    ) -> dict[str, Any]:
        """Return the content of an `m.room.encrypted` that every device of `users` can read.

        Not our own other devices: whoever can add one to our account must not read everything.
        A device without any one-time key is left out and given the room key later. Raises
        `NobodyCanRead` when that leaves none, `ApiError` and `Unreachable`.
        """
        others = users - {self._state.user_id}
        await self._lists.refresh(others)
        devices = {_target(device): device for device in self._lists.devices(sorted(others))}
        outbound = self._outbound.get(room_id)
        if outbound is None or not outbound.suits(others, frozenset(devices)):
            outbound = Outbound(others, frozenset(devices))
            self._outbound.pop(room_id, None)
        lacking = [device for key, device in devices.items() if key not in outbound.shared_with]
        lacking = [device for device in lacking if self._may_get_key(device)]
        if lacking or not outbound.session.shared:
            await self._share(room_id, outbound, lacking)
        encrypted = self._encrypt(room_id, outbound, type_, content)
        reached("outbox.encrypted")
        return encrypted

    def _may_get_key(self, device: OlmDevice) -> bool:
        return self._channels.has(device) or not self._channels.lacks_keys(device)

    def _check_audience(self, room_id: str, outbound: Outbound, lacking: list[OlmDevice]) -> None:
        gets_key = any(self._channels.has(device) for device in lacking)
        if outbound.users and not outbound.shared_with and not gets_key:
            raise NobodyCanRead(room_id)

    async def _share(self, room_id: str, outbound: Outbound, devices: list[OlmDevice]) -> None:
        missing = [device for device in devices if not self._channels.has(device)]
        answer = await self._channels.claim(missing) if missing else {}
        if missing:
            reached("outbox.keys-claimed")
        async with self._state.changing():
            # Another room's message may have opened some of them meanwhile.
            missing = [device for device in missing if not self._channels.has(device)]
            self._channels.open(missing, answer)
            self._check_audience(room_id, outbound, devices)
            batches = self._sealed(room_id, outbound, devices)
        # Kept from here on: when sending fails half-way, the next attempt goes on with the rest.
        self._outbound[room_id] = outbound
        reached("outbox.session-committed")
        for batch, messages in batches:
            await self._channels.send("m.room.encrypted", messages)
            outbound.shared_with.update(_target(device) for device in batch)
        outbound.session.mark_as_shared()
        reached("outbox.session-shared")

    def _sealed(
        self, room_id: str, outbound: Outbound, devices: list[OlmDevice]
    ) -> list[tuple[list[OlmDevice], Messages]]:
        key = self._room_key(room_id, outbound.session)
        if not outbound.session.shared:
            # Our own copy, so that what we said can still be read, and checked, by us.
            self._state.machine.create_group_session(
                *self._state.machine.own_keys(), room_id, key["session_id"], key["session_key"]
            )
        return [
            (batch, self._channels.seal(batch, "m.room_key", key))
            for batch in _batches([each for each in devices if self._channels.has(each)])
        ]

    def _room_key(self, room_id: str, session: OutboundGroupSession) -> dict[str, Any]:
        return {
            "algorithm": MEGOLM,
            "room_id": room_id,
            "session_id": session.id,
            "session_key": session.session_key,
        }

    def _encrypt(
        self, room_id: str, outbound: Outbound, type_: str, content: dict[str, Any]
    ) -> dict[str, Any]:
        plaintext = {"type": type_, "content": content, "room_id": room_id}
        encrypted = {
            "algorithm": MEGOLM,
            "sender_key": self._state.machine.own_keys()[0],
            "device_id": self._state.device_id,
            "session_id": outbound.session.id,
            "ciphertext": outbound.session.encrypt(Api.to_json(plaintext)),
        }
        if "m.relates_to" in content:
            # The homeserver groups threads and edits, and cannot look inside.
            encrypted["m.relates_to"] = content["m.relates_to"]
        return encrypted


def _target(device: OlmDevice) -> Target:
    return device.user_id, device.id, device.curve25519


def _batches(devices: list[OlmDevice]) -> list[list[OlmDevice]]:
    step = MESSAGES_PER_REQUEST
    return [devices[start : start + step] for start in range(0, len(devices), step)]
