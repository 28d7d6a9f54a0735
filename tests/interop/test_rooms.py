"""Element's own engine in a meeting room that the assistant has made."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.demo.synapse import Synapse
from tests.support.bot import Bot, Linked
from tests.support.element import Element, Seen, missing
from tests.support.synapse import PASSWORD

pytestmark = [
    pytest.mark.node,
    pytest.mark.synapse,
    pytest.mark.xdist_group("interop"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]


@pytest.fixture
async def bot(synapse: Synapse, tmp_path: Path) -> AsyncIterator[Bot]:
    """Run an assistant that knows one person, and has no pages of its own."""
    made = Bot(tmp_path / "rooms", synapse, "interop-rooms")
    made.set_up([Linked(user_id=synapse.register("el-rooms", PASSWORD).user_id)])
    synapse.register("el-guest", PASSWORD)
    made.start()
    yield made
    made.stop()


async def test_who_comes_by_the_link_reads_the_assistant_and_may_call(
    synapse: Synapse, bot: Bot
) -> None:
    """Encrypted from the first word, without a shield; calls are for everybody, names are not."""

    def says(room: str, word: str) -> "list[Seen]":
        return [
            seen
            for seen in ana.events
            if (seen.sender, seen.room) == (bot.user_id, room) and word in seen.body
        ]

    async with Element(synapse.url, synapse.user_id("el-rooms"), PASSWORD) as ana:
        direct = await ana.direct(bot.user_id)
        await ana.says(direct, "new room Beekeeping")
        link = await ana.sees(lambda seen: "matrix.to" in seen.body)
        assert (link.room, link.spotless) == (direct, True), link
        assert f"%23beekeeping%3A{synapse.server_name}" in link.body
        async with asyncio.timeout(30):
            while not (rooms := (await ana.do("invitations"))["rooms"]):  # noqa: ASYNC110 - polled
                await asyncio.sleep(0.1)
        [room] = rooms
        await ana.do("join", room=room)
        async with Element(synapse.url, synapse.user_id("el-guest"), PASSWORD) as guest:
            await guest.do("join", room=room)
            for one in (ana, guest):
                shown = await one.do("shown", room=room)
                assert shown == {
                    "name": "Beekeeping",
                    "encrypted": True,
                    "calls": True,
                    "rename": False,
                }
            await ana.says(room, "help zq0001")
            await ana.says(room, "!help zq0002")
            for one in (ana, guest):
                heard = await one.sees(
                    lambda seen: seen.sender == bot.user_id and "zq0002" in seen.body
                )
                assert heard.spotless, heard
            assert says(room, "zq0001") == []
