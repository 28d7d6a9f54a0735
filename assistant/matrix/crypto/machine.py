"""nio's Olm machine, with the rules of ours about whom a room key is accepted from."""

from types import SimpleNamespace
from typing import Any

import structlog
from nio.crypto import InboundGroupSession, Olm, OlmDevice

from assistant.matrix.crypto.stage import Stage

log = structlog.get_logger(__name__)

MEGOLM = "m.megolm.v1.aes-sha2"
MOST_WEDGED = 1000  # broken sessions with unknown devices: anybody can make up more


class RoomKeyRefused(Exception):  # noqa: N818 - says what happened
    """A room key that we do not accept; the text is one word for the log."""


class Machine(Olm):  # type: ignore[misc]  # nio has no types
    """Driven with to-device events and the answers of /keys; saves into a `Stage` only."""

    store: Stage

    def __init__(self, user_id: str, device_id: str, store: Stage) -> None:
        super().__init__(user_id, device_id, store)
        # User id and Curve25519 key of senders whose devices we have to ask for, and of those
        # among them whose Olm session is broken.
        self.unknown_senders: set[tuple[str, str]] = set()
        self.unknown_wedged: set[tuple[str, str]] = set()

    def own_keys(self) -> tuple[str, str]:
        """Return our Curve25519 and Ed25519 keys."""
        keys = self.account.identity_keys
        return keys["curve25519"], keys["ed25519"]

    def device_of(self, user_id: str, curve25519: str) -> OlmDevice | None:
        """Return the device of `user_id` that has, or had, this identity key."""
        for device in self.device_store[user_id].values():
            if device.curve25519 == curve25519:
                return device
        return None

    def take_devices(self, user_id: str, devices: dict[str, Any]) -> None:
        """Learn the present device list of a user; a device whose Ed25519 key changed is refused.

        Every one of `devices` is signed by itself and names itself rightly: see `device_lists`.
        """
        response = SimpleNamespace(device_keys={user_id: devices}, changed={})
        self._handle_key_query(response)
        for device_id in devices:
            # nio leaves a device deleted that was missing from one answer and came back.
            device = self.device_store[user_id].get(device_id)
            if device is not None and device.deleted:
                device.deleted = False
                self.store.save_device_keys({user_id: {device_id: device}})

    def create_group_session(
        self,
        sender_key: str,
        sender_fp_key: str,
        room_id: str,
        session_id: str,
        session_key: str,
    ) -> None:
        """Stage a room key. Raises `ValueError` or `RoomKeyRefused` when it is none."""
        session = InboundGroupSession(session_key, sender_fp_key, sender_key, room_id)
        self._accept(session, session_id)

    def _handle_room_key_event(self, sender: str, sender_key: str, payload: dict[str, Any]) -> Any:
        # An unknown device is let through: whose key it is gets checked again at each decryption,
        # and by then the sender's devices have been asked for.
        device = self.device_of(sender, sender_key)
        if device is None:
            self.unknown_senders.add((sender, sender_key))
        elif device.ed25519 != payload["keys"].get("ed25519"):
            raise RoomKeyRefused("signing-key")
        return super()._handle_room_key_event(sender, sender_key, payload)

    def _handle_forwarded_room_key_event(
        self, sender: str, sender_key: str, payload: dict[str, Any]
    ) -> Any:
        # From the very device that made the session a forwarded key is worth as much as the
        # m.room_key that was lost. From anybody else it is not: nio trusts verified devices of
        # its own user only, and here nobody verifies any.
        content = payload["content"]
        request = self.store.requests.get(content["session_id"])
        if request is None or request.room_id != content["room_id"]:
            raise RoomKeyRefused("not-requested")
        device = self.device_of(sender, sender_key)
        claimed = (content["sender_key"], content["sender_claimed_ed25519_key"])
        if device is None or claimed != (device.curve25519, device.ed25519):
            raise RoomKeyRefused("not-its-maker")
        if content["algorithm"] != MEGOLM or content["forwarding_curve25519_key_chain"]:
            raise RoomKeyRefused("not-its-maker")
        session = InboundGroupSession.import_session(
            content["session_key"], device.ed25519, sender_key, request.room_id
        )
        self._accept(session, content["session_id"])

    def _accept(self, session: InboundGroupSession, session_id: str) -> None:
        if session.id != session_id:
            raise RoomKeyRefused("session-id")
        self.save_inbound_group_session(session)

    def mark_found(self) -> None:
        """Mark for a new session the broken ones whose devices are known by now."""
        for sender, sender_key in sorted(self.unknown_wedged):
            if self.device_of(sender, sender_key) is not None:
                self.unknown_wedged.discard((sender, sender_key))
                self._mark_device_for_unwedging(sender, sender_key)

    def _mark_device_for_unwedging(self, sender: str, sender_key: str) -> None:
        if self.device_of(sender, sender_key) is None:
            self.unknown_senders.add((sender, sender_key))
            if len(self.unknown_wedged) < MOST_WEDGED:
                self.unknown_wedged.add((sender, sender_key))
        else:
            super()._mark_device_for_unwedging(sender, sender_key)
