"""The homeserver's client-server API over nio's connection: one wrapper that raises."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote, urlencode

import aiohttp
from nio import AsyncClient, AsyncClientConfig
from yarl import URL

from assistant.domain.milestones import reached

CLIENT = "/_matrix/client/v3"
DEFAULT_TIMEOUT = 60.0  # seconds
LONGEST_ERROR = 65_536  # bytes
NOBODY_BEHIND = frozenset({502, 503})
"""What a proxy says, without Matrix' words, while the homeserver behind it is down."""


@dataclass(frozen=True, kw_only=True)
class Credentials:
    """Who we are on which homeserver; `pickle_key` encrypts the private keys at rest."""

    homeserver: str
    user_id: str
    device_id: str
    access_token: str
    pickle_key: str


@dataclass(eq=False)
class ApiError(Exception):
    """The homeserver answered with an error: HTTP status, `errcode`, and when to try again."""

    status: int
    errcode: str
    error: str = ""
    retry_after: float | None = None  # seconds
    body: dict[str, Any] | None = None

    @property
    def final(self) -> bool:
        """Whether the same request would be refused again (403, 404, 413, malformed)."""
        return self.status in {400, 403, 404, 405, 413} and self.errcode != "M_LIMIT_EXCEEDED"

    @property
    def token_refused(self) -> bool:
        """Whether our access token is no longer valid: stop, and say so."""
        return self.errcode in {"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN", "M_USER_DEACTIVATED"}


class Unreachable(Exception):  # noqa: N818 - a state of the world
    """No answer, half an answer, or none that is Matrix: whether it took effect is unknown."""


class NoConnection(Unreachable):
    """Nobody answers there at all."""


class Homeserver:
    """Calls the client-server API. Never retries; the send queue and the sync loop do."""

    def __init__(self, credentials: Credentials) -> None:
        self.credentials = credentials
        self._client = AsyncClient(
            credentials.homeserver.rstrip("/"),
            credentials.user_id,
            config=AsyncClientConfig(encryption_enabled=False, store=None),
        )

    async def __aenter__(self) -> Self:
        # One session for all calls: nio makes one lazily, and only inside its own wrapped calls.
        self._client.client_session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=64),
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._client.close()

    async def call(  # the arguments are HTTP's
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        query: dict[str, str] | None = None,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - handed on to the connection
    ) -> dict[str, Any]:
        """Call `path` (below `/_matrix/client/v3`, or absolute) and return the JSON object.

        Raises `ApiError` for an error that the homeserver names, and `Unreachable` for a
        connection that failed, timed out (`timeout` seconds) or brought something that is no
        Matrix answer (a proxy's 502 page).
        """
        path = path if path.startswith("/_matrix/") else CLIENT + path
        if query:
            path = f"{path}?{urlencode(query)}"
        data = None if body is None else json.dumps(body, ensure_ascii=False)
        return _object(await self._request(method, path, data, "application/json", timeout))

    async def state(self, room_id: str) -> list[Any]:
        """Return the state events of a room as it is now; raises as `call` does."""
        path = f"{CLIENT}/rooms/{segment(room_id)}/state"
        events = await self._request("GET", path, None, "application/json", DEFAULT_TIMEOUT)
        if not isinstance(events, list):
            raise Unreachable(f"state that is a JSON {type(events).__name__}")
        return events

    async def upload(
        self,
        data: bytes,
        *,
        mimetype: str,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - handed on to the connection
    ) -> str:
        """Lay a file down and return its `mxc://` address; raises as `call` does."""
        answer = _object(
            await self._request("POST", "/_matrix/media/v3/upload", data, mimetype, timeout)
        )
        address = answer.get("content_uri")
        if not isinstance(address, str) or not address.startswith("mxc://"):
            raise Unreachable("an answer without content_uri")
        return address

    @asynccontextmanager
    async def opening(self, where: str, *, seconds: float) -> AsyncIterator[aiohttp.ClientResponse]:
        """Open a file for reading: at a path of ours, or, without our token, at an address.

        It is as it lies there, and a redirect is not followed. `seconds` is the longest silence.
        Raises as `call` does, for reading it, too, and `NoConnection`.
        """
        session = self._client.client_session
        assert session is not None
        headers = {"Accept-Encoding": "identity"}
        if where.startswith("/"):
            headers["Authorization"] = f"Bearer {self.credentials.access_token}"
            where = self.credentials.homeserver.rstrip("/") + where
        timeout = aiohttp.ClientTimeout(total=None, connect=seconds, sock_read=seconds)
        get = session.get(
            URL(where, encoded=True), headers=headers, allow_redirects=False, timeout=timeout
        )
        try:
            async with get as response:
                if response.status >= 400:  # noqa: PLR2004 - HTTP
                    await _refused(response)
                yield response
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NoConnection(type(error).__name__) from error
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise Unreachable(type(error).__name__) from error

    async def _request(
        self,
        method: str,
        path: str,
        data: str | bytes | None,
        type_: str,
        seconds: float,
    ) -> Any:
        headers = {
            "Authorization": f"Bearer {self.credentials.access_token}",
            "Content-Type": type_,
        }
        try:
            response = await self._client.send(method, path, data, headers, None, seconds)
            async with response:
                status, raw = response.status, await response.read()
        except (TimeoutError, asyncio.IncompleteReadError, aiohttp.ClientError, OSError) as error:
            raise Unreachable(type(error).__name__) from error
        if method != "GET":
            reached("homeserver.called")
        return _answer(status, raw, response.headers.get("Retry-After"))


def segment(value: str) -> str:
    """Escape `value` (a room id, an event id, a transaction id) as one segment of a path."""
    return quote(value, safe="")


def _object(answer: Any) -> dict[str, Any]:
    if not isinstance(answer, dict):
        raise Unreachable(f"a JSON {type(answer).__name__}")
    return answer


async def _refused(response: aiohttp.ClientResponse) -> None:
    """Raise what an error instead of a file means."""
    raw = await response.content.read(LONGEST_ERROR)
    try:
        _answer(response.status, raw, response.headers.get("Retry-After"))
    except Unreachable as error:
        if response.status in NOBODY_BEHIND:
            raise NoConnection(*error.args) from error
        raise


def _answer(status: int, raw: bytes, retry_after: str | None) -> Any:
    try:
        answer = json.loads(raw or b"{}")
    except ValueError as error:
        raise Unreachable(f"HTTP {status} without JSON") from error
    if status < 400:  # noqa: PLR2004 - HTTP
        return answer
    if not isinstance(answer, dict):
        raise Unreachable(f"HTTP {status} with a JSON {type(answer).__name__}")
    if "errcode" not in answer and "flows" not in answer:
        raise Unreachable(f"HTTP {status}")
    wait = answer.get("retry_after_ms")
    seconds = wait / 1000 if isinstance(wait, (int, float)) else None
    if seconds is None and retry_after is not None and retry_after.isdigit():
        seconds = float(retry_after)
    raise ApiError(
        status,
        str(answer.get("errcode", "M_UNKNOWN")),
        str(answer.get("error", "")),
        seconds,
        answer,
    )
