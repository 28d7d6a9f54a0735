"""What one person uploaded reaches another as what it is, and holds up nobody's messages."""

from dataclasses import replace
from typing import Any

import pytest
from nio.crypto.attachments import encrypt_attachment

from assistant.domain.file_types import real_type
from assistant.domain.incoming import ErrandDone
from assistant.domain.outgoing import UNSENT, File
from assistant.matrix.media import HomeserverMedia
from assistant.matrix.uploads import TRIES_OUTSIDE
from assistant.services.files import Made
from assistant.storage.unit_of_work import Database
from tests.support.cabinet import Cabinet, clear, direct, invoice, opened, states
from tests.support.fake_homeserver import FakeHomeserver, Fault
from tests.support.fake_media import DOWNLOAD
from tests.support.matrix_bot import QUICK, enqueue, house, running, said, settle, until

PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000003000000040802000000") + bytes(40)
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
OGG = b"OggS\0\2" + bytes(60)


class Mailbag(Cabinet):
    """A source of files that lie on the homeserver, beside those that are made here."""

    def __init__(self, **files: bytes) -> None:
        super().__init__(**files)
        self.media = HomeserverMedia()
        self.lying: dict[str, tuple[str, dict[str, Any]]] = {}
        self.more: dict[str, Any] = {}

    def lay(self, fake: FakeHomeserver, key: str, data: bytes) -> None:
        """Have somebody upload a file, encrypted."""
        ciphertext, secrets = encrypt_attachment(data)
        self.lying[key] = (fake.lay(ciphertext), secrets)

    async def produce(self, kind: str, key: str) -> bytes | Made:  # type: ignore[override]
        if key not in self.lying:
            return await super().produce(kind, key)
        data = await self.media.fetch(*self.lying[key], 10_000)
        return Made(data=data, mimetype=real_type(data, "image/png"), **self.more)


def _file(key: str, **more: Any) -> File:
    return File(
        kind="ticket-file", key=key, name=f"{key}.png", mimetype="image/png", fetched=True, **more
    )


@pytest.fixture
def bag() -> Mailbag:
    return Mailbag()


@pytest.mark.parametrize(
    ("data", "kind", "mimetype", "size"),
    [
        (PNG, "m.image", "image/png", {"w": 3, "h": 4}),
        (SVG, "m.file", "application/octet-stream", {}),
        (b"MZ\x90\0 program", "m.file", "application/octet-stream", {}),
        (b"%PDF-1.7", "m.file", "application/pdf", {}),
    ],
)
async def test_it_is_shown_as_what_it_is(
    fake: FakeHomeserver,
    database: Database,
    bag: Mailbag,
    data: bytes,
    kind: str,
    mimetype: str,
    size: dict[str, int],
) -> None:
    """All four say that they are a picture; it is encrypted anew for whoever gets it."""
    room = await direct(fake)
    bag.lay(fake, "cat", data)
    bag.more = {"info": {"duration": 5, "waveform": [1]}, "voice": True}
    async with running(fake, database, files=bag, media=bag.media):
        await enqueue(database, _file("cat"), room_id=room.room_id)
        await until(lambda: fake.sent(room))
    sent = clear(fake.sent(room)[0])
    assert opened(fake, sent) == data
    assert sent["msgtype"] == kind
    assert sent["info"] == {"mimetype": mimetype, "size": len(data), **size}
    assert sent["file"]["url"] != bag.lying["cat"][0]
    assert sent["file"]["key"] != bag.lying["cat"][1]["key"]
    assert "org.matrix.msc3245.voice" not in sent, "only what is heard was spoken"


async def test_what_was_spoken_can_be_played(
    fake: FakeHomeserver, database: Database, bag: Mailbag
) -> None:
    room = await direct(fake)
    bag.lay(fake, "voice", OGG)
    bag.more = {"info": {"duration": 1500, "waveform": [0, 1024]}, "voice": True}
    async with running(fake, database, files=bag, media=bag.media):
        await enqueue(database, _file("voice"), room_id=room.room_id)
        await until(lambda: fake.sent(room))
    sent = clear(fake.sent(room)[0])
    assert sent["msgtype"] == "m.audio"
    assert sent["info"] == {"mimetype": "audio/ogg", "size": len(OGG), "duration": 1500}
    assert sent["org.matrix.msc1767.audio"] == {"duration": 1500, "waveform": [0, 1024]}
    assert sent["org.matrix.msc3245.voice"] == {}


