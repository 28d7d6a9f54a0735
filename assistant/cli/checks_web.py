"""The check that `web.public_url` leads to this assistant, through whatever stands in between."""

import hmac
import json
import secrets
from urllib.parse import urlsplit

import aiohttp

from assistant.cli.checks import Check, fine, note, wrong
from assistant.settings import Settings
from assistant.web.proof import PATH, proof

NAME = "web address"
PATIENCE = aiohttp.ClientTimeout(total=10)
LARGEST = 4096  # bytes of an answer; ours has a tenth of it
UPSTREAM = frozenset({502, 503, 504})
"""What a reverse proxy says where nobody listens behind it."""
_PORTS = {"http": 80, "https": 443}


async def public_url(settings: Settings) -> list[Check]:
    """Ask ourselves by that address what only we can answer; nothing where none is set.

    The answer is not there while the assistant does not run: so that is no fault.
    """
    url = settings.web.public_url
    if url is None:
        return []
    nonce = secrets.token_hex(16)
    try:
        status, told = await _ask(f"{url.rstrip('/')}{PATH}{nonce}")
    except aiohttp.ClientConnectorCertificateError:
        remedy = "renew its certificate, or let the proxy serve the whole chain"
        return [wrong(NAME, f"{url} has a certificate that browsers do not trust", remedy)]
    except (TimeoutError, aiohttp.ClientError, OSError) as error:
        remedy = "start the assistant; else look at the name's address, the proxy, the firewall"
        return [note(NAME, f"{url} was not reached from here: {type(error).__name__}", remedy)]
    if status in UPSTREAM:
        remedy = f"start the assistant, or let the proxy pass on to {settings.web.listen}"
        return [note(NAME, f"at {url} nobody answers behind the proxy: HTTP {status}", remedy)]
    return [_judged(url, status, told, proof(_secret(settings), nonce))]


def _judged(url: str, status: int, told: object, wanted: str) -> Check:
    found = told if isinstance(told, dict) else {}
    if not hmac.compare_digest(str(found.get("proof", "")).encode(), wanted.encode()):
        remedy = (
            "let the proxy pass on all below that address, without the path that it has itself, "
            "to `web.listen` of this assistant"
        )
        return wrong(NAME, f"{url} leads to somebody else: HTTP {status}", remedy)
    if _with_port(str(found.get("host"))) != _with_port(urlsplit(url).netloc, url):
        remedy = "let the proxy pass on `Host` as it came: `proxy_set_header Host $host;` in nginx"
        return wrong(NAME, f"{url} leads here, under another name", remedy)
    return fine(NAME, f"{url} leads here")


async def _ask(address: str) -> tuple[int, object]:
    async with (
        aiohttp.ClientSession(timeout=PATIENCE) as session,
        session.get(address, allow_redirects=False) as answer,
    ):
        try:
            told = await answer.content.read(LARGEST)
            found: object = json.loads(told)
        except ValueError:
            found = None
        return answer.status, found


def _with_port(host: str, url: str = "") -> str:
    """Return a host without the port that goes without saying."""
    usual = _PORTS.get(urlsplit(url).scheme) if url else None
    for port in (usual,) if usual else _PORTS.values():
        host = host.removesuffix(f":{port}")
    return host.casefold()


def _secret(settings: Settings) -> str:
    return settings.secrets.code_secret.get_secret_value()
