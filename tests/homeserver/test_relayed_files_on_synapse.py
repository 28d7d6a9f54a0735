"""What one person uploads, another gets byte for byte: fetched, and encrypted anew, by Synapse."""

from collections.abc import AsyncIterator
from hashlib import sha256
from typing import Any

import pytest

from assistant.demo.heard import Heard
from assistant.demo.people import Phone
from assistant.demo.synapse import Synapse
from assistant.domain.incoming import Place
from tests.support.bot import Bot, linked
from tests.support.people_files import pass_on
from tests.support.synapse import PASSWORD, Town

pytestmark = pytest.mark.synapse

PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000003000000040802000000")
OGG = b"OggS\0\2" + bytes(20) + b"\1\x13OpusHead\1\1"
BULK = sha256(b"bulk").digest() * 10_000  # an upload of more than one packet


@pytest.fixture
async def bot(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Bot]:
    """Run an assistant that knows Ana and Ben, and a circle."""
    made = Bot(tmp_path_factory.mktemp("relay"), synapse, "relaying-files")
    accounts = [synapse.register(f"relay-{name}", PASSWORD) for name in ("ana", "ben")]
    made.set_up(linked(accounts))
    made.make_circle("support")
    made.start()
    yield made
    made.stop()


async def _known(town: Town, bot: Bot, name: str) -> tuple[Phone, str]:
    """Switch on somebody's phone, and open a direct room in which the assistant has answered."""
    phone = await town.second_phone(town.synapse.login(name, PASSWORD))
    room = await phone.open_direct(bot.user_id)
    await phone.say(room, "help")
    await phone.hear(bot.user_id, room)
    return phone, room


async def _sent(phone: Phone, room: str, data: bytes, **more: Any) -> dict[str, Any]:
    """Send a file, and return the event's content in clear."""
    event_id = await phone.send_file(room, data, **more)

    def came() -> Heard | None:
        return next((one for one in phone.timeline if one.event_id == event_id), None)

    return (await phone.until(came, "the own file")).content


async def _got(phone: Phone, bot: Bot, room: str) -> tuple[Heard, bytes]:
    def came() -> Heard | None:
        said = phone.said(bot.user_id, room)
        return next((one for one in said if "file" in one.content), None)

    message = await phone.until(came, "a file")
    return message, await phone.download(message)


async def test_both_ways_between_two_encrypted_rooms(town: Town, bot: Bot) -> None:
    """A picture one way, a voice message the other; each under keys of its own."""
    ana, anas = await _known(town, bot, "relay-ana")
    ben, bens = await _known(town, bot, "relay-ben")
    there = Place(room_id=anas, direct=True, encrypted=True, people=(ana.user_id,))
    picture = await _sent(
        ana, anas, PNG + BULK, name="cat.png", mimetype="image/png", caption="our cat"
    )
    await pass_on(bot, picture, there, ben.user_id)
    message, data = await _got(ben, bot, bens)
    assert data == PNG + BULK
    assert message.encrypted
    told = message.content
    assert (told["msgtype"], told["filename"], told["body"]) == ("m.image", "cat.png", "cat.png")
    assert told["info"] == {"mimetype": "image/png", "size": len(data), "w": 3, "h": 4}
    assert told["file"]["url"] != picture["file"]["url"]
    assert told["file"]["key"]["k"] != picture["file"]["key"]["k"]

    voice = await _sent(
        ben, bens, OGG + BULK, name="voice.ogg", mimetype="audio/ogg", duration=1500
    )
    await pass_on(bot, voice, there, ana.user_id)
    message, data = await _got(ana, bot, anas)
    assert data == OGG + BULK
    told = message.content
    assert (told["msgtype"], told["info"]["duration"]) == ("m.audio", 1500)
    assert told["org.matrix.msc1767.audio"]["waveform"] == [0, 512, 1024]
    assert "org.matrix.msc3245.voice" in told
