"""Asking for room keys that did not come, and taking the question back when they do."""

from datetime import UTC, datetime, timedelta
from typing import Any

from assistant.matrix.crypto.machine import MEGOLM
from assistant.matrix.crypto.olm_channels import OlmChannels
from assistant.matrix.crypto.state import State
from assistant.matrix.homeserver import ApiError
from assistant.storage.devices import StoredKeyRequest

PATIENCE = timedelta(days=7)  # then nobody answers any more


class KeyRequests:
    """One request for a session, to the sender's devices and to ours (`m.room_key_request`)."""

    def __init__(self, state: State, channels: OlmChannels) -> None:
        self._state = state
        self._channels = channels
        # What a crash kept from leaving is sent again: a request id that is known asks nothing new.
        self._unsent = list(state.stage.requests.values())
        self._cancelled: list[StoredKeyRequest] = []

    async def ask(self, room_id: str, event: dict[str, Any]) -> None:
        """Note that the key of `event` is missing; committed here, sent by `send`."""
        content, sender = event["content"], event["sender"]
        session_id, named = content["session_id"], content.get("sender_key")
        if session_id in self._state.stage.requests:
            return
        request = StoredKeyRequest(
            request_id=session_id,
            session_id=session_id,
            room_id=room_id,
            algorithm=MEGOLM,
            sender_key=named if isinstance(named, str) else None,
            asked=sender,
            requested_at=datetime.now(UTC),
        )
        async with self._state.changing():
            if session_id not in self._state.stage.requests:
                self._state.stage.ask(request)
                self._unsent.append(request)

    def came(self, session_ids: frozenset[str]) -> None:
        """Stage that these keys are here. Needs the lock."""
        self._end(self._state.stage.answered(session_ids))

    async def send(self) -> None:
        """Send what is to be asked and taken back. Raises `ApiError` and `Unreachable`."""
        await self._drop_old()
        while self._cancelled:
            await self._tell(self._cancelled[0], {"action": "request_cancellation"})
            self._cancelled.pop(0)
        while self._unsent:
            request = self._unsent[0]
            wanted = {
                "algorithm": request.algorithm,
                "room_id": request.room_id,
                "session_id": request.session_id,
            }
            if request.sender_key is not None:
                wanted["sender_key"] = request.sender_key
            await self._tell(request, {"action": "request", "body": wanted})
            if request in self._unsent:
                self._unsent.remove(request)

    async def _drop_old(self) -> None:
        limit = datetime.now(UTC) - PATIENCE
        old = [
            request.session_id
            for request in self._state.stage.requests.values()
            if request.requested_at < limit
        ]
        if old:
            async with self._state.changing():
                self._end(self._state.stage.answered(old))

    def _end(self, requests: list[StoredKeyRequest]) -> None:
        self._cancelled += [request for request in requests if request not in self._unsent]
        self._unsent = [request for request in self._unsent if request not in requests]

    async def _tell(self, request: StoredKeyRequest, content: dict[str, Any]) -> None:
        content = {
            **content,
            "request_id": request.request_id,
            "requesting_device_id": self._state.device_id,
        }
        users = {request.asked, self._state.user_id}
        try:
            await self._channels.send(
                "m.room_key_request", {user: {"*": content} for user in sorted(users)}
            )
        except ApiError as error:
            if not error.final:
                raise  # else it would be refused for ever, and everything behind it wait
