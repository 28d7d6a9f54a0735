"""Files off the homeserver: read up to a limit, at a pace, from nowhere that it does not name."""

from time import monotonic
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import aiohttp

from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable, segment
from assistant.matrix.pace import BYTES_A_SECOND
from assistant.services.files import Gone, TooLarge

PATHS = ("/_matrix/client/v1/media/download", "/_matrix/media/v3/download")
"""Where files lie; the second one is for homeservers before Matrix 1.11."""
CHUNK = 65_536  # bytes
OK = 200
REDIRECTS = frozenset({301, 302, 303, 307, 308})
FOR_GOOD = frozenset({400, 403, 404, 410, 451})
RATE_LIMITED = 429


class Terms(NamedTuple):
    """How a file is read: `most` bytes, `seconds` of silence; `proven` by a hash that is known."""

    most: int
    seconds: float
    proven: bool


async def download(homeserver: Homeserver, url: str, terms: Terms) -> bytearray:
    """Return what lies at `url` (mxc://). Raises `Gone`, `TooLarge`, `ApiError`, `Unreachable`."""
    address = "/".join(map(segment, url.removeprefix("mxc://").split("/")))
    for path in PATHS:
        try:
            return await _from(homeserver, f"{path}/{address}", terms)
        except ApiError as error:
            if error.errcode != "M_UNRECOGNIZED":
                raise _meaning(error) from error
    raise Gone


async def _from(homeserver: Homeserver, where: str, terms: Terms) -> bytearray:
    async with homeserver.opening(where, seconds=terms.seconds) as response:
        if response.status not in REDIRECTS:
            return await _read(response, terms)
        there = _elsewhere(str(response.url), response.headers.get("Location"))
    # What a hash proves may come from anywhere, if without our token ("Content repository"
    # foresees it); anything else would let whoever names an address read what we can reach.
    if there is None or not terms.proven:
        raise Gone
    try:
        async with homeserver.opening(there, seconds=terms.seconds) as response:
            if response.status in REDIRECTS:
                raise Gone
            return await _read(response, terms)
    except ApiError as error:  # not of our account: it got no token
        raise Unreachable("refused elsewhere") from error


async def _read(response: aiohttp.ClientResponse, terms: Terms) -> bytearray:
    if response.status != OK:
        raise Unreachable(f"HTTP {response.status}")
    if (response.content_length or 0) > terms.most:
        raise TooLarge
    data, began = bytearray(), monotonic()
    async for chunk in response.content.iter_chunked(CHUNK):
        data += chunk
        if len(data) > terms.most:
            raise TooLarge
        if monotonic() - began > terms.seconds + len(data) / BYTES_A_SECOND:
            raise Unreachable("a file that trickles")
    return data


def _elsewhere(here: str, location: str | None) -> str | None:
    """Return where a redirect leads, at least as safely as to where it was met; else None."""
    if location is None:
        return None
    there = urljoin(here, location)
    safe = {"https", urlsplit(here).scheme}
    return there if urlsplit(there).scheme in safe and urlsplit(there).hostname else None


def _meaning(error: ApiError) -> Exception:
    if error.errcode == "M_TOO_LARGE":
        return TooLarge()
    if error.status in FOR_GOOD and error.errcode != "M_LIMIT_EXCEEDED":
        return Gone()
    # A limit on files of other servers says nothing about our messages, which would wait for it.
    return Unreachable("too many files") if error.status == RATE_LIMITED else error
