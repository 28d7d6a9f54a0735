"""How long one waits for a new room's link, against the homeserver's own making of that room."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any

from assistant.demo.people import Phone
from assistant.demo.synapse import free_port
from assistant.matrix.room_errands import OVERRIDE, default_version
from assistant.matrix.room_shapes import ENCRYPTION, levels, states
from tests.bench.figures import Figure, percentile
from tests.bench.scene import Scene
from tests.support.raw import Raw

WARM_UP = 3
BLOCK = 5  # rooms of one, then of the other: what disturbs one disturbs both
DOOR = "https://meet.example"
REST = 0.3  # seconds: what follows a room is not what is waited for

_numbers = count(1)


async def measure(scene: Scene, rooms: int) -> list[Figure]:
    """Make `rooms` rooms both ways: by asking in an encrypted direct room, and by one request.

    Once with the assistant's own pages, whose link needs no Matrix room, and once without.
    """
    door = {
        "ASSISTANT_WEB__LISTEN": f"127.0.0.1:{free_port()}",
        "ASSISTANT_WEB__PUBLIC_URL": DOOR,
    }
    async with scene.phone(scene.asker) as phone:
        async with scene.assistant() as bot:
            direct = await phone.open_direct(bot.user_id)
            await phone.until(lambda: phone.joined(direct, bot.user_id), "the assistant")
        asker = Asker(scene, phone, direct)
        return [
            *await asker.measure(rooms, "its link, with `web.public_url`", f"{DOOR}/", door),
            *await asker.measure(rooms, "its link, without `web.public_url`", "matrix.to", {}),
        ]


@dataclass
class Asker:
    """Somebody who asks for rooms in a direct room."""

    scene: Scene
    phone: Phone
    direct: str

    async def measure(
        self, rooms: int, link: str, mark: str, settings: Mapping[str, str]
    ) -> list[Figure]:
        """Measure with these `settings`; `mark` is in the message with the link."""
        member = self.scene.members[0]
        async with (
            self.scene.assistant(settings) as bot,
            Raw(self.scene.synapse.url, member) as raw,
        ):
            await self._ask(bot.user_id, mark, WARM_UP)
            await _make(raw, self.phone.user_id, WARM_UP)
            asked: list[float] = []
            made: list[float] = []
            while len(asked) < rooms:
                asked += await self._ask(bot.user_id, mark, BLOCK)
                made += await _make(raw, self.phone.user_id, BLOCK)
        return [
            Figure(
                what=f"`new room` until {link}, p{percent}, against the homeserver's createRoom "
                "of the same room",
                ours=percentile(asked, percent) * 1000,
                yardstick=percentile(made, percent) * 1000,
                unit="ms",
                bound=1.3,
                at_most=True,
            )
            for percent in (50, 95)
        ]

    async def _ask(self, bot: str, mark: str, number: int) -> list[float]:
        """Return the seconds from sending each wish to reading the room's link."""
        times = []
        for _ in range(number):
            slug = f"bench{next(_numbers)}x"
            began = time.perf_counter()
            await self.phone.say(self.direct, f"new room {slug}")
            await self.phone.until(
                lambda: any(
                    mark in each.body and slug in each.body  # noqa: B023 - awaited here
                    for each in self.phone.said(bot, self.direct)[-3:]
                ),
                "the link",
            )
            times.append(time.perf_counter() - began)
            await asyncio.sleep(REST)
        return times


async def _make(raw: Raw, guest: str, number: int) -> list[float]:
    """Return the seconds that the homeserver takes to make such a room, for the same guest."""
    us = raw.user_id
    version = default_version(await raw.call("GET", "/capabilities"))
    shape: dict[str, Any] = {"join": "public", "moderators": [guest]}
    times = []
    for _ in range(number):
        body = {
            "preset": "private_chat",
            "visibility": "private",
            "name": "bench",
            "topic": "bench",
            "invite": [guest],
            "initial_state": [ENCRYPTION, *states(shape, us)],
            OVERRIDE: levels(shape, us, version),
            "room_alias_name": f"made{next(_numbers)}x",
        }
        began = time.perf_counter()
        await raw.call("POST", "/createRoom", body)
        times.append(time.perf_counter() - began)
        await asyncio.sleep(REST)
    return times
