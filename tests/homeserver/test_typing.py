"""Typing is shown while an answer takes more than half a second, and ends with it."""

import asyncio
from datetime import timedelta
from time import monotonic
from typing import Any

from assistant.domain.coop import Times
from assistant.domain.incoming import Incoming
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BOT, FakeHomeserver
from tests.support.matrix_bot import running, settle, until

TYPING = rf"PUT /rooms/.*/typing/{BOT}"


def _shown(fake: FakeHomeserver) -> list[Any]:
    return [body["typing"] for body in fake.asked(TYPING)]


async def test_half_a_second_is_the_measure() -> None:
    """What these tests wait for is what members see: nobody has changed the default."""
    assert Times().typing_after == timedelta(seconds=0.5)


async def test_long_work_is_shown_and_ends_with_the_answer(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await fake.make_room(ANA, BOT)
    moments: list[tuple[str, float]] = []

    async def note(method: str, path: str) -> None:
        if method == "PUT" and ("/typing/" in path or "/send/" in path):
            moments.append(("typing" if "/typing/" in path else "answer", monotonic()))

    fake.on_request = note
    async with running(fake, database) as bot:
        began = 0.0

        async def slowly(_incoming: Incoming) -> None:
            nonlocal began
            began = monotonic()
            await asyncio.sleep(1.0)
            assert _shown(fake) == [True], "it is shown while the work goes on"

        bot.echo.before = slowly
        await fake.say(room, ANA, "plan")
        await until(lambda: fake.bodies(room) == ["> plan"])
        await until(lambda: len(_shown(fake)) == 2)
        await settle()
    assert _shown(fake) == [True, False]
    (first, at), *_ = moments
    assert first == "typing"
    assert 0.5 <= at - began < 1.0
    ended = [moment for what, moment in moments if what == "typing"][1]
    answered = next(moment for what, moment in moments if what == "answer")
    assert abs(ended - answered) < 0.5


async def test_quick_work_is_not_shown(fake: FakeHomeserver, database: Database) -> None:
    room = await fake.make_room(ANA, BOT)
    async with running(fake, database) as bot:

        async def quickly(_incoming: Incoming) -> None:
            await asyncio.sleep(0.3)

        bot.echo.before = quickly
        await fake.say(room, ANA, "plan")
        await until(lambda: fake.bodies(room) == ["> plan"])
        await settle(0.6)  # a timer that nobody cancelled would have run out
    assert _shown(fake) == []


async def test_typing_ends_where_there_is_no_answer(
    fake: FakeHomeserver, database: Database
) -> None:
    """Nobody is left waiting for words that never come."""
    room = await fake.make_room(ANA, BOT)
    times = Times(typing_after=timedelta(milliseconds=20))
    async with running(fake, database, times=times) as bot:

        async def slowly(_incoming: Incoming) -> None:
            await asyncio.sleep(0.2)

        bot.echo.before = slowly
        await fake.send(room, ANA, "m.sticker", {"body": "a cat", "url": "mxc://fake/cat"})
        await until(lambda: _shown(fake) == [True, False])
    assert fake.sent(room) == []
