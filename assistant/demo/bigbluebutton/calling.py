"""What the stand-in calls: the end of a meeting, a recording that is ready, webhooks."""

import asyncio
import base64
import hashlib
import hmac
import itertools
import json
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import aiohttp

from assistant.demo.bigbluebutton.meetings import Meeting
from assistant.demo.bigbluebutton.recordings import Recording
from assistant.demo.bigbluebutton.rules import Rules, Signed

PATIENCE = aiohttp.ClientTimeout(total=10)
_TOO_BAD = 300  # the first status that is no success
_DENIED = 401  # the other side is there, and said no: nothing to try again


@dataclass(kw_only=True)
class Hook:
    """An address that is called when something happens."""

    id: str
    url: str
    meeting_id: str | None
    events: frozenset[str]  # empty: all
    failures: int = 0


class Calling:
    """Calls others, one thing after the other; `lost` makes the calls be lost on their way."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._numbers = itertools.count(1)
        self._tasks: set[asyncio.Task[None]] = set()
        self._in_order = asyncio.Lock()
        self.hooks: dict[str, Hook] = {}
        self.lost = False

    def register(self, url: str, meeting_id: str | None, events: str | None) -> tuple[Hook, bool]:
        """Return the hook for an address, and whether it was there before."""
        for hook in self.hooks.values():
            if hook.url == url:
                return hook, True
        made = Hook(
            id=str(next(self._numbers)),
            url=url,
            meeting_id=meeting_id,
            events=frozenset(filter(None, (events or "").split(","))),
        )
        self.hooks[made.id] = made
        return made, False

    def happened(self, event: str, meeting: Meeting, **attributes: Any) -> None:
        """Tell the hooks that something happened."""
        names = {"internal-meeting-id": meeting.internal_id, "external-meeting-id": meeting.id}
        said = {
            "data": {
                "type": "event",
                "id": event,
                "attributes": {"meeting": names, **attributes},
                "event": {"ts": self._now()},
            }
        }
        for hook in tuple(self.hooks.values()):
            if event in (hook.events or {event}) and hook.meeting_id in {None, meeting.id}:
                self._begin(self._hook(hook, json.dumps([said], separators=(",", ":"))))

    def ended(self, meeting: Meeting, *, recorded: bool) -> None:
        """Call whoever wants to know that a meeting ended: unsigned."""
        if url := meeting.asked.get("meta_endCallbackUrl"):
            more = {"meetingID": meeting.id, "recordingmarks": str(recorded).lower()}
            glue = "&" if "?" in url else "?"
            self._begin(self._get(f"{url}{glue}{urlencode(more)}"))

    def ready(self, recording: Recording) -> None:
        """Call whoever wants to know that a recording is ready: signed with the secret."""
        for name, url in recording.meeting.asked.items():
            if name.startswith("meta_") and name.endswith("-recording-ready-url"):
                said = {"meeting_id": recording.meeting.id, "record_id": recording.id}
                self._begin(self._post(url, {"signed_parameters": self._token(said)}))

    async def settled(self) -> None:
        """Wait until everything that was begun is through."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def close(self) -> None:
        """Leave what is under way."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _begin(self, call: Coroutine[Any, Any, object]) -> None:
        async def one() -> None:
            async with self._in_order:
                await call

        task = asyncio.ensure_future(one())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _hook(self, hook: Hook, event: str) -> None:
        fields = {"event": event, "timestamp": self._now(), "domain": "video.example"}
        body = urlencode(fields)
        signed = {
            Signed.BODY: body,
            Signed.FIELDS: json.dumps(fields, separators=(",", ":"), ensure_ascii=False),
            Signed.NOTHING: "{}",
        }[self._rules.signed]
        whole = f"{hook.url}{signed}{self._rules.secret}"
        glue = "&" if "?" in hook.url else "?"
        url = f"{hook.url}{glue}checksum={hashlib.sha256(whole.encode()).hexdigest()}"
        hook.failures = 0 if await self._post(url, body) else hook.failures + 1
        if hook.failures >= self._rules.hook_failures:
            self.hooks.pop(hook.id, None)

    async def _get(self, url: str) -> bool:
        return await self._request("GET", url, None)

    async def _post(self, url: str, data: str | dict[str, str]) -> bool:
        body = data if isinstance(data, str) else urlencode(data)
        return await self._request("POST", url, body)

    async def _request(self, method: str, url: str, body: str | None) -> bool:
        if self.lost:
            return False
        form = {"Content-Type": "application/x-www-form-urlencoded"} if body else None
        try:
            async with (
                aiohttp.ClientSession(timeout=PATIENCE) as session,
                session.request(
                    method, url, data=body, headers=form, allow_redirects=False
                ) as response,
            ):
                return response.status < _TOO_BAD or response.status == _DENIED
        except (aiohttp.ClientError, OSError, TimeoutError):
            return False

    def _token(self, said: dict[str, str]) -> str:
        """Return a JSON Web Token by HS256 (RFC 7519)."""
        parts = [_base64(json.dumps(part).encode()) for part in ({"alg": "HS256"}, said)]
        text = ".".join(parts)
        digest = hmac.digest(self._rules.secret.encode(), text.encode(), hashlib.sha256)
        return f"{text}.{_base64(digest)}"

    def _now(self) -> int:
        return int(self._rules.clock() * 1000)


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
