"""The door for tests: an entrance that answers as it is told, on a server of our own."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

import aiohttp

from assistant import resources
from assistant.demo.synapse import free_port
from assistant.domain.meetings import MeetingRole
from assistant.domain.rooms import BackEndName
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Renderer
from assistant.services.entrance import (
    Answer,
    Entrance,
    Knock,
    LetIn,
    NoRoom,
    PassSpent,
    Planned,
    View,
)
from assistant.web.door import room_doors
from assistant.web.door_cookies import DoorSeal
from assistant.web.door_limits import CodeLimits
from assistant.web.door_pages import DoorPages
from assistant.web.door_sayings import DoorWords
from assistant.web.server import WebServer

COOP = "Coop Example"
SLUG, SECRET = "assembly-k7qf", "b" * 32
ASSEMBLY = View(
    slug=SLUG,
    name="Assembly",
    back_end=BackEndName.BIGBLUEBUTTON,
    wants_code=False,
    open=False,
)
ON_MATRIX = replace(
    ASSEMBLY,
    back_end=BackEndName.MATRIX,
    matrix_link="https://matrix.to/#/%23assembly%3Acoop.example?via=coop.example",
)
CATALOGUE = Catalogue.load(resources.locales())


@dataclass
class ScriptedEntrance:
    """Answers every knock with `answer`, and remembers who knocked."""

    answer: Answer
    views: dict[str, View] = field(default_factory=lambda: {SLUG: ASSEMBLY})
    holders: dict[str, tuple[View, str]] = field(
        default_factory=lambda: {SECRET: (ASSEMBLY, "Ana Puig")}
    )
    knocks: list[Knock] = field(default_factory=list)
    looks: int = 0
    plan: Planned | None = None
    ended: bool = False

    async def look(self, slug: str) -> View | None:
        """Return the room as it was set."""
        self.looks += 1
        return self.views.get(slug)

    async def holder(self, secret: str) -> tuple[View, str] | None:
        """Return whose pass it is, as it was set."""
        return self.holders.get(secret)

    async def planned(self, slug: str) -> Planned | None:
        """Return the date that was set."""
        return self.plan if slug in self.views else None

    async def has_ended(self, slug: str) -> bool:
        """Return what was set."""
        return self.ended and slug in self.views

    async def enter(self, knock: Knock) -> Answer:
        """Answer as told; a pass is good once."""
        self.knocks.append(knock)
        if knock.secret is not None:
            if knock.secret not in self.holders:
                return PassSpent()
            if isinstance(self.answer, LetIn):
                del self.holders[knock.secret]
        elif knock.slug not in self.views:
            return NoRoom()
        return self.answer


def let_in(url: str = "https://meet.example/join?checksum=abc") -> LetIn:
    """Return the answer that lets a guest in."""
    return LetIn(url=url, role=MeetingRole.VIEWER)


def pages(public_url: str, targets: Sequence[str] = (), coop: str = COOP) -> DoorPages:
    """Return the door's pages with all texts."""
    texts = DoorWords(CATALOGUE, Renderer(CATALOGUE), "en")
    return DoorPages(texts, coop=coop, public_url=public_url, targets=targets)


@asynccontextmanager
async def door(
    entrance: Entrance,
    *,
    public_url: str | None = None,
    targets: Sequence[str] = (),
    limits: CodeLimits | None = None,
    coop: str = COOP,
) -> AsyncIterator[str]:
    """Serve the door on a free port of this machine; yield its address."""
    port = free_port()
    url = public_url or f"http://127.0.0.1:{port}"
    doors = room_doors(
        entrance, pages(url, targets, coop), DoorSeal("a secret of the house"), url, limits
    )
    server = WebServer("127.0.0.1", port, doors)
    running = asyncio.ensure_future(server.run(lambda: None))
    while server.bound is None:  # noqa: ASYNC110 - it says so in no other way
        await asyncio.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        running.cancel()
        await asyncio.wait({running})


JOIN = "https://video.example/api/join?fullName=Ana%20Puig&checksum=%2b%2F"
OURS = {"Sec-Fetch-Site": "same-origin", "Origin": "null"}
"""What browsers send with a form of a page that names no referrer."""


@asynccontextmanager
async def posted(
    browser: aiohttp.ClientSession, url: str, **form: str
) -> AsyncIterator[aiohttp.ClientResponse]:
    """Send a form as our own page in a browser does; follow nothing."""
    async with browser.post(url, data=form, headers=OURS, allow_redirects=False) as answer:
        yield answer


class Page(HTMLParser):
    """A page as a browser reads it, as far as tags and words; no tag may bring a handler."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self._data: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not any(name.startswith("on") for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self._data.append(data)

    @property
    def words(self) -> str:
        return " ".join("".join(self._data).split())


def words(page: str) -> str:
    """Return what a page says."""
    return Page(page).words