async def test_a_slow_one_holds_up_neither_its_room_nor_what_we_make(
    fake: FakeHomeserver, database: Database, bag: Mailbag
) -> None:
    """Three files that do not come take no place of an invoice, and no turn of a message."""
    room, other = await direct(fake), await direct(fake)
    bag.files["one"] = b"%PDF-1.7 ours"
    for key in ("a", "b", "c"):
        bag.lay(fake, key, PNG)
    fake.faults.append(Fault(DOWNLOAD, times=3, hang=True))
    pace = replace(QUICK, patience=20.0)
    bot = house(fake, database, files=bag, media=bag.media, pace=pace)
    await bot.ready()
    for key in ("a", "b", "c"):
        await enqueue(database, _file(key), room_id=room.room_id)
    await until(lambda: len(fake.asked(DOWNLOAD)) == 2)
    await enqueue(database, said("after"), room_id=room.room_id)
    await enqueue(database, invoice(), room_id=other.room_id)
    await until(lambda: fake.sent(room) and fake.sent(other))
    await settle()
    assert [clear(one)["body"] for one in fake.sent(room)] == ["after"]
    assert len(fake.asked(DOWNLOAD)) == 2, "two at a time"
    await bot.kill()


async def test_it_comes_late_once_its_server_answers(
    fake: FakeHomeserver, database: Database, bag: Mailbag
) -> None:
    room = await direct(fake)
    bag.lay(fake, "cat", PNG)
    fake.faults.append(Fault(DOWNLOAD, times=TRIES_OUTSIDE - 1, status=504, body="<html>"))
    async with running(fake, database, files=bag, media=bag.media):
        await enqueue(database, _file("cat"), room_id=room.room_id)
        await until(lambda: fake.sent(room))
        await settle()
    assert len(fake.sent(room)) == 1


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(DOWNLOAD, times=TRIES_OUTSIDE, status=502, body={"errcode": "M_UNKNOWN"}), "gone"),
        (Fault(DOWNLOAD, status=404, body={"errcode": "M_NOT_FOUND"}), "gone"),
        (Fault(DOWNLOAD, status=413, body={"errcode": "M_TOO_LARGE"}), "too-large"),
        (None, "spoilt"),
    ],
)
async def test_what_does_not_come_ends_and_says_what_it_was(
    fake: FakeHomeserver, database: Database, bag: Mailbag, fault: Fault | None, error: str
) -> None:
    room = await direct(fake)
    bag.lay(fake, "cat", PNG)
    if fault is None:
        fake.media[bag.lying["cat"][0]] += b"!"
    else:
        fake.faults.append(Fault(**vars(fault)))
    async with running(fake, database, files=bag, media=bag.media) as bot:
        await enqueue(database, _file("cat"), room_id=room.room_id)
        await until(lambda: bot.echo.handled)
        (outcome,) = (one.content for one in bot.echo.handled)
    assert isinstance(outcome, ErrandDone)
    assert (outcome.kind, outcome.error) == (UNSENT, error)
    assert (outcome.result["file"], outcome.result["file_key"]) == ("ticket-file", "cat")
    assert await states(database) == [("dead", error)]


async def test_while_the_homeserver_is_down_no_try_counts(
    fake: FakeHomeserver, database: Database, bag: Mailbag
) -> None:
    """Nothing is lost for a night of maintenance, of which the proxy before it tells."""
    room = await direct(fake)
    bag.lay(fake, "cat", PNG)
    down = Fault(DOWNLOAD, times=2 * TRIES_OUTSIDE, status=502, body="<html>")
    fake.faults.append(down)
    async with running(fake, database, files=bag, media=bag.media):
        await enqueue(database, _file("cat"), room_id=room.room_id)
        await until(lambda: fake.sent(room), seconds=10.0)
    assert down.seen == 2 * TRIES_OUTSIDE
    assert await states(database) == [("sent", None)]
