"""The page of mailed ballots for tests: a house of tests behind a real server on this machine."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from assistant.demo.synapse import free_port
from assistant.i18n.rendering import Renderer
from assistant.jobs.polling_place import PollingPlace
from assistant.web.ballot_door import BallotDoor
from assistant.web.ballot_pages import BallotPages
from assistant.web.door_cookies import DoorSeal
from assistant.web.door_limits import BallotLimits
from assistant.web.door_sayings import DoorWords
from assistant.web.server import WebServer
from tests.support.conversation import House
from tests.support.door import CATALOGUE, OURS, words
from tests.support.remote import by_mail, invited
from tests.support.vote_house import Vote, kind_named, vote_on

_HIDDEN = re.compile(r'name="(once|token)" value="([^"]+)"')


@asynccontextmanager
async def polling_place(
    house: House, *, limits: BallotLimits | None = None, host: str = "127.0.0.1"
) -> AsyncIterator[str]:
    """Serve the ballots of a house; yield the address before a link's secret.

    `host` is what the world calls this machine.
    """
    port = free_port()
    url = f"http://{host}:{port}"
    texts = DoorWords(CATALOGUE, Renderer(CATALOGUE), house.coop.default_locale)
    pages = BallotPages(texts, coop=house.coop.name, public_url=url)
    booths = PollingPlace(house.database, house.dispatcher._providers, lambda: house.now)
    door = BallotDoor(booths, pages, DoorSeal("a secret of the house"), url, limits)
    server = WebServer("127.0.0.1", port, [door])
    running = asyncio.ensure_future(server.run(lambda: None))
    while server.bound is None:  # noqa: ASYNC110 - it says so in no other way
        await asyncio.sleep(0.01)
    try:
        yield f"{url}/v/"
    finally:
        running.cancel()
        await asyncio.wait({running})


@dataclass(frozen=True)
class Links:
    """The mailed links of a house, opened in one browser; `url` is the address before a secret."""

    house: House
    browser: aiohttp.ClientSession
    url: str

    def to(self, secret: str) -> Voter:
        """Return who has that secret."""
        return Voter(self.browser, self.url + secret)

    async def of(self, name: str = "Ben Mas") -> Voter:
        """Return somebody with the newest link that they were mailed."""
        return self.to(await invited(self.house, name))

    async def voting(self, kind: str, options: tuple[str, ...] = ()) -> tuple[Vote, Voter]:
        """Have a vote begin, and Ben, who has no Matrix, have a link to it."""
        await by_mail(self.house, "Ben Mas")
        vote = await vote_on(self.house, await kind_named(self.house, kind), options=options)
        return vote, await self.of()


class Voter:
    """Somebody with a browser and a mailed link."""

    def __init__(self, browser: aiohttp.ClientSession, url: str) -> None:
        self.browser = browser
        self.url = url
        self.status = 0
        self.page = ""
        self.headers: dict[str, str] = {}

    async def looks(self, language: str | None = None) -> str:
        """Open the link; return what the page says."""
        query = {} if language is None else {"lang": language}
        async with self.browser.get(self.url, params=query, allow_redirects=False) as answer:
            return await self._read(answer)

    async def presses(
        self,
        *marks: tuple[str, str],
        once: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> str:
        """Send the form with these marks; return what the page says."""
        once = once or self._hidden.get("once", "")
        fields = [*marks, ("once", once)]
        sent = self.browser.post(
            self.url, data=fields, headers=OURS if headers is None else headers,
            allow_redirects=False,
        )  # fmt: skip
        async with sent as answer:
            return await self._read(answer)

    async def _read(self, answer: aiohttp.ClientResponse) -> str:
        self.status = answer.status
        self.page = await answer.text()
        self.headers = dict(answer.headers)
        return words(self.page) if "html" in answer.content_type else self.page

    @property
    def once(self) -> str:
        """What the form that is shown was made with."""
        return self._hidden["once"]

    @property
    def token(self) -> str:
        """What the form that is shown sends along, as a proof that it is of our page."""
        return self._hidden["token"]

    @property
    def _hidden(self) -> dict[str, str]:
        return dict(_HIDDEN.findall(self.page))


def yes(*more: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the marks of a yes."""
    return (("choice", "yes"), *more)
