"""How many answers a second it gives twenty members at once, against what the homeserver takes."""

import asyncio
import sqlite3
import time
from contextlib import AsyncExitStack
from pathlib import Path

from assistant.demo.people import Phone
from tests.bench.figures import Figure
from tests.bench.scene import Scene
from tests.support.raw import Raw

SECONDS = 15.0  # of plain sending
EACH = 40  # questions of each member
GIVE_UP = 300.0  # seconds


async def measure(scene: Scene) -> list[Figure]:
    """Measure the homeserver alone, then the assistant: an answer costs it two sends."""
    alone = await _plain_rate(scene)
    answers = await _answer_rate(scene)
    return [
        Figure(
            what=f"answers a second to {len(scene.members)} members at once in encrypted rooms, "
            "against half of the homeserver's plain send rate",
            ours=answers,
            yardstick=alone / 2,
            unit="/s",
            bound=0.9,
            at_most=False,
        )
    ]


async def _plain_rate(scene: Scene) -> float:
    """Return how many plain messages a second go through when everybody only sends."""
    async with AsyncExitStack() as stack:
        raws = [
            await stack.enter_async_context(Raw(scene.synapse.url, member))
            for member in scene.members
        ]
        rooms = [await raw.create_direct(scene.echo.user_id) for raw in raws]
        began = time.perf_counter()
        sent = sum(
            await asyncio.gather(
                *(_send_for(raw, room) for raw, room in zip(raws, rooms, strict=True))
            )
        )
        return sent / (time.perf_counter() - began)


async def _send_for(raw: Raw, room: str) -> int:
    end = time.perf_counter() + SECONDS
    sent = 0
    while time.perf_counter() < end:
        await raw.say(room, f"plan {sent}")
        sent += 1
    return sent


async def _answer_rate(scene: Scene) -> float:
    """Return the answers a second from the first question to the last answer."""
    async with scene.assistant() as bot, AsyncExitStack() as stack:
        senders = []
        for member in scene.members:
            raw = await stack.enter_async_context(Raw(scene.synapse.url, member))
            async with scene.phone(member) as phone:
                senders.append((raw, *await _prepare(phone, bot.user_id)))
        await asyncio.sleep(2)  # what is left of the preparations
        answers = _Answers(scene, bot.user_id)
        before, began = answers.count(), time.perf_counter()
        wanted = before + EACH * len(senders)
        await asyncio.gather(*(_send_all(raw, room, sealed) for raw, room, sealed in senders))
        async with asyncio.timeout(GIVE_UP):
            while (now := answers.count()) < wanted:  # noqa: ASYNC110 - another process's file
                await asyncio.sleep(0.1)
        return (now - before) / (time.perf_counter() - began)


async def _prepare(phone: Phone, bot: str) -> tuple[str, list[dict[str, object]]]:
    """Return a direct room in which the first answer came, and the questions to ask there."""
    room = await phone.open_direct(bot)
    await phone.say(room, "plan")
    await phone.until(lambda: phone.said(bot, room), "a first answer")
    return room, [_sealed(phone, room) for _ in range(EACH)]


def _sealed(phone: Phone, room: str) -> dict[str, object]:
    """Encrypt beforehand, so that the members' clients take nothing from what is measured."""
    content = {"msgtype": "m.text", "body": "plan"}
    _, sealed = phone._client.encrypt(room, "m.room.message", content)
    return dict(sealed)


async def _send_all(raw: Raw, room: str, sealed: list[dict[str, object]]) -> None:
    for content in sealed:
        await raw.send(room, "m.room.encrypted", content)


class _Answers:
    """Counts what the assistant has sent, in the homeserver's own database: it costs no request."""

    def __init__(self, scene: Scene, user_id: str) -> None:
        path: Path = scene.synapse.folder / "homeserver.db"
        self._database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self._user_id = user_id

    def count(self) -> int:
        """Return the number of its encrypted events so far."""
        query = "SELECT count(*) FROM events WHERE sender = ? AND type = 'm.room.encrypted'"
        return int(self._database.execute(query, (self._user_id,)).fetchone()[0])
