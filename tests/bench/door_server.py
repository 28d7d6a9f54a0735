"""The door on one core: ours with database and a scripted server, or a bare aiohttp handler.

Run as a process: `python -m tests.bench.door_server bare|door FOLDER`. It prints its port, and ends
with its standard input.
"""

import asyncio
import sys
from contextlib import AsyncExitStack
from pathlib import Path
from time import monotonic

from aiohttp import web

from assistant.demo.synapse import free_port
from assistant.web.door import room_doors
from assistant.web.door_cookies import DoorSeal
from assistant.web.server import Door, WebServer
from tests.support.door import pages
from tests.support.venue import Seconds, venue

BARE, OURS = "bare", "door"
SLUG = "assembly"


class Bare:
    """What any door has to do at least: read a form and send on."""

    def open(self, router: web.UrlDispatcher) -> None:
        """Add the route."""
        router.add_post("/r/{slug}", self._knock)

    async def _knock(self, request: web.Request) -> web.Response:
        form = await request.post()
        url = f"https://video.example/join?fullName={form['name']!s}"
        return web.Response(status=303, headers={"Location": url})


class _Clock(Seconds):
    """Real time: who is in a meeting is asked once a second, as in earnest."""

    def __call__(self) -> float:
        return monotonic()


async def serve(which: str, folder: Path) -> None:
    """Serve until standard input ends."""
    port = free_port()
    async with AsyncExitStack() as stack:
        doors: list[Door] = [Bare()]
        if which == OURS:
            place = await stack.enter_async_context(venue(folder))
            place.seconds = _Clock()
            place.restart()
            await place.room(SLUG, anyone_may_start=True)
            url = f"http://127.0.0.1:{port}"
            seal = DoorSeal("the secret of the house")
            doors = list(room_doors(place.door, pages(url, ["https://video.example"]), seal, url))
        server = WebServer("127.0.0.1", port, doors)
        running = asyncio.ensure_future(server.run(lambda: None))
        while server.bound is None:  # noqa: ASYNC110 - it says so in no other way
            await asyncio.sleep(0.01)
        print(port, flush=True)
        await asyncio.to_thread(sys.stdin.read)
        running.cancel()
        await asyncio.wait({running})


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], Path(sys.argv[2])))
