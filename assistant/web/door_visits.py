"""Visits: one request at the door, read once, with what is believed of it and what is not."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

import structlog
from aiohttp import web

from assistant.domain.harmless import harmless
from assistant.web.door_cookies import VISITOR, WAITING, DoorSeal, Waiting
from assistant.web.door_limits import client_of
from assistant.web.door_pages import LONGEST_CODE, LONGEST_NAME
from assistant.web.door_sayings import DoorWords

log = structlog.get_logger()

POLL = "X-Door"
"""A header that no other site's page can make a browser send (Fetch, CORS-safelisted headers)."""

_FORWARDED = "X-Forwarded-For"  # some proxies add a line of their own below the visitor's
_FIELDS = 8
"""Fields of a form at most; ours have four."""
_PORTS = {"http": ":80", "https": ":443"}


@dataclass(frozen=True, kw_only=True)
class Visit:
    """What a request brings.

    `visitor` is the browser's opaque key, `fresh`: made just now, to be kept. Where forms are bound
    to the link itself it is that link's, and browsers keep nothing.
    """

    request: web.Request
    seal: DoorSeal
    language: str
    visitor: str
    fresh: bool
    ours: bool  # a form that our own page has sent
    name: str
    code: str
    fields: tuple[tuple[str, str], ...] = ()  # all of the form

    @property
    def asked(self) -> str | None:
        """Which language the visitor asks for themselves."""
        return dict(self.fields).get("lang") or self.request.query.get("lang")

    @property
    def client(self) -> str:
        """Whom limits count."""
        forwarded = self.request.headers.getall(_FORWARDED, ())
        return client_of(self.request.remote, ",".join(forwarded))

    @property
    def token(self) -> str:
        """What a form of ours sends along."""
        return self.seal.token(self.visitor)

    def waiting(self, slug: str) -> Waiting | None:
        """Return what the browser waits for at that room."""
        return self.seal.unpack(self.request.cookies.get(WAITING), slug)


Welcome = Callable[[Visit], Awaitable[web.Response]]
Handler = Callable[[web.Request], Awaitable[web.Response]]


class Visits:
    """Reads requests for `public_url`, and for no other host.

    `by_link`: nobody comes here without a secret in the address, and no other site knows it. So
    forms are bound to it, and not to a cookie that some browsers do not keep.
    """

    def __init__(
        self,
        seal: DoorSeal,
        words: DoorWords,
        public_url: str,
        *,
        fields: int = _FIELDS,
        by_link: bool = False,
    ) -> None:
        address = urlsplit(public_url.casefold())
        self._seal = seal
        self._words = words
        self._fields = fields
        self._by_link = by_link
        self._port = _PORTS[address.scheme]
        self._host = address.netloc.removesuffix(self._port)
        self._origin = f"{address.scheme}://{self._host}"
        self._strayed = False

    def at(self, welcome: Welcome, failed: Callable[[Visit], web.Response]) -> Handler:
        """Return the handler that welcomes visits so, and says something kind where it fails."""

        async def handle(request: web.Request) -> web.Response:
            visit = await self.read(request)
            try:
                return await welcome(visit)
            except web.HTTPException:
                raise
            except Exception:
                log.exception("the door failed")
                return failed(visit)

        return handle

    async def read(self, request: web.Request) -> Visit:
        """Return the visit; raises `HTTPNotFound` for a host that is not ours."""
        if request.host.casefold().removesuffix(self._port) != self._host:
            self._stray()
            raise web.HTTPNotFound
        fields = await _form(request, self._fields)
        form = dict(fields)
        headers = request.headers
        if self._by_link:
            kept: str | None = f"link:{request.match_info['secret']}"
            visitor = str(kept)
        else:
            kept = request.cookies.get(VISITOR)
            visitor = self._seal.visitor(kept)
        return Visit(
            request=request,
            seal=self._seal,
            language=self._words.language(
                form.get("lang") or request.query.get("lang"), headers.get("Accept-Language")
            ),
            visitor=visitor,
            fresh=visitor != kept,
            ours=self._ours(headers, form.get("token", ""), kept),
            name=harmless(form.get("name", ""), LONGEST_NAME),
            code=harmless(form.get("code", ""), LONGEST_CODE),
            fields=fields,
        )

    def _ours(self, headers: Mapping[str, str], token: str, kept: str | None) -> bool:
        """Whether our own page has sent a form.

        A page that names no referrer gives `Origin: null` (Fetch, "append a request `Origin`
        header"), and browsers before 2023 do not all tell the site: then the form's token decides.
        """
        site = headers.get("Sec-Fetch-Site", "none")
        origin = headers.get("Origin", "null").casefold()
        if site == "same-origin":
            return True
        if site != "none" or origin not in {"null", self._origin}:
            return False
        return origin == self._origin or self._seal.is_token(token, kept)

    def _stray(self) -> None:
        """Tell the operator once: behind a proxy that hides the host's name, nobody comes in."""
        if not self._strayed:
            log.warning("the door was asked for under a host other than that of web.public_url")
            self._strayed = True


async def _form(request: web.Request, most: int) -> tuple[tuple[str, str], ...]:
    """Return the fields of a form; nothing where the body is none, or has too many."""
    if request.content_type != "application/x-www-form-urlencoded":
        return ()
    body = (await request.read()).decode("utf-8", "replace")
    try:
        return tuple(parse_qsl(body, keep_blank_values=True, max_num_fields=most))
    except ValueError:
        return ()
