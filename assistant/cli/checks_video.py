"""Checks of the BigBlueButton servers: whether each answers, and takes what we sign."""

import asyncio
from urllib.parse import urlsplit

from assistant.bootstrap_rooms import video_clients
from assistant.cli.checks import Check, fine, note, wrong
from assistant.gateways.bigbluebutton.answers import WRONG_SECRET
from assistant.gateways.bigbluebutton.client import Client
from assistant.services.back_ends import ServerDown, ServerRefused
from assistant.settings import Settings

_NOBODY = "assistant-doctor"  # a meeting that is not there: that can be asked without effect
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_REMEDIES = {
    "HTTP 404": "check its `url`: `bbb-conf --secret` shows it, and it ends in /bigbluebutton/api",
    "no XML": "check its `url`: something else answers there",
    "no answer": "check its `url`: something else answers there",
    "ClientConnectorCertificateError": "its certificate is of nobody whom this machine trusts",
    "timeout": "it is there, but too busy to answer, or a firewall lies between",
}


async def video(settings: Settings) -> list[Check]:
    """Look at each server; nothing where there is none."""
    clients = video_clients(settings)
    urls = {name: server.url for name, server in settings.bigbluebutton.items()}
    looks = (_look(name, urls[name], client) for name, client in clients.items())
    return list(await asyncio.gather(*looks))


async def _look(name: str, url: str, client: Client) -> Check:
    label = f"video server {name}"
    try:
        version = await client.version()
        await client.is_running(_NOBODY)
    except ServerDown as down:
        if down.reason == WRONG_SECRET:
            remedy = "`bbb-conf --secret` shows its secret; some load balancers lack a hash"
            return wrong(label, "does not take our signature", remedy)
        remedy = _REMEDIES.get(down.reason, "check its `url`, and whether it runs")
        return wrong(label, f"cannot be used: {down.reason}", remedy)
    except ServerRefused as refused:
        return wrong(label, f"refuses: {refused.key}", "check whether its `url` is that of the API")
    finally:
        await client.close()
    found = f"answers, and takes our signature (version {version})"
    where = urlsplit(url)
    if where.scheme == "http" and where.hostname not in _HERE:
        return note(label, f"{found}, without TLS", "set its `url` to https://, for names' sake")
    return fine(label, found)
