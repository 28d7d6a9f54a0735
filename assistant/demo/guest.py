"""Somebody with a browser and a link: opens the door page, writes a name, is sent on."""

import re
from dataclasses import dataclass
from html import unescape
from types import TracebackType
from typing import Self

import aiohttp
from yarl import URL

_FIELD = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')
_MAIN = re.compile(r"<main>(.*)</main>", re.DOTALL)
_UNSEEN = re.compile(r"<(script|style|noscript)\b.*?</\1>", re.DOTALL)
_INLINE = re.compile(r"</?(?:b|bdi|span)\b[^>]*>")
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, kw_only=True)
class Page:
    """What a browser shows, and where it has come to."""

    url: str
    html: str

    @property
    def text(self) -> str:
        """The words of its main part, in one line, block by block."""
        main = _MAIN.search(self.html)
        shown = _INLINE.sub("", _UNSEEN.sub("", main[1] if main else self.html))
        lines = (" ".join(unescape(line).split()) for line in _TAG.split(shown))
        return " · ".join(line for line in lines if line)

    def part(self, id_: str) -> str:
        """Return the words of the element with that id; empty where there is none."""
        found = re.search(rf'id="{id_}"[^>]*>([^<]*)<', self.html)
        return unescape(found[1]).strip() if found else ""


class Guest:
    """A browser, while it is entered; it follows redirects as browsers do."""

    def __init__(self, languages: str) -> None:
        # The jar keeps cookies of a server without a name, too.
        self._session = aiohttp.ClientSession(
            cookie_jar=aiohttp.CookieJar(unsafe=True), headers={"Accept-Language": languages}
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._session.close()

    async def open(self, url: str) -> Page:
        """Open a page."""
        async with self._session.get(URL(url, encoded=True)) as answer:
            return Page(url=str(answer.url), html=await answer.text())

    async def send(self, page: Page, **fields: str) -> Page:
        """Press the button of the form on `page`, with `fields` filled in."""
        hidden = {name: unescape(value) for name, value in _FIELD.findall(page.html)}
        url = URL(page.url)
        origin = {"Origin": str(url.origin())}
        async with self._session.post(url, data=hidden | fields, headers=origin) as answer:
            return Page(url=str(answer.url), html=await answer.text())
