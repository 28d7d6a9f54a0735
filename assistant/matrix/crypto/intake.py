"""What a sync brings for the encryption, each piece guarded so that a bad one spoils no other."""

from typing import Any

import structlog
from nio.events.to_device import OlmEvent, ToDeviceEvent

from assistant.matrix.crypto.device_lists import DeviceLists
from assistant.matrix.crypto.key_upload import KeyUpload
from assistant.matrix.crypto.state import State

log = structlog.get_logger(__name__)

VERIFICATION = "m.key.verification."
MOST_REMEMBERED = 10_000  # senders that were looked for
LONGEST_QUEUE = 50  # refusals of verification that wait to be sent


class Intake:
    """Feeds the machine from a sync's answer."""

    def __init__(self, state: State, lists: DeviceLists, upload: KeyUpload) -> None:
        self._state = state
        self._lists = lists
        self._upload = upload
        self._looked_for: set[tuple[str, str]] = set()
        self.refusals: list[tuple[str, str, str]] = []  # user id, device id, transaction id

    def absorb(self, sync: dict[str, Any]) -> frozenset[str]:
        """Stage everything; return the ids of the Megolm sessions that came. Needs the lock."""
        self._state.stage.arrived.clear()
        for event in _list(_dict(sync.get("to_device")).get("events")):
            self._take(event)
        lists = _dict(sync.get("device_lists"))
        self._lists.changed(_texts(lists.get("changed")), _texts(lists.get("left")))
        self._look_for_unknown_senders()
        self._upload.counted(
            sync.get("device_one_time_keys_count"),
            sync.get("device_unused_fallback_key_types"),
        )
        return frozenset(self._state.stage.arrived)

    def _take(self, event: Any) -> None:
        kind = str(_dict(event).get("type"))
        try:
            if kind == "m.room.encrypted":
                self._decrypt(event)
            elif kind.startswith(VERIFICATION):
                self._refuse_verification(kind, event)
        except Exception as error:  # noqa: BLE001 - whatever a stranger sends, the rest must be read
            # The error's text may quote what was decrypted.
            log.warning("to-device-refused", kind=kind, error=type(error).__name__)

    def _decrypt(self, event: dict[str, Any]) -> None:
        parsed = ToDeviceEvent.parse_event(event)
        if not isinstance(parsed, OlmEvent):
            return
        before = len(self._state.stage.arrived)
        try:
            self._state.machine.decrypt_event(parsed)
        except ValueError:
            # vodozemac's errors: above all a pre-key message for a one-time key that is gone.
            if len(self._state.stage.arrived) == before:
                self._state.machine._mark_device_for_unwedging(  # noqa: SLF001 - our own subclass
                    parsed.sender, parsed.sender_key
                )
            raise

    def _refuse_verification(self, kind: str, event: dict[str, Any]) -> None:
        # Nobody sits here who could compare emoji: say so, instead of letting a member wait.
        if kind not in {VERIFICATION + "request", VERIFICATION + "start"}:
            return
        content = event["content"]
        refusal = (event["sender"], content["from_device"], content["transaction_id"])
        if all(isinstance(part, str) for part in refusal) and len(self.refusals) < LONGEST_QUEUE:
            self.refusals.append(refusal)

    def _look_for_unknown_senders(self) -> None:
        unknown = self._state.machine.unknown_senders
        if len(self._looked_for) > MOST_REMEMBERED:
            self._looked_for.clear()
        for sender, key in unknown - self._looked_for:
            # Once only: a device that its owner's server does not list will not turn up later
            # without that server saying so.
            self._looked_for.add((sender, key))
            self._lists.doubt(sender)
        unknown.clear()


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _texts(value: Any) -> list[str]:
    return [each for each in _list(value) if isinstance(each, str)]
