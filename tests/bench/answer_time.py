"""How long one waits for an answer, against an echo bot that only echoes."""

import asyncio
import time

from assistant.demo.people import Phone
from tests.bench.figures import Figure, percentile
from tests.bench.scene import Scene

WARM_UP = 10
BLOCK = 10  # questions to one, then to the other: what disturbs one disturbs both


async def measure(scene: Scene, questions: int) -> list[Figure]:
    """Ask both `questions` times in encrypted direct rooms, from one phone, in turns."""
    with scene.echoing():
        async with scene.assistant() as bot, scene.phone(scene.asker) as phone:
            rooms = {
                other: await phone.open_direct(other) for other in (bot.user_id, scene.echo.user_id)
            }
            times: dict[str, list[float]] = {other: [] for other in rooms}
            for other, room in rooms.items():
                await phone.until(lambda: phone.joined(room, other), f"{other} in the room")  # noqa: B023 - awaited here
                await asyncio.sleep(1)  # a greeting is no answer
                await _ask(phone, other, room, WARM_UP)
            while len(times[bot.user_id]) < questions:
                for other, room in rooms.items():
                    times[other] += await _ask(phone, other, room, BLOCK)
    return [
        Figure(
            what=f"answer to `plan` in an encrypted room, p{percent}, against a bare nio echo bot",
            ours=percentile(times[bot.user_id], percent) * 1000,
            yardstick=percentile(times[scene.echo.user_id], percent) * 1000,
            unit="ms",
            bound=1.15,
            at_most=True,
        )
        for percent in (50, 95)
    ]


async def _ask(phone: Phone, other: str, room: str, number: int) -> list[float]:
    """Return the seconds from sending each question to reading its answer."""
    times = []
    for _ in range(number):
        before = len(phone.said(other, room))
        began = time.perf_counter()
        await phone.say(room, "plan")
        await phone.until(
            lambda: len(said := phone.said(other, room)) > before and said[-1].readable,  # noqa: B023 - awaited here
            f"an answer of {other}",
        )
        times.append(time.perf_counter() - began)
    return times
