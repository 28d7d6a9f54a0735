"""Video servers in a test: stand-ins on loopback, and the back end that talks with them."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

import aiohttp
from yarl import URL

from assistant.demo.bigbluebutton.node import Node
from assistant.demo.bigbluebutton.rules import Rules
from assistant.domain.meetings import MeetingRole, Opening, Visitor
from assistant.gateways.bigbluebutton.back_end import BigBlueButton
from assistant.gateways.bigbluebutton.callbacks import BigBlueButtonCallbacks
from assistant.gateways.bigbluebutton.client import Access, Client
from assistant.gateways.bigbluebutton.servers import Servers

SECRET = "the-secret-of-the-video-server"
MEETING = "assembly-4f2a"


@dataclass
class Clock:
    """Time that passes when told to, in seconds."""

    now: float = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now

    def passes(self, seconds: float) -> None:
        self.now += seconds


def rules(**more: Any) -> Rules:
    """Return rules with the tests' secret; a meeting is ended when somebody asks."""
    settings: dict[str, Any] = {"secret": SECRET, "tick": 3600.0, "slow": 30.0}
    return Rules(**settings | more)


def client(node: Node, **more: Any) -> Client:
    """Return a client of a stand-in; `more` is of `Access`."""
    return Client(Access(**{"url": node.url, "secret": SECRET} | more))


@dataclass
class Street:
    """Stand-ins by name, and what the assistant has of them."""

    nodes: dict[str, Node]
    servers: Servers
    back_end: BigBlueButton
    callbacks: BigBlueButtonCallbacks
    clock: Clock  # of the assistant: how long a load is believed, and a server left alone


@asynccontextmanager
async def street(
    *names: str, tls: ssl.SSLContext | None = None, patience: float = 5.0, **more: Any
) -> AsyncIterator[Street]:
    """Run a stand-in for each name, and the back end; `more` is of `Rules`."""
    nodes = {name: Node(rules(**more), tls=tls) for name in names}
    clock = Clock(0.0)
    for node in nodes.values():
        await node.__aenter__()
    clients = {name: client(node, patience=patience) for name, node in nodes.items()}
    servers = Servers(clients, clock=clock)
    back_end = BigBlueButton(servers)
    try:
        yield Street(nodes, servers, back_end, BigBlueButtonCallbacks(servers), clock)
    finally:
        await back_end.close()
        for node in nodes.values():
            await node.__aexit__(None, None, None)


def opening(**more: Any) -> Opening:
    """Return what is asked for a meeting."""
    return Opening(**{"external_id": MEETING, "name": "Assemblea"} | more)


def visitor(name: str = "Ana Puig", **more: Any) -> Visitor:
    """Return somebody who comes in."""
    return Visitor(**{"name": name, "role": MeetingRole.VIEWER, "key": f"k-{name}"} | more)


async def follows(url: str) -> tuple[int, str]:
    """Return the status and the page of a link, as it stands."""
    async with aiohttp.ClientSession() as browser, browser.get(URL(url, encoded=True)) as page:
        return page.status, await page.text()


class Marked(HTMLParser):
    """Reads what stands in a page's marked places, by their ids."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.places: dict[str, str] = {}
        self._place: str | None = None
        self.feed(page)

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        self._place = dict(attrs).get("id")

    def handle_endtag(self, _: str) -> None:
        self._place = None

    def handle_data(self, data: str) -> None:
        if self._place:
            self.places[self._place] = self.places.get(self._place, "") + data
