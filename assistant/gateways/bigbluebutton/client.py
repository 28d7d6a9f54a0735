"""Calls to one BigBlueButton server, each signed, bounded in time and size, its failures typed."""

import asyncio
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

import aiohttp
from yarl import URL

from assistant.domain.meetings import Presence, ServerRecording
from assistant.gateways.bigbluebutton import answers
from assistant.gateways.bigbluebutton.answers import Created, Hook
from assistant.gateways.bigbluebutton.checksum import Hash, signed_query
from assistant.services.back_ends import ServerDown, ServerRefused

PATIENCE = 10.0  # seconds, for a whole answer
AT_LEISURE = 6
"""So many times longer may questions about recordings take: servers go through many files then,
and nobody stands at the door for them."""
LARGEST = 2**24
"""Bytes of an answer: some tens of thousands of people in meetings."""
AT_ONCE = 50
"""Meetings that are asked about in one query, which servers cut at about 8,000 characters."""
_CHUNK = 2**16
_BAD_REQUESTS = frozenset({400, 413, 414, 431})
"""Statuses by which one request is at fault, for its length mostly, and not the server."""
_INLINE = 2**16  # bytes that are parsed sooner than a thread is found


@dataclass(frozen=True, kw_only=True)
class Access:
    """Where a server is and how requests are signed; `url` is that of its API.

    `tls` None: certificates are checked against those that the system trusts.
    """

    url: str
    secret: str = field(repr=False)
    algorithm: Hash = Hash.SHA256
    patience: float = PATIENCE
    tls: ssl.SSLContext | None = None


class Client:
    """Asks one server.

    Whatever is asked raises `ServerRefused`, and `ServerDown` where no answer comes that makes
    sense; neither tells an address or a secret.
    """

    def __init__(self, access: Access) -> None:
        self._access = access
        self._session: aiohttp.ClientSession | None = None

    @property
    def secret(self) -> str:
        """What the server and we share."""
        return self._access.secret

    async def create(self, parameters: Mapping[str, str]) -> Created:
        """Create a meeting; the same again is no error."""
        return answers.created(await self._ask("create", parameters))

    def join_url(self, parameters: Mapping[str, str]) -> str:
        """Return the signed address that lets somebody in; nothing is asked."""
        return self._url("join", parameters)

    async def end(self, parameters: Mapping[str, str]) -> None:
        """End a meeting for everybody."""
        await self._ask("end", parameters)

    async def is_running(self, meeting_id: str) -> bool:
        """Return whether somebody is in the meeting; False also where there is none."""
        return answers.running(await self._ask("isMeetingRunning", {"meetingID": meeting_id}))

    async def meeting(self, meeting_id: str) -> Presence | None:
        """Return who is in a meeting; None where there is no such meeting (any more)."""
        try:
            answer = await self._ask("getMeetingInfo", {"meetingID": meeting_id})
        except ServerRefused as refused:
            if refused.key in answers.GONE:
                return None
            raise
        return answers.presence(answer)

    async def people(self) -> int:
        """Return how many are in all meetings together."""
        return answers.people(await self._ask("getMeetings", {}))

    async def recordings(self, meeting_ids: Sequence[str]) -> tuple[ServerRecording, ...]:
        """Return the recordings of these meetings, in any state."""
        found: list[ServerRecording] = []
        for first in range(0, len(meeting_ids), AT_ONCE):
            some = ",".join(meeting_ids[first : first + AT_ONCE])
            asked = {"meetingID": some, "state": "any"}
            answer = await self._ask("getRecordings", asked, AT_LEISURE)
            found += answers.recordings(answer)
        return tuple(found)

    async def publish(self, record_id: str, *, published: bool) -> None:
        """Show or hide a recording."""
        asked = {"recordID": record_id, "publish": "true" if published else "false"}
        await self._ask("publishRecordings", asked, AT_LEISURE)

    async def delete(self, record_id: str) -> None:
        """Delete a recording for good."""
        await self._ask("deleteRecordings", {"recordID": record_id}, AT_LEISURE)

    async def hook(self, callback_url: str, events: Sequence[str]) -> str:
        """Have the server call an address when one of `events` happens; return the hook's id."""
        parameters = {"callbackURL": callback_url, "eventID": ",".join(events)}
        return answers.hook_id(await self._ask("hooks/create", parameters))

    async def hooks(self) -> tuple[Hook, ...]:
        """Return what the server calls."""
        return tuple(answers.hooks(await self._ask("hooks/list", {})))

    async def unhook(self, hook_id: str) -> None:
        """Have it call that no more."""
        await self._ask("hooks/destroy", {"hookID": hook_id})

    async def version(self) -> str:
        """Return the server's version; the secret is not needed for that."""
        return answers.version(await self._ask("", {}))

    async def close(self) -> None:
        """Close the connections; the next question opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _ask(self, call: str, parameters: Mapping[str, str], times: int = 1) -> Element:
        # The checksum is over the query as it stands here: nobody may write it anew on its way.
        url = URL(self._url(call, parameters), encoded=True)
        try:
            async with (
                asyncio.timeout(self._access.patience * times),
                self._open().get(url, allow_redirects=False) as response,
            ):
                _check_status(response.status)
                body = await _read(response)
        except TimeoutError:
            raise ServerDown("timeout") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise ServerDown(type(error).__name__) from None
        return answers.parse(body) if len(body) < _INLINE else await _parse_aside(body)

    def _url(self, call: str, parameters: Mapping[str, str]) -> str:
        access = self._access
        query = signed_query(call, parameters, access.secret, access.algorithm)
        return f"{access.url.rstrip('/')}/{call}?{query}"

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(ssl=self._access.tls or True),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"Accept-Encoding": "identity"},
                auto_decompress=False,  # a little that becomes a lot is not read
            )
        return self._session


def _check_status(status: int) -> None:
    if status in _BAD_REQUESTS:
        raise ServerRefused(f"HTTP {status}")
    if status != 200:  # noqa: PLR2004 - HTTP's own
        raise ServerDown(f"HTTP {status}")


async def _read(response: aiohttp.ClientResponse) -> bytes:
    parts, size = [], 0
    async for part in response.content.iter_chunked(_CHUNK):
        size += len(part)
        if size > LARGEST:
            raise ServerDown("too large")
        parts.append(part)
    return b"".join(parts)


async def _parse_aside(body: bytes) -> Element:
    return await asyncio.to_thread(answers.parse, body)
