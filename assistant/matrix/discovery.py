"""Where the homeserver of a Matrix ID is reached, as its domain says (`.well-known`)."""

import json

import aiohttp

_TIMEOUT = aiohttp.ClientTimeout(total=8)  # seconds; somebody waits at a prompt
_LONGEST = 65_536  # bytes


async def discover(user_id: str) -> str | None:
    """Return the client-server API's address for `user_id`; None where its domain names none.

    Client-Server API, "Well-known URI": GET https://DOMAIN/.well-known/matrix/client.
    """
    domain = user_id.partition(":")[2]
    url = f"https://{domain}/.well-known/matrix/client"
    try:
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as session, session.get(url) as response:
            if response.status != 200:  # noqa: PLR2004 - HTTP
                return None
            found = json.loads(await response.content.read(_LONGEST))
            address = found["m.homeserver"]["base_url"]
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError, KeyError, TypeError):
        return None
    return address.rstrip("/") if isinstance(address, str) else None
