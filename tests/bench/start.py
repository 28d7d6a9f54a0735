"""How long a start takes with many direct rooms, against nio's own full-state sync of them."""

import asyncio
import sys
import time
from contextlib import AsyncExitStack
from statistics import median

from assistant.demo.synapse import Account
from tests.bench.echo import READY
from tests.bench.figures import Figure
from tests.bench.scene import Scene
from tests.support.bot import PASSWORD
from tests.support.raw import Raw

AT_ONCE = 4  # requests: more only wait inside of Synapse
ROUNDS = 3
SETTLE = 900.0  # seconds, for the assistant to join them all
NIO_TIMEOUT = 300.0  # seconds


async def measure(scene: Scene, rooms: int) -> list[Figure]:
    """Bring the assistant into `rooms` direct rooms; restart it and nio in turns.

    Both times go from the start of a process to the end of its first sync; nio's is the full-state
    one that its documentation asks for, on a device of the same account.
    """
    print(f"  making {rooms} direct rooms …", file=sys.stderr, flush=True)
    await _fill(scene, rooms)
    nio = await asyncio.to_thread(
        scene.synapse.login, scene.bot.localpart, PASSWORD, device_name="nio"
    )
    await _nio_start(scene, nio)  # the first one, from nothing
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(await _our_start(scene))
        theirs.append(await _nio_start(scene, nio))
    return [
        Figure(
            what=f"start until ready with {rooms} direct rooms, "
            "against a bare nio bot and its full-state sync",
            ours=median(ours),
            yardstick=median(theirs),
            unit="s",
            bound=0.5,
            at_most=True,
        )
    ]


async def _fill(scene: Scene, rooms: int) -> None:
    async with AsyncExitStack() as stack:
        raws = [
            await stack.enter_async_context(Raw(scene.synapse.url, member))
            for member in scene.members
        ]
        busy = asyncio.Semaphore(AT_ONCE)

        async def make(raw: Raw) -> str:
            async with busy:
                return await raw.create_direct(scene.bot.user_id, encrypted=True)

        made = await asyncio.gather(*(make(raws[n % len(raws)]) for n in range(rooms)))
        async with scene.assistant(), asyncio.timeout(SETTLE):
            left = [(raws[n % len(raws)], room) for n, room in enumerate(made)]
            while left:
                raw, room = left[-1]
                if scene.bot.user_id in await raw.people(room):
                    left.pop()
                else:
                    await asyncio.sleep(0.5)
            await asyncio.sleep(5)


async def _our_start(scene: Scene) -> float:
    began = time.perf_counter()
    scene.bot.start()
    await scene.bot.ready()
    took = time.perf_counter() - began
    await asyncio.to_thread(scene.bot.stop)
    return took


async def _nio_start(scene: Scene, account: Account) -> float:
    before = scene.nio_log.stat().st_size if scene.nio_log.exists() else 0
    began = time.perf_counter()
    child = scene.start_nio(account)
    try:
        async with asyncio.timeout(NIO_TIMEOUT):
            while READY not in scene.nio_log.read_text()[before:]:
                assert child.exit_status is None, scene.nio_log.read_text()[before:]
                await asyncio.sleep(0.01)
        return time.perf_counter() - began
    finally:
        child.kill()
