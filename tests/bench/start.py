"""How long a start takes with many direct rooms, against nio's own full-state sync of them."""

import asyncio
import sys
import time
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median

from nio import AsyncClient, AsyncClientConfig, SyncResponse

from assistant.demo.synapse import Account
from tests.bench.figures import Figure
from tests.bench.scene import Scene
from tests.support.bot import PASSWORD
from tests.support.raw import Raw

AT_ONCE = 4  # requests: more only wait inside of Synapse
ROUNDS = 3
SETTLE = 900.0  # seconds, for the assistant to join them all
NIO_TIMEOUT = 300_000  # milliseconds


async def measure(scene: Scene, rooms: int) -> list[Figure]:
    """Bring the assistant into `rooms` direct rooms; restart both in turns, from the stored token.

    The assistant's time begins with its process, nio's with its client: imports count for nobody
    but us.
    """
    print(f"  making {rooms} direct rooms …", file=sys.stderr, flush=True)
    await _fill(scene, rooms)
    nio = await asyncio.to_thread(
        scene.synapse.login, scene.bot.localpart, PASSWORD, device_name="nio"
    )
    store = scene.folder / "nio"
    store.mkdir()
    await _nio_start(scene, nio, store)  # the first one, from nothing
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(await _our_start(scene))
        theirs.append(await _nio_start(scene, nio, store))
    return [
        Figure(
            what=f"start until ready with {rooms} direct rooms, against nio's full-state sync",
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


async def _nio_start(scene: Scene, account: Account, store: Path) -> float:
    """Do what `sync_forever(full_state=True)` does first, as nio's documentation starts a bot."""
    began = time.perf_counter()
    config = AsyncClientConfig(store_sync_tokens=True, request_timeout=NIO_TIMEOUT)
    client = AsyncClient(scene.synapse.url, account.user_id, store_path=str(store), config=config)
    client.restore_login(account.user_id, account.device_id or "", account.access_token or "")
    try:
        if client.should_upload_keys:
            await client.keys_upload()
        answer = await client.sync(timeout=0, full_state=True)
        assert isinstance(answer, SyncResponse), answer
        if client.should_query_keys:
            await client.keys_query()
        return time.perf_counter() - began
    finally:
        await client.close()
