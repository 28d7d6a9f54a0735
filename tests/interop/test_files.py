"""Element's own engine opens the assistant's files, and the assistant opens Element's."""

from base64 import b64decode, b64encode
from collections.abc import Iterator

import pytest

from assistant.demo.synapse import Synapse
from assistant.domain.incoming import Place
from tests.support.bot import Bot, Linked
from tests.support.crash_runner import make_sample
from tests.support.element import Element, missing
from tests.support.people_files import pass_on
from tests.support.samples_sent import send_sample
from tests.support.synapse import PASSWORD

pytestmark = [
    pytest.mark.node,
    pytest.mark.synapse,
    pytest.mark.xdist_group("interop"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]


@pytest.fixture(scope="module")
def bot(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """Run an assistant that knows two people and makes samples."""
    made = Bot(tmp_path_factory.mktemp("files"), synapse, "interop-files")
    accounts = [synapse.register(name, PASSWORD) for name in ("el-files", "el-voice")]
    made.set_up([Linked(user_id=account.user_id) for account in accounts])
    made.make_circle("support")
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


async def test_a_voice_message_is_passed_on_and_plays(synapse: Synapse, bot: Bot) -> None:
    """Element encrypts it, the assistant fetches it and encrypts it anew, Element opens that."""
    spoken = b"OggS\0\2" + bytes(range(256)) * 100
    said = {
        "msgtype": "m.audio",
        "body": "Voice message",
        "filename": "Voice message.ogg",
        "org.matrix.msc1767.audio": {"duration": 1500, "waveform": [0, 512, 1024]},
        "org.matrix.msc3245.voice": {},
    }
    async with Element(synapse.url, synapse.user_id("el-voice"), PASSWORD) as ana:
        room = await ana.direct(bot.user_id)
        await ana.says(room, "help")
        await ana.sees(lambda seen: (seen.room, seen.sender) == (room, bot.user_id))
        audio = b64encode(spoken).decode()
        sent = await ana.do("attach", room=room, base64=audio, mimetype="audio/ogg", said=said)
        own = await ana.sees(lambda seen: seen.event_id == sent["event_id"] and seen.encrypted)
        place = Place(room_id=room, direct=True, encrypted=True, people=(ana.user_id,))
        await pass_on(bot, own.content, place, ana.user_id)
        told = await ana.sees(
            lambda seen: seen.sender == bot.user_id and seen.content.get("msgtype") == "m.audio"
        )
        assert told.spotless, told
        opened = await ana.do("open", file=told.content["file"])
        assert b64decode(opened["base64"]) == spoken
        assert told.content["info"]["duration"] == 1500
        assert "org.matrix.msc3245.voice" in told.content
        assert told.content["file"]["url"] != own.content["file"]["url"]
