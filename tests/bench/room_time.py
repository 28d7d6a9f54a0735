"""How long one waits for a new room's link, against the homeserver's own making of a room."""

import asyncio
import time

from assistant.demo.people import Phone
from tests.bench.figures import Figure, percentile
from tests.bench.scene import Scene
from tests.support.raw import Raw

WARM_UP = 3
BLOCK = 5  # rooms of one, then of the other: what disturbs one disturbs both


async def measure(scene: Scene, rooms: int) -> list[Figure]:
    """Make `rooms` rooms both ways: by asking in an encrypted direct room, and by one request."""
    async with (
        scene.assistant() as bot,
        scene.phone(scene.asker) as phone,
        Raw(scene.synapse.url, scene.members[0]) as raw,
    ):
        direct = await phone.open_direct(bot.user_id)
        await phone.until(lambda: phone.joined(direct, bot.user_id), "the assistant")
        await _ask(phone, bot.user_id, direct, range(WARM_UP))
        await _make(raw, bot.user_id, WARM_UP)
        asked: list[float] = []
        made: list[float] = []
        while len(asked) < rooms:
            first = WARM_UP + len(asked)
            asked += await _ask(phone, bot.user_id, direct, range(first, first + BLOCK))
            made += await _make(raw, bot.user_id, BLOCK)
    return [
        Figure(
            what=f"`new room` until its Matrix link, p{percent}, against the homeserver's "
            "createRoom of an encrypted room with one guest",
            ours=percentile(asked, percent) * 1000,
            yardstick=percentile(made, percent) * 1000,
            unit="ms",
            bound=1.3,
            at_most=True,
        )
        for percent in (50, 95)
    ]


async def _ask(phone: Phone, bot: str, direct: str, numbers: range) -> list[float]:
    """Return the seconds from sending each wish to reading the room's link."""
    times = []
    for number in numbers:
        slug = f"bench{number}x"
        began = time.perf_counter()
        await phone.say(direct, f"new room {slug}")
        await phone.until(
            lambda: any(
                "matrix.to" in each.body and slug in each.body  # noqa: B023 - awaited here
                for each in phone.said(bot, direct)[-3:]
            ),
            "the link",
        )
        times.append(time.perf_counter() - began)
        await asyncio.sleep(0.2)  # what follows a room is not what is waited for
    return times


async def _make(raw: Raw, guest: str, number: int) -> list[float]:
    """Return the seconds that the homeserver takes to make each such room."""
    body = {
        "preset": "private_chat",
        "name": "bench",
        "topic": "bench",
        "invite": [guest],
        "initial_state": [
            {
                "type": "m.room.encryption",
                "state_key": "",
                "content": {"algorithm": "m.megolm.v1.aes-sha2"},
            }
        ],
    }
    times = []
    for _ in range(number):
        began = time.perf_counter()
        await raw.call("POST", "/createRoom", body)
        times.append(time.perf_counter() - began)
        await asyncio.sleep(0.2)
    return times
