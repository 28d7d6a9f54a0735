"""What a browser keeps for the door: who it is, opaquely, and what it waits for, signed."""

import base64
import hashlib
import hmac
import json
import re
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass
from time import time

from aiohttp import web

VISITOR, WAITING = "visitor", "waiting"
"""Names of the cookies."""

WAITS = 2 * 60 * 60
"""Seconds that a browser keeps what it waits for; each look begins them anew."""

KEPT = 24 * 60 * 60
"""Seconds that a browser keeps its opaque key."""

_KEY = re.compile(r"[A-Za-z0-9_-]{22}")
_SIGNATURE = 43  # characters of a SHA-256 in base64 without padding


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """Somebody before a room that has not begun: a guest with name and code, or with a pass."""

    slug: str
    name: str = ""
    code: str = ""
    secret: str | None = None


class DoorSeal:
    """Signs what browsers keep, with keys that are made of the house's secret."""

    def __init__(self, secret: str, clock: Callable[[], float] = time) -> None:
        self._key = hmac.digest(secret.encode(), b"door", "sha256")
        self._clock = clock

    def __repr__(self) -> str:
        return "DoorSeal(…)"

    def visitor(self, kept: str | None) -> str:
        """Return the opaque key of a browser: the one that it has kept, or a new one."""
        if kept is not None and _KEY.fullmatch(kept):
            return kept
        return secrets.token_urlsafe(16)

    def token(self, visitor: str) -> str:
        """Return what only our own page can send along for that browser."""
        return self._sign("token", visitor.encode())

    def is_token(self, token: str, visitor: str | None) -> bool:
        """Whether a form came from our own page in that browser."""
        return visitor is not None and hmac.compare_digest(
            token.encode(), self.token(visitor).encode()
        )

    def pack(self, waiting: Waiting) -> str:
        """Return the cookie that says what a browser waits for, good for `WAITS`."""
        content = asdict(waiting) | {"until": int(self._clock()) + WAITS}
        body = base64.urlsafe_b64encode(json.dumps(content).encode()).rstrip(b"=")
        return body.decode() + self._sign("waiting", body)

    def unpack(self, cookie: str | None, slug: str) -> Waiting | None:
        """Return what a browser waits for at that room; None where it is nothing of ours."""
        if cookie is None or not cookie.isascii() or len(cookie) <= _SIGNATURE:
            return None
        body, signature = cookie[:-_SIGNATURE].encode(), cookie[-_SIGNATURE:]
        if not hmac.compare_digest(signature.encode(), self._sign("waiting", body).encode()):
            return None
        content = json.loads(base64.urlsafe_b64decode(body + b"=" * (-len(body) % 4)))
        if content.pop("until") <= self._clock() or content["slug"] != slug:
            return None
        return Waiting(**content)

    def _sign(self, purpose: str, content: bytes) -> str:
        digest = hmac.new(self._key, purpose.encode() + b":" + content, hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def keep(
    response: web.Response, name: str, value: str, *, path: str, age: int, secure: bool
) -> None:
    """Let the browser keep a value for that path and what lies below it."""
    response.set_cookie(
        name, value, path=path, max_age=age, secure=secure, httponly=True, samesite="Lax"
    )
