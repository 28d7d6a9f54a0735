"""Shows that an address leads to this assistant: it answers a question that only it can."""

import hashlib
import hmac
import re

from aiohttp import web

PATH = "/ours/"
NONCE = re.compile(r"[0-9a-f]{32}")
_PURPOSE = b"web.public_url leads here:"


def proof(secret: str, nonce: str) -> str:
    """Return the answer to `nonce` (32 hexadecimal digits) of whoever has the secret."""
    return hmac.new(secret.encode(), _PURPOSE + nonce.encode(), hashlib.sha256).hexdigest()


class ProofDoor:
    """`GET /ours/NONCE`, for `assistant doctor`: the proof, and the host that was asked for.

    Nothing else is signed with these words in front, so the answer is worth nothing elsewhere.
    """

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def open(self, router: web.UrlDispatcher) -> None:
        """Add the route."""
        router.add_get(f"{PATH}{{nonce}}", self._answer)

    async def _answer(self, request: web.Request) -> web.Response:
        nonce = request.match_info["nonce"]
        if not NONCE.fullmatch(nonce):
            raise web.HTTPNotFound
        return web.json_response(
            {"proof": proof(self._secret, nonce), "host": request.host},
            headers={"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"},
        )
