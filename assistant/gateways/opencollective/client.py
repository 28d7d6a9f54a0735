"""Questions to OpenCollective's GraphQL API: one POST each, in its pace, its failures typed."""

import asyncio
import json
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from assistant.services.sources import Nonsense, RateLimited, Refused, Unreachable

ENDPOINT = "https://api.opencollective.com/graphql/v2"
WINDOW = 60.0  # seconds
REQUESTS = 100
"""Requests in a window that a personal token may make (OpenCollective's documentation)."""
LARGEST = 64 * 2**20
"""Bytes of an answer; a page of a thousand orders has less than one million."""
CHUNK = 2**16

_TOO_MANY, _SERVER = 429, 500
_REFUSED = frozenset({401, 403})
_NO_RIGHTS = frozenset({"forbidden", "unauthorized", "unauthenticated"})
# What may be hidden from a token, and what nobody needs to know who pays.
_OPTIONAL = frozenset({"emails", "email", "legalName", "membership", "lastChargedAt"})


@dataclass(frozen=True, kw_only=True)
class Access:
    """Where to ask, and as whom; `timeout` in seconds for a whole answer."""

    token: str | None = field(default=None, repr=False)
    endpoint: str = ENDPOINT
    timeout: float = 60.0
    requests: int = REQUESTS  # a window
    window: float = WINDOW


class Client:
    """Asks questions, one at a time."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._session: aiohttp.ClientSession | None = None
        self._asked: deque[float] = deque(maxlen=access.requests)

    async def ask(self, query: str, variables: dict[str, Any]) -> dict[str, Any]:
        """Return `data` of the answer.

        What the token may not see is None in it, if nobody needs it. Raises `SourceFailed`; no
        word of the answer is in that.
        """
        await self._pace()
        try:
            async with (
                asyncio.timeout(self._access.timeout),
                self._open().post(
                    self._access.endpoint, json={"query": query, "variables": variables}
                ) as response,
            ):
                _check_status(response)
                body = await _read(response)
        except TimeoutError:
            raise Unreachable("timeout") from None
        except (aiohttp.ClientError, OSError) as error:
            raise Unreachable(type(error).__name__) from None
        return await asyncio.to_thread(_data, body)

    async def close(self) -> None:
        """Close the connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            headers = {"Accept": "application/json"}
            if self._access.token is not None:
                headers["Personal-Token"] = self._access.token
            self._session = aiohttp.ClientSession(headers=headers)
        return self._session

    async def _pace(self) -> None:
        """Wait until one more request in the window is allowed."""
        clock = asyncio.get_running_loop().time
        if len(self._asked) == self._asked.maxlen:
            await asyncio.sleep(max(0.0, self._asked[0] + self._access.window - clock()))
        self._asked.append(clock())


def _check_status(response: aiohttp.ClientResponse) -> None:
    status = response.status
    if status == _TOO_MANY:
        raise RateLimited("429", retry_after=_seconds(response.headers.get("Retry-After")))
    if status in _REFUSED:
        raise Refused(str(status))
    if status >= _SERVER:
        raise Unreachable(str(status))
    if status != 200:  # noqa: PLR2004 - HTTP's own
        raise Nonsense(str(status))


def _seconds(header: str | None) -> float:
    """Return how long we are asked to wait: the window, where that is not said."""
    return float(header) if header and header.isascii() and header.isdecimal() else WINDOW


async def _read(response: aiohttp.ClientResponse) -> bytes:
    parts, size = [], 0
    async for part in response.content.iter_chunked(CHUNK):
        size += len(part)
        if size > LARGEST:
            raise Nonsense("too large")
        parts.append(part)
    return b"".join(parts)


def _data(body: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        raise Nonsense("no JSON") from None
    if not isinstance(answer, dict):
        raise Nonsense("no object")
    errors = answer.get("errors") or ([answer["error"]] if "error" in answer else [])
    if not isinstance(errors, list):
        raise Nonsense("errors")
    for error in errors:
        _check_error(error if isinstance(error, dict) else {})
    data = answer.get("data")
    if not isinstance(data, dict):
        raise Nonsense("no data")
    return data


def _check_error(error: dict[str, Any]) -> None:
    """Let an error pass that only hides what nobody needs; its text quotes, and is not read."""
    path = error.get("path")
    names = [part for part in path if isinstance(part, str)] if isinstance(path, list) else []
    if names and names[-1] in _OPTIONAL:
        return
    extensions = error.get("extensions")
    code = extensions.get("code") if isinstance(extensions, dict) else None
    if isinstance(code, str) and code.casefold() in _NO_RIGHTS:
        raise Refused("no rights")
    raise Nonsense("partial answer")
