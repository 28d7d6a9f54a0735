"""Element's own engine opens the assistant's files."""

from base64 import b64decode
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.demo.synapse import Synapse
from tests.support.bot import Bot, Linked
from tests.support.crash_runner import make_sample
from tests.support.element import Element, missing
from tests.support.samples_sent import send_sample
from tests.support.synapse import PASSWORD

pytestmark = [
    pytest.mark.node,
    pytest.mark.synapse,
    pytest.mark.xdist_group("interop"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]


@pytest.fixture
async def bot(synapse: Synapse, tmp_path: Path) -> AsyncIterator[Bot]:
    """Run an assistant that knows one person and makes samples."""
    made = Bot(tmp_path / "files", synapse, "interop-files")
    user_id = synapse.register("el-files", PASSWORD).user_id
    made.set_up([Linked(user_id=user_id)])
    made.start(samples=True)
    yield made
    made.stop()


async def test_a_file_opens_and_has_no_shield(synapse: Synapse, bot: Bot) -> None:
    """The very bytes, with the keys that came in the message."""
    async with Element(synapse.url, synapse.user_id("el-files"), PASSWORD) as ana:
        room = await ana.direct(bot.user_id)
        await ana.says(room, "help")
        await ana.sees(lambda seen: (seen.room, seen.sender) == (room, bot.user_id))
        await send_sample(bot, "for-element", ana.user_id)
        told = await ana.sees(lambda seen: seen.content.get("msgtype") == "m.file")
        assert told.spotless, told
        assert told.content["filename"] == "for-element.pdf"
        opened = await ana.do("open", file=told.content["file"])
        assert b64decode(opened["base64"]) == await make_sample("for-element")
        assert told.content["info"]["size"] == opened["size"]
